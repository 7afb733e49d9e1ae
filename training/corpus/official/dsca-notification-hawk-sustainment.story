title: Thailand – HAWK Phase III Sustainment and Radars
outlet: Defense Security Cooperation Agency
published: 2024-05-17

WASHINGTON, May 17, 2024 – The State Department has approved a possible Foreign Military Sale to the Government of Thailand of HAWK Phase III sustainment and related equipment for an estimated cost of $138 million. {1s:The Defense Security Cooperation Agency} delivered the required certification {1q:notifying Congress of} {1c:this possible sale} today.

{2s:The Government of Thailand} {2q:has requested} {2c:to buy two AN/TPQ-50 radars; refurbishment of eleven launchers; tool kits; technical documentation; and U.S. Government and contractor engineering services}.

This proposed sale will support the foreign policy and national security of the United States by helping to improve the security of a Major Non-NATO Ally. {3s:The Royal Thai Air Force} {3q:intends} {3c:to use the radars to protect three air bases against small drones}, of which {4s:it} {4q:has reported} {4c:more than forty sightings since January}.

The proposed sale of this equipment will not alter the basic military balance in the region. The principal contractor will be Harlan Systems, Huntsville, AL. {5s:The purchaser} {5q:typically requests} {5c:offsets}. {6s:The contractor} {6q:has advised} that {6c:any offset agreement will be defined in negotiations}.

Implementation of this proposed sale will require the temporary assignment of nine representatives to Thailand. There will be no adverse impact on U.S. defense readiness; {7s:the Army} {7q:has confirmed} that {7c:the launchers are surplus to its needs}.

This notice of a potential sale is required by law. {8s:Two senators} {8q:asked} in April {8c:whether the transfer might be read in Phnom Penh as a provocation}. {9s:The Department} {9q:replied} that {9c:Phnom Penh knew of the plan}.

---
dsca = organisation | Defense Security Cooperation Agency | | of us
us = state | United States
thailand = state | Thailand
rtaf = organisation | Royal Thai Air Force | | of thailand
contractor = organisation | Harlan Systems
army = organisation | US Army | | of us
senators = office | two US senators | | of us
state-dept = organisation | US Department of State | | of us
---
1 dsca state
2 thailand demand
3 rtaf promise
4 rtaf state
5 thailand demand
6 contractor state
7 army confirm
8 senators ask
9 state-dept state
---
organisation: State Department, Defense Security Cooperation Agency, Congress, Royal Thai Air Force, Harlan Systems, Army
state: Thailand, U.S., United States, Phnom Penh
place: WASHINGTON, Huntsville, AL
weapon: HAWK Phase III, AN/TPQ-50 radars, launchers, radars, small drones
money: $138 million
date: May 17\, 2024, today, January, April
quantity: two, eleven, three, forty, nine, Two
