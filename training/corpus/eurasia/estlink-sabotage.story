title: Navy escorts tanker away from damaged cable; Tallinn stops short of blaming Moscow
outlet: Tallinn Messenger
published: 2024-12-28

An Estonian patrol vessel began guarding the remaining Estlink 1 power cable on Saturday, three days after its larger sister was torn open on the floor of the Gulf of Finland.

{1c:“We will not let critical infrastructure be dragged along the seabed by somebody's anchor and then shrug,”} {1s:Defence Minister Priit Laanemaa} {1q:said} {1o:at the Miinisadam naval harbour}. {2q:Pressed by} {2s:reporters} on {2c:whether the government regards the incident as a Russian attack}, {3s:he} {3q:would not go further than} {3c:“a very long chain of coincidences”}.

Finnish police boarded the tanker Meridian Star on Thursday. {4s:Investigators} {4q:suspect} {4c:the ship, which sails under the flag of the Cook Islands, of dragging its anchor for almost 100 kilometres}; {5s:its captain}, through a lawyer, {5q:has denied} {5c:any intent}. {6c:{7s:The customs authority in Helsinki} {7q:believes} that {7c:the vessel belongs to the shadow fleet carrying Russian petrol}}, {6s:the public broadcaster} {6q:reported}.

{8s:The Kremlin} {8q:dismissed} {8c:the seizure as none of its business}. {9s:Its spokesman, Gleb Yartsev}, {9q:told {9a:journalists}} that {9c:he {10q:could not say} {10c:who owned the ship}}.

NATO's secretary general {11q:voiced “full solidarity” with} {11c:the two allies} in {11o:a post on X} and {12q:pledged} {12c:a stronger naval presence in the Baltic Sea}. Repairs to Estlink 2 may last until July, and {13c:electricity prices in the region are likely to rise}, {13q:according to} {13s:Elering, the Estonian grid operator}. The government approved 1.5 million euros for sonar buoys last week, before the cable was cut.

---
laanemaa = person | Priit Laanemaa | Estonian Defence Minister | of estonia
estonia = state | Estonia
reporters = other | reporters
investigators = office | Finnish investigators | | of finland
finland = state | Finland
captain = office | the captain of the Meridian Star
customs = organisation | Finnish Customs | | of finland
broadcaster = organisation | the Finnish public broadcaster | | of finland
russia = state | Russia
yartsev = person | Gleb Yartsev | Kremlin spokesman | of russia
nato-sg = office | Secretary General of NATO | | of nato
nato = organisation | NATO
elering = organisation | Elering | Estonian grid operator | of estonia
---
1 laanemaa promise
2 reporters ask
3 laanemaa state
4 investigators expect
5 captain deny
6 broadcaster state
7 customs expect in 6
8 russia deny
9 yartsev state
10 yartsev state in 9
11 nato-sg support
12 nato-sg promise
13 elering state
---
person: Priit Laanemaa, Gleb Yartsev
state: Kremlin, Cook Islands
nationality: Estonian, Finnish, Russian
organisation: NATO, X, Elering
place: Gulf of Finland, Baltic Sea, Helsinki
facility: Estlink 1 power cable, Estlink 2, Miinisadam naval harbour
date: Saturday, Thursday, July, last week
quantity: three days, 100 kilometres, two
money: 1.5 million euros
weapon: patrol vessel
