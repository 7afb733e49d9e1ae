title: Sahel briefs
outlet: Sahel Telegraph
published: 2024-06-11

{1s:Mali minister}{1q::} {1c:no vote before gold mines are audited}
BAMAKO - {2c:An election cannot be held while half the treasury is “under a mountain and under foreign names”}, {2s:Territorial Administration Minister Colonel Oumar Sidibé} {2q:told {2a:state television}} {2t:on Monday}, {3q:rejecting} {3c:{4q:a demand by} {4s:the West African bloc ECOWAS} for {4c:a date this year}}.

{5s:Niger}{5q::} {5c:uranium firm “a guest who stole the spoons”}
NIAMEY - {6s:Mines Minister Salamatou Garba} {6q:accused} {6c:the French group Sahara Atomique of shipping 200 tonnes of yellowcake without paying royalties}. {7s:The company} {7q:“strongly contests”} {7c:the figure}. It owns 63 percent of the mine at Arlit.

{8c:No foreign trainers in our barracks}, {8q:says} {8s:Ouagadougou}
OUAGADOUGOU - {9s:Burkina Faso} {9t:on Tuesday} {9q:denied} {9c:{10s:American} {10q:reports of} {10c:a Russian camp at Loumbila}}, {11q:inviting} {11c:{12s:anyone} who {12q:doubted} {12c:its word} to “come and count the tents”}. The garrison held a parade the same day.

{13c:Chad “not mediating”} {13q:–} {13s:aide}
N'DJAMENA - {14c:{15q:Reports that} {15c:Chad is hosting talks between Mali's rulers and Tuareg rebels}} {14q:have been called} {14c:“fiction”} by {14s:an adviser to President Abakar Tchéré}. A plane chartered from Kidal landed at Hassan Djamous airport on Sunday all the same.

---
sidibe = person | Oumar Sidibé | Territorial Administration Minister | of mali
mali = state | Mali
ecowas = organisation | ECOWAS | West African bloc
garba = person | Salamatou Garba | Mines Minister | of niger
niger = state | Niger
company = organisation | Sahara Atomique | French group
burkina = state | Burkina Faso
us = state | United States
doubters = other | anyone who doubted
aide = office | an adviser to President Abakar Tchéré | adviser | of chad
chad = state | Chad
---
1 sidibe deny
2 sidibe state
3 sidibe deny
4 ecowas demand in 3
5 niger accuse
6 garba accuse
7 company deny
8 burkina deny
9 burkina deny
10 us state in 9
11 burkina demand
12 doubters expect in 11
13 aide deny
14 aide deny
15 - state in 14
---
person: Oumar Sidibé, Salamatou Garba, Abakar Tchéré
state: Mali, Niger, Ouagadougou, Burkina Faso, Chad
nationality: French, American, Russian, West African, Tuareg
organisation: ECOWAS, Sahara Atomique
place: BAMAKO, NIAMEY, OUAGADOUGOU, N'DJAMENA, Arlit, Loumbila, Kidal
facility: Hassan Djamous airport
date: Monday, this year, Tuesday, Sunday
quantity: 200 tonnes, 63 percent
