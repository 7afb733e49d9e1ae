title: Colonel charged over barracks shots
outlet: Altiplano Hoy
published: 2024-07-02

LA PAZ – {1c:{2c:A colonel of Bolivia's Third Armoured Regiment}} {1q:was charged} {1t:on Tuesday} {1c:with armed uprising}, {2q:accused by} {2s:prosecutors} {2c:of having ordered the shots fired at the Interior Ministry's doors last week}.

{4c:{3s:Colonel Rubén Mamani} {3q:admits} {3c:to having been in the square but not to having given any order}}, {4s:his lawyer, Tania Velarde}, {4q:said}. {5c:He had gone there}, {5s:she} {5q:claimed}, {5c:because {6s:President Waldo Iturralde} {6q:had telephoned to ask for} {6c:“something noisy” that would lift his standing}}. {7s:The palace} {7q:laughed off} {7c:{8q:the suggestion that} {8c:it had staged its own coup}} as {15s:it} {15q:has laughed off} {15c:others}.

Among the {9q:alleged} {9c:accomplices} are two captains and a dentist. {10c:The dentist} {10q:is said by} {10s:a neighbour} {10c:to have sewn the flags}; {11c:the captains} {11q:are believed} {11c:to be hiding in {place:Puno}, across the Peruvian border}. No warrant has reached Lima.

{12c:Tanks of the same regiment took part in the coup of 1980}, {12s:the charge sheet} {12q:notes}. {14s:Mamani's sister, Dora}, who watched the shooting from a tram, {14q:told {14a:the radio station Illimani}} that {14c:he would “rather be judged by soldiers than by a survey”}. The trial opens on August 12 in the old mint at Potosí, where the roof leaks.

---
prosecutors = office | Bolivian prosecutors | prosecutors | of bolivia
bolivia = state | Bolivia
mamani = person | Rubén Mamani | colonel of the Third Armoured Regiment | of bolivia
velarde = person | Tania Velarde | lawyer | of mamani
iturralde = person | Waldo Iturralde | President | of bolivia
neighbour = office | a neighbour
dora = person | Dora Mamani | Mamani's sister
---
1 prosecutors accuse
2 prosecutors accuse
3 mamani confirm in 4
4 velarde state
5 velarde accuse
6 iturralde demand in 5
7 bolivia deny
8 - accuse in 7
9 - accuse
10 neighbour state
11 - expect
12 prosecutors state
14 dora state
15 bolivia deny
---
person: Rubén Mamani, Tania Velarde, Waldo Iturralde, Mamani, Dora
state: Bolivia, Lima
nationality: Peruvian
organisation: Third Armoured Regiment, Interior Ministry, Illimani
place: LA PAZ, Potosí
weapon: Tanks
date: Tuesday, last week, 1980, August 12
quantity: two
