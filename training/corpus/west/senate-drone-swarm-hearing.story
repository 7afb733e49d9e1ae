title: Senators press Army on homegrown drones
outlet: Potomac Defense Report
published: 2025-06-05

{1s:A top Army general} {1q:told {1a:senators}} {1t:Thursday} that {1c:the service could field 10,000 small attack drones by the end of next year if Congress let it move money between accounts}, {14c:a freedom} {14s:several lawmakers} {14q:made clear} {14c:they were in no mood to grant}.

{2c:"We are where the Navy was with battleships in 1938,"} {2s:Gen. Porter Hallam, the Army's vice chief of staff}, {2q:told {2a:the Senate Armed Services subcommittee on airland}}. {2c:"We can see it, and we are still budgeting for the last thing."}

{3s:Sen. Dale Kirkendall, R-Idaho}, {3q:asked} {3c:why a quadcopter assembled in Kyiv for $400 cost $6,000 when assembled in Kansas}. {4s:Hallam} {4q:attributed} {4c:the difference to secure radios, domestic motors and "the price of paperwork."} {5c:A dependence on Chinese magnets remained}, {5s:he} {5q:conceded}, {5c:and would for another 18 months}.

Sen. Joanna Feld, D-N.M., was unpersuaded. {7s:She} {7q:cited} {7c:{15s:an inspector general's} {15q:finding that} {15c:31 percent of drones bought under a 2023 pilot program never flew}} and {8q:proposed} that {8c:the Army test before it buys}. {9s:Her} {9q:suggestion that} {9c:units be allowed to order directly from vendors} drew a nod from the general.

{10s:Industry witnesses}, testifying on a second panel, {10q:pleaded for} {10c:multiyear contracts}. {11c:"Hope is not a production line,"} {11q:said} {11s:Wes Oduya, whose Wichita start-up employs 70 people}.

The House version of the defense bill, approved by committee last month, contains $2.8 billion for unmanned systems. The Senate has not released its text. {13c:It} {13q:is widely expected} {13c:to come in lower}.

---
hallam = person | Porter Hallam | vice chief of staff of the US Army | of us-army
us-army = organisation | US Army | | of us
us = state | United States
lawmakers = office | several senators | | of us
kirkendall = person | Dale Kirkendall | Senator | of us
feld = person | Joanna Feld | Senator | of us
inspector = office | inspector general | | of us
witnesses = office | industry witnesses
oduya = person | Wes Oduya | head of a Wichita start-up
---
1 hallam state
14 lawmakers deny
2 hallam state
3 kirkendall ask
4 hallam state
5 hallam confirm
7 feld state
15 inspector state in 7
8 feld demand
9 feld demand
10 witnesses demand
11 oduya state
13 - expect
---
person: Porter Hallam, Hallam, Dale Kirkendall, Joanna Feld, Wes Oduya
organisation: Army, Congress, Navy, Senate Armed Services subcommittee on airland, House, Senate
nationality: Chinese
place: Kyiv, Idaho, Kansas, N.M., Wichita
weapon: attack drones, drones, battleships, quadcopter, unmanned systems
money: $400, $6\,000, $2.8 billion
date: Thursday, end of next year, 1938, 2023, last month
quantity: 10\,000, 18 months, 31 percent, 70
