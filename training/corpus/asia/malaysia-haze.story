title: Haze: 37 schools closed, neighbours exchange notes
outlet: Straits Morning Mail
published: 2023-10-06

KUCHING: Thirty-seven schools in Sarawak stayed closed on Friday as smoke pushed the air index in three towns past 200, {1c:a level} {1q:classed by} {1s:the Department of Environment} {1c:as very unhealthy}.

{2s:Environment minister Hajah Norliza Ismail} {2q:said} {2c:a letter had been sent to Jakarta “in the spirit of neighbours who share a window.”} {3s:Her Indonesian counterpart} {3q:said} {3c:she had received no letter, and that satellite images showed the wind blowing the other way}.

The {5q:assertion that} {5c:no smoke has crossed from Kalimantan} does not fit the maps. {7s:The ASEAN Specialised Meteorological Centre} {7q:counted} {7c:392 hotspots there this week, against 11 in Sarawak}. {8c:“Wind roses do not have passports,”} {8s:climatologist Bernard Anak Jelani} {8q:observed}.

Greenpeace activists in Kuching handed out masks and a list of {9c:20 companies} {9q:alleged} {9c:to have used fire for clearing}. {10s:One of them, Rimba Sejati}, {10q:threatened} {10c:legal action}; {11s:three others} {11q:did not confirm} {11c:owning the land}.

{12q:Calls for} {12c:a cross-border pollution law like Singapore's} are growing. {13s:The minister} {13q:is in favour of} {13c:such a bill} but {14q:wonders} {14c:who would collect the evidence}. {15s:Opposition MP Clarence Liew} {15q:gave {15a:her} a week} {15c:to table a draft}, {16q:otherwise vowing} {16c:to bring his own}.

Pharmacies sold out of eye drops by noon. A badminton tournament went ahead, with the doors shut.

---
doe = organisation | Department of Environment of Malaysia | | of malaysia
malaysia = state | Malaysia
norliza = person | Norliza Ismail | environment minister | of malaysia
idmin = office | Indonesian environment minister | | of indonesia
indonesia = state | Indonesia
asmc = organisation | ASEAN Specialised Meteorological Centre | | of asean
asean = organisation | Association of Southeast Asian Nations
jelani = person | Bernard Anak Jelani | climatologist
greenpeace = organisation | Greenpeace
rimba = organisation | Rimba Sejati
others = other | three other plantation companies
liew = person | Clarence Liew | opposition MP | of malaysia
---
1 doe state
2 norliza state
3 idmin state
5 idmin deny
7 asmc state
8 jelani state
9 greenpeace accuse
10 rimba warn
11 others state
12 - demand
13 norliza support
14 norliza ask
15 liew demand
16 liew promise
---
person: Norliza Ismail, Bernard Anak Jelani, Clarence Liew
organisation: Department of Environment, ASEAN Specialised Meteorological Centre, Greenpeace, Rimba Sejati
state: Jakarta, Singapore
nationality: Indonesian
place: KUCHING, Sarawak, Kalimantan, Kuching
date: Friday, this week, a week
quantity: Thirty-seven, three, 200, 392, 11, 20
