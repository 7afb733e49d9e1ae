title: What Latin America's leaders signed in Tegucigalpa
outlet: Istmo Press
published: 2025-04-10

TEGUCIGALPA - Thirty-one of the region's 33 heads of state and government on Wednesday approved a declaration of nine points. Argentina and Paraguay stayed away from the signing. {1s:The text}, in the order of its articles,

- {1q:rejects} {1c:“unilateral coercive measures”, tariffs included};
- {2q:reaffirms} {2c:the region as a zone of peace};
- {3q:expresses solidarity with} {3c:Haiti} and {4q:calls on} {4c:the United Nations to pay for its police};
- {5q:notes with concern} {5c:{6q:reports that} {6c:criminal groups have bought naval drones}};
- {7q:recommends} that {7c:the next UN secretary-general be a woman from Latin America}; and
- {8q:thanks} {8c:Honduras for its hospitality}.

{9s:The host, President Ximena Zelayandía}, {9q:judged} {9c:it “a good harvest”}. {10s:Argentina's envoy, Ignacio Peralta Ramos}, {10q:wondered} {10c:whether anyone had read it}: {10c:“There are commas in there that want to overthrow each other.”} {11s:Paraguay} {11q:took exception to} {11c:Article 1}, {12q:preferring} {12c:“to talk to Washington rather than about it”}.

{13s:Colombia}, which takes the chair, {13q:undertook} {13c:to invite China to a summit in May}. {14s:A senior American official travelling in Panama} {14q:remarked} that {14c:{15s:he} {15q:looked forward} {15c:to reading the declaration “once somebody translates it into consequences”}}. The closing photograph took an hour. Agreement on where to stand was reached without a vote, and the list of participants, it turned out, was a page longer than the text.

---
summit = organisation | CELAC | summit
zelayandia = person | Ximena Zelayandía | President | of honduras
honduras = state | Honduras
peralta = person | Ignacio Peralta Ramos | envoy | of argentina
argentina = state | Argentina
paraguay = state | Paraguay
colombia = state | Colombia
official = office | a senior American official | senior official | of us
us = state | United States
---
1 summit condemn
2 summit confirm
3 summit support
4 summit demand
5 summit condemn
6 - state in 5
7 summit demand
8 summit support
9 zelayandia support
10 peralta ask
11 paraguay condemn
12 paraguay expect
13 colombia promise
14 official state
15 official expect in 14
---
person: Ximena Zelayandía, Ignacio Peralta Ramos
state: Argentina, Paraguay, Haiti, Honduras, Washington, Colombia, China, Panama
nationality: American
organisation: United Nations, UN
place: TEGUCIGALPA, Latin America
weapon: naval drones
date: Wednesday, May
quantity: Thirty-one, 33, nine
