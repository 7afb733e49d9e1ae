title: U.S. Africa Command statement on the withdrawal from Air Base 201
outlet: U.S. Africa Command Public Affairs
published: 2024-08-05

STUTTGART, Germany – {1s:The U.S. Department of Defense} and {2s:the Nigerien Ministry of National Defense} {1q:{2q:confirmed}} {1t:{2t:today}} that {1c:{2c:the withdrawal of U.S. forces and assets from Air Base 201 in Agadez is complete}}. The effort began on May 19 and was carried out without a single injury.

{3c:“I am immensely proud of the team on the ground. They packed a decade into 77 days,”} {3q:said} {3s:Maj. Gen. Warren Eklund, who oversaw the mission}. {4c:No weapon or vehicle that mattered}, {4s:he} {4q:added}, {4c:was left behind}.

{5s:Some accounts on social media} {5q:alleged} {5t:last week} that {5c:sensors had been handed to Russian instructors}. {6s:The command} {6q:denies} {6c:that allegation}. {8c:{7s:A Nigerien officer}} {8q:was quoted by} {8s:Radio Sahara} {8c:{7q:as saying} that {7c:one radar mast is still standing}}; {9s:Eklund} {9q:explained} that {9c:the mast belongs to the airport}.

A C-17 transport carried the last 22 soldiers to Germany; their belongings followed by road to Cotonou. The hangars, the runway and a water plant were turned over to the host nation under an inventory that runs to 311 pages.

{10s:The two sides} {10q:agreed} in Niamey that {10c:diplomatic relations remain unaffected by the withdrawal}. {11s:U.S. officials} {11q:expect} {11c:discussions on future security cooperation to continue at a lower level}. The flight crews trained in Agadez keep their simulators.

---
dod = organisation | US Department of Defense | | of us
us = state | United States
niger-mod = organisation | Ministry of National Defense of Niger | | of niger
niger = state | Niger
eklund = person | Warren Eklund | US general who oversaw the withdrawal | of us
accounts = other | accounts on social media
africom = organisation | US Africa Command | | of us
officer = office | Nigerien officer | | of niger
radio = organisation | Radio Sahara
sides = other | United States and Niger
us-officials = office | US officials | | of us
---
1 dod confirm
2 niger-mod confirm
3 eklund support
4 eklund state
5 accounts accuse
6 africom deny
7 officer state in 8
8 radio state
9 eklund state
10 sides support
11 us-officials expect
---
organisation: U.S. Department of Defense, Nigerien Ministry of National Defense, Radio Sahara
person: Warren Eklund, Eklund
state: Germany, U.S.
nationality: Nigerien, Russian
place: STUTTGART, Agadez, Cotonou, Niamey
facility: Air Base 201
weapon: sensors, radar mast, C-17 transport, simulators
date: today, May 19, 77 days, last week, a decade
quantity: one, 22, two, 311 pages
