title: President met with Prime Minister of Denmark: new package for Ukrainian drone makers
outlet: Office of the President of Ukraine
published: 2024-05-21

President of Ukraine Taras Velychko held talks in Kyiv with Prime Minister of Denmark Astrid Holmgaard, who arrived in our country for the third time since the beginning of the full-scale war.

{1s:The Head of State} {1q:thanked} {1c:Denmark for its leadership in defense support and for financing the production of weapons in Ukraine}. {2s:Taras Velychko} {2q:informed {2a:the Prime Minister} about} {2c:the situation in the Kharkiv sector and the consequences of the latest Russian attack with Shahed drones and guided bombs}.

{3c:"Every euro that comes through the Danish model turns into a specific howitzer or drone in about four months. This is the fastest mechanism that we have today, and we are asking other partners to join it,"} {3s:the President} {3q:emphasized}.

{4s:Astrid Holmgaard} {4q:announced} {4c:the allocation of 130 million euros for long-range drones and electronic warfare systems}. {5c:Half of this amount will be paid to manufacturers before the end of June}, {5s:she} {5q:specified}, {6q:noting} that {6c:{7s:Copenhagen} {7q:intends} {7c:to open a small procurement office at its embassy}}.

The parties signed a memorandum on licensed production of naval mines and approved a road map for cooperation between shipyards in Mykolaiv and Odense.

Special attention was paid to air defense. {8q:According to} {8s:the President of Ukraine}, {8c:"seven more Patriot systems are the minimum with which we can close the sky over the cities"}. {9s:The Prime Minister} {9q:assured {9a:him}} that {9c:{10s:her government} {10q:was ready} {10c:to support the purchase of interceptors from third countries}}.

Separately, Taras Velychko and Astrid Holmgaard discussed the Peace Summit in Switzerland. {11s:Denmark} {11q:has confirmed} {11c:its participation at the level of head of government}. {12c:"Peace without Ukraine at the table would be only a pause,"} {12s:the Danish leader} {12q:stated}.

---
velychko = person | Taras Velychko | President of Ukraine | of ukraine
ukraine = state | Ukraine
holmgaard = person | Astrid Holmgaard | Prime Minister of Denmark | of denmark
denmark = state | Denmark
---
1 velychko support
2 velychko state
3 velychko demand
4 holmgaard state
5 holmgaard state
6 holmgaard state
7 denmark promise in 6
8 velychko state
9 holmgaard promise
10 denmark promise in 9
11 denmark confirm
12 holmgaard state
---
person: Taras Velychko, Astrid Holmgaard
state: Ukraine, Denmark, Copenhagen, Switzerland
nationality: Russian, Danish
place: Kyiv, Kharkiv, Mykolaiv, Odense
weapon: Shahed drones, guided bombs, howitzer, drone, long-range drones, electronic warfare systems, naval mines, Patriot systems, interceptors, weapons
money: 130 million euros
date: end of June
quantity: four months, seven, Half
