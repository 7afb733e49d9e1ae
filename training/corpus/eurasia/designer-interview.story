title: "A helicopter is not a smartphone": chief designer Boris Lukashin
outlet: Rubezh
published: 2019-08-28

Boris Lukashin has spent 41 years at the Kazan design bureau, the last nine of them as its head. He received our correspondent between two test flights of the Mi-38T at the MAKS air show in Zhukovsky.

{1q:Question:} {1c:Mr Lukashin, Algeria and Nigeria are said to be queueing for your machines. How many will you sell this year?}

{2q:Answer:} {2c:I make them, others sell them. The exporter speaks of 60 aircraft of all types. I would be content with 50, delivered on time and with spare parts.}

{3q:Question:} {3c:Foreign engines were always your weak spot. Has that changed?}

{4q:Answer:} {4c:Entirely. After 2014 the Motor Sich plant in Zaporizhzhia stopped shipping, and people said we would be grounded within a year. We are still flying. The Klimov works now builds 300 of the VK-2500 annually.}

{5q:Question:} {5c:The Defence Ministry complained last autumn about vibration in the tail rotor.}

{6q:Answer:} {6c:It was right to complain. A helicopter is not a smartphone, you cannot send an update at night. We rebuilt the gearbox mounts on all eleven aircraft at our own expense.}

{7q:Question:} {7c:And pilotless machines?}

{8q:Answer:} {8c:In ten years a third of what we do will have no seats. My grandson already thinks I am a driver of horse carts.}

A week after the interview {9s:the ministry} {9q:announced} that {9c:the Mi-38T had been accepted into service}. {10s:Rostvertol's trade union}, meanwhile, {10q:is demanding} {10c:clarity about a merger of the two plants}. {11s:Its chairwoman} {11q:accused} {11c:the holding of “reorganising people like furniture”}.

---
lukashin = person | Boris Lukashin | chief designer at the Kazan design bureau
rubezh = organisation | Rubezh | Russian newspaper
russian-mod = organisation | Russian Defence Ministry | | of russia
russia = state | Russia
union = organisation | trade union of Rostvertol
chairwoman = office | chairwoman of the Rostvertol trade union | | of union
---
1 rubezh ask
2 lukashin state
3 rubezh ask
4 lukashin state
5 rubezh ask
6 lukashin state
7 rubezh ask
8 lukashin state
9 russian-mod state
10 union demand
11 chairwoman accuse
---
person: Boris Lukashin, Lukashin
state: Algeria, Nigeria
organisation: Motor Sich, Klimov, Defence Ministry, Rostvertol
place: Kazan, Zhukovsky, Zaporizhzhia
weapon: Mi-38T, VK-2500
quantity: 41 years, nine, two, 60, 50, 300, eleven, ten years, a third
date: this year, 2014, last autumn
