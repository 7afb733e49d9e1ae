title: Marib governor inspects front, lauds recapture of hill lost on Monday
outlet: Aden Monitor
published: 2021-11-19

Marib, Nov 19 (AM) - {1c:Government troops and tribal fighters on Thursday retook the Balq hill south of Marib city}, {1s:military sources} {1q:reported}, after two days of fighting in which {2s:medics} {2q:counted} {2c:at least 46 dead on both sides}.

{3s:The Houthi movement} {3q:did not confirm} {3c:losing the position}; {4s:its Al-Seera channel} {4q:had announced} {4t:on Monday} that {4c:the heights were "cleansed"}.

{5s:Governor Sheikh Mujalli al-Arfaj}, touring the trenches with a cane, {5q:praised} {5c:the steadfastness of the men} and {6q:appealed to} {6c:the coalition for night-vision devices}. {7c:"Our boys have been told for a year that help is around the corner. Which corner?"} {7s:he} {7q:asked}.

{8c:Coalition aircraft flew nineteen sorties on Thursday}, {8s:the Saudi-led alliance} {8q:said}, {9q:putting} {9c:Houthi losses at 130 fighters and 16 vehicles}. {10c:Figures of this sort}, {10s:Western military observers in Riyadh} {10q:concede privately}, {10c:"should be read with a spoonful of sand."}

{11s:The UN refugee agency} {11q:is alarmed by} {11c:the flight of 45,000 people towards Al-Wadi since September}. {12q:Repeated appeals by} {12s:its country director, Jean-Noël Mukanda}, {12c:for a humanitarian pause} have gone unheeded.

---
mil = office | Yemeni government military sources | | of yemen
yemen = state | Yemen
medics = office | medics
houthis = organisation | Houthi movement
seera = organisation | Al-Seera | | of houthis
arfaj = person | Mujalli al-Arfaj | Governor of Marib | of yemen
coalition = organisation | Saudi-led coalition
observers = office | Western military observers in Riyadh
unhcr = organisation | UN refugee agency
mukanda = person | Jean-Noël Mukanda | country director of the UN refugee agency | of unhcr
---
1 mil state
2 medics state
3 houthis state
4 seera state
5 arfaj support
6 arfaj demand
7 arfaj ask
8 coalition state
9 coalition state
10 observers state
11 unhcr condemn
12 mukanda demand
---
place: Marib, Balq hill, Riyadh, Al-Wadi
person: Mujalli al-Arfaj, Jean-Noël Mukanda
organisation: AM, Houthi movement, Al-Seera, UN refugee agency
organisation: Houthi
nationality: Saudi
weapon: night-vision devices, aircraft
date: Nov 19, Thursday, Monday, September
quantity: at least 46, nineteen, 130, 16, 45\,000, two days, a year
