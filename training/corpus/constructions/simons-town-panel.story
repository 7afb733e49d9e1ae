title: Panel clears South Africa over docked freighter
outlet: Cape Town Record
published: 2023-09-05

A panel headed by a retired judge has cleared South Africa of loading weapons onto a Russian freighter, the Lady Ksenia, during a night call at Simon's Town naval base last December.

{1c:There was “no evidence, whether on paper, on film or in the memory of any witness”}, {1s:the three members} {1q:concluded}, {1c:for {2q:the assertion, first made by} {2s:the American envoy to Pretoria, Wendell Strickland}, that {2c:ammunition had gone aboard}}. What the cranes moved was coming off: {3s:the report} {3q:lists} {3c:crates of sidearms ordered in 2018, before the war in Ukraine}.

{4s:President Themba Mokoena}, who released a summary on Sunday, {4q:rebuked} {4c:“those who accused us first and looked afterwards”}. {5s:He} {5q:expressed satisfaction that} {5c:the country's honour was intact} but {6q:would not be drawn on} {6c:why the ship's transponder had been switched off}. The full text stays secret.

{7c:{8s:Strickland}}, {7s:the foreign ministry} {7q:has said}, {7c:{8q:apologised “unreservedly”} {8t:in May} for {8c:his remark}}; {10c:{9s:he} {9q:stands by} {9c:it}}, {10s:an embassy official} {10q:indicated} {10t:this week}, {11q:pointing out} that {11c:{12s:he} {12q:had only ever admitted} {12c:to “crossing a line” in the telling}}.

{13s:The opposition Democratic Union} {13q:is suing for} {13c:the unabridged report}. {14c:It was “a funny sort of clearing”}, {14q:mused} {14s:its defence spokeswoman, Lizelle Marais}, {14c:“that leaves so much fog”}. The rand gained, as it does on most Mondays. An inquiry ordered after a similar call in 2016 has never reported, and nobody was sorry.

---
panel = organisation | panel of inquiry headed by a retired judge | | of south-africa
south-africa = state | South Africa
strickland = person | Wendell Strickland | envoy to Pretoria | of us
us = state | United States
mokoena = person | Themba Mokoena | President | of south-africa
foreign-ministry = organisation | South African foreign ministry | | of south-africa
embassy-official = office | an embassy official | embassy official | of us
union = organisation | Democratic Union | opposition
marais = person | Lizelle Marais | defence spokeswoman | of union
---
1 panel deny
2 strickland accuse in 1
3 panel state
4 mokoena condemn
5 mokoena support
6 mokoena state
7 foreign-ministry state
8 strickland confirm in 7
9 strickland support in 10
10 embassy-official state
11 embassy-official state
12 strickland confirm in 11
13 union demand
14 marais condemn
---
person: Wendell Strickland, Themba Mokoena, Lizelle Marais, Strickland
state: South Africa, Ukraine
nationality: American, Russian
organisation: Democratic Union
place: Pretoria
facility: Simon's Town naval base
weapon: weapons, sidearms, ammunition
date: last December, 2018, Sunday, May, this week, Mondays, 2016
quantity: three
