title: Military spokesman says island is being turned into 'powder keg'
outlet: Bayi Defense Net
published: 2023-09-28

{1s:China's military} {1q:lashed out at} {1c:a $500 million sale of infrared search and track systems for F-16 jets to Taiwan}, {2q:vowing} that {2c:its training flights around the island would go on “as long as there are arms deals”}.

{3s:Senior Colonel Meng Qingshan, spokesman for the Ministry of National Defense}, {3q:told {3o:a monthly news briefing}} {3t:on Thursday} that {3c:the US side had “torn up its own promises one after another.”} {4c:“{5s:We} {5q:sternly urge} {5c:the United States to stop playing with fire},”} {4s:he} {4q:said}. {6q:Questioned about} {6c:the absence of the defense minister from public view for nearly a month}, {7s:he} {7q:said} {7c:he was “not aware of the situation.”}

In Taipei, {8s:the Defense Ministry} {8q:expressed heartfelt thanks for} {8c:the equipment}. {9s:It} {9q:reported} {9c:24 warplanes and five ships in the surrounding area over the previous 24 hours}.

{10s:The US State Department}, whose approval was sent to Congress in August, {10q:has maintained} that {10c:the sale does not alter the military balance}. {12c:{11s:Congressional aides} {11q:let it be known} that {11c:another package, including 400 Harpoon missiles, was on the way}}, {12s:Taiwanese media} {12q:reported}.

{13s:Zhao Lin, a retired captain who comments for provincial television}, {13q:predicted} {13c:sanctions against two American contractors within weeks}. {14c:Such measures}, {14s:he} {14q:allowed}, {14c:“are more a slap than a punch.”} Neither company sells weapons to China.

---
pla = organisation | People's Liberation Army | | of china
china = state | China
meng = person | Meng Qingshan | spokesman for the Ministry of National Defense | of cmnd
cmnd = organisation | Ministry of National Defense of China | | of china
twmnd = organisation | Ministry of National Defense of Taiwan | | of taiwan
taiwan = state | Taiwan
state = organisation | US Department of State | | of us
us = state | United States
aides = office | congressional aides | | of us
media = organisation | Taiwanese media | | of taiwan
zhao = person | Zhao Lin | retired captain
---
1 pla condemn
2 pla promise
3 meng state
4 meng state
5 china demand in 4
6 - ask
7 meng state
8 twmnd support
9 twmnd state
10 state state
11 aides state in 12
12 media state
13 zhao expect
14 zhao state
---
person: Meng Qingshan, Zhao Lin
organisation: Ministry of National Defense, Defense Ministry, State Department, Congress
state: China, Taiwan, US, United States
nationality: Taiwanese, American
place: Taipei
weapon: infrared search and track systems, F-16 jets, warplanes, ships, Harpoon missiles
money: $500 million
date: Thursday, August, a month, 24 hours
quantity: 24, five, 400, two
