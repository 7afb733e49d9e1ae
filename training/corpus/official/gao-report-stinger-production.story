title: Weapon Acquisition: Army Needs a Plan for Restarting Stinger Production
outlet: U.S. Government Accountability Office
published: 2023-06-28

What GAO Found

The Army has not assessed whether the industrial base can produce Stinger missiles at {1c:the rate} {1s:it} {1q:has promised allies}. {2s:Army officials} {2q:told us} that {2c:they relied on {17s:the prime contractor’s} {17q:estimate of} {17c:60 missiles a month}}. However, {3s:six of eight subcontractors} {3q:said in response to our questionnaire} that {3c:{18s:they} {18q:did not expect} {18c:to reach half that number before 2026}}; {4s:one}, a maker of gyroscopes in Ohio, {4q:stated} that {4c:it had last hired an engineer in 1998}.

{5s:We} {5q:found} that {5c:the Army had not updated its obsolescence list since 2011}. {6s:Program officials} {6q:acknowledged} {6c:this} and {7q:attributed it to} {7c:staff turnover}. {8s:They} {8q:further explained} that {8c:{9c:a redesigned seeker}, {9q:expected} in 2025, would remove the need for some of the parts}. {10s:Our own analysis} {10q:indicates} that {10c:only three of the 21 obsolete parts are in the seeker}.

What GAO Recommends

{11s:GAO} {11q:is recommending} that {11c:the Secretary of the Army (1) verify the production rate independently, (2) update the obsolescence list every year, and (3) report to Congress on both}. {12s:The Department of Defense} {12q:concurred with} {12c:the second and third recommendations} and {13q:partially concurred with} {13c:the first}, {14q:stating} that {14c:an independent review might delay the award of the contract}. {15s:GAO} {15q:continues to believe} that {15c:the review is warranted}.

Why GAO Did This Study

Since 2022 the United States has sent about 2,000 Stingers to Ukraine. {16s:A House committee report} {16q:included a provision for} {16c:GAO to review the effect on stocks}.

---
army-officials = office | US Army officials | | of us
us = state | United States
contractor = organisation | prime contractor for the Stinger
subcontractors = other | six subcontractors
gyro = organisation | gyroscope maker in Ohio
gao = organisation | US Government Accountability Office | | of us
program-officials = office | program officials | | of us
analysis = other | GAO analysis | | of gao
dod = organisation | US Department of Defense | | of us
house-report = other | House committee report | | of us
army = organisation | US Army | | of us
---
1 army promise
2 army-officials state
3 subcontractors state
4 gyro state
5 gao state
6 program-officials confirm
7 program-officials state
8 program-officials state
9 - expect in 8
10 analysis state
11 gao demand
12 dod support
13 dod support
14 dod warn
15 gao expect
16 house-report demand
17 contractor expect in 2
18 subcontractors expect in 3
---
organisation: GAO, Army, Congress, Department of Defense, House
state: United States, Ukraine
place: Ohio
weapon: Stinger missiles, missiles, gyroscopes, seeker, Stingers
date: 2026, 1998, 2011, 2025, 2022
quantity: 60, six, eight, half, three, 21, 2\,000
