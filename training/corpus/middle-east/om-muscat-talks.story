title: Sultanate hosts third round of indirect talks, parties “differ on the order of the dishes”
outlet: Muscat Standard
published: 2025-05-12

Muscat – {1c:The third round of indirect consultations between the Islamic Republic of Iran and the United States ended in Muscat yesterday evening}, {1s:the Foreign Ministry of the Sultanate} {1q:said {1o:in a brief statement}}.

{2c:“Fresh and practical formulas” had been put on paper}, {2s:the ministry} {2q:remarked}, {3q:expressing the hope that} {3c:a fourth meeting would be convened once both leaderships had been consulted}. {4s:An American official} {4q:termed} {4c:the four hours “a decent day at the office”}; {5s:the Iranian side} {5q:considered} {5c:them “hard work in good air”}.

What exactly was discussed behind the carved doors of the Al Alam guesthouse is known to few. {6s:Three diplomats briefed on the exchange} {6q:suggested} {6c:the gap was one of sequence}. {7c:{8s:Tehran} {8q:wants} {8c:the frozen funds first}, {9s:Washington} {9q:wants} {9c:the centrifuges first}}, {7q:explained} {7s:one}, {10q:musing} that {10c:“they agree on the menu and differ on the order of the dishes.”}

{11s:The Gulf Cooperation Council} {11q:welcomed} {11c:the continuation of the talks}, and {12s:the Secretary-General of the United Nations} {12q:conveyed his gratitude for} {12c:Oman’s “quiet craftsmanship.”} From {13s:Jerusalem} came a {13q:warning that} {13c:“a bad agreement is worse than a bad neighbour.”}

Frankincense prices were unchanged.

---
om-mfa = organisation | Foreign Ministry of Oman | | of oman
oman = state | Oman
us-official = office | American official | | of us
us = state | United States
iran = state | Iran
diplomats = office | three diplomats briefed on the exchange
one = office | diplomat briefed on the exchange
gcc = organisation | Gulf Cooperation Council
un-sg = office | Secretary-General of the United Nations | | of un
un = organisation | United Nations
israel = state | Israel
---
1 om-mfa state
2 om-mfa state
3 om-mfa expect
4 us-official support
5 iran support
6 diplomats state
7 one state
8 iran demand in 7
9 us demand in 7
10 one state
11 gcc support
12 un-sg support
13 israel warn
---
place: Muscat
facility: Al Alam guesthouse
organisation: Foreign Ministry, Gulf Cooperation Council, United Nations
state: Islamic Republic of Iran, United States, Sultanate, Tehran, Washington, Oman, Jerusalem
nationality: American, Iranian
date: yesterday evening
quantity: Three, four hours
