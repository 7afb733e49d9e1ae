title: Joint Communique of the Third Black Sea Security Ministerial, Constanța, 30 May 2024
outlet: Ministry of Foreign Affairs of Romania
published: 2024-05-30

1. The Ministers of Foreign Affairs of Bulgaria, Georgia, Romania, Türkiye and Ukraine met in Constanța on 30 May 2024 under the chairmanship of H.E. Mr. Radu Vlăsceanu. The High Representative of the European Union attended as an observer.

2. {1s:The Ministers} {1q:reaffirmed} {1c:{2s:their} {2q:unwavering commitment to} {2c:the sovereignty and territorial integrity of all States of the region within their internationally recognised borders}}. {3s:They} {3q:expressed deep concern over} {3c:the continued laying of drifting mines in the western Black Sea}, and {4q:condemned in the strongest terms} {4c:attacks against grain silos and civilian shipping}.

3. {5s:The Ministers} {5q:welcomed} {5c:the launch of the Mine Countermeasures Task Group} and {6q:took positive note of} {6c:{7s:Türkiye’s} {7q:offer} {7c:to host its headquarters in Istanbul}}. {8s:They} {8q:recalled} that {8c:the Montreux Convention of 1936 has served stability for close to nine decades}, and {9q:called upon} {9c:all non-littoral States to respect its provisions}.

4. {10s:The Minister of Foreign Affairs of Ukraine} {10q:informed the meeting} that {10c:more than 40 million tonnes of cargo had passed through the corridor since August 2023}. {11s:He} {11q:drew attention to} {11c:the need for air defence systems at the Danube ports}, {12c:{17c:a request}} {12q:{17q:supported by}} {12s:Bulgaria} and {17s:Romania}.

5. {13s:The Ministers} {13q:agreed}:

{13c:(a) to exchange, on a daily basis, information on drifting mines;}

{13c:(b) to explore a joint purchase of maritime surveillance drones, to be financed in equal shares;}

{13c:(c) to meet again in Batumi in the spring of 2025.}

6. {14s:Georgia} {14q:reserved its position on} {14c:paragraph 3}. {15s:The other Ministers} {15q:regretted} {15c:that reservation}.

7. {16s:The Ministers} {16q:expressed their gratitude to} {16c:the people and authorities of Constanța for their hospitality}.

---
ministers = other | Foreign Ministers of Bulgaria, Georgia, Romania, Türkiye and Ukraine | Ministers
turkiye = state | Türkiye
ukr-fm = office | Minister of Foreign Affairs of Ukraine | | of ukraine
ukraine = state | Ukraine
bulgaria = state | Bulgaria
romania = state | Romania
georgia = state | Georgia
others = other | Ministers of Bulgaria, Romania, Türkiye and Ukraine
---
1 ministers confirm
2 ministers promise in 1
3 ministers condemn
4 ministers condemn
5 ministers support
6 ministers support
7 turkiye promise in 6
8 ministers state
9 ministers demand
10 ukr-fm state
11 ukr-fm demand
12 bulgaria support
13 ministers promise
14 georgia deny
15 others condemn
16 ministers support
17 romania support
---
person: Radu Vlăsceanu
state: Bulgaria, Georgia, Romania, Türkiye, Ukraine
place: Constanța, Black Sea, Istanbul, Batumi
organisation: European Union, Mine Countermeasures Task Group
facility: Danube ports
weapon: drifting mines, air defence systems, maritime surveillance drones
date: 30 May 2024, nine decades, August 2023, spring of 2025
quantity: 40 million tonnes
