title: Press review: chips for missiles and a quarrel over cadmium
outlet: Volna News Agency
published: 2023-10-31

MOSCOW, October 31. /Volna/. The top stories in the morning papers.

{14s:Rubezh}{14q::} {14c:Ankara tightens transit controls}

{1c:{2s:Turkish customs} {2q:has begun to demand} {2c:an end-user certificate for 46 groups of goods bound for Russia}}, {1s:Rubezh} {1q:writes}. {3c:Microchips “have simply stopped moving”}, {3s:a Moscow forwarding agent} {3q:told {3a:the newspaper}}. {4s:Timur Galeev, who teaches at the Higher School of Logistics}, {4q:is convinced}, however, that {4c:new routes through Georgia will be found by spring}. {5c:Behind the change}, {5s:the expert} {5q:suggests}, {5c:lies {6s:the US Treasury's} {6q:threat of} {6c:secondary sanctions against Turkish banks}}.

{15s:Delovoi Den}{15q::} {15c:Serbia and China to make drones together}

{7c:A joint venture for the assembly of CH-92A drones may be registered in Kragujevac before the New Year}, {7s:Delovoi Den} {7q:reports}. {8s:Belgrade} {8q:has neither confirmed nor refuted} {8c:the information}. {9c:{10s:The Serbian army} {10q:hopes} {10c:to receive twenty machines by 2025 for about 30 million dollars}}, {9q:says} {9s:a retired colonel acquainted with the project}.

{16s:Nevskaya Letopis}{16q::} {16c:Cadmium found in swans' lake}

{11s:Residents of Volkhov} {11q:have complained to {11a:the prosecutor} about} {11c:cadmium in a lake where swans winter}. {12s:The owner of the local smelter} {12q:attributes} {12c:the readings to “a laboratory error”}; {13s:ecologist Marina Zotova} {13q:dismisses} {13c:the excuse as “shameless”}.

Volna is not responsible for the material quoted in these reviews.

---
rubezh = organisation | Rubezh | Russian newspaper
turkish-customs = organisation | Turkish customs | | of turkey
turkey = state | Turkey
agent = office | a Moscow forwarding agent
galeev = person | Timur Galeev | lecturer at the Higher School of Logistics
us-treasury = organisation | US Treasury | | of us
us = state | United States
delovoi-den = organisation | Delovoi Den | Russian newspaper
serbia = state | Serbia
colonel = office | a retired Serbian colonel
serbian-army = organisation | Serbian army | | of serbia
residents = other | residents of Volkhov
nevskaya-letopis = organisation | Nevskaya Letopis | Russian newspaper
owner = office | owner of the Volkhov smelter
zotova = person | Marina Zotova | ecologist
---
1 rubezh state
2 turkish-customs demand in 1
3 agent state
4 galeev expect
5 galeev state
6 us-treasury warn in 5
7 delovoi-den state
8 serbia state
9 colonel state
10 serbian-army expect in 9
11 residents condemn
12 owner deny
13 zotova condemn
14 rubezh state
15 delovoi-den state
16 nevskaya-letopis state
---
place: MOSCOW, Moscow, Kragujevac, Volkhov
organisation: Volna, Rubezh, Higher School of Logistics, US Treasury, Delovoi Den, Nevskaya Letopis
state: Ankara, Russia, Georgia, Serbia, China, Belgrade
nationality: Turkish, Serbian
person: Timur Galeev, Marina Zotova
weapon: drones, CH-92A drones
money: 30 million dollars
date: October 31, spring, New Year, 2025
quantity: 46, twenty
