title: Coast guard questions crew after Matsu cable is cut
outlet: Keelung Evening Dispatch
published: 2025-02-26

A cargo vessel with eight Chinese sailors on board was escorted to Tainan on Tuesday on {1q:suspicion of} {1c:cutting a communications cable between Taiwan and the Penghu islands}.

{2s:Prosecutors} {2q:allege} that {2c:the Hong Tai 58 dropped anchor six nautical miles off Jiangjun fishing port and drifted in circles for hours}. {3s:The captain, who gave only his surname, Wang}, {3q:told {3a:interrogators}} {3c:his windlass had failed}. {4c:“{5s:We} {5q:do not exclude} {5c:a grey-zone operation}, and we do not exclude rust,”} {4s:coast guard deputy chief Chiu Tzu-ming} {4q:said}.

{6s:Beijing's Taiwan Affairs Office} {6q:shrugged off} {6c:the affair as “a common maritime accident”} and {7q:accused} {7c:the ruling party of hyping it “before the facts are clear.”} {8s:A legislator from that party, Fan Yun-chieh}, {8q:countered}: {8c:“Four cables in two months is not an accident, it is a subscription.”}

{9c:The damage was repaired by a Japanese ship within ten days last time}, {9s:Formosa Telecom} {9q:recalled}; {10s:the company} {10q:hopes} {10c:to lay a second line by June}. The vessel is registered in Togo. {12s:Its agent in Hong Kong} {12q:pledged} {12c:full cooperation} and then stopped answering the telephone.

{13s:The interior ministry} {13q:wants} {13c:longer prison terms}; {14q:asked} {14c:how many ships had been fined so far}, {15s:an official} {15q:answered} {15c:“None.”}

---
prosecutors = organisation | Tainan prosecutors | | of taiwan
taiwan = state | Taiwan
wang = person | Wang | captain of the Hong Tai 58
chiu = person | Chiu Tzu-ming | deputy chief of the coast guard | of taiwan
tao = organisation | Taiwan Affairs Office | | of china
china = state | China
fan = person | Fan Yun-chieh | legislator of the ruling party | of taiwan
telecom = organisation | Formosa Telecom
agent = office | shipping agent in Hong Kong
interior = organisation | Ministry of the Interior of Taiwan | | of taiwan
official = office | interior ministry official | | of interior
---
1 - accuse
2 prosecutors accuse
3 wang state
4 chiu state
5 chiu expect in 4
6 tao deny
7 tao accuse
8 fan state
9 telecom state
10 telecom expect
12 agent promise
13 interior demand
14 - ask
15 official state
---
person: Wang, Chiu Tzu-ming, Fan Yun-chieh
organisation: coast guard, Taiwan Affairs Office, Formosa Telecom, interior ministry
state: Taiwan, Beijing, Togo
nationality: Chinese, Japanese
place: Tainan, Penghu islands, Hong Kong
facility: Jiangjun fishing port
date: Tuesday, two months, ten days, June
quantity: eight, six nautical miles, Four
