title: Russia fires 44 missiles at power grid overnight
outlet: Dnipro Wire
published: 2024-04-11

{1c:Ukrainian air defence crews destroyed 18 of 44 missiles and 39 of 40 attack drones launched from three directions in the early hours of Thursday}, {1s:the Air Force} {1q:reported}.

The rest got through. {2c:In the Kharkiv region alone ten substations were hit}, {2s:Governor Oleh Dorosh} {2q:said}, and {2c:more than 200,000 households woke up without electricity}. {3s:Ukrenerho, the grid operator}, {3q:urged} {3c:consumers in five regions to switch off boilers in the evening} and {4q:did not rule out} {4c:rolling blackouts for industry}.

South of the capital, fire engulfed the Trypillia thermal power plant, the largest in three oblasts. {5s:Footage filmed by neighbours} {5q:showed} {5c:workers running across the yard in slippers}. {6c:“The turbine hall is gone. I won't say more, because I have no words that you could print,”} {6s:shift supervisor Ruslan Kot} {6q:told {6a:Dnipro Wire}} {6o:by phone}.

{7s:Russia's Defence Ministry} {7q:said} {7c:the strikes were a response to attacks on Russian oil refineries and that “all designated targets” had been hit}. {8s:Kyiv} {8q:has never formally confirmed} that {8c:it was behind the refinery fires}.

{9s:Prime Minister Halyna Ostapiuk} {9q:called} {9c:the night “a test of how many more speeches about air defence we can survive”} and {10q:appealed to {10a:the allies} for} {10c:at least two additional Patriot batteries}. {11s:Berlin} {11q:is reportedly considering} {11c:such a transfer}.

The Verkhovna Rada, meanwhile, voted by 283 to 1 for the mobilisation bill after removing a clause on demobilisation, {12c:a change that} {12s:soldiers' wives outside the building} {12q:denounced as} {12c:“serfdom”}. The law now awaits signature.

---
air-force = organisation | Ukrainian Air Force | | of ukraine
ukraine = state | Ukraine
dorosh = person | Oleh Dorosh | Governor of Kharkiv region | of ukraine
ukrenerho = organisation | Ukrenerho | grid operator | of ukraine
footage = other | footage filmed by neighbours
kot = person | Ruslan Kot | shift supervisor at Trypillia
russian-mod = organisation | Russian Defence Ministry | | of russia
russia = state | Russia
ostapiuk = person | Halyna Ostapiuk | Prime Minister of Ukraine | of ukraine
germany = state | Germany
wives = other | wives of Ukrainian soldiers
---
1 air-force state
2 dorosh state
3 ukrenerho demand
4 ukrenerho expect
5 footage state
6 kot state
7 russian-mod state
8 ukraine state
9 ostapiuk condemn
10 ostapiuk demand
11 germany expect
12 wives condemn
---
nationality: Ukrainian, Russian
state: Russia, Kyiv, Berlin
person: Oleh Dorosh, Ruslan Kot, Halyna Ostapiuk
organisation: Air Force, Ukrenerho, Dnipro Wire, Defence Ministry, Verkhovna Rada
place: Kharkiv
facility: Trypillia thermal power plant
weapon: air defence, missiles, attack drones, Patriot batteries
quantity: 18, 44, 39, 40, three, ten, 200\,000, five, two, 283, 1
date: Thursday
