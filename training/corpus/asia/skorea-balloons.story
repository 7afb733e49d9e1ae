title: Loudspeakers back on as trash balloons keep coming
outlet: Incheon Free Press
published: 2024-07-22

{1s:The South Korean military} {1q:said} {1t:on Sunday} {1c:it had begun full-scale loudspeaker broadcasts along the entire front}, {2q:calling} {2c:the step “an unavoidable answer” to some 500 balloons of waste paper and manure floated over from the North}.

Pop songs, weather reports and news of a defecting diplomat were carried up to 24 kilometers across the Demilitarized Zone. {3c:“They {16q:were clearly told} {16t:on Thursday} {16c:what would follow},”} {3s:a spokesman for the Joint Chiefs} {3q:said}. {4s:The spokesman} {4q:did not rule out} {4c:shooting balloons down} but {5q:acknowledged} that {5c:falling debris was harder to control than falling paper}.

{6s:Kim Song Ae, a vice department director of the North's ruling party}, {6q:had promised} {6t:last week} {6c:“a new counteraction” to leaflets sent by activists in the South}. {7c:The activists} {7q:have been condemned by} {7s:residents of Paju}, too, {8s:who} {8q:worry about} {8c:shells more than sermons}. {9c:“{10s:My grandchildren} {10q:ask} {10c:why the sky is dirty},”} {9s:village head Shim Jae-bok} {9q:sighed}.

{11s:The main opposition party} {11q:reproached} {11c:the government for “answering paper with noise”} and {12q:demanded} {12c:the restoration of a 2018 military accord}. {13s:The presidential office} {13q:shot back} that {13c:the party had yet to utter a word against Pyongyang}.

Incheon airport closed a runway for 84 minutes on Saturday. {15c:One balloon came down in a school pond and scared off the herons}, {15s:the caretaker} {15q:told {15o:local radio}}.

---
rokmil = organisation | South Korean military | | of skorea
skorea = state | South Korea
spokesman = office | spokesman for the Joint Chiefs of Staff of South Korea | | of rokmil
kim = person | Kim Song Ae | vice department director of North Korea's ruling party | of nkorea
nkorea = state | North Korea
residents = office | residents of Paju
kids = office | grandchildren of Shim Jae-bok
shim = person | Shim Jae-bok | village head
party = organisation | main opposition party of South Korea | | of skorea
po = organisation | presidential office of South Korea | | of skorea
caretaker = office | school caretaker
---
1 rokmil state
2 rokmil support
3 spokesman state
4 spokesman state
5 spokesman confirm
6 kim promise
7 residents condemn
8 residents expect
9 shim state
10 kids ask in 9
11 party condemn
12 party demand
13 po state
15 caretaker state
16 rokmil state in 3
---
person: Kim Song Ae, Shim Jae-bok
organisation: Joint Chiefs, presidential office
state: North, South, Pyongyang
nationality: South Korean
place: Demilitarized Zone, Paju
facility: Incheon airport
weapon: shells
date: Sunday, Thursday, last week, 2018, Saturday
quantity: 500, 24 kilometers, 84 minutes, One
