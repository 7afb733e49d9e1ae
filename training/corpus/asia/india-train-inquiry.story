title: Signal change blamed for coach fire that killed nine
outlet: Coromandel Express News
published: 2021-11-30

CUTTACK: {1c:A crossed wire in a relay hut, repaired in a hurry two days earlier, sent the night mail on to a loop line where a goods train was standing}, {1q:according to} {1s:a preliminary report submitted to the Railway Board on Monday}.

Nine people died and 64 were hurt in Saturday's collision near Jajpur. Rescue teams from the National Disaster Response Force cut through the last coach on Sunday evening.

{2s:The report, a copy of which was shared with a trade union}, {2q:notes} that {2c:{3s:the station master} {3q:had twice asked for} {3c:the junction to be closed}} and {4q:finds} {4c:“no evidence of sabotage”}. {5s:Railways Minister Dinesh Chakravarty} {5q:had suggested} {5t:on Sunday} that {5c:“unfriendly hands” could not be excluded}; {6t:by Monday night} {6s:he} {6q:was promising} instead that {6c:every relay hut on the coast line would be re-tested within a month}.

{7c:“We wrote letters, we wore black badges, we {15q:were told} that {15c:money was short},”} {7q:said} {7s:Malati Sahoo of the All Coast Railwaymen's Union}. {8s:She} {8q:blamed} {8c:the deaths on 1,400 vacant signal posts}, {9c:a figure} {9s:the ministry} {9q:disputes}.

{10s:Survivors} {10q:spoke of} {10c:a smell of burning rubber long before the impact}. {11s:Constable Ranjan Das, 29, who was travelling home on leave}, {11q:said} {11c:he broke a window with a steel tiffin box}. {12c:“I counted eleven people out,”} {12s:he} {12q:recalled}. {12c:“Then the lights went and I stopped counting.”}

The high court in Cuttack will hear a petition on compensation on Friday. {13s:The petitioners} {13q:are asking for} {13c:Rs 25 lakh for each family}; {14s:the state government} {14q:has offered} {14c:five}.

---
report = organisation | preliminary inquiry report on the Jajpur collision | | of india
india = state | India
master = office | station master | | of india
chakravarty = person | Dinesh Chakravarty | railways minister | of india
sahoo = person | Malati Sahoo | All Coast Railwaymen's Union | of union
union = organisation | All Coast Railwaymen's Union
rmin = organisation | Ministry of Railways of India | | of india
survivors = office | survivors
das = person | Ranjan Das | police constable
petitioners = office | petitioners
odisha = organisation | state government | | of india
---
1 report state
2 report state
3 master demand in 2
4 report state
5 chakravarty state
6 chakravarty promise
7 sahoo state
8 sahoo accuse
9 rmin deny
10 survivors state
11 das state
12 das state
13 petitioners demand
14 odisha promise
15 - state in 7
---
person: Dinesh Chakravarty, Malati Sahoo, Ranjan Das
organisation: Railway Board, National Disaster Response Force, All Coast Railwaymen's Union, high court
place: CUTTACK, Jajpur, Cuttack
money: Rs 25 lakh
date: Monday, Saturday, Sunday, Sunday evening, Monday night, a month, Friday, two days
quantity: Nine, 64, 1\,400, 29, eleven, five
