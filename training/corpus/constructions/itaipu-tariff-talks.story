title: Paraguay and Brazil split the bill for Itaipú
outlet: Guaraní Económico
published: 2024-05-08

ASUNCIÓN — {2c:{1s:Paraguay} {1q:has consented} {1c:to sell its share of the Itaipú dam's power at $16.71 a kilowatt a month}}, {2s:both governments} {2q:said {2o:in a statement}} {2t:late on Tuesday}, {3q:calling} {3c:the compromise “brotherly”}.

{4s:{5s:President Horacio Benegas}}, who {5q:had sworn} {5t:in March} {5c:to accept “not a cent under twenty”}, {4q:hailed} {4c:“certainty for three years”}. {6c:It was a surrender}, {6q:scoffed} {6s:Senator Blanca Riquelme}, {6c:and a clumsy one}: {6c:“We sold the Paraná by the glass, and they kept the glass.”}

{7s:Brazil} {7q:had threatened} {7c:to leave the accounts unsigned}, which would have stopped salaries on both banks. {8c:That}, {8s:Energy Minister Otávio Lacerda} {8q:now suggests}, {8c:was “a way of speaking”}. {9s:His aides} {9q:deny} {9c:he ever set a deadline}, and {11q:have taken to referring} {11c:to the dispute as “the conversation”}.

{12s:The two countries} {12q:expect} {12c:to conclude a new financial annex by December}, and {13q:plan} {13c:to let Paraguay sell part of its power on the open market from 2027}. {14s:Lawyers in Foz do Iguaçu} {14q:caution} that {14c:neither congress has voted}. The annex of 1973, agreed by {quantity:two} generals over dinner, is silent on the point. Its authors aimed high and planned little. A clerk found the original last week, behind a portrait, with a price in pencil that nobody can read.

---
paraguay = state | Paraguay
both = other | governments of Paraguay and Brazil
benegas = person | Horacio Benegas | President | of paraguay
riquelme = person | Blanca Riquelme | Senator | of paraguay
brazil = state | Brazil
lacerda = person | Otávio Lacerda | Energy Minister | of brazil
aides = office | aides of Otávio Lacerda | aides | of brazil
lawyers = office | lawyers in Foz do Iguaçu | lawyers
---
1 paraguay promise in 2
2 both state
3 both support
4 benegas support
5 benegas promise
6 riquelme condemn
7 brazil warn
8 lacerda deny
9 aides deny
11 aides state
12 both expect
13 both promise
14 lawyers warn
---
person: Horacio Benegas, Blanca Riquelme, Otávio Lacerda
state: Paraguay, Brazil
place: ASUNCIÓN, Paraná, Foz do Iguaçu
facility: Itaipú dam
money: $16.71
date: Tuesday, March, December, 2027, 1973, last week
quantity: three years
