title: Chairman Choe Inspects Flood-hit Dam and Munitions Factory
outlet: Red Dawn Daily
published: 2022-10-19

Choe Jong Min, chairman of the State Affairs Presidium, gave field guidance at the Huichon dam and a munitions factory in Jagang Province on Monday.

Going round the newly built spillway, {1s:he} {1q:expressed great satisfaction over} {1c:the fact that soldier-builders had finished in 40 days {15c:what} {15s:foreign engineers} {15q:had said} {15c:would take a year}}. {2s:He} {2q:said} that {2c:water, once a destroyer, should be made a servant of the people}, and {3q:instructed} {3c:officials to plant 30,000 trees on both banks before the frost}.

At the factory he was shown three types of newly developed multiple rocket launchers. {4c:“When {5s:the enemies} {5q:speak of} {5c:‘decapitation’}, the working class must answer with production,”} {4s:he} {4q:was quoted as saying}, {6q:calling on} {6c:the workers to exceed the quarterly plan by 20 percent}.

{7s:Officials of the Munitions Industry Department} {7q:reported to {7a:him}} that {7c:all parts were now home-made}. {8s:The chairman} {8q:noted with sternness}, however, that {8c:{9q:criticism of} {9c:“defeatism in technology”}, voiced at the June plenary meeting, had not been fully digested by some managers}.

{10s:All the participants} {10q:hardened their pledge} {10c:to fulfil their duty as human shells}.

Accompanying him were vice-chairmen, generals and the provincial secretary. A photo session followed under a portrait mosaic, and the workers' art squad sang “We Will Go to Mt. Paektu.”

{11s:South Korea's Unification Ministry} {11q:said} {11t:on Wednesday} {11c:the visit was meant to project calm after a summer of floods}. {12s:It} {12q:could not say} {12c:how many people had died downstream}, {13q:adding} that {13c:{14s:Pyongyang's} {14q:claim of} {14c:“not a single casualty”} was hard to square with satellite pictures of two vanished hamlets}.

---
choe = person | Choe Jong Min | chairman of the State Affairs Presidium | of nkorea
nkorea = state | North Korea
enemies = other | the enemies of North Korea
munitions = office | officials of the Munitions Industry Department | | of mid
mid = organisation | Munitions Industry Department | | of nkorea
participants = office | participants in the visit | | of nkorea
unification = organisation | Ministry of Unification of South Korea | | of skorea
skorea = state | South Korea
engineers = office | foreign engineers
---
1 choe support
15 engineers state in 1
2 choe state
3 choe demand
4 choe state
5 enemies warn in 4
6 choe demand
7 munitions state
8 choe state
9 - condemn in 8
10 participants promise
11 unification state
12 unification state
13 unification state
14 nkorea deny in 13
---
person: Choe Jong Min
organisation: State Affairs Presidium, Munitions Industry Department, Unification Ministry
state: South Korea, Pyongyang
place: Jagang Province, Mt. Paektu
facility: Huichon dam
weapon: multiple rocket launchers
date: Monday, a year, June, Wednesday, summer, 40 days
quantity: 30\,000, three, 20 percent, two
