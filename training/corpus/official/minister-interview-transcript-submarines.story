title: Radio interview, ABC Wide Bay Breakfast
outlet: Defence Ministers, Australian Government
published: 2023-11-29

SUBJECTS: Henderson dockyard; submarine workforce; boat arrivals.

E&OE

{1s:HOST, KAREN DOYLE}{1q::} {1c:The Minister for Defence Industry, Lachlan Prior, is on the line. Minister, good morning.}

{2s:LACHLAN PRIOR}{2q::} {2c:Good morning, Karen.}

{3s:DOYLE}{3q::} {3c:You have put eight billion dollars on the table for a dockyard that doesn’t yet exist. What does Wide Bay get out of it?}

{4s:PRIOR}{4q::} {4c:A lot, actually. The turbines will be machined in Maryborough. I was at the factory last week and they told me they’re taking on sixty apprentices. Nobody in this part of Queensland should have to move to Perth for a decent job.}

{5s:DOYLE}{5q::} {5c:{9s:The union} {9q:says} {9c:the real number is closer to twenty}.}

{6s:PRIOR}{6q::} {6c:Well, {7s:I} {7q:’d dispute} {7c:that}.}

{8s:DOYLE}{8q::} {8c:Senator Fairweather reckons we’ll never see a nuclear-powered submarine before 2040. Is she wrong?}

{10s:PRIOR}{10q::} {10c:She’s been wrong about most things, with respect. The first Virginia class boat arrives in the early 2030s. That’s the plan all three governments signed up to, and the Americans repeated it to my face in Washington a fortnight ago.}

{11s:DOYLE}{11q::} {11c:Do {16s:you} {16q:trust} {16c:them}?}

{12s:PRIOR}{12q::} {12c:I do.}

{13s:DOYLE}{13q::} {13c:{14s:Lachlan Prior} there, who {14q:says} {14c:{15s:he} {15q:trusts} {15c:the Americans}}.}

---
doyle = person | Karen Doyle | radio host
prior = person | Lachlan Prior | Australian Minister for Defence Industry | of australia
union = organisation | union
australia = state | Australia
---
1 doyle state
2 prior state
3 doyle ask
4 prior state
5 doyle state
6 prior deny
7 prior deny in 6
9 union state in 5
8 doyle ask
10 prior state
11 doyle ask
12 prior state
13 doyle state
14 prior state in 13
15 prior support in 14
16 prior support in 11
---
person: KAREN DOYLE, LACHLAN PRIOR, DOYLE, PRIOR, Lachlan Prior, Karen, Fairweather
nationality: Americans
facility: Henderson dockyard
place: Wide Bay, Maryborough, Queensland, Perth, Washington
weapon: turbines, nuclear-powered submarine, Virginia class boat, submarine
money: eight billion dollars
date: last week, 2040, early 2030s, a fortnight ago
quantity: sixty, twenty, three
