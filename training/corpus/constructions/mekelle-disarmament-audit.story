title: Monitors say Tigray handover behind schedule
outlet: Abay Review
published: 2023-01-26

{1c:Less than half of the heavy weapons held by forces in Ethiopia's Tigray region have been surrendered}, {1s:African Union monitors} {1q:have found}, casting doubt on {2s:Tigrayan commanders'} {2q:assurances that} {2c:the handover would be complete by the end of January}.

{3s:The monitors' second report, dated January 20 and seen by this newspaper}, {3q:records} {3c:the delivery of 41 tanks, 68 howitzers and 12 multiple rocket launchers}. {4s:It} {4q:does not state} {4c:how many remain}, but {5s:a diplomat involved in drafting it} {5q:estimated} {5c:the balance at “somewhat more than that”}.

{6s:Getahun Wolde, a spokesman for the federal defence ministry}, {6q:welcomed} {6c:“measurable progress”} and {7q:expressed the hope that} {7c:the other side would honour {8s:its} {8q:promise} {8c:to disarm}}, {9q:adding} that {9c:{10c:the presence of Eritrean troops}, {10q:long denied by} {10s:Asmara}, was “a separate question”}.

{11c:That}, {11s:a senior Tigrayan officer} {11q:countered}, {11c:was precisely the question: {12s:his fighters} {12q:had agreed} {12c:to give up their guns} on the understanding that foreign forces would leave first}. {13s:Residents of Adwa and Adigrat} {13q:have repeatedly reported} {13c:the sight of soldiers in Eritrean uniform}; {14c:the last of them} {14q:were alleged} {14c:to have crossed back on Saturday}, though {15s:the monitors} {15q:have not been able to verify} {15c:this}.

{16s:The United States}, {17q:citing} {17c:the truce}, restored some development aid this week and {16q:is considering} {16c:a further easing of its restrictions}. {18s:Human rights investigators}, however, {18q:urged} {18c:it to wait}, {19q:arguing} that {19c:accountability for killings in Axum has been “promised and postponed”}.

{20c:The war} {20q:is thought} {20c:to have killed several hundred thousand people between 2020 and 2022}. The agreement that ended it was signed in Pretoria in November and amended in Nairobi ten days later.

---
au-monitors = office | African Union monitors | monitors | of au
au = organisation | African Union
commanders = office | Tigrayan commanders | commanders | of tigray
tigray = organisation | Tigrayan forces
diplomat = office | a diplomat involved in drafting the report | diplomat
wolde = person | Getahun Wolde | spokesman for the federal defence ministry | of defence-ministry
defence-ministry = organisation | Ethiopian defence ministry | | of ethiopia
ethiopia = state | Ethiopia
eritrea = state | Eritrea
officer = office | a senior Tigrayan officer | senior officer | of tigray
residents = other | residents of Adwa and Adigrat
us = state | United States
investigators = office | human rights investigators
---
1 au-monitors state
2 commanders promise
3 au-monitors state
4 au-monitors state
5 diplomat expect
6 wolde support
7 wolde expect
8 tigray promise in 7
9 wolde state
10 eritrea deny in 9
11 officer state
12 tigray promise in 11
13 residents state
14 - accuse
15 au-monitors state
16 us promise
17 us state
18 investigators demand
19 investigators state
20 - expect
---
person: Getahun Wolde
state: Ethiopia, Asmara, United States
nationality: Tigrayan, Eritrean
organisation: African Union
place: Tigray, Adwa, Adigrat, Axum, Pretoria, Nairobi
weapon: tanks, howitzers, multiple rocket launchers
date: January, January 20, Saturday, this week, 2020, 2022, November
quantity: 41, 68, 12, several hundred thousand, ten days
