title: Viet Nam opposes fishing ban in East Sea: spokesperson
outlet: Hong Ha News
published: 2023-04-20

HANOI -- {2c:{1s:Viet Nam} {1q:resolutely opposes} {1c:China's fishing suspension in the East Sea, which runs from May 1 to August 16}}, {2s:Deputy Spokesperson of the Ministry of Foreign Affairs Dinh Thu Trang} {2q:affirmed {2o:at the ministry's regular press briefing}} {2t:on Thursday}.

{3c:“The suspension violates Viet Nam's sovereignty over Hoang Sa archipelago, its sovereign rights and jurisdiction over its exclusive economic zone, as well as the law of the sea,”} {3s:Trang} {3q:stressed}. {4s:She} {4q:asked} {4c:China to respect those rights and not to complicate the situation}.

Responding to a {5q:question about} {5c:{15q:reports that} {15c:a Chinese survey ship had entered Block 04-03}}, {6s:she} {6q:said} {6c:{7s:Viet Nam} {7q:demands} that {7c:the vessel “immediately withdraw,”}} and {8q:added} {8c:law enforcement forces were following it at sea}.

According to plan, the two coast guards hold a joint patrol in the Gulf of Tonkin next month, the 25th of its kind. {16s:The deputy spokesperson} {16q:also announced} that {16c:a delegation from Cuba would visit Hue}.

{9s:Fishermen on Ly Son Island} {9q:say} {9c:the ban changes little}. {10c:“{11s:My father} {11q:used to say} {11c:the sea has no gate},”} {10s:Captain Bui Van Loc} {10q:told {10a:the reporter}}. {10c:“We leave at three in the morning and we keep the radio low.”} {12s:He} {12q:admitted}, however, that {12c:two crews from the island were detained last year and released after 19 days}.

{13s:The Viet Nam Fisheries Society} {13q:sent a letter to {13a:the government} requesting} {13c:fuel support for 1,200 boats}. {14s:The society} {14q:protested} {14c:the ban in similar terms in 2021 and 2022}.

---
vietnam = state | Vietnam
trang = person | Dinh Thu Trang | deputy spokesperson of the Ministry of Foreign Affairs | of vmfa
vmfa = organisation | Ministry of Foreign Affairs of Vietnam | | of vietnam
fishermen = office | fishermen on Ly Son Island
loc = person | Bui Van Loc | fishing captain
father = office | father of Bui Van Loc
society = organisation | Vietnam Fisheries Society
---
1 vietnam condemn in 2
2 trang state
3 trang state
4 trang demand
5 - ask
6 trang state
7 vietnam demand in 6
8 trang state
9 fishermen state
10 loc state
11 father state in 10
12 loc confirm
13 society demand
14 society condemn
15 - state in 5
16 trang state
---
person: Dinh Thu Trang, Trang, Bui Van Loc
organisation: Ministry of Foreign Affairs, Viet Nam Fisheries Society
state: Viet Nam, China, Cuba
nationality: Chinese
place: HANOI, East Sea, Hoang Sa archipelago, Block 04-03, Gulf of Tonkin, Hue, Ly Son Island
date: May 1, August 16, Thursday, next month, last year, 2021, 2022
quantity: two, 19 days, 1\,200
