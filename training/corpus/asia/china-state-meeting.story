title: Chinese premier meets Kazakh deputy PM, calls for higher-level cooperation
outlet: Huaxia News Service
published: 2023-11-02

BEIJING, Nov. 2 (HNS) -- {1s:Chinese Premier Xu Anping} {1t:on Thursday} {1q:said} {1c:{2s:China} {2q:stands ready} {2c:to work with Kazakhstan to advance cooperation in energy, connectivity and the peaceful use of atomic energy}}.

Xu made the remarks when meeting with Kazakh Deputy Prime Minister Daniyar Omarov, who is in Beijing for a meeting of the bilateral cooperation committee.

{3c:Under the strategic guidance of the two heads of state, China-Kazakhstan relations have entered a new golden 30 years}, {3s:Xu} {3q:noted}, {4q:calling on} {4c:both sides to expand the local-currency settlement of trade}.

{5s:The premier} {5q:underscored} that {5c:{6s:China} {6q:firmly supports} {6c:Kazakhstan in following a development path suited to its national conditions} and {7q:opposes} {7c:any external interference}}.

{8s:Omarov} {8q:expressed gratitude for} {8c:China's assistance during last spring's floods}. {9s:He} {9q:reaffirmed {9a:to his host}} that {9c:{10s:Kazakhstan} {10q:adheres to} {10c:the one-China principle}} and {11q:voiced the expectation that} {11c:the second track of the Khorgos railway would open by the end of next year}.

After the talks the two sides signed four documents, covering customs data, wheat and desertification. {12c:Trade between the neighbors rose 31 percent to 41 billion U.S. dollars last year}, {12s:Chinese customs figures} {12q:show}.

{13s:The Kazakh side's own account of the meeting}, published in Astana, {13q:mentioned} in addition {13c:“a frank discussion of queues of trucks at the border”}.

---
xu = person | Xu Anping | premier of China | of china
china = state | China
omarov = person | Daniyar Omarov | deputy prime minister of Kazakhstan | of kazakhstan
kazakhstan = state | Kazakhstan
customs = organisation | Chinese customs | | of china
---
1 xu state
2 china promise in 1
3 xu state
4 xu demand
5 xu state
6 china support in 5
7 china condemn in 5
8 omarov support
9 omarov state
10 kazakhstan support in 9
11 omarov expect
12 customs state
13 kazakhstan state
---
person: Xu Anping, Xu, Daniyar Omarov, Omarov
organisation: HNS
state: China, Kazakhstan
nationality: Chinese, Kazakh
place: BEIJING, Beijing, Khorgos, Astana
money: 41 billion U.S. dollars
date: Nov. 2, Thursday, last spring, next year, last year, 30 years
quantity: 31 percent, four, two
