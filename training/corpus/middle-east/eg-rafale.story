title: Egypt to get 30 more jets in loan-financed deal, French website claims
outlet: Cairo Morning Star
published: 2021-05-05

CAIRO (CMS) — {1s:Egypt's armed forces} {1q:confirmed} {1t:in the small hours of Tuesday} that {1c:a contract for 30 Rafale fighters had been signed with France}, hours after {2s:the French investigative website Déclic} {2q:put} {2c:its value at 3.75 billion euros}.

{3c:The purchase will be financed by a loan repayable over at least ten years}, {3s:army spokesman Colonel Tamer El-Rashidi} {3q:said {3o:in a statement on Facebook}}. {4s:He} {4q:did not elaborate on} {4c:the sum or on the missiles that come with the planes}.

In Paris, corks popped at the maker's plant and petitions circulated elsewhere. {5s:Armed Forces Minister Hélène Castagnier} {5q:hailed} {5c:the contract as "the fruit of a strategic partnership"} which, {6q:according to} {6s:her}, {6c:would secure 7,000 jobs for three years}.

{7s:Rights groups} {7q:had implored} {7c:the French president} {7t:in December} {7c:to tie arms to the release of political prisoners}. {8s:He} {8q:rebuffed} {8c:them}, {9q:saying} {9c:he would not make "the safety of a friend" hostage to such disagreements}. {11s:Amr Wagdy, who runs the {place:Cairo}-born, Geneva-based monitor Sunlight}, {11q:called} {11c:that answer "a receipt for our prisons."}

The cash-strapped country became the first foreign buyer of the Rafale in 2015 with an order for 24. {12s:The Stockholm Arms Observatory} {12q:ranks} {12c:it third among the world's importers}, after Saudi Arabia and India. {13c:{state:Cairo} shops in four capitals so that no one of them can close the shop}, {13q:observed} {13s:a retired general who asked that his name be withheld}.

---
eg-army = organisation | Egyptian armed forces | | of egypt
egypt = state | Egypt
declic = organisation | Déclic
rashidi = person | Tamer El-Rashidi | army spokesman | of eg-army
castagnier = person | Hélène Castagnier | French Armed Forces Minister | of france
france = state | France
groups = office | rights groups
fr-pres = office | French president | | of france
wagdy = person | Amr Wagdy | head of the monitor Sunlight | of sunlight
sunlight = organisation | Sunlight
sao = organisation | Stockholm Arms Observatory
general = office | retired Egyptian general
---
1 eg-army confirm
2 declic state
3 rashidi state
4 rashidi state
5 castagnier support
6 castagnier state
7 groups demand
8 fr-pres deny
9 fr-pres deny
11 wagdy condemn
12 sao state
13 general state
---
place: CAIRO, Paris, Geneva
person: Tamer El-Rashidi, Hélène Castagnier, Amr Wagdy
organisation: CMS, Déclic, Facebook, Sunlight, Stockholm Arms Observatory
state: Egypt, France, Saudi Arabia, India
nationality: French
weapon: Rafale fighters, Rafale, missiles, planes
date: Tuesday, December, 2015
money: 3.75 billion euros
quantity: 30, 7\,000, 24, four, ten years, three years
