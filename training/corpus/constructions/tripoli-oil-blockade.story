title: Libya's rival governments dispute blame for oil shutdown
outlet: Maghreb Monitor
published: 2024-08-29

TRIPOLI - {1c:Oil output in Libya has fallen by more than half since Monday}, {1s:two engineers at the Sarir field} {1q:told {1a:Maghreb Monitor}}, {2q:contradicting} {2c:{3s:the National Oil Corporation's} {3q:insistence that} {3c:operations were normal}}.

{4s:The eastern-based government} {4q:contends} that {4c:it was left no choice by the dismissal of the central bank's governor, Anwar Khalifa}. {5s:The Tripoli government} {5q:argues} that {5c:{6s:the east} {6q:had been planning} {6c:a shutdown} since June} and {7q:has accused} {7c:it of “holding bread to ransom”}.

{8s:Khalifa, who left the country on Tuesday}, {8q:said} {8o:by telephone from Istanbul} that {8c:{9s:gunmen} {9q:had threatened} {9c:to abduct his children}}. {10s:An Interior Ministry official} {10q:called} {10c:the claim “regrettable and untrue”}.

{11s:The United Nations mission} {11q:has invited} {11c:both sides to emergency talks}, {12q:warning} that {12c:foreign banks might stop dealing with Libya if the dispute drags on}. {14s:The United States and four European countries} {14q:voiced {14o:in a joint statement}} {14c:their “deep concern”} but {15q:stopped short of} {15c:naming those responsible}. {16c:Neither side} {16q:is expected by} {16s:analysts at the consultancy Levant Risk} {16c:to yield before the end of September}, when salaries fall due; {17s:they} {17q:see} {17c:a partial reopening as the most likely outcome}.

{19c:{18q:Reports that} {18c:{21s:Egypt} {21q:had offered} {21c:to mediate}}} {19q:were described} {19c:as “premature”} by {19s:an official in Cairo}, who spoke on condition of anonymity. {20s:Turkey}, which has troops in the west of the country, {20q:called for} {20c:restraint}.

Brent crude closed 2.7 percent higher at $80.70 a barrel. Libya exported about one million barrels a day in July, most of it to Italy. Fields at Amal and Nafoora were also shut, and loading at Hariga port was halted on Wednesday after the last storage tank was filled.

---
engineers = office | two engineers at the Sarir field | engineers
noc = organisation | National Oil Corporation | | of libya
libya = state | Libya
east = organisation | eastern-based government of Libya
tripoli = organisation | Tripoli government | | of libya
khalifa = person | Anwar Khalifa | governor of the central bank
gunmen = other | gunmen
interior-official = office | an Interior Ministry official | official | of libya
unsmil = organisation | United Nations mission in Libya
us-europe = other | United States and four European countries
levant-risk = organisation | Levant Risk | consultancy
analysts = office | analysts at Levant Risk | analysts | of levant-risk
egypt = state | Egypt
cairo-official = office | an official in Cairo | official | of egypt
turkey = state | Turkey
---
1 engineers state
2 engineers deny
3 noc state in 2
4 east state
5 tripoli accuse
6 east promise in 5
7 tripoli accuse
8 khalifa accuse
9 gunmen warn in 8
10 interior-official deny
11 unsmil demand
12 unsmil warn
14 us-europe condemn
15 us-europe state
16 analysts expect
17 analysts expect
18 - state in 19
19 cairo-official deny
20 turkey demand
21 egypt promise in 18
---
person: Anwar Khalifa, Khalifa
state: Libya, United States, Egypt, Turkey, Italy
nationality: European
organisation: Maghreb Monitor, National Oil Corporation, Interior Ministry, United Nations, Levant Risk
place: TRIPOLI, Tripoli, Istanbul, Cairo, Amal, Nafoora
facility: Sarir field, Hariga port
money: $80.70
date: Monday, June, Tuesday, September, July, Wednesday
quantity: two, four, 2.7 percent, one million barrels
