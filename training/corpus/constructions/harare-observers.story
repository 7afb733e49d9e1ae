title: Neighbours find fault with Zimbabwe vote
outlet: Limpopo Star
published: 2023-08-26

{1c:Zimbabwe's election, in which President Obert Chirisa won a second term with 52.6 percent}, {1q:was judged by} {1s:observers from its own neighbours} {1t:on Friday} {1c:to have fallen short of the country's constitution}.

{2s:The Southern African Development Community's mission} {2q:commended} {2c:voters for their patience} and {3q:took issue with} {3c:nearly everything else}. {4c:Ballot papers in Harare and Bulawayo}, {4s:its head, former Zambian vice-president Mwansa Chisenga}, {4q:reported}, {4c:came up to ten hours late, “which no distance explains”}. {5c:It was not for him}, {5s:he} {5q:continued}, {5c:to say who should have won}; {6s:he} {6q:merely wondered} {6c:why 41 monitors had been arrested over their own tally sheets}.

{7c:He} {7q:was promptly accused by} {7s:the ruling party} {7c:of having “watched some other country”}. {8s:Information Minister Jethro Marufu} {8q:thought} {8c:it “unAfrican”}; {9s:the winner himself}, {10q:hailing} {10c:“a mature democracy”}, {9q:advised} {9c:losers to “go to the courts, which are open, or to bed”}.

{12s:The runner-up, Tafara Nyoni}, {12q:has rejected} {12c:the count as “a mathematics of fear”}, {13q:refuses} {13c:to concede} and {14q:is calling for} {14c:a new vote under foreign eyes}. {15s:South Africa}, by contrast, {15q:congratulated} {15c:Chirisa} without waiting for the other missions to report. {16s:{17s:The African Union's observers}}, who {17q:found} {17c:only “isolated incidents”}, {16q:encouraged} {16c:all sides to keep the peace}. Turnout was 69 percent. The losing party has nine days in which to file a petition and has hired eleven advocates.

---
observers = other | SADC election observers | | of sadc
sadc = organisation | Southern African Development Community
chisenga = person | Mwansa Chisenga | head of the SADC mission | of sadc
ruling-party = organisation | Zimbabwe's ruling party | | of zimbabwe
zimbabwe = state | Zimbabwe
marufu = person | Jethro Marufu | Information Minister | of zimbabwe
chirisa = person | Obert Chirisa | President | of zimbabwe
nyoni = person | Tafara Nyoni | runner-up
south-africa = state | South Africa
au = organisation | African Union
---
1 observers condemn
2 sadc support
3 sadc condemn
4 chisenga state
5 chisenga state
6 chisenga ask
7 ruling-party accuse
8 marufu condemn
9 chirisa demand
10 chirisa support
12 nyoni deny
13 nyoni deny
14 nyoni demand
15 south-africa support
16 au demand
17 au state
---
person: Obert Chirisa, Mwansa Chisenga, Jethro Marufu, Tafara Nyoni, Chirisa
state: Zimbabwe, South Africa
nationality: Zambian
organisation: Southern African Development Community, African Union
place: Harare, Bulawayo
date: Friday
quantity: 52.6 percent, ten hours, 41, 69 percent, nine days, eleven
