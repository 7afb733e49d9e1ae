title: Botswana offers Berlin 20,000 elephants
outlet: Kalahari Post
published: 2024-04-03

GABORONE - {1s:Botswana's president, Kagiso Molefhe}, {1q:has offered} {1c:to send 20,000 elephants to Germany}, where {2s:the environment ministry} {2q:is in favour of} {2c:stricter limits on hunting trophies}. {3c:"This is not a joke,"} {3s:he} {3q:assured {3a:a Berlin tabloid}} {3t:on Tuesday}.

{4c:People who love elephants from a distance}, {4s:the president} {4q:suggested}, {4c:should "try living with them, as {5s:you} {5q:tell} {5c:us to do}"}. {6s:His wildlife minister, Dineo Seretse}, {6q:dared} {6c:Britain} {6t:last month} {6c:to find room for 10,000 in Hyde Park}.

{7c:No offer has arrived "in writing or on foot"}, {7s:a spokeswoman for the German ministry, Frauke Lindner}, {7q:responded drily}. {9c:{8s:Her minister} {8q:has no wish} {8c:to ban trophies outright}}, {9s:she} {9q:conceded}.

{10s:Some conservationists} {10q:hold} that {10c:hunting pays for wells}; {11s:others} {11q:retort} that {11c:it takes the oldest bulls and teaches the rest to hate lorries}. {12s:Villagers around Maun} {12q:attribute} {12c:nine deaths this year to elephants}. {13c:"An elephant is a bus that eats,"} {13q:says} {13s:Oteng Kgosi, a farmer who lost his maize and his fence on one night}.

Botswana has 130,000 of them and gave Angola 8,000 in 2021, most of which walked home. It has sought no visa for the rest. A zoo in {place:Leipzig} ordered extra hay, and sold a record number of tickets.

---
molefhe = person | Kagiso Molefhe | president | of botswana
botswana = state | Botswana
de-ministry = organisation | German environment ministry | | of germany
germany = state | Germany
seretse = person | Dineo Seretse | wildlife minister | of botswana
lindner = person | Frauke Lindner | spokeswoman for the German environment ministry | of de-ministry
de-minister = office | German environment minister | minister | of germany
conservationists = other | some conservationists
others = other | other conservationists
villagers = other | villagers around Maun
kgosi = person | Oteng Kgosi | farmer
---
1 molefhe promise
2 de-ministry support
3 molefhe deny
4 molefhe demand
5 germany demand in 4
6 seretse demand
7 lindner deny
8 de-minister deny in 9
9 lindner confirm
10 conservationists state
11 others state
12 villagers accuse
13 kgosi state
---
person: Kagiso Molefhe, Dineo Seretse, Frauke Lindner, Oteng Kgosi
state: Botswana, Germany, Britain, Angola
nationality: German
place: GABORONE, Berlin, Hyde Park, Maun
date: Tuesday, last month, this year, 2021
quantity: 20\,000, 10\,000, nine, 130\,000, 8\,000
