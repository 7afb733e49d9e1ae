title: Raid on Guatemala's vote count draws rebuke
outlet: Quetzal Centinela
published: 2023-10-02

GUATEMALA CITY – {1s:The president of Guatemala's electoral tribunal, Irma Xicará}, {1q:said} {1t:on Sunday} that {1c:{2s:the attorney general} {2q:had accused} {2c:her of ignoring {3s:party monitors'} {3q:warnings that} {3c:June's tally sheets had been altered}}}, hours after agents carried off 160 boxes of them.

{4c:No such warnings were given}, {4s:Xicará} {4q:protested}; {5s:she} {5q:wondered aloud} {5c:how one ignores a silence}. {6s:The attorney general, Orlando Batres}, {6q:told {6a:a breakfast programme}} that {6c:{7s:a former clerk of the tribunal} {7q:claims} {7c:to have overheard {8s:two judges} {8q:agreeing} {8c:to “round off” the figures}}}.

{9s:A diplomat at the Organization of American States} {9q:recalled} {9c:{10s:Batres's deputy} {10q:admitting} {10t:in August} that {10c:{11s:experts} {11q:had found} {11c:nothing amiss}}}. {12s:The deputy, reached by telephone}, {12q:denied} {12c:having admitted anything} and {13q:maintained} that {13c:{14s:he} {14q:had merely repeated} {14c:what the newspapers wrote}}.

The winner of June's vote, Bernabé Coc, is to be sworn in on January 14. {15c:{19s:Batres}}, {15s:his supporters} {15q:are persuaded}, {15c:{19q:wants} {19c:to prevent it}}; {16s:Washington}, {17q:voicing fears of} {17c:“a coup in slow motion”}, {16q:has threatened} {16c:to cancel visas}. {18s:Indigenous leaders in Totonicapán} {18q:have called for} {18c:road blocks from Monday}. The boxes, sealed with tape, stand in a corridor. Two of them turned out to hold crockery.

---
xicara = person | Irma Xicará | president of the electoral tribunal | of tribunal
tribunal = organisation | electoral tribunal of Guatemala | | of guatemala
guatemala = state | Guatemala
batres = person | Orlando Batres | attorney general | of guatemala
monitors = office | party monitors
clerk = office | a former clerk of the tribunal | former clerk
judges = office | two judges of the tribunal | judges | of tribunal
oas-diplomat = office | a diplomat at the Organization of American States | diplomat | of oas
oas = organisation | Organization of American States
deputy = office | deputy of the attorney general | deputy | of guatemala
experts = office | experts
supporters = other | supporters of Bernabé Coc
us = state | United States
leaders = office | indigenous leaders in Totonicapán
---
1 xicara state
2 batres accuse in 1
3 monitors warn in 2
4 xicara deny
5 xicara ask
6 batres state
7 clerk accuse in 6
8 judges promise in 7
9 oas-diplomat state
10 deputy confirm in 9
11 experts state in 10
12 deputy deny
13 deputy state
14 deputy state in 13
15 supporters accuse
16 us warn
17 us expect
18 leaders demand
19 batres expect in 15
---
person: Irma Xicará, Xicará, Orlando Batres, Batres, Bernabé Coc
state: Guatemala, Washington
organisation: Organization of American States
place: GUATEMALA CITY, Totonicapán
date: Sunday, June, August, January 14, Monday
quantity: 160, two, Two
