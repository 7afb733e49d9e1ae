title: Mexican army confirms cartel drone attacks killed soldiers
outlet: Frontera Diario
published: 2024-08-02

{1s:Mexico's defence secretary} {1q:acknowledged for the first time} {1t:on Friday} that {1c:soldiers have been killed by bombs dropped from drones flown by drug cartels in the western state of Michoacán}, after {2s:local officials} {2q:had for months been accusing} {2c:the army of concealing its losses}.

{3c:“We have had dead and wounded,”} {3s:General Ernesto Lozada Pineda} {3q:told {3a:the president's morning news conference}}, without giving a figure. {5q:Asked by} {5s:a reporter} {5c:whether the toll exceeded ten}, {6s:he} {6q:answered} that {6c:it did not}.

{7c:The devices}, {7s:the general} {7q:explained}, {7c:are commercial agricultural drones fitted with plastic pipes of explosive}. {8c:Some} {8q:are believed by} {8s:investigators} {8c:to have been modified by former Colombian soldiers}, {9c:an assertion} that {9s:Bogotá's ambassador} {9q:has called} {9c:“unsubstantiated”}.

{10s:A leaked military memorandum}, {11c:the authenticity of which} {11s:the ministry} {11q:has not disputed}, {10q:put} {10c:the number of such attacks in the state at 260 last year}, and {12q:recommended} {12c:the purchase of jammers for every patrol}. {13s:The governor, Leticia Barragán}, {13q:insisted} that {13c:she had been asking for jammers since 2022}; {14s:the army} {14q:maintains} that {14c:no request was received}.

{15s:Villagers near Apatzingán}, hundreds of whom have fled, {15q:say} {15c:the explosions are almost nightly}. {16c:“{17s:They} {17q:tell us} {17c:it is safe to return}, and then we hear the motor,”} {16q:said} {16s:a lime grower who asked not to be named for fear of reprisals}.

{18s:The government} {18q:plans} {18c:to send 600 more troops}, and {19s:lawmakers from the ruling party} {19q:have proposed} {19c:prison terms of up to 40 years for arming a drone}. {20s:Security analysts} {20q:question} {20c:whether either step would deter groups that already use landmines and improvised armoured vehicles}.

---
lozada = person | Ernesto Lozada Pineda | defence secretary | of mexico
mexico = state | Mexico
local-officials = office | local officials
reporter = office | a reporter
investigators = office | Mexican investigators | investigators | of mexico
ambassador = office | Colombia's ambassador to Mexico | ambassador | of colombia
colombia = state | Colombia
army = organisation | Mexican army | | of mexico
ministry = organisation | Mexican defence ministry | | of mexico
barragan = person | Leticia Barragán | governor of Michoacán
villagers = other | villagers near Apatzingán
authorities = other | Mexican authorities | | of mexico
grower = office | a lime grower
lawmakers = office | lawmakers from the ruling party | lawmakers | of mexico
analysts = office | security analysts
---
1 lozada confirm
2 local-officials accuse
3 lozada confirm
5 reporter ask
6 lozada state
7 lozada state
8 investigators expect
9 ambassador deny
10 army state
11 ministry state
12 army demand
13 barragan state
14 army deny
15 villagers state
16 grower state
17 authorities state in 16
18 mexico promise
19 lawmakers demand
20 analysts ask
---
person: Ernesto Lozada Pineda, Leticia Barragán
state: Mexico, Bogotá
nationality: Colombian
place: Michoacán, Apatzingán
weapon: bombs, drones, agricultural drones, jammers, landmines, armoured vehicles, drone
date: Friday, last year, 2022
quantity: ten, 260, hundreds, 600, 40 years
