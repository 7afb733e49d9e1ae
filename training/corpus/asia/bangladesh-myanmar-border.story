title: Mortar shell from Myanmar kills two in Bandarban
outlet: Bay of Bengal News Service
published: 2024-02-05

COX'S BAZAR, Feb 5 (BBNS) - {1c:A mortar shell fired during fighting inside Myanmar killed a woman and a Rohingya labourer in a kitchen near the frontier on Monday}, {1s:Bangladeshi police} {1q:said}, as scores of Myanmar border guards fled across the line and laid down their rifles.

{2s:Border Guard Bangladesh} {2q:put} {2c:the number of those who had crossed at 106 by nightfall}. {3c:“{4s:They} {4q:have asked for} {4c:food, insulin and a telephone},”} {3s:Lieutenant Colonel Mahbub Alam} {3q:said}. {5s:He} {5q:could not say} {5c:when they would be sent home}.

Dhaka summoned Myanmar's ambassador and handed him a protest note. {7q:According to} {7s:a diplomat who has read it}, {7c:{6s:the note} {6q:demands} {6c:“an immediate end to reckless fire”} and {8q:holds} {8c:Naypyitaw responsible for the deaths}}. {9s:The junta} {9q:blames} {9c:the Arakan Army, an ethnic armed group, for using villagers as cover}; {10s:the group} {10q:retorted {10o:in a Telegram post}} that {10c:“shells have return addresses.”}

{11s:The UN refugee agency} {11q:is worried} that {11c:a new exodus could swell camps which already hold nearly one million Rohingya}. {13c:{12q:Rumours that} {12c:the Teknaf crossing had been opened} sent hundreds of people to the river bank in the afternoon}, {13s:aid workers} {13q:said}. {14s:Foreign minister Abdul Latif Sarker} {14q:ruled out} {14c:admitting anyone}. {15c:“{16s:We} {16q:sympathise with} {16c:them}, but the house is full,”} {15s:he} {15q:told {15a:parliament}}.

---
police = organisation | Bangladesh Police | | of bangladesh
bangladesh = state | Bangladesh
bgb = organisation | Border Guard Bangladesh | | of bangladesh
alam = person | Mahbub Alam | lieutenant colonel, Border Guard Bangladesh | of bgb
guards = office | Myanmar border guards | | of myanmar
myanmar = state | Myanmar
diplomat = office | diplomat
arakan = organisation | Arakan Army
unhcr = organisation | UN High Commissioner for Refugees
aid = office | aid workers
sarker = person | Abdul Latif Sarker | foreign minister | of bangladesh
---
1 police state
2 bgb state
3 alam state
4 guards demand in 3
5 alam state
6 bangladesh demand in 7
7 diplomat state
8 bangladesh accuse in 7
9 myanmar accuse
10 arakan state
11 unhcr expect
12 - state in 13
13 aid state
14 sarker deny
15 sarker state
16 bangladesh support in 15
---
person: Mahbub Alam, Abdul Latif Sarker
organisation: BBNS, police, Border Guard Bangladesh, Arakan Army, UN refugee agency, Telegram, parliament
state: Myanmar, Dhaka, Naypyitaw
nationality: Rohingya, Bangladeshi
place: COX'S BAZAR
facility: Teknaf crossing
weapon: mortar shell, rifles, shells
date: Feb 5, Monday
quantity: scores, 106, one million, hundreds
