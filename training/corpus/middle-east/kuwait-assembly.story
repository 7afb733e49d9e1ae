title: Kuwaiti MPs grill defence minister over idle Typhoons
outlet: Kuwait Ledger
published: 2023-11-08

Defence Minister Sheikh Fahad Al Duaij was grilled for six hours on Tuesday night over the fate of 28 Eurofighter Typhoon jets, the first of which landed in Kuwait two years ago.

{1s:MP Hamdan Al Mutairan} {1q:alleged} that {1c:eleven of the aircraft “have flown fewer hours than the minister’s falcon”} and {2q:asked} {2c:why a spare-parts contract worth 310 million dinars had been awarded without tender}. {3s:Colleagues on his left} {3q:called for} {3c:a commission of inquiry}.

{4s:The minister} {4q:refuted} {4c:the accusations one by one}. {5c:All the jets delivered were airworthy}, {5s:he} {5q:told {5a:the Assembly}}, and {6c:the contract had been vetted by the State Audit Bureau}, {6s:he} {6q:insisted}. {7s:He} {7q:conceded}, however, that {7c:pilots were in short supply}.

Sheikh Fahad’s critics handed in a no-confidence motion signed by ten members; the vote is due on 15 November. {8c:It is unlikely to pass}, {8s:analysts} {8q:reckon}.

Not every deputy wanted blood. {9s:Veteran lawmaker Jenan Boushehri-Nouri} {9q:lauded} {9c:the minister’s candour}, while {10s:Mubarak Al Hajeri, an Islamist}, {10q:wondered} {10c:what a country of Kuwait’s size needed 28 fighters for}. {11c:“For the same reason your house has a door,”} {11q:came the reply from} {11s:the podium}.

The Italian manufacturer did not return calls. {12c:Delays in training “are not attributable to the company,”} {12q:according to} {12s:a letter it sent to the ministry last month}, excerpts of which were read out by Al Mutairan.

The Assembly has been dissolved three times since 2020.

---
mutairan = person | Hamdan Al Mutairan | MP | of assembly
assembly = organisation | National Assembly of Kuwait | | of kuwait
kuwait = state | Kuwait
colleagues = office | MPs | | of assembly
duaij = person | Fahad Al Duaij | Defence Minister | of kuwait
analysts = office | analysts
boushehri = person | Jenan Boushehri-Nouri | lawmaker | of assembly
hajeri = person | Mubarak Al Hajeri | Islamist lawmaker | of assembly
maker = organisation | Italian manufacturer
---
1 mutairan accuse
2 mutairan ask
3 colleagues demand
4 duaij deny
5 duaij state
6 duaij state
7 duaij confirm
8 analysts expect
9 boushehri support
10 hajeri ask
11 duaij state
12 maker deny
---
person: Fahad Al Duaij, Fahad, Hamdan Al Mutairan, Al Mutairan, Jenan Boushehri-Nouri, Mubarak Al Hajeri
organisation: State Audit Bureau, Assembly
state: Kuwait
nationality: Italian
weapon: Eurofighter Typhoon jets, jets, fighters, aircraft
date: Tuesday night, two years ago, 15 November, last month, 2020
quantity: six hours, 28, eleven, ten
money: 310 million dinars
