title: Council conclusions on the protection of undersea cables
outlet: Council of the European Union
published: 2025-01-27

{1s:THE COUNCIL OF THE EUROPEAN UNION}

1. {1q:RECALLS} {1c:its conclusions of 5 December 2024} and {2q:STRESSES} that {2c:the seabed has become a theatre of hybrid activity};

2. {3q:STRONGLY CONDEMNS} {3c:the severing of two power and data cables in the Gulf of Finland} and {4q:EXPRESSES ITS FULL SOLIDARITY with} {4c:Estonia, Finland and Germany};

3. {5q:TAKES NOTE of} {5c:the preliminary report of {6s:the Finnish investigators}, who {6q:consider} {6c:it likely that an anchor was dragged for almost 100 kilometres without the knowledge of the helmsman}, and of {7s:the shipowner’s} {7q:assertion that} {7c:the chain had broken in heavy seas}};

4. {8q:UNDERLINES} that {8c:neither version has been proven in court} and {9q:CALLS FOR} {9c:the full cooperation of the flag State};

5. {10q:WELCOMES} {10c:{11s:the Commission’s} {11q:proposal} {11c:to set up a reserve of six repair ships}} and {12q:INVITES} {12c:Member States to indicate by 31 March what they are willing to contribute};

6. {13q:ENCOURAGES} {13c:the High Representative to explore, together with NATO, the permanent use of maritime drones in the Baltic Sea};

7. {14q:IS OF THE VIEW} that {14c:the existing sanctions framework for destabilising activities can be used against owners and insurers} and {15q:DECLARES ITS READINESS} {15c:to add further listings};

8. {16q:REITERATES} that {16c:the freedom of navigation is not in question}.

Statement by Hungary

{17s:Hungary} {17q:does not associate itself with} {17c:point 7}. {18s:It} {18q:fears} that {18c:listings of private insurers would raise freight rates for landlocked Member States}, and {19q:reserves the right} {19c:to revert to the matter in the European Council}.

---
council = organisation | Council of the European Union | | of eu
eu = organisation | European Union
investigators = office | Finnish investigators | | of finland
finland = state | Finland
shipowner = office | shipowner
commission = organisation | European Commission | | of eu
hungary = state | Hungary
---
1 council state
2 council state
3 council condemn
4 council support
5 council confirm
6 investigators expect in 5
7 shipowner state in 5
8 council state
9 council demand
10 council support
11 commission promise in 10
12 council demand
13 council demand
14 council expect
15 council promise
16 council state
17 hungary deny
18 hungary expect
19 hungary warn
---
organisation: COUNCIL OF THE EUROPEAN UNION, Commission, NATO, European Council
state: Estonia, Finland, Germany, Hungary
nationality: Finnish
place: Gulf of Finland, Baltic Sea
weapon: maritime drones
date: 5 December 2024, 31 March
quantity: two, 100 kilometres, six
