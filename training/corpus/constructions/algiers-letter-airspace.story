title: Algeria takes drone complaint to UN
outlet: Maghreb Monitor
published: 2025-04-08

{1s:Algeria} {1q:has complained {1o:in a letter} to {1a:the UN Security Council}} {1c:of “repeated and deliberate” flights by Moroccan drones along its western border}, {2q:demanding} {2c:“an explanation worthy of neighbours”}.

{3s:The letter, dated April 5 and signed by Ambassador Noureddine Belhadj}, {3q:lists} {3c:19 incidents since January}. {4s:It} {4q:considers} {4c:the use of Israeli-built Heron aircraft “a gratuitous insult”} and {5q:reserves the right} {5c:to bring the next one down}.

{6s:Rabat} {6q:expressed surprise that} {6c:“a letter should travel to New York when the two capitals are ninety minutes apart”}. {8c:{7c:The aircraft}, which {7s:the Moroccan Foreign Ministry} {7q:was careful not to describe} {7c:as military}, had been surveying locusts}, {8s:it} {8q:maintained}.

{9s:The African Union}, {9q:deploring} {9c:“a quarrel between brothers”}, {15q:offered} {15c:its good offices} in a short note. {10s:France} {10q:was pleased} {10c:at the offer}, {11s:Spain} {11q:noncommittal about} {11c:it}, and {12s:the Polisario Front} {12q:so delighted with} {12c:the letter} that it had it read aloud in the camps at Tindouf.

{13c:Neither army} {13q:is reckoned by} {13s:the Valletta Institute, a think tank}, {13c:to want a fight}. {14s:Its North Africa fellow, Corinne Zammit}, {14q:rated} {14c:the danger of an accident “higher than the danger of a war, and no less deadly”}. Algeria closed its airspace to Moroccan airlines in 2021 and has kept it closed.

---
algeria = state | Algeria
belhadj = person | Noureddine Belhadj | Ambassador | of algeria
morocco = state | Morocco
mfa = organisation | Moroccan Foreign Ministry | | of morocco
au = organisation | African Union
france = state | France
spain = state | Spain
polisario = organisation | Polisario Front
institute = organisation | Valletta Institute | think tank
zammit = person | Corinne Zammit | North Africa fellow | of institute
---
1 algeria accuse
2 algeria demand
3 belhadj state
4 belhadj condemn
5 belhadj warn
6 morocco condemn
7 mfa state in 8
8 mfa deny
9 au condemn
10 france support
11 spain state
12 polisario support
13 institute expect
14 zammit expect
15 au promise
---
person: Noureddine Belhadj, Corinne Zammit
state: Algeria, Rabat, France, Spain
nationality: Moroccan, Israeli
organisation: UN Security Council, Foreign Ministry, African Union, Polisario Front, Valletta Institute
place: New York, Tindouf, North Africa
weapon: Heron aircraft, drones
date: April 5, January, 2021
quantity: 19, ninety minutes
