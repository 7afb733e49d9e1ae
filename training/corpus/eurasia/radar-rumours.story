title: Moscow has received no request from Belgrade on radars — diplomat
outlet: Volna News Agency
published: 2021-11-09

MOSCOW, November 9. /Volna/. {1c:Russia has received no official request from Serbia for additional Nebo-SVU radar stations}, {1s:Deputy Foreign Minister Arkady Lomov} {1q:told {1a:Volna}} {1t:on Tuesday}, but {2s:Moscow} {2q:is ready} {2c:to consider one “at any time convenient for our Serbian friends”}.

{3c:“We see reports in the Balkan press about an initialled contract. I would not discuss rumours. When there is a contract, you will hear of it from those who sign it,”} {3s:the diplomat} {3q:noted}.

{4s:He} {4q:emphasised} that {4c:military-technical cooperation with Belgrade “is developing strictly within our international obligations and is not directed against anyone”}.

Last week {5s:the {place:Belgrade} weekly Osmatrac} {5q:reported} that {5c:the country would buy four stations worth about 90 million euros}, {6c:a figure} which {6s:a source in the Russian system of military-technical cooperation} {6q:described} {6c:as “taken from the ceiling”}. The Serbian Defence Ministry declined to comment.

{7q:Asked} {7c:whether the deliveries could run into trouble with overflight permits}, {8s:Lomov} {8q:said} {8c:the question “should rather be put to those neighbours who close their skies”}. A Russian transport aircraft had to make a detour around Bulgaria and Croatia in 2020. {9s:Sofia} {9q:insisted} at the time that {9c:{10s:the carrier} {10q:had not declared} {10c:the nature of the cargo}}, {11c:an explanation} {11q:rejected by} {11s:Moscow} {11c:as contrived}.

Serbia operates S-125 and Kub-M air defence systems inherited from Yugoslavia. Belgrade signed its last known contract with the exporter in 2019 and received six Pantsir-S1 vehicles.

---
lomov = person | Arkady Lomov | Deputy Foreign Minister of Russia | of russia
russia = state | Russia
osmatrac = organisation | Osmatrac | Belgrade weekly
mtc-source = office | a source in the Russian system of military-technical cooperation | | of russia
bulgaria = state | Bulgaria
carrier = other | the carrier of the cargo
---
1 lomov state
2 russia promise
3 lomov state
4 lomov state
5 osmatrac state
6 mtc-source deny
7 - ask
8 lomov state
9 bulgaria state
10 carrier state in 9
11 russia deny
---
state: Belgrade, Russia, Serbia, Moscow, Bulgaria, Croatia, Sofia, Yugoslavia
nationality: Serbian, Russian, Balkan
person: Arkady Lomov, Lomov
organisation: Volna, Osmatrac, Serbian Defence Ministry
weapon: Nebo-SVU radar stations, S-125, Kub-M air defence systems, Pantsir-S1 vehicles, transport aircraft
money: 90 million euros
quantity: four, six
date: November 9, Tuesday, Last week, 2020, 2019
place: MOSCOW
