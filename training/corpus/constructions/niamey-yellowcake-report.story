title: Niger denies uranium talks with Iran
outlet: Sahel Telegraph
published: 2024-10-15

NIAMEY (Sahel Telegraph) - {1s:Niger's military government} {1t:on Tuesday} {1q:denied} {1c:{2s:a Western news agency's} {2q:report that} {2c:it had held secret negotiations on the sale of 300 tonnes of uranium concentrate to Iran}}, while {3s:{4a:Tehran}}, which {4s:the United States} {4q:has warned} {4c:against any such purchase}, {3q:said} {3c:it was "not aware of any contact on the subject"}.

{5c:"No agreement has been signed, no price has been discussed and no delegation has travelled,"} {5q:read} {5s:a statement by the Mines Ministry} broadcast on national television.

{6s:The agency}, {7q:quoting} {7s:two Western officials}, {6q:reported} {6t:on Monday} that {6c:{7c:a preliminary accord worth $56 million had been reached in July and that {8s:Washington} {8q:had conveyed to {8a:the junta}} {8c:its objections}}}. {9s:One of the officials} {9q:was quoted as saying} that {9c:the deal "appears to be advancing"}, although {10s:the other} {10q:cautioned} that {10c:it might still collapse}.

{11c:The allegation}, {11s:Prime Minister Souleymane Abdou Kaka} {11q:said {11o:in an interview with the Niamey daily Le Fleuve}}, {11c:was an attempt to justify sanctions}. {12s:He} {12q:did not say} {12c:whether any country other than France had bought concentrate from the Arlit mine since the coup of July 2023}, and {13s:the mine's operator, Sopamin}, {13q:refused to confirm or deny} {13c:recent export figures}.

{14c:Niger} {14q:is estimated by} {14s:the World Nuclear Council, an industry body}, {14c:to hold about 5 percent of global reserves}. Iran mines small amounts of its own ore.

{15s:A spokesman for the US State Department} {15q:reiterated} {15c:{16s:Washington's} {16q:concern over} {16c:"the regime's choices"}} but declined to discuss intelligence matters.

---
niger = state | Niger
agency = organisation | Western news agency
iran = state | Iran
us = state | United States
mines-ministry = organisation | Mines Ministry of Niger | | of niger
officials = office | two Western officials | officials
official-1 = office | one of the two Western officials | official
official-2 = office | the other Western official | official
kaka = person | Souleymane Abdou Kaka | Prime Minister | of niger
sopamin = organisation | Sopamin | operator of the Arlit mine
wnc = organisation | World Nuclear Council | industry body
spokesman = office | a spokesman for the US State Department | spokesman | of state-department
state-department = organisation | US State Department | | of us
---
1 niger deny
2 agency state in 1
3 iran deny
4 us warn
5 mines-ministry deny
6 agency state
7 officials state
8 us condemn in 6
9 official-1 state
10 official-2 warn
11 kaka accuse
12 kaka state
13 sopamin state
14 wnc expect
15 spokesman state
16 us condemn in 15
---
person: Souleymane Abdou Kaka
state: Niger, Iran, Tehran, United States, Washington, France
nationality: Western, US
organisation: Mines Ministry, Le Fleuve, Sopamin, World Nuclear Council, State Department, Sahel Telegraph
place: NIAMEY, Niamey
facility: Arlit mine
money: $56 million
date: Tuesday, Monday, July, July 2023
quantity: 300 tonnes, two, 5 percent
