title: Sanaa says tanker hit “for ignoring the voice of the navy”; crew abandons ship
outlet: Sanaa Dispatch
published: 2024-08-23

{1c:The Yemeni Armed Forces have targeted the Greek-flagged tanker Delta Sappho}, {1s:their spokesman, Brigadier General Yasin al-Marwani}, {1q:declared} {1o:in a televised address} {1t:on Thursday evening}.

{2c:The vessel was struck with two missiles and a drone boat because its owners “ignored the voice of the navy” and went on calling at Israeli ports}, {2s:al-Marwani} {2q:stated}, {3q:vowing} that {3c:the operations would not cease “until the siege on Gaza is lifted and the aggression ends.”}

{4s:The EU’s naval mission in the Red Sea} {4q:confirmed} that {4c:all 25 sailors had been picked up by a French destroyer}. {5c:With 150,000 tonnes of crude on board, the ship now represents “a lit candle in a narrow house,”} {5s:it} {5q:posted {5o:on X}}.

{6s:Washington} {6q:condemned} {6c:the attack in the harshest terms}. {7c:“The Houthis seem willing to drown the fishing grounds of their own people,”} {7s:State Department spokesman Colin Matheson} {7q:said}, {8q:demanding} {8c:safe passage for tugboats}. {9s:A member of Ansarullah’s political bureau, Hizam al-Ahdal}, {9q:retorted} that {9c:America had “discovered its love of fish” after ten years of bombing boats}.

Before dawn on Friday fires were burning in three places on the deck. {10c:The hull should hold for ten days at best}, {10q:is the guess of} {10s:a salvage master in Piraeus who has studied the pictures}. {11s:The UN envoy for Yemen, Birgitta Sandvik}, {11q:entreated} {11c:all sides not to turn the sea into “a fourth front,”} and {12s:the internationally recognised government in Aden} {12q:saw} in the affair {12c:proof that the group “obeys Tehran, not God.”}

Insurers raised the premium for the strait to 0.9 percent of a ship’s value, from 0.6.

---
marwani = person | Yasin al-Marwani | spokesman of the Yemeni Armed Forces | of ansarullah
ansarullah = organisation | Ansarullah
eu-navy = organisation | EU naval mission in the Red Sea | | of eu
eu = organisation | European Union
us = state | United States
matheson = person | Colin Matheson | State Department spokesman | of us
ahdal = person | Hizam al-Ahdal | member of Ansarullah's political bureau | of ansarullah
salvage = office | salvage master in Piraeus
sandvik = person | Birgitta Sandvik | UN envoy for Yemen | of un
un = organisation | United Nations
yemen = state | Yemen
---
1 marwani state
2 marwani state
3 marwani promise
4 eu-navy confirm
5 eu-navy state
6 us condemn
7 matheson state
8 matheson demand
9 ahdal state
10 salvage expect
11 sandvik demand
12 yemen accuse
---
place: Gaza, Red Sea, Piraeus, Aden
person: Yasin al-Marwani, al-Marwani, Colin Matheson, Hizam al-Ahdal, Birgitta Sandvik
organisation: Yemeni Armed Forces, EU, X, Houthis, State Department, Ansarullah, UN
state: Washington, America, Yemen, Tehran
nationality: Greek, Israeli, French
weapon: missiles, drone boat, destroyer
date: Thursday evening, Friday
quantity: two, 25, 150\,000 tonnes, three, 0.9 percent, 0.6, ten days, ten years
