title: Gas group weighs return to northern Mozambique
outlet: Índico Press
published: 2023-10-30

{2c:{1s:The French energy group that fled Cabo Delgado under fire in 2021} {1q:intends} {1c:to lift force majeure on its $20 billion gas plant by January}}, {2q:according to} {2s:three people who took part in a meeting in Maputo last week}.

{3c:The insurgents}, who, {3s:officials} {3q:say}, {3c:number fewer than 300 today}, were driven from the port of Mocímboa da Praia by Rwandan troops. {4s:Its mayor, Amade Saíde}, {4q:can only guess at} {4c:what became of the 900 fishermen he once had on his books}. {5c:Some} {5q:are feared} {5c:drowned}; {6c:others}, {6s:he} {6q:hears}, {6c:are selling charcoal in Tanzania}.

{7c:{8c:A raid on Thursday}}, which {7s:the army} {7q:blamed} {7c:on “remnants”} and which {8s:the insurgents' own channel} {8q:presented} {8c:as the start of a “rainy-season offensive”}, left five villagers dead at Naquitenge.

{9c:Convoys}, {9q:it is alleged}, {9c:pay their way}. {10s:A driver whose lorry was stopped twice in September} {10q:described {10a:to this newspaper}} {10c:a toll of sugar, phone credit and one spare tyre}. {11s:{12c:Provincial police commander Ernesto Chilaule}, whom {12s:two human rights groups} {12q:have accused} {12c:of looking away}}, {11q:says} {11c:no such tolls exist}.

The company's board meets on November 14. {14c:{13s:Its chairman, Bertrand Lacaze-Vial}, who inherited the project from a predecessor and has never seen the site, {13q:is in two minds about} {13c:going ahead}}, {14s:a colleague} {14q:said}.

---
group = organisation | French energy group
people = office | three people who took part in a meeting in Maputo
officials = office | officials | | of mozambique
mozambique = state | Mozambique
saide = person | Amade Saíde | mayor of Mocímboa da Praia
army = organisation | Mozambican army | | of mozambique
insurgents = organisation | Cabo Delgado insurgents
driver = office | a driver whose lorry was stopped | driver
chilaule = person | Ernesto Chilaule | provincial police commander | of mozambique
rights-groups = other | two human rights groups
lacaze-vial = person | Bertrand Lacaze-Vial | chairman | of group
colleague = office | a colleague of Lacaze-Vial | colleague | of group
---
1 group promise in 2
2 people state
3 officials state
4 saide expect
5 - expect
6 saide state
7 army accuse
8 insurgents state
9 - accuse
10 driver state
11 chilaule deny
12 rights-groups accuse
13 lacaze-vial expect in 14
14 colleague state
---
person: Amade Saíde, Ernesto Chilaule, Bertrand Lacaze-Vial
state: Tanzania
nationality: French, Rwandan
place: Cabo Delgado, Maputo, Mocímboa da Praia, Naquitenge
money: $20 billion
date: today, 2021, January, last week, Thursday, September, November 14
quantity: three, fewer than 300, 900, five, two
