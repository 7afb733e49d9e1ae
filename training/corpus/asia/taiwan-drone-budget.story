title: Lawmakers trade barbs over drone fund
outlet: Formosa News Agency
published: 2025-05-22

TAIPEI - A NT$9.8 billion fund for home-built attack drones cleared its first reading on Thursday after a brawl in which a water bottle struck the speaker's desk and a session clerk was treated for a cut hand.

{1s:Premier Tseng Kuo-liang} {1q:hailed} {1c:the vote as “a small step that Beijing will notice.”} {2s:Opposition members} {2q:called} {2c:it a gift to three companies with friends in the Cabinet}, {3c:an accusation} {3s:the premier} {3q:dismissed} {3c:as groundless} when he left the chamber.

{4c:“If {5s:they} {5q:believe} {5c:a crime took place}, the prosecutor's door is open every weekday,”} {4s:Tseng} {4q:said}. {4c:“I will even hold the umbrella for them.”}

The bill now goes to committee, where the government lacks a majority. {7s:Party whip Wu Shu-fen} {7q:pledged} {7c:to attach conditions, among them a ban on Chinese-made motors and a yearly flight test before invited lawmakers}, and {8q:said} {8c:{9s:her colleagues} {9q:would not support} {9c:“a blank cheque with propellers”}}. {10s:A survey of 1,068 adults published this week by Island Opinion Research} {10q:found} that {10c:{11s:58 percent of respondents} {11q:backed} {11c:the fund} while {12s:23 percent} {12q:opposed} {12c:it}}.

Engineers at the state-run National Chung-Shan Institute of Science and Technology have so far built four prototypes with motors from a single supplier in Taichung. {13s:One of the engineers, who asked not to be identified because of a confidentiality agreement}, {13q:complained} that {13c:parts ordered in January were still waiting for customs clearance}. {14s:The institute} {14q:would neither confirm nor deny} {14c:the delay}.

---
tseng = person | Tseng Kuo-liang | premier | of taiwan
taiwan = state | Taiwan
opposition = organisation | Taiwanese opposition lawmakers | | of taiwan
wu = person | Wu Shu-fen | party whip | of taiwan
ior = organisation | Island Opinion Research
engineer = office | engineer at the National Chung-Shan Institute | | of ncsist
ncsist = organisation | National Chung-Shan Institute of Science and Technology | | of taiwan
---
1 tseng support
2 opposition condemn
3 tseng deny
4 tseng state
5 opposition expect in 4
7 wu promise
8 wu state
9 opposition deny in 8
10 ior state
11 - support in 10
12 - condemn in 10
13 engineer condemn
14 ncsist state
---
person: Tseng Kuo-liang, Tseng, Wu Shu-fen
organisation: Cabinet, Island Opinion Research, National Chung-Shan Institute of Science and Technology
state: Beijing
nationality: Chinese
place: TAIPEI, Taichung
weapon: attack drones
money: NT$9.8 billion
date: Thursday, this week, January
quantity: three, 1\,068, 58 percent, 23 percent, four
