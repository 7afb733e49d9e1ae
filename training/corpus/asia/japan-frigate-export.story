title: Canberra and Manila both eye Japanese frigates
outlet: Kanto Economic Journal
published: 2025-02-11

{1c:{2s:Japan} {2q:is prepared} {2c:to hand over drawings, tooling and welding know-how along with three upgraded Mogami-class frigates if Australia picks its design}}, {1s:three people familiar with the talks} {1q:said}. The package would be the largest export of finished weapons since Tokyo loosened its rules in 2014.

{3s:Defense Minister Shimizu Taro} {3q:confirmed} {3t:on Tuesday} that {3c:a delegation had visited Perth and Adelaide}, but {4q:insisted} {4c:no decision had been reached}. {5c:“{6s:We} {6q:hope} {6c:our friends will judge the ship by what it does at sea},”} {5s:he} {5q:told {5a:lawmakers}}.

{15s:Canberra} {15q:wants} {15c:11 general-purpose frigates within a decade} and has budgeted A$10 billion for the first phase. {8c:{7s:Its shipbuilding task force} {7q:regards} {7c:the crew of 90, half of what older ships need, as the Japanese bid's strongest point}}, {8q:according to} {8s:an internal assessment read by this newspaper}. {9c:A rival German proposal} {9q:is seen as} {9c:cheaper but slower}.

Not everyone is pleased. {10s:The Japan Federation of Peace Groups} {10q:condemned} {10c:the push as “merchandise diplomacy”}, and {11s:Yuko Hatano, who teaches constitutional law at Rikka University}, {11q:argued} {11c:the cabinet had stretched a 2014 guideline “until it squeaks.”} {12s:Shareholders of Seto Heavy Industries, the builder}, {12q:fear} that {12c:thin margins will eat up the prestige}.

{13s:The Philippine navy}, meanwhile, {13q:has expressed interest in} {13c:six used Abukuma-class destroyer escorts}. {16s:Manila} {16q:expects} {16c:an inspection team to sail to Maizuru before the monsoon}. {14c:“Second-hand is fine,”} {14q:quipped} {14s:Commodore Ramon Villasis, its chief planner}. {14c:“So was my first car.”}

---
japan = state | Japan
sources = office | three people familiar with the talks
shimizu = person | Taro Shimizu | defense minister | of japan
taskforce = organisation | Australian shipbuilding task force | | of australia
australia = state | Australia
peace = organisation | Japan Federation of Peace Groups
hatano = person | Yuko Hatano | professor of constitutional law at Rikka University
holders = office | shareholders of Seto Heavy Industries | | of seto
seto = organisation | Seto Heavy Industries
pnavy = organisation | Philippine Navy | | of philippines
philippines = state | Philippines
villasis = person | Ramon Villasis | chief planner of the Philippine Navy | of pnavy
---
1 sources state
2 japan promise in 1
3 shimizu confirm
4 shimizu state
5 shimizu state
6 japan expect in 5
15 australia demand
7 taskforce support in 8
8 taskforce state
9 - expect
10 peace condemn
11 hatano condemn
12 holders expect
13 pnavy support
16 philippines expect
14 villasis state
---
person: Shimizu Taro, Yuko Hatano, Ramon Villasis
organisation: Japan Federation of Peace Groups, Rikka University, Seto Heavy Industries, Philippine navy, cabinet
state: Japan, Australia, Tokyo, Canberra, Manila
nationality: Japanese, German
place: Perth, Adelaide, Maizuru
weapon: Mogami-class frigates, general-purpose frigates, Abukuma-class destroyer escorts
money: A$10 billion
date: 2014, Tuesday, a decade
quantity: three, 11, 90, half, six
