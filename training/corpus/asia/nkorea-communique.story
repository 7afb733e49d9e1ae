title: Spokesman for DPRK Foreign Ministry Denounces Large-scale War Drill
outlet: Voice of Mansu
published: 2023-08-23

Pyongyang, August 23 -- {1s:A spokesman for the Foreign Ministry of the Democratic People's Republic of Korea} {1t:on August 22} {1q:vehemently denounced} {1c:the large-scale joint military exercises which the United States and its south Korean stooges have kicked off under the signboard of “defense.”}

{2c:“The reckless war rehearsal, mobilizing nuclear-capable strategic bombers, an aircraft carrier and tens of thousands of troops, is an open declaration of confrontation against a sovereign state,”} {2s:the spokesman} {2q:said}. {2c:“No amount of honeyed words can cover up the stink of gunpowder.”}

{3s:The statement} {3q:recalled} that {3c:{4s:Washington} {4q:had claimed} as recently as June {4c:to harbor no hostile intent}}, and {5q:branded} {5c:that assurance “a thief's cry of innocence.”} {6s:It} {6q:rejected} {6c:{7s:the US administration's} {7q:accusation that} {7c:the DPRK had shipped artillery shells abroad}} and {8q:stressed} that {8c:such {9q:allegations of} {9c:“secret arms dealing”} were cooked up by those who pour weapons into every corner of the globe}.

The army and people of the DPRK are fully ready. {10q:Asked} {10c:about the possibility of dialogue}, {11s:the spokesman} {11q:answered} that {11c:the door had been shut from the other side and that knocking was not the business of the DPRK}.

{12s:He} {12q:warned} that {12c:if a single shell were to fall on the inviolable territory of the Republic, “the strongholds of aggression will sink into a sea of fire,”} and {13q:vowed} {13c:to continue bolstering the self-defensive deterrent in quality and quantity}.

{14s:He} {14q:further demanded} {14c:the immediate withdrawal of the carrier from Busan}, {15q:expressing full support for} {15c:the measures taken by the neighboring countries to protect their security}.

---
spokesman = office | spokesman for the Foreign Ministry of North Korea | | of mfa
mfa = organisation | Ministry of Foreign Affairs of North Korea | | of nkorea
nkorea = state | North Korea
us = state | United States
---
1 spokesman condemn
2 spokesman state
3 spokesman state
4 us state in 3
5 spokesman deny
6 spokesman deny
7 us accuse in 6
8 spokesman state
9 - accuse in 8
10 - ask
11 spokesman state
12 spokesman warn
13 spokesman promise
14 spokesman demand
15 spokesman support
---
organisation: Foreign Ministry
state: Democratic People's Republic of Korea, United States, Washington, DPRK, US
nationality: south Korean
place: Pyongyang, Busan
weapon: strategic bombers, aircraft carrier, carrier, artillery shells
date: August 23, August 22, June
quantity: tens of thousands
