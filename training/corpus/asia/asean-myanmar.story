title: Chairman's statement falls short of naming junta
outlet: Mekong Review Wire
published: 2021-10-29

{2c:{1s:Southeast Asian leaders} {1q:expressed disappointment at} {1c:“the lack of substantive progress” on a peace plan for Myanmar}}, {2q:according to} {2s:a chairman's statement issued by Brunei} {2t:late on Thursday}, but {3s:diplomats} {3q:say} {3c:a stronger paragraph was dropped at the last hour}.

The seat reserved for Myanmar stayed empty for three days. {4s:The military government} {4q:had refused} {4c:to send a “non-political representative”} and {5q:charged} that {5c:its exclusion “departed from the wisdom of the founders.”}

{6c:“ASEAN did not expel Myanmar. Myanmar abandoned its right,”} {6q:countered} {6s:Cambodian Prime Minister Sok Vannak}, who takes over the chair next year. {7s:He} {7q:plans} {7c:to visit {place:Naypyitaw} in January}, {8c:a trip} {8s:rights groups} {8q:call} {8c:a gift to the generals}.

{9s:Malaysia's foreign minister, Tengku Farid}, {9q:openly asked} {9c:whether it was time to “do some soul-searching” over non-interference}. {10s:Jakarta and Manila} {10q:agreed with} {10c:him}; {11s:Vientiane and Hanoi} {11q:pleaded for} {11c:patience}. {12s:The nine} {12q:disagreed over} {12c:whether to receive envoys of the shadow government}.

{13s:The UN special rapporteur} {13q:believes} {13c:the plan is “on life support”}. {14s:He} {14q:demanded} {14c:a halt to sales of aviation fuel}. {15c:More than 1,200 civilians} {15q:are reported} {15c:to have been killed} since the coup, and the kyat has lost half its value.

On the margins of the summit the leaders tasted durian ice cream and approved a digital trade roadmap. No group photograph was taken.

---
leaders = office | ASEAN leaders | | of asean
asean = organisation | Association of Southeast Asian Nations
brunei = state | Brunei
diplomats = office | diplomats
myanmar = state | Myanmar
sok = person | Sok Vannak | prime minister of Cambodia | of cambodia
cambodia = state | Cambodia
rights = office | rights groups
farid = person | Tengku Farid | foreign minister of Malaysia | of malaysia
malaysia = state | Malaysia
jm = other | Indonesia and the Philippines
vh = other | Laos and Vietnam
nine = other | nine ASEAN members | | of asean
rapporteur = office | UN special rapporteur | | of un
un = organisation | United Nations
---
1 leaders condemn in 2
2 brunei state
3 diplomats state
4 myanmar deny
5 myanmar accuse
6 sok state
7 sok promise
8 rights condemn
9 farid ask
10 jm support
11 vh demand
12 nine state
13 rapporteur expect
14 rapporteur demand
15 - state
---
person: Sok Vannak, Tengku Farid
organisation: ASEAN, UN
state: Myanmar, Brunei, Malaysia, Jakarta, Manila, Vientiane, Hanoi
nationality: Southeast Asian, Cambodian
date: Thursday, three days, next year, January
quantity: nine, 1\,200, half
