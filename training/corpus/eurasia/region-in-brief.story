title: In brief: Caucasus and Central Asia
outlet: Silk Road Post
published: 2022-06-09

BISHKEK. {1s:The State Committee for National Security} {1q:refuted} {1c:{13q:rumours of} {13c:a coup}} {1t:on Thursday} after armoured vehicles were seen near the White House. {2c:The column had been on its way to a parade rehearsal}, {2s:the committee} {2q:said}.

YEREVAN. {3s:Demonstrators who have blocked Tumanyan Street since May} {3q:accuse} {3c:Prime Minister Gevorg Aslanyan of preparing to give up a village}. {4s:He} {4q:told {4a:deputies}} {4c:the claim was “a lie with a moustache”}.

DUSHANBE. {5s:The World Food Programme} {5q:appealed for} {5c:20 million dollars for families in Gorno-Badakhshan}. {6s:A confidential UN memo} {6q:states} that {6c:{7s:the authorities} {7q:refuse to acknowledge} {7c:the shortage}}.

BAKU. Azerbaijan took delivery of two further Bayraktar TB2 drones. {8c:The purchase completes a contract from 2020}, {8s:a source in the defence industry} {8q:confirmed to {8a:this newspaper}}.

TASHKENT. {9s:The Central Bank} {9q:forecasts} {9c:inflation of 12 percent}; {10s:businessmen} {10q:doubt} that {10c:it will stay below 15}.

TBILISI. A court fined the television channel Mtavari Khma 3,000 lari over an obscene remark about the mayor. {11s:Its editor} {11q:described} {11c:the ruling as “the price of a joke”} and {12q:has no intention of} {12c:paying}.

---
gknb = organisation | State Committee for National Security | | of kyrgyzstan
kyrgyzstan = state | Kyrgyzstan
demonstrators = other | demonstrators in Yerevan
aslanyan = person | Gevorg Aslanyan | Prime Minister of Armenia | of armenia
armenia = state | Armenia
wfp = organisation | World Food Programme | | of un
un = organisation | United Nations
memo = other | a confidential UN memo | | of un
tajikistan = state | Tajikistan
source = office | a source in Azerbaijan's defence industry
central-bank = organisation | Central Bank of Uzbekistan | | of uzbekistan
uzbekistan = state | Uzbekistan
businessmen = other | businessmen in Uzbekistan
editor = office | editor of Mtavari Khma
---
1 gknb deny
2 gknb state
3 demonstrators accuse
4 aslanyan deny
5 wfp demand
6 memo state
7 tajikistan deny in 6
8 source confirm
9 central-bank expect
10 businessmen expect
11 editor condemn
12 editor deny
13 - state in 1
---
place: BISHKEK, Tumanyan Street, YEREVAN, DUSHANBE, Gorno-Badakhshan, BAKU, TASHKENT, TBILISI
organisation: State Committee for National Security, World Food Programme, UN, Central Bank, Mtavari Khma
state: Azerbaijan
person: Gevorg Aslanyan
facility: White House
weapon: armoured vehicles, Bayraktar TB2 drones
money: 20 million dollars, 3\,000 lari
date: Thursday, May, 2020
quantity: two, 12 percent, 15
