title: Mexico yields water, and gets time
outlet: Frontera Diario
published: 2025-04-29

MEXICO CITY – {1s:Mexico} {1q:agreed} {1t:on Monday} {1c:to release more water from the Rio Grande basin at once}, and {2s:the United States} {2q:agreed} that {2c:the treaty of 1944 “need not be rewritten in order to be obeyed”}.

The negotiators had sat since Friday. They offered each other coffee, agreed a text at one in the morning and planned nothing further. Under it the Mexican debt of 1.3 billion cubic metres is to be paid in part by October; how much was left to engineers.

{4s:Agriculture Secretary Dale Rutledge} {4q:offered} {4c:to lend pumps}, {5q:noting with a smile} that {5c:“water is the one export that nobody taxes”}. {6s:His department} {6q:no longer plans} {6c:{7c:the 20 percent duty on tomatoes}} with which {7s:it} {7q:had menaced} {7c:Sinaloa's growers} since March.

{8s:Farmers in Chihuahua}, whose dams will be opened, {8q:see} {8c:a surrender}. {9c:“They will find out who owns a river,”} {9q:growled} {9s:Efrén Quintana of the irrigators' union}, {10q:threatening} {10c:to chain himself to the gates of La Boquilla}. The state had hired guards for the dam, a plan approved in February. {11s:Opposition senators} {11q:want to know} {11c:who signed}.

{12s:President Alondra Villaseñor}, by contrast, {12q:claimed} {12c:“a good night's work”}. {13c:The rains}, {13s:the weather service} {13q:is inclined to think}, {13c:will be late}. Texas planters, who lost two harvests, will not recover them.

---
mexico = state | Mexico
us = state | United States
rutledge = person | Dale Rutledge | Agriculture Secretary | of us
department = organisation | US Department of Agriculture | | of us
farmers = other | farmers in Chihuahua
quintana = person | Efrén Quintana | | of union
union = organisation | irrigators' union
senators = office | opposition senators | senators | of mexico
villasenor = person | Alondra Villaseñor | President | of mexico
weather-service = organisation | Mexican weather service | | of mexico
---
1 mexico promise
2 us support
4 rutledge promise
5 rutledge state
6 department promise
7 department warn
8 farmers condemn
9 quintana warn
10 quintana warn
11 senators ask
12 villasenor support
13 weather-service expect
---
person: Dale Rutledge, Efrén Quintana, Alondra Villaseñor
state: Mexico, United States
nationality: Mexican
place: MEXICO CITY, Rio Grande, Sinaloa, Chihuahua, Texas
facility: La Boquilla
date: Monday, 1944, Friday, October, March, February
quantity: 1.3 billion cubic metres, 20 percent, two
