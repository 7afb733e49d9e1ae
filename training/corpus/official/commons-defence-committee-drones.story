title: Ready for Nothing? The Armed Forces and the drone age. Eighth Report of Session 2023–24
outlet: House of Commons Defence Committee
published: 2024-02-04

Summary

For two decades {1s:successive Governments} {1q:have assured this House} that {1c:the Armed Forces are “among the best equipped in the world”}. The evidence that we took tells a different story.

{2s:Lieutenant General (retired) Sir Giles Prentice} {2q:told us} that {2c:a British brigade would be “seen, fixed and dead in an afternoon” without jammers of its own}. {3s:The Chief of the General Staff, General Anil Mehta}, {3q:did not dispute} {3c:the point}, {4q:conceding} that {4c:“we came late to this”}. {5s:The Ministry of Defence} {5q:argued in written evidence} that {5c:an order for 4,000 quadcopters would close the gap}; {6s:Dr Rhiannon Bowles of Exeter University} {6q:put} {6c:the requirement at ten times that number}.

Conclusions

1. {7s:We} {7q:conclude} that {7c:the Department does not know how many small drones it owns}.

2. {8s:We} {8q:recommend} that {8c:the Ministry publish a full inventory within six months}, and {9q:ask} {9c:the Minister to explain why contracts worth £290 million were let without trials}.

3. {10s:We} {10q:share} {10c:{11s:witnesses’} {11q:concerns that} {11c:rules written for manned aircraft are keeping soldiers from training}}. {12s:The Civil Aviation Authority} {12q:told us} {12c:{17s:it} {17q:was “open to} {17c:change”}}; {13s:we} {13q:look to} {13c:it to prove it}.

4. {14s:The Government} {14q:has pledged} {14c:to spend 2.5 per cent of GDP on defence “when conditions allow”}. {15s:We} {15q:do not believe} that {15c:conditions will be kinder later}.

The Committee divided. Three Members, among them Mr Craig Hollis, voted against paragraph 4; {16s:Mr Hollis} {16q:called} {16c:it “a blank cheque.”}

---
governments = other | successive British governments | | of uk
uk = state | United Kingdom
prentice = person | Giles Prentice | retired British lieutenant general | of uk
mehta = person | Anil Mehta | Chief of the General Staff | of uk
mod = organisation | UK Ministry of Defence | | of uk
bowles = person | Rhiannon Bowles | | of exeter
exeter = organisation | Exeter University
committee = organisation | House of Commons Defence Committee | | of uk
witnesses = other | witnesses before the Defence Committee
caa = organisation | Civil Aviation Authority | | of uk
hollis = person | Craig Hollis | Member of Parliament | of uk
---
1 governments state
2 prentice warn
3 mehta confirm
4 mehta confirm
5 mod state
6 bowles expect
7 committee state
8 committee demand
9 committee demand
10 committee condemn
11 witnesses condemn in 10
12 caa state
13 committee expect
14 uk promise
15 committee expect
16 hollis condemn
17 caa support in 12
---
person: Giles Prentice, Anil Mehta, Rhiannon Bowles, Craig Hollis, Hollis
organisation: House, Armed Forces, Ministry of Defence, Exeter University, Department, Ministry, Civil Aviation Authority, Committee
nationality: British
weapon: jammers, small drones, quadcopters, manned aircraft
money: £290 million
date: two decades, within six months
quantity: 4\,000, ten times, 2.5 per cent of GDP, Three
