title: Joint declaration following the first Central Asia – European Union summit
outlet: Press Service of the President of Uzbekistan
published: 2025-04-04

Samarkand, April 4. The presidents of the five Central Asian states and the leaders of the European Union adopted a joint declaration at the Congress Centre today.

{1s:The sides} {1q:agreed} {1c:to upgrade their relations to a strategic partnership} and {2q:reaffirmed} {2c:{14s:their} {14q:commitment to} {14c:the United Nations Charter, in particular the sovereignty and territorial integrity of all states}}. {3s:They} {3q:expressed deep concern over} {3c:the humanitarian situation of women and girls in Afghanistan}. {4s:The declaration} {4q:welcomes} {4c:the signing of the treaty on the junction of the state borders of Tajikistan, Uzbekistan and Kyrgyzstan}.

Opening the meeting, {5s:President of Uzbekistan Shuhrat Yusupov} {5q:proposed} {5c:holding such summits every two years} and {6q:invited} {6c:European investors to a forum on critical minerals in Tashkent}. {7c:Trade has grown to 54 billion euros, but the region still sends raw materials and receives machinery}, {7s:he} {7q:observed}.

{8s:European Commission President Margarethe Osthoff} {8q:announced} {8c:a package of 12 billion euros}, of which three billion will go to transport across the Caspian. {9c:“You have never wished to choose between neighbours, and we do not ask you to,”} {9s:she} {9q:told {9a:the presidents}}.

Negotiations on the circumvention of sanctions took place behind closed doors. {10s:A European official} {10q:said} that {10c:{11s:the hosts} {11q:had promised} {11c:to check 200 types of goods more strictly}}; {12s:the Uzbek side} {12q:prefers} {12c:the phrase “exchange of customs data”}.

{13s:The participants} {13q:thanked} {13c:Uzbekistan for its hospitality}. The next summit is to be held in Brussels in 2027.

---
sides = other | the participants in the Central Asia – European Union summit
declaration = other | joint declaration of the summit
yusupov = person | Shuhrat Yusupov | President of Uzbekistan | of uzbekistan
uzbekistan = state | Uzbekistan
osthoff = person | Margarethe Osthoff | President of the European Commission | of eu
eu = organisation | European Union
eu-official = office | a European official | | of eu
---
1 sides promise
2 sides confirm
3 sides condemn
4 declaration support
5 yusupov demand
6 yusupov demand
7 yusupov state
8 osthoff state
9 osthoff state
10 eu-official state
11 uzbekistan promise in 10
12 uzbekistan state
13 sides support
14 sides promise in 2
---
place: Samarkand, Tashkent, Caspian, Brussels
nationality: Central Asian, European, Uzbek
state: Afghanistan, Tajikistan, Uzbekistan, Kyrgyzstan
organisation: European Union, United Nations, European Commission
facility: Congress Centre
person: Shuhrat Yusupov, Margarethe Osthoff
money: 54 billion euros, 12 billion euros, three billion
date: April 4, today, 2027
quantity: five, two years, 200
