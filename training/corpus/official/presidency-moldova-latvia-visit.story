title: Latvia will help Moldova protect its airspace – Ilinca Rusu following talks with Andris Kalniņš in Chișinău
outlet: Presidency of the Republic of Moldova
published: 2024-03-14

President of the Republic of Moldova Ilinca Rusu met with President of Latvia Andris Kalniņš, who is on a two-day visit to our country. Greeting her guest at the State Residence, {1s:the Head of State} {1q:stressed} that {1c:Latvia had stood by Moldova in the hardest winter of its independence and had never once asked for anything in return}. The key topics of the meeting were air defence, the protection of power lines, and the next steps of European integration.

{2c:"Fragments of drones have fallen on our villages eleven times in two years. We have no fighters, we have one old radar, and still the people of Moldova refuse to be afraid. What our Latvian friends are bringing to us is not charity, it is an investment in the safety of the whole eastern border of Europe,"} {2s:Ilinca Rusu} {2q:said}.

{3q:According to} {3s:her}, {3c:two mobile radars and a batch of short-range interceptor drones will be handed over to the National Army by autumn}. {4s:The President} {4q:added} that {4c:the crews will be trained at the Ādaži base together with instructors from Canada}. {5s:She} {5q:expressed gratitude to} {5c:the Latvian people for the 4.2 million euros donated for hospitals in the Transnistrian security zone}.

For his part, {6s:Andris Kalniņš} {6q:noted} that {6c:{7s:his country} {7q:supports} {7c:opening the first cluster of negotiations with Chișinău without further delay}}. {8c:"I have said this in Brussels, I have said this in Berlin, and I say it here,"} {8s:he} {8q:emphasized}. {9s:The President of Latvia} {9q:is convinced} that {9c:attempts to interfere in the autumn referendum will fail}; {10s:he} {10q:also called on} {10c:social media companies to remove paid advertisements whose sponsors cannot be identified}.

{11s:The Presidents} discussed the situation on the Nistru and {11q:agreed on} {11c:the creation of a joint group of cyber experts}. Ilinca Rusu is to pay a return visit to Riga in June.

---
rusu = person | Ilinca Rusu | President of Moldova | of moldova
moldova = state | Moldova
kalnins = person | Andris Kalniņš | President of Latvia | of latvia
latvia = state | Latvia
presidents = other | Ilinca Rusu and Andris Kalniņš | Presidents
---
1 rusu state
2 rusu state
3 rusu state
4 rusu state
5 rusu support
6 kalnins state
7 latvia support in 6
8 kalnins state
9 kalnins expect
10 kalnins demand
11 presidents support
---
person: Ilinca Rusu, Andris Kalniņš
state: Republic of Moldova, Latvia, Moldova, Canada, Chișinău
nationality: Latvian, European
place: Europe, Transnistrian security zone, Brussels, Berlin, Nistru, Riga
facility: State Residence, Ādaži base
organisation: National Army
weapon: drones, fighters, radar, mobile radars, interceptor drones
money: 4.2 million euros
date: two years, autumn, June
quantity: two-day, eleven, one, two
