title: Blame is shared out for poisoned river
outlet: Ashanti Chronicle
published: 2025-02-06

OBUASI, Ghana – {1c:A Chinese mining firm} {1q:has been blamed by} {1s:Ghana's water authority} {1c:for turning the Offin River the colour of tea}, {2c:soldiers} {2q:are suspected} {2c:of having escorted its diggers}, and {3c:a chief} {3q:was described} {3o:in court} {3t:on Wednesday} {3c:as “the landlord of the whole affair”} by {3s:a prosecutor, Nana Yeboah}.

{4c:The firm, Hengtai Gold}, {4q:was ordered by} {4s:a judge in Kumasi} {4c:to stop work within a week}. {6c:{5a:It} {5q:had been warned} twice {5t:last year} that {5c:its licence covered sand, not gold}}, {6a:the hearing} {6q:was told}. {7c:Five managers} {7q:were asked} {7c:to hand in their passports}; {8c:two} {8q:are thought} {8c:to be in Abidjan already}.

{9c:{10c:The arrests}} {9q:were hailed by} {9s:cocoa growers} {9c:as “long overdue”} and {10q:dismissed by} {10s:the opposition} {10c:as “theatre with handcuffs”}. {11c:The Lands Minister, Abena Frimpong}, {11q:is being pressed by} {11s:bishops} {11c:to withdraw 200 other licences}; {12c:some of these} {12q:are reported} {12c:to belong to members of her own party}.

{13s:The chief, Barima Osei Tano, 70}, {13q:was heard to mutter} that {13c:“gold does not ask whose river it is”}. {14c:He} {14q:is credited} {14c:with building a clinic and two schools}. Bail was set at 900,000 cedis and was paid in cash. {15q:It was agreed} that {15c:the water would be tested on Monday}. Fish were seen floating; no one was seen eating them.

---
water-authority = organisation | Ghana's water authority | | of ghana
ghana = state | Ghana
yeboah = person | Nana Yeboah | prosecutor | of ghana
judge = office | a judge in Kumasi | judge | of ghana
growers = other | cocoa growers
opposition = organisation | Ghanaian opposition
bishops = other | bishops
chief = person | Barima Osei Tano | chief
---
1 water-authority accuse
2 - accuse
3 yeboah accuse
4 judge demand
5 - warn in 6
6 - state
7 - demand
8 - expect
9 growers support
10 opposition condemn
11 bishops demand
12 - state
13 chief state
14 - support
15 - promise
---
person: Nana Yeboah, Abena Frimpong, Barima Osei Tano
state: Ghana
nationality: Chinese
organisation: Hengtai Gold
place: OBUASI, Offin River, Kumasi, Abidjan
money: 900\,000 cedis
date: Wednesday, last year, Monday
quantity: Five, two, 200, 70
