title: N. Korea fires short-range missiles into East Sea: JCS
outlet: Hangang News Agency
published: 2024-09-12

SEOUL, Sept. 12 (HNA) -- {1c:North Korea fired several short-range ballistic missiles toward the East Sea on Thursday}, {1s:South Korea's military} {1q:said}, in the first such launch in more than two months.

{2s:The Joint Chiefs of Staff (JCS)} {2q:said} {2c:it detected the launches from the {place:Pyongyang} area at around 7:10 a.m. and that the missiles flew some 360 kilometers before splashing into the sea}. {3c:“While strengthening our surveillance and vigilance, our military is maintaining a full readiness posture and closely sharing information with the United States and Japan,”} {3s:the JCS} {3q:said {3o:in a text message sent to {3a:reporters}}}.

{4s:A JCS official} {4q:said} {4c:{5s:the military} {5q:believes} {5c:the projectiles were KN-25 rockets fired from a 600-millimeter launcher, {6c:{17c:a type}} that {6c:{17s:Pyongyang}} {6q:is suspected} {6c:of {17q:having promised} {17c:to Russia}}}}.

The presidential office convened an emergency meeting of security officials. {9c:{7s:{8s:Participants}} {7q:denounced} {7c:the launch as a clear violation of U.N. Security Council resolutions} and {8q:urged} {8c:the North to “walk back from its reckless path,”}} {9q:according to} {9s:a presidential readout}.

{15s:Japan's coast guard} {15q:said} {15c:the missiles fell outside the country's exclusive economic zone}. {16c:No damage to ships} {16q:was reported}.

North Korean state media made no mention of the launch by late afternoon. {10s:Experts} {10q:were divided over} {10c:the motive}. {11c:“It smells like a sales demonstration,”} {11s:Moon Sang-hyun, a researcher at the private Paju Institute}, {11q:said}. {12s:Han Ji-won of Sejin University}, however, {12q:saw} {12c:the test as a reply to last week's allied drill}, {13q:pointing out} that {13c:{14s:the North} {14q:had threatened} {14c:“merciless” countermeasures the day it began}}.

---
rokmil = organisation | South Korean military | | of skorea
skorea = state | South Korea
jcs = organisation | Joint Chiefs of Staff of South Korea | | of skorea
official = office | official of the Joint Chiefs of Staff | | of jcs
nsc = office | participants in the security meeting at the South Korean presidential office | | of po
po = organisation | presidential office of South Korea | | of skorea
jcg = organisation | Japan Coast Guard | | of japan
japan = state | Japan
experts = office | experts
moon = person | Moon Sang-hyun | researcher at the Paju Institute
han = person | Han Ji-won | researcher at Sejin University
nkorea = state | North Korea
---
1 rokmil state
2 jcs state
3 jcs state
4 official state
5 rokmil expect in 4
6 - expect in 5
7 nsc condemn in 9
8 nsc demand in 9
9 po state
15 jcg state
16 - state
17 nkorea promise in 6
10 experts state
11 moon state
12 han expect
13 han state
14 nkorea warn in 13
---
person: Moon Sang-hyun, Han Ji-won
organisation: HNA, Joint Chiefs of Staff, JCS, U.N. Security Council, coast guard, Paju Institute, Sejin University, presidential office
state: North Korea, South Korea, United States, Japan, Pyongyang, Russia, North
nationality: North Korean
place: SEOUL, East Sea
weapon: short-range ballistic missiles, missiles, KN-25 rockets, 600-millimeter launcher
date: Sept. 12, Thursday, two months, last week
quantity: 360 kilometers
