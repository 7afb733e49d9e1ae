title: Pupils freed after night of rumours in Cameroon
outlet: Grassfields Radio News
published: 2022-10-06

KUMBO, Cameroon - Eleven pupils taken from a boarding house on Tuesday walked into a mission at dawn on Thursday, barefoot and unharmed, after a night in which {1a:their parents} {1q:had been told} that {1c:they were dead}.

{2c:The number}, {2s:Bishop Emmanuel Nfor} {2q:corrected {2a:journalists}}, {2c:was {quantity:eleven} and not, as {3s:the governor's office} {3q:had it}, {3c:nineteen}}. All had eaten. {4c:None}, {4s:he} {4q:believed}, {4c:had been beaten}. Who took them?

{5c:It was "the usual boys"}, {5q:in the opinion of} {5s:the prefect, Jules Essomba}; {6s:the separatist Ambazonia Defence Force} {6q:hotly disclaims} {6c:responsibility} and {7q:blames} {7c:"soldiers without their shirts"}. {8s:The army} {8q:was at pains to say} {8c:no ransom had changed hands}. {9c:They had sold a cow to pay it}, {9q:whispered} {9s:{quantity:two} of the mothers}.

{10s:A girl of 13} {10q:related} {10c:how {11s:a man in a mask} {11q:had asked {11a:them}} {11c:who could do fractions}, and had wept when somebody could}. {12c:"{13s:He} {13q:told {13a:us}} that {13c:his own school had been burned, and to tell nobody his name},"} {12s:she} {12q:said}.

{14s:Unicef} {14q:is alarmed} that {14c:only one school in three is open in the region}. The government reopened 14 last month and has ordered desks for 20 more. Lessons at the mission began at nine. The first, on the timetable at any rate, was history.

---
nfor = person | Emmanuel Nfor | Bishop
governor-office = organisation | office of the regional governor | | of cameroon
cameroon = state | Cameroon
essomba = person | Jules Essomba | prefect | of cameroon
adf = organisation | Ambazonia Defence Force | separatist
army = organisation | Cameroonian army | | of cameroon
mothers = office | two mothers
girl = office | a girl of 13
masked-man = office | a man in a mask
unicef = organisation | Unicef
---
1 - state
2 nfor deny
3 governor-office state in 2
4 nfor expect
5 essomba accuse
6 adf deny
7 adf accuse
8 army deny
9 mothers state
10 girl state
11 masked-man ask in 10
12 girl state
13 masked-man state in 12
14 unicef condemn
---
person: Emmanuel Nfor, Jules Essomba
state: Cameroon
organisation: Ambazonia Defence Force, Unicef
place: KUMBO
date: Tuesday, Thursday, last month
quantity: Eleven, nineteen, 13, 14, 20
