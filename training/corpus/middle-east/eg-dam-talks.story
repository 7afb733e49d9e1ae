title: Nile dam: Cairo dismisses Addis Ababa’s fourth filling as “illegal”, reserves all options
outlet: Nile Gazette
published: 2023-09-12

{1s:Egypt’s Ministry of Water Resources} {1q:deplored} {1t:on Sunday night} {1c:{2s:Ethiopia’s} {2q:announcement that} {2c:the fourth filling of its Nile dam had been completed}}, {3q:labelling} {3c:it “a fait accompli poured in concrete.”}

Talks on the dam, suspended for more than two years, had resumed in Cairo only a fortnight earlier. {4s:Both leaders} {4q:had agreed} {4t:in July} {4c:to reach a binding accord within four months}.

{5c:“There was pressure, there was mockery, and there is water in the reservoir,”} {5s:Ethiopian Prime Minister Dawit Gebreyes} {5q:wrote {5o:on his social media page}}. {6s:His chief negotiator, Almaz Teferra}, {6q:denied} that {6c:downstream countries would feel any harm}, {7q:pointing out} that {7c:this year’s flood had been generous}.

{8c:“A generous year hides the sins of the operator,”} {8q:countered} {8s:Nadia Shukri, a hydrologist at Cairo University}. {9c:Egypt}, {9s:she} {9q:estimates}, {9c:would lose a tenth of its farmland in a prolonged drought unless releases from the dam were guaranteed}.

{10c:Sudan’s acting irrigation minister}, engulfed in a war at home, {10q:is said by} {10s:aides} {10c:to have followed the meeting by telephone from a hotel corridor in Kassala}. {11s:The Arab League} {11q:declared its full solidarity with} {11c:Egypt}; {12s:the African Union}, more circumspect, {12q:appealed to} {12c:all sides “to keep the river out of the headlines.”}

The next round is to be held in Addis Ababa in the third week of the month.

---
eg-water = organisation | Egyptian Ministry of Water Resources | | of egypt
egypt = state | Egypt
ethiopia = state | Ethiopia
leaders = office | leaders of Egypt and Ethiopia
gebreyes = person | Dawit Gebreyes | Ethiopian Prime Minister | of ethiopia
teferra = person | Almaz Teferra | Ethiopian chief negotiator | of ethiopia
shukri = person | Nadia Shukri | hydrologist at Cairo University
aides = office | aides of Sudan's acting irrigation minister | | of sudan
sudan = state | Sudan
league = organisation | Arab League
au = organisation | African Union
---
1 eg-water condemn
2 ethiopia state in 1
3 eg-water condemn
4 leaders promise
5 gebreyes state
6 teferra deny
7 teferra state
8 shukri state
9 shukri expect
10 aides state
11 league support
12 au demand
---
place: Nile, Cairo, Kassala, Addis Ababa
person: Dawit Gebreyes, Almaz Teferra, Nadia Shukri
organisation: Ministry of Water Resources, Cairo University, Arab League, African Union
state: Egypt, Ethiopia, Sudan
nationality: Ethiopian
date: Sunday night, July, this year
quantity: a tenth, two years, four months
