title: Official Spokesperson’s response to media queries regarding Indian nationals serving with the Russian army
outlet: Ministry of External Affairs, Government of India
published: 2024-07-11

In response to {1s:media} {1q:queries on} {1c:the death of two more Indian nationals at the front near Kharkiv}, {2s:the Official Spokesperson, Shri Arvind Menon}, {2q:said}:

{2c:“We have seen the reports. The Government has taken up the matter very strongly with the Russian authorities, both in New Delhi and in Moscow. We have demanded that the practice of recruiting our citizens be stopped and that all those still in service be released.}

{2c:“We once again urge everybody to exercise due caution while looking for employment abroad.”}

{3s:The Spokesperson} {3q:confirmed} that {3c:{4s:the Prime Minister} {4q:had raised} {4c:the issue} with the Russian President over dinner on Monday}. {5s:The Russian side} {5q:has promised} {5c:the early discharge of all Indians}. {6s:Moscow} {6q:had earlier maintained} that {6c:they were volunteers}. {7c:This} {7q:is disputed by} {7s:several families}: {8s:they} {8q:told the Ministry} that {8c:{9c:their sons} {9q:had been offered} {9c:jobs as kitchen helpers}}.

{10q:Asked about} {10c:the number of those still at the front}, {11s:Shri Menon} {11q:put} {11c:it at “between 35 and 50.”} {12s:He} {12q:could not say} {12c:how many had crossed over from third countries}. The Central Bureau of Investigation has registered cases against nineteen agents in Delhi, Chandigarh and Kochi.

New Delhi
July 11, 2024

---
menon = person | Arvind Menon | Official Spokesperson of the Ministry of External Affairs | of mea
mea = organisation | Ministry of External Affairs of India | | of india
india = state | India
pm = person | Prime Minister of India | Prime Minister of India | of india
russia = state | Russia
families = other | families of Indian recruits
media = other | Indian media
---
1 media ask
2 menon demand
3 menon confirm
4 pm demand in 3
5 russia promise
6 russia state
7 families deny
8 families state
9 - promise in 8
10 media ask
11 menon expect
12 menon state
---
person: Arvind Menon, Menon
state: Moscow
nationality: Indian, Russian, Indians
place: Kharkiv, New Delhi, Delhi, Chandigarh, Kochi
organisation: Government, Ministry, Central Bureau of Investigation
date: Monday, July 11\, 2024
quantity: two, between 35 and 50, nineteen
