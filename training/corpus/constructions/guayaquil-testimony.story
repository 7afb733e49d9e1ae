title: Witness links Guayaquil port chief to cocaine shipments
outlet: Guayas Crónica
published: 2024-03-12

GUAYAQUIL, Ecuador - {1s:A protected witness} {1q:testified} {1t:on Tuesday} that {1c:{2s:a harbour official} {2q:had instructed} {2c:him to leave container seals "soft"} on nights when bananas sailed for Antwerp}.

{3s:The man, known to the court as Pelican}, {3q:identified} {3c:the official as Marlon Zambrano, 51, the port's former head of security}. {4c:"When {5s:he} {5q:asked after} {5c:my mother} it meant one tonne,"} {4s:he} {4q:explained}. {4c:"When he asked after both my parents it meant two."}

{6s:Zambrano}, shaking his head throughout, {6q:denies} {6c:everything}. {7s:His counsel} {7q:objected} that {7c:{8s:the witness} {8q:had earlier confessed} {8c:to perjury in another trial}}, {9c:a point} {9s:the bench} {9q:conceded}; {10s:prosecutor Jimena Alvarado} {10q:countered} that {10c:"a liar may still have ears"}. Judges ordered lunch in and sat until ten.

{11s:Police} {11q:link} {11c:Zambrano to 13 tonnes of cocaine found in the Netherlands last August}, in crates that showed a toucan and the words "Fruit You Can Trust". With Dutch help they raided his farm and found two parrots, a grenade launcher and $1.4 million in a freezer. {13c:The money}, {13s:his wife} {13q:told {13a:officers}}, {13c:came from parrots}.

{14s:The port authority} {14q:has distanced itself from} {14c:its old employee}. A verdict is due before Easter.

---
witness = office | a protected witness known as Pelican | protected witness
zambrano = person | Marlon Zambrano | former head of security at Guayaquil port
counsel = office | Zambrano's counsel | counsel | of zambrano
bench = organisation | court in Guayaquil | | of ecuador
ecuador = state | Ecuador
alvarado = person | Jimena Alvarado | prosecutor | of ecuador
police = organisation | Ecuadorean police | | of ecuador
wife = office | Zambrano's wife
port-authority = organisation | Guayaquil port authority | | of ecuador
---
1 witness accuse
2 zambrano demand in 1
3 witness accuse
4 witness state
5 zambrano ask in 4
6 zambrano deny
7 counsel state
8 witness confirm in 7
9 bench confirm
10 alvarado state
11 police accuse
13 wife state
14 port-authority condemn
---
person: Marlon Zambrano, Zambrano, Jimena Alvarado
state: Ecuador, Netherlands
nationality: Dutch
place: GUAYAQUIL, Antwerp
weapon: grenade launcher
money: $1.4 million
date: Tuesday, last August, Easter
quantity: 51, one tonne, two, 13 tonnes
