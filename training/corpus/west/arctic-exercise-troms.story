title: 20,000 troops open NATO's first Arctic drill with Sweden inside
outlet: Nordlys English Service
published: 2024-03-04

ALTA – Snow was falling sideways when the first of 20,000 soldiers from 13 countries rolled off the ferry on Monday for Nordic Response, the largest exercise the high north has seen since the Cold War.

{2q:Asked} {2c:what had changed since the last one}, {1s:Brigadier Tor Eirik Solheim, who commands Norway's northern brigade}, {1q:replied without a pause}: {1c:“The map. We used to defend a strip. Now we defend a block.”} Finland joined the alliance last year and Sweden is days away from doing so.

The troops will practise seizing Bardufoss airfield and moving fuel over the border by rail. {3s:Planners} {3q:readily admit} {3c:the railway is the weak point}. {4c:Between Narvik and Kiruna there is a single track}, {4s:a logistics officer} {4q:explained}, {4c:and it has been blocked by derailments twice since December}.

{5s:Russia's Northern Fleet} {5q:issued a warning} {5t:on Sunday} that {5c:it would fire missiles in the Barents Sea during the same week}. {6c:“They always send a postcard,”} {6s:Defence Minister Ingeborg Strand} {6q:remarked}. {7s:She} {7q:does not consider} {7c:the launches a threat}.

Not everyone in Finnmark is pleased. {8s:Sami herders} {8q:protested against} {8c:low-flying helicopters in the calving season} and {9q:are asking for} {9c:compensation}. {10s:The army} {10q:has given them its word that} {10c:no aircraft will go below 300 metres east of Karasjok}. {11c:“We have had promises before,”} {11q:said} {11s:Nils Mattis Eira, 58}, though {12s:he} {12q:conceded} {12c:the officers had “at least come in person this time”}.

The drill ends on 15 March.

---
solheim = person | Tor Eirik Solheim | Brigadier, commander of Norway's northern brigade | of norway
norway = state | Norway
planners = office | exercise planners | | of nato
nato = organisation | NATO
logistics = office | logistics officer | | of nato
fleet = organisation | Russian Northern Fleet | | of russia
russia = state | Russia
strand = person | Ingeborg Strand | Defence Minister | of norway
herders = office | Sami herders
army = organisation | Norwegian Army | | of norway
eira = person | Nils Mattis Eira | Sami herder
---
2 - ask
1 solheim state
3 planners confirm
4 logistics state
5 fleet warn
6 strand state
7 strand deny
8 herders condemn
9 herders demand
10 army promise
11 eira state
12 eira confirm
---
person: Tor Eirik Solheim, Ingeborg Strand, Nils Mattis Eira
organisation: Northern Fleet
state: Norway, Finland, Sweden, Russia
nationality: Sami
place: ALTA, Narvik, Kiruna, Barents Sea, Finnmark, Karasjok
facility: Bardufoss airfield
weapon: missiles, helicopters, aircraft
date: Monday, last year, December, Sunday, 15 March
quantity: 58, 20\,000, 13, 300 metres
