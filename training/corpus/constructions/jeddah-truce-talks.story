title: Sudan's warring sides accuse each other of wrecking truce
outlet: Nile Basin News
published: 2023-05-28

PORT SUDAN, May 28 – {1s:Sudan's army} {1q:accused} {1t:on Sunday} {1c:the paramilitary Rapid Support Forces (RSF) of occupying three hospitals in Khartoum in breach of a week-old ceasefire}, {2c:a charge} {2s:the RSF} {2q:rejected} {2c:as “pure fabrication”}.

{3s:Saudi Arabia and the United States}, which brokered the truce in Jeddah, {3q:said {3o:in a joint statement}} that {3c:{4s:both parties} {4q:had told {4a:mediators}} {4c:they would abide by it} but that neither had done so}. {5c:{6s:The army} {6q:had continued to deny} {6c:carrying out air strikes}}, {5s:the statement} {5q:noted}, {5c:although {7s:monitors} {7q:had recorded} {7c:at least nine}}. {8c:{9s:The RSF} {9q:had acknowledged} {9c:seizing vehicles of the World Food Programme} but {10q:claimed} {10c:they had been “borrowed”}}, {8s:it} {8q:added}.

{11s:The UN refugee agency} {11q:fears} that {11c:{12c:the number of people who have fled the country}, {12q:put} {12c:at 345,000} by {12s:neighbouring governments}, could triple by October}. {13c:Residents of Omdurman} {13q:were said by} {13s:a doctors' union} {13c:to be drinking from the Nile}, and {14c:aid convoys} {14q:were reported} {14c:to be stranded at El Obeid for want of guarantees}.

{15q:There was no confirmation from} {15s:either side} that {15c:talks on extending the truce, which expires on Monday night, would resume}. {16c:{17s:The army's envoy in Jeddah, Major General Bashir Eltayeb}, {17q:had threatened} {17c:to leave unless the hospitals were vacated}}, {16s:two people briefed on the negotiations} {16q:told {16a:Nile Basin News}}; {18s:a third} {18q:disputed} {18c:that account}, {19q:saying} {19c:{20s:the envoy} {20q:had merely asked for} {20c:an adjournment}}.

---
army = organisation | Sudanese army | | of sudan
sudan = state | Sudan
rsf = organisation | Rapid Support Forces
saudi-us = other | Saudi Arabia and the United States
parties = other | Sudanese army and RSF
monitors = office | ceasefire monitors
unhcr = organisation | UN refugee agency
neighbours = other | governments of Sudan's neighbours
doctors = organisation | doctors' union
eltayeb = person | Bashir Eltayeb | envoy of the army | of army
two-people = office | two people briefed on the negotiations
third = office | a third person briefed on the negotiations
---
1 army accuse
2 rsf deny
3 saudi-us state
4 parties promise in 3
5 saudi-us state
6 army deny in 5
7 monitors state in 5
8 saudi-us state
9 rsf confirm in 8
10 rsf state in 8
11 unhcr expect
12 neighbours expect in 11
13 doctors state
14 - state
15 parties state
16 two-people state
17 eltayeb warn in 16
18 third deny
19 third state
20 eltayeb demand in 19
---
person: Bashir Eltayeb
state: Sudan, Saudi Arabia, United States
organisation: Rapid Support Forces, RSF, World Food Programme, UN, Nile Basin News
place: PORT SUDAN, Khartoum, Jeddah, Omdurman, Nile, El Obeid
date: May 28, Sunday, October, Monday
quantity: three, nine, 345\,000, two
