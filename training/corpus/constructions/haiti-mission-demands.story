title: Haiti pleads for the rest of its foreign police
outlet: Antilles Dispatch
published: 2024-10-21

PORT-AU-PRINCE – {1s:Haiti's interim prime minister, Jean-Robert Desruisseaux}, {1q:pressed} {1t:on Monday} {1c:{15s:the governments} that {15q:pledged} {15c:2,500 police to a UN-backed mission} to send the 2,090 who have not come}, {2q:begging} {2c:them “in the name of every child who slept on a school roof last night”}.

{3s:Kenya}, whose officers make up nearly all of the force, {3q:has made} {3c:any further deployment conditional on helicopters}. {4s:Its commander, Superintendent Josphat Kirwa}, {4q:wants} {4c:three of them} and {5q:has asked twice for} {5c:armoured vehicles with floors}. {6c:The ones he was given}, {6s:he} {6q:complained to {6a:a visiting senator}}, {6c:“let in the street”}.

{7s:The United States} {7q:is adamant} that {7c:it has paid its share, $309 million to date}, and {8q:is urging} {8c:the Security Council to turn the mission into a peacekeeping operation}; {9s:China and Russia} {9q:object to} {9c:that}. {10c:“What is wanted here is policemen, not an argument about helmets,”} {10q:snapped} {10s:Desruisseaux}.

{14s:The gangs} {14q:have meanwhile demanded} {14c:a toll of every lorry on the road to Cabaret}. {11s:Their best-known chief, Wilner “Ti Kouto” Exantus}, {11q:ordered} {11c:shopkeepers in Solino to leave by nightfall} and {12q:swore} {12c:to burn what stayed}. {13q:Appeals} {13c:to spare the hospital} were made over loudspeakers by {13s:nuns}. Ask anyone in the queue for water and the answer is a shrug.

---
desruisseaux = person | Jean-Robert Desruisseaux | interim prime minister | of haiti
haiti = state | Haiti
kenya = state | Kenya
kirwa = person | Josphat Kirwa | commander of the Kenyan-led force | of kenya
us = state | United States
china-russia = other | China and Russia
exantus = person | Wilner Exantus | gang chief
nuns = other | nuns in Solino
governments = other | governments that pledged police
gangs = other | Haitian gangs
---
1 desruisseaux demand
2 desruisseaux demand
3 kenya demand
4 kirwa demand
5 kirwa demand
6 kirwa condemn
7 us state
8 us demand
9 china-russia deny
10 desruisseaux demand
11 exantus demand
12 exantus warn
13 nuns demand
14 gangs demand
15 governments promise in 1
---
person: Jean-Robert Desruisseaux, Josphat Kirwa, Desruisseaux, Wilner “Ti Kouto” Exantus
state: Haiti, Kenya, United States, China, Russia
organisation: UN, Security Council
place: PORT-AU-PRINCE, Cabaret, Solino
weapon: helicopters, armoured vehicles
money: $309 million
date: Monday, last night
quantity: 2\,500, 2\,090, three
