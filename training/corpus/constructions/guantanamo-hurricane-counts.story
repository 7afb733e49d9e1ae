title: Eastern Cuba counts after the storm
outlet: Oriente Noticias
published: 2025-10-30

SANTIAGO DE CUBA - {1c:Six people} {1q:were reported} {1c:dead in eastern Cuba} on Thursday, and {2c:at least 30} {2q:were feared} {2c:buried at a coffee camp above Guisa}, after the worst hurricane that {3s:anyone there} {3q:claims} {3c:to remember}.

{4s:The civil defence} {4q:puts} {4c:the homeless at 120,000}; {5s:the Red Cross}, which also counts those sleeping at relatives' houses, {5q:estimates} {5c:the number at twice that}. {6s:The provincial governor, Odalys Matos}, {6q:has set her face against} {6c:publishing any list} until the roads are open.

{7s:Survivors} {7q:told of} {7c:a wall of water “the colour of coffee and as loud as trains”}. {8s:One, a picker called Eliades Rojas}, {8q:recounted to {8a:state radio}} {8c:how {9s:he} {9q:had shouted to {9a:his brothers}} {9c:to climb} and had not heard an answer}.

Forecasters in {place:Havana} saw it coming. {10s:Their bulletin of Monday evening} {10q:predicted} {10c:gusts of 260 km an hour}, and {11q:advised} that {11c:the camp be cleared}. {13c:{12c:Buses} {12q:were promised}}, {13s:villagers} {13q:say}; the drivers had no diesel.

{14s:Mexico, Venezuela and the Vatican} {14q:have offered} {14c:to send food}. {15s:The United States} {15q:is prepared} {15c:to help “through trusted partners”}, {16c:a phrase} that {16s:Havana} {16q:resents}. It accepted 40 tonnes of rice from Vietnam without a word. The naval base at Guantanamo Bay, untouched, showed its lights.

---
anyone = other | people of eastern Cuba
civil-defence = organisation | Cuban civil defence | | of cuba
cuba = state | Cuba
red-cross = organisation | Red Cross
matos = person | Odalys Matos | provincial governor | of cuba
survivors = other | survivors
rojas = person | Eliades Rojas | coffee picker
forecasters = organisation | Cuban weather service | | of cuba
villagers = other | villagers
donors = other | Mexico, Venezuela and the Vatican
us = state | United States
---
1 - state
2 - expect
3 anyone state
4 civil-defence expect
5 red-cross expect
6 matos deny
7 survivors state
8 rojas state
9 rojas demand in 8
10 forecasters expect
11 forecasters demand
12 - promise in 13
13 villagers state
14 donors promise
15 us promise
16 cuba condemn
---
person: Odalys Matos, Eliades Rojas
state: Havana, Cuba, Mexico, Venezuela, Vatican, United States, Vietnam
organisation: Red Cross
place: SANTIAGO DE CUBA, Guisa
facility: naval base at Guantanamo Bay
date: Thursday, Monday
quantity: Six, 30, 120\,000, 260 km, 40 tonnes
