title: NATO jets scramble after drone enters Lithuanian airspace
outlet: Northgate Wire
published: 2024-09-16

VILNIUS, Sept 16 - {1s:Lithuania} {1q:said} {1t:on Monday} that {1c:a drone had crossed into its territory from Belarus before dawn and crashed in woodland near the town of Salcininkai}, prompting Spanish fighter jets on NATO's air policing mission to take off from Siauliai air base.

{2c:{3c:The aircraft}, {3q:thought} {3c:to be an unarmed decoy}, flew for 11 minutes at an altitude of about 200 metres}, {2s:the Defence Ministry} {2q:said}, {4q:adding} that {4c:nobody on the ground was hurt}.

{5c:"This is not the first time and {6s:we} {6q:fear} {6c:it will not be the last,"}} {5s:Defence Minister Jurgita Balsyte} {5q:told {5a:a hastily arranged news conference}}, standing beside the head of the armed forces.

{7s:She} {7q:stopped short of accusing} {7c:Minsk or Moscow of sending the drone deliberately}. {8s:Belarus}, which hosts Russian troops and equipment, {8q:dismissed} {8c:the incident as "an invention of people who need a bigger budget"}.

A spokesman for the Belarusian border guard did not answer calls seeking comment.

{9c:Two Eurofighter jets were airborne within nine minutes but never made visual contact}, {9q:according to} {9s:a NATO official familiar with the mission}, who was not authorised to speak publicly. {10s:The official} {10q:would not say} {10c:whether ground radars had lost the object before it came down}.

In nearby Latvia, {11s:the opposition National Bloc} {11q:demanded} {11c:an urgent debate on air defence}, while {12s:Prime Minister Edgars Vilcins} {12q:voiced full solidarity with} {12c:Vilnius} and {13q:promised} {13c:to raise the matter at a summit of Nordic and Baltic leaders in Tallinn next week}.

Lithuania shares a 679-km border with Belarus. It closed two crossings last month.

---
lithuania = state | Lithuania
lt-mod = organisation | Lithuanian Defence Ministry | | of lithuania
balsyte = person | Jurgita Balsyte | Defence Minister | of lithuania
belarus = state | Belarus
nato = organisation | NATO
nato-official = office | NATO official | a NATO official familiar with the mission | of nato
latvia = state | Latvia
bloc = organisation | National Bloc | opposition party | of latvia
vilcins = person | Edgars Vilcins | Prime Minister | of latvia
---
1 lithuania state
2 lt-mod state
3 - expect in 2
4 lt-mod state
5 balsyte state
6 balsyte expect in 5
7 balsyte state
8 belarus deny
9 nato-official state
10 nato-official state
11 bloc demand
12 vilcins support
13 vilcins promise
---
person: Jurgita Balsyte, Edgars Vilcins
organisation: NATO, Defence Ministry, National Bloc
state: Lithuania, Belarus, Minsk, Moscow, Latvia, Vilnius
nationality: Spanish, Russian, Belarusian, Nordic, Baltic
place: VILNIUS, Salcininkai, Tallinn
facility: Siauliai air base
weapon: aircraft, drone, fighter jets, Eurofighter jets
date: Sept 16, Monday, next week, last month
quantity: 11 minutes, 200 metres, nine minutes, 679-km, Two, two
