title: Pentagon awards $1.9 billion for ship-launched interceptors
outlet: Potomac Defense Report
published: 2023-11-30

{1c:The U.S. Navy has awarded two contracts worth a combined $1.9 billion for ship-launched interceptors}, {1s:the Pentagon} {1q:announced} {1t:Thursday}, in {2c:what} {2s:industry analysts} {2q:describe as} {2c:the largest single order of its kind in a decade}.

The first award, a $1.2 billion modification, goes to the Tucson, Arizona, plant of Raytheon and covers 216 SM-6 missiles. The second pays for obsolescence work on older rounds.

{3c:"Demand signals from the fleet have never been louder,"} {3s:Rear Adm. Lowell Garrity, the program executive officer for integrated warfare systems}, {3q:said {3o:in a statement accompanying the announcement}}. {3c:"We are buying what we are shooting."}

{4c:Deliveries will begin in the third quarter of fiscal 2025}, {4s:the Navy} {4q:said}, though {5s:it} {5q:acknowledged} that {5c:a shortage of solid rocket motors could push that date to the right}. {6q:Concern over} {6c:the motor supply base} is not new: {7s:a congressional watchdog} {7q:warned} {7t:in May} that {7c:the services were relying on two qualified suppliers for nearly all tactical propulsion}.

{8c:Whether the industrial base can absorb the extra work} {8q:is an open question for} {8s:Marta Lindqvist, who follows munitions at the Harbor Street Institute}. {9c:"You can sign as many contracts as you like,"} {9s:she} {9q:said {9o:in a telephone interview}}. {9c:"Somebody still has to cast the propellant."}

{10s:Raytheon} {10q:says} {10c:it has doubled shifts at its Alabama integration facility} and {11q:expects} {11c:to hire another 300 technicians by summer}.

The company declined to discuss unit prices. {12c:The Navy shot down 14 drones and three ballistic missiles with SM-2 and SM-6 rounds in the Red Sea between October and mid-November}, {12q:according to} {12s:service figures}.

---
us = state | United States
pentagon = organisation | Pentagon | | of us
analysts = office | industry analysts
garrity = person | Lowell Garrity | program executive officer for integrated warfare systems | of navy
navy = organisation | US Navy | | of us
watchdog = office | a congressional watchdog | | of us
harbor = organisation | Harbor Street Institute
lindqvist = person | Marta Lindqvist | munitions analyst at the Harbor Street Institute | of harbor
raytheon = organisation | Raytheon
---
1 pentagon state
2 analysts state
3 garrity state
4 navy state
5 navy confirm
6 - expect
7 watchdog warn
8 lindqvist ask
9 lindqvist state
10 raytheon state
11 raytheon expect
12 navy state
---
person: Lowell Garrity, Marta Lindqvist
organisation: U.S. Navy, Pentagon, Raytheon, Harbor Street Institute, Navy
place: Tucson, Arizona, Alabama, Red Sea
weapon: interceptors, SM-6 missiles, drones, ballistic missiles, SM-2, SM-6
money: $1.9 billion, $1.2 billion
date: Thursday, third quarter of fiscal 2025, May, summer, October, mid-November
quantity: two, 216, 300, 14, three
