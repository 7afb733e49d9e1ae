title: Tehran categorically rejects “fabricated” report on delivery of attack drones to Sudan
outlet: Alborz News Agency
published: 2024-04-29

TEHRAN – {1s:The Iranian Ministry of Defense and Armed Forces Logistics} {1q:has categorically rejected} {1c:as “fabricated” a {2q:report by} {2s:a Western broadcaster} that {2c:armed drones built in Isfahan had been flown to Port Sudan}}.

{3s:The ministry} {3q:said {3o:in a statement}} {3t:late on Saturday} that {3c:no unmanned aircraft had left the country for any party to the war in Sudan}, {4q:reiterating} that {4c:{5s:the Islamic Republic} {5q:opposes} {5c:the flow of weapons to conflict zones}}.

{6c:“The photographs show a machine that has never been manufactured in our plants,”} {6s:it} {6q:added}. {6c:“Those who drew this story should at least have learned to draw.”}

The broadcaster, Channel North, showed satellite images of an apron at Port Sudan’s airport on Thursday. {7c:The grey object visible beside a hangar was “consistent with” a Mohajer-6}, {7q:according to} {7s:two weapons researchers quoted in the film}, but {8s:one of them} {8q:conceded} that {8c:the resolution did not allow certainty}.

{9s:Sudan’s army-led government} {9q:has neither confirmed nor denied} {9c:receiving the aircraft}. {10s:Its foreign minister, Al-Tayeb Osman Idris}, {10q:would only say {10o:in a phone interview}} that {10c:Khartoum “buys from whoever respects us”}.

{11s:The rival Rapid Support Forces}, for their part, {11q:charged} that {11c:{12q:alleged} {12c:Iranian trainers} were running a control room near the Red Sea coast}. {13s:Iranian parliamentarian Zohreh Kamali} {13q:ridiculed} {13c:the charge}. {14c:“By this logic,”} {14s:she} {14q:quipped {14o:on X}}, {14c:“every tractor in Africa is an Iranian tank.”}

The war between the army and the paramilitaries has killed more than 15,000 people and driven some 8 million from their homes. {15s:The UN} {15q:fears} {15c:famine in five provinces before the autumn harvest}.

---
modafl = organisation | Ministry of Defense and Armed Forces Logistics | | of iran
iran = state | Iran
channel-north = organisation | Channel North
researchers = office | two weapons researchers
researcher = office | one of the weapons researchers
sudan = state | Sudan
idris = person | Al-Tayeb Osman Idris | foreign minister | of sudan
rsf = organisation | Rapid Support Forces
kamali = person | Zohreh Kamali | Iranian parliamentarian | of iran
un = organisation | United Nations
---
1 modafl deny
2 channel-north state in 1
3 modafl deny
4 modafl state
5 iran condemn in 4
6 modafl state
7 researchers state
8 researcher confirm
9 sudan state
10 idris state
11 rsf accuse
12 rsf accuse in 11
13 kamali deny
14 kamali state
15 un expect
---
place: TEHRAN, Isfahan, Port Sudan, Red Sea, Africa
facility: Port Sudan’s airport
organisation: Ministry of Defense and Armed Forces Logistics, Channel North, Rapid Support Forces, X, UN
person: Al-Tayeb Osman Idris, Zohreh Kamali
state: Islamic Republic, Sudan, Khartoum
nationality: Iranian
weapon: armed drones, unmanned aircraft, Mohajer-6, tank, aircraft
date: Saturday, Thursday, autumn
quantity: two, more than 15\,000, 8 million, five
