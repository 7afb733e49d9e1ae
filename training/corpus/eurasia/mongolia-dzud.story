title: Five million animals lost as "white death" grips the steppe
outlet: Ulaanbaatar Herald
published: 2024-03-22

ULAANBAATAR — Snow lay so hard on the pastures of Arkhangai this week that goats broke their hooves on it. {1c:Some 5.2 million head of livestock have perished since November}, {1s:the State Emergency Commission} {1q:reported} {1t:on Friday}, and {2s:it} {2q:fears} {2c:the toll may double by the time the grass returns}.

{3c:“I had 900. I have 74, and they are eating each other's wool,”} {3s:herder Dulmaa Purev} {3q:said} beside a stack of frozen carcasses. {4s:Her children in the capital} {4q:would have her} {4c:sell what is left}; {5s:she} {5q:is not willing} {5c:to leave before the lambing}.

{6s:Deputy Prime Minister Sodbaatar Dash} {6q:admitted} that {6c:fodder had reached some districts three weeks late}, but {7q:rejected} {7c:{8q:suggestions that} {8c:hay from the state reserve had been resold}}. {9s:The opposition} {9q:demands} {9c:his resignation} all the same. {10s:The Red Cross} {10q:has appealed for} {10c:5.5 million Swiss francs}.

Such winters, called dzud, used to come once in ten years; this is the sixth in a decade. {11s:Climate scientists} {11q:link} {11c:the change to hotter summers that leave thin grass}. {12c:Too many goats are also to blame}, {12q:in the judgment of} {12s:Oyuntsetseg Bayar, who advises the World Bank}: {12c:cashmere has doubled the herds since 1990}. {13s:Purev} {13q:bristles at} {13c:the remark}. {14c:“Let her come and tell the goats,”} {14s:she} {14q:said}.

The army has sent 300 lorries and an Mi-8 helicopter with hay. Russia donated diesel. In Tsetserleg the temple kept its doors open all night, and a debt collector from a commercial bank, unrecognised, slept between two of his clients.

---
commission = organisation | State Emergency Commission | | of mongolia
mongolia = state | Mongolia
purev = person | Dulmaa Purev | herder
children = other | children of Dulmaa Purev
dash = person | Sodbaatar Dash | Deputy Prime Minister of Mongolia | of mongolia
opposition = other | the Mongolian opposition
red-cross = organisation | Red Cross
scientists = other | climate scientists
bayar = person | Oyuntsetseg Bayar | adviser to the World Bank
---
1 commission state
2 commission expect
3 purev state
4 children demand
5 purev deny
6 dash confirm
7 dash deny
8 - accuse in 7
9 opposition demand
10 red-cross demand
11 scientists expect
12 bayar expect
13 purev condemn
14 purev state
---
place: ULAANBAATAR, Arkhangai, Tsetserleg
person: Dulmaa Purev, Sodbaatar Dash, Oyuntsetseg Bayar, Purev
organisation: State Emergency Commission, Red Cross, World Bank
state: Russia
money: 5.5 million Swiss francs
weapon: Mi-8 helicopter
date: this week, November, Friday, 1990
quantity: 5.2 million, 900, 74, three weeks, ten years, a decade, 300, two
