title: First BrahMos battery lands at Clark
outlet: Archipelago Defense Report
published: 2024-04-19

CLARK -- An Indian Air Force C-17 touched down here on Friday with the first of three BrahMos shore-based missile batteries that Manila bought in 2022 for $375 million.

{1c:“It is a good day to be a coastline,”} {1s:Marine Corps commandant Major General Teofilo Arcega} {1q:joked {1a:to a handful of journalists} {1o:on the tarmac}}. {2s:He} {2q:declined to say} {2c:where the launchers would be based}, though {3s:two officers familiar with the plan} {3q:named} {3c:Zambales as the likeliest site}.

Delivery had slipped by about four months. {4s:India's ambassador, Meera Pillai}, {4q:put} {4c:the delay down to “paperwork and typhoons, in that order,”} and {5q:pledged} that {5c:the remaining batteries would follow before the end of 2025}. Twenty-one Filipino operators finished their training at Nagpur last year.

{6s:Beijing} {6q:voiced displeasure at} {6c:the shipment}. {7c:“Defense cooperation should not target any third party,”} {7s:Foreign Ministry spokeswoman Gao Min} {7q:said {7o:at a briefing}} {7t:on Thursday}. {8q:Pressed} {8c:on whether China itself had sold missiles of similar range to others in the region}, {9s:she} {9q:answered} that {9c:she had nothing to add}.

{10s:Congressman Jaime Abueva} of the Makabayan bloc {10q:attacked} {10c:the purchase as “an expensive way to become a target”}. {11s:A paper by the Mactan Strategy Group}, on the other hand, {11q:concludes} that {11c:even a single battery would force hostile ships to stay 290 kilometers out} and {12q:proposes} {12c:a second order}. {13c:{15s:The army}} {13q:is also said} {13c:to {15q:want} {15c:its own launchers}}; {14s:its chief, General Crisanto Villareal}, {14q:denied} {14c:having signed anything}.

---
arcega = person | Teofilo Arcega | Marine Corps commandant | of philippines
philippines = state | Philippines
officers = office | two Philippine officers | | of philippines
pillai = person | Meera Pillai | Indian ambassador to the Philippines | of india
india = state | India
china = state | China
gao = person | Gao Min | Chinese Foreign Ministry spokeswoman | of china
abueva = person | Jaime Abueva | congressman, Makabayan bloc | of philippines
mactan = organisation | Mactan Strategy Group
army = organisation | Philippine Army | | of philippines
villareal = person | Crisanto Villareal | army chief | of philippines
---
1 arcega state
2 arcega state
3 officers state
4 pillai state
5 pillai promise
6 china condemn
7 gao state
8 - ask
9 gao state
10 abueva condemn
11 mactan state
12 mactan demand
13 - state
14 villareal deny
15 army demand in 13
---
person: Teofilo Arcega, Meera Pillai, Gao Min, Jaime Abueva, Crisanto Villareal
organisation: Indian Air Force, Marine Corps, Foreign Ministry, Makabayan bloc, Mactan Strategy Group
state: Manila, India, Beijing, China
nationality: Filipino
place: CLARK, Zambales, Nagpur
weapon: C-17, BrahMos shore-based missile batteries, launchers, missiles
money: $375 million
date: Friday, 2022, 2025, last year, Thursday, four months
quantity: three, two, Twenty-one, 290 kilometers
