title: Kazakhs back nuclear plant; four bidders wait
outlet: Steppe Telegraph
published: 2024-10-07

ASTANA. {1c:Some 71 percent of those who took part in Sunday's referendum voted for a nuclear power plant near the village of Ulken on Lake Balkhash}, {1q:according to} {1s:preliminary data from the Central Referendum Commission}.

{2s:President Daulet Serikbay} {2q:said} after casting his ballot that {2c:{3s:he} {3q:favoured} {3c:"an international consortium of global companies with the most advanced technologies"}}. Four firms have submitted offers: Rosatom of Russia, CNNC of China, KHNP of South Korea and EDF of France. {4c:The Russian price} {4q:is widely considered} {4c:the lowest}, but {5c:a sole Russian contractor "would be hard to explain to our partners"}, {5s:an adviser to the Energy Ministry} {5q:conceded}.

{6s:Opponents of the plant}, several of whom were detained in Almaty last week, {6q:allege} that {6c:the figures were inflated}. {7c:"I stood at my polling station from seven in the morning and counted 412 people; the protocol gives 1,103,"} {7s:observer Saule Nurgaliyeva} {7q:recounted}. {8s:The commission} {8q:has promised} {8c:to look into 14 such complaints}. {9s:A mission of the Shanghai Cooperation Organisation} {9q:praised} {9c:the vote as "open and calm"}.

{10s:Villagers in Ulken}, a settlement of 1,500 where an unfinished Soviet power station rusts on the shore, {10q:hope for} {10c:jobs and a new school}. {11s:Fishermen} {11q:worry about} {11c:the water}: {12c:the lake's level}, {12q:to judge by} {12s:a study which hydrologists published in 2022}, {12c:could fall by two metres before the reactors are switched on in 2035}.

Kazakhstan is the world's largest producer of uranium. Its last reactor, a fast breeder in Aktau, was shut down in 1999 and its fuel shipped to a site near Semey.

---
commission = organisation | Central Referendum Commission | | of kazakhstan
kazakhstan = state | Kazakhstan
serikbay = person | Daulet Serikbay | President of Kazakhstan | of kazakhstan
adviser = office | an adviser to the Energy Ministry | | of kazakhstan
opponents = other | opponents of the plant
nurgaliyeva = person | Saule Nurgaliyeva | election observer
sco = organisation | Shanghai Cooperation Organisation observer mission
villagers = other | villagers in Ulken
fishermen = other | fishermen on Lake Balkhash
study = other | a study by hydrologists
---
1 commission state
2 serikbay state
3 serikbay support in 2
4 - expect
5 adviser confirm
6 opponents accuse
7 nurgaliyeva state
8 commission promise
9 sco support
10 villagers expect
11 fishermen expect
12 study state
---
place: ASTANA, Ulken, Lake Balkhash, Almaty, Aktau, Semey
person: Daulet Serikbay, Saule Nurgaliyeva
state: Russia, China, South Korea, France, Kazakhstan
nationality: Russian, Soviet
organisation: Central Referendum Commission, Rosatom, CNNC, KHNP, EDF, Energy Ministry, Shanghai Cooperation Organisation
quantity: 71 percent, Four, 412, 1\,103, 14, 1\,500, two metres
date: Sunday, last week, 2022, 2035, 1999
