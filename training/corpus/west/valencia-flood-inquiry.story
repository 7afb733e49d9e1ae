title: Spain flood inquiry hears alert was ready hours before it was sent
outlet: Iberia Daily News
published: 2025-02-18

{1c:The emergency message that finally reached phones in Valencia at 8:11 p.m. on the night of the October floods had been drafted shortly after 5 p.m.}, {1s:a former duty officer} {1q:testified} {1t:on Monday}.

{2s:Julián Ferrandis, who ran the control room at the Civil Emergencies Center}, {2q:recalled} {2c:"arguing about commas" while water was already running through the streets of Paiporta}. {3s:One lawmaker} {3q:wanted to know} {3c:who had held the text back}. {4c:"I was told that the wording frightened people,"} {4s:Ferrandis} {4q:replied}. {4c:"I did not ask who was frightened."}

The disaster killed 224 people, most of them before the alert sounded.

{5s:Regional president Amparo Llorens}, who was at a lunch that lasted until nearly six, {5q:has consistently denied} {5c:delaying anything}. {6c:The national weather agency and the river authority had kept her in the dark}, {6s:her office} {6q:repeated} {6t:on Monday evening} {6o:in a nine-line statement}. {7s:Both agencies} {7q:dispute} {7c:that}. {8c:The river authority sent three e-mails that afternoon}, {8q:according to} {8s:records submitted to the inquiry}, including one that put the flow in the Poyo ravine at twice the volume of the Ebro.

Outside, relatives of the dead held up photographs. {9c:"{10s:They} {10q:blame} {10c:each other} so that nobody is to blame,"} {9q:said} {9s:Rosa Cebrián, 61, who lost a brother}.

{11s:Prime Minister Ignacio Barral} {11q:pledged} {11t:last week} {11c:another 1.3 billion euros for rebuilding} and {12q:ruled out} {12c:early elections}. The commission will sit again in March.

---
ferrandis = person | Julián Ferrandis | former duty officer | of center
center = organisation | Civil Emergencies Center | | of spain
spain = state | Spain
lawmaker = office | lawmaker on the inquiry commission
llorens = person | Amparo Llorens | regional president of Valencia | of spain
llorens-office = organisation | office of the regional president of Valencia | | of spain
agencies = organisation | national weather agency and river authority | | of spain
records = other | records submitted to the inquiry
cebrian = person | Rosa Cebrián | relative of a victim
barral = person | Ignacio Barral | Prime Minister | of spain
they = office | Spanish authorities | | of spain
---
1 ferrandis state
2 ferrandis state
3 lawmaker ask
4 ferrandis state
5 llorens deny
6 llorens-office accuse
7 agencies deny
8 records state
9 cebrian condemn
10 they accuse in 9
11 barral promise
12 barral deny
---
person: Julián Ferrandis, Ferrandis, Amparo Llorens, Rosa Cebrián, Ignacio Barral
organisation: Civil Emergencies Center
place: Valencia, Paiporta, Poyo ravine, Ebro
money: 1.3 billion euros
date: October, Monday, last week, March
quantity: 61, 224, nine-line, three, one
