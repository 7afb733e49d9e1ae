title: The Hague tightens grip on chip tools, with an eye on Washington
outlet: The Lowlands Financial Journal
published: 2024-09-06

The Netherlands will from today require its own licence for two older models of lithography machine, taking back from the United States {1c:a power} that {1s:Dutch officials} {1q:never quite conceded} {1c:Washington had}.

{2s:Trade minister Bart Wiersma} {2q:told {2a:parliament} {2o:in a letter}} that {2c:the change followed “an assessment of our security interests, and only ours”}. Few in the industry are convinced. {4c:“It is the same dog on a Dutch leash,”} {4q:said} {4s:Marc Oostra, who covers semiconductors for the broker Keizer & Vries}. {5s:He} {5q:expects} {5c:sales to China to slip by less than 2 per cent}.

{6s:Beijing} {6q:voiced strong dissatisfaction with} {6c:the measure}. {7s:Its commerce ministry} {7q:accused} {7c:the US of coercing allies “under the banner of security”} and {8q:called on} {8c:The Hague not to abuse export controls}.

{10c:{9s:American officials} {9q:have pushed for} {9c:curbs on servicing machines already installed in Chinese plants}}, {10s:two people close to the talks} {10q:said}. {11c:{12s:The Dutch} {12q:fear} {12c:such a step would be answered with a squeeze on gallium and germanium}}, {11s:one of them} {11q:added}.

{13s:ASML, the only maker of the most advanced tools}, {13q:said} {13c:the requirement would have no effect on its forecasts}. Its shares closed 1.1 per cent higher.

---
officials = office | Dutch officials | | of netherlands
netherlands = state | Netherlands
wiersma = person | Bart Wiersma | Trade minister | of netherlands
oostra = person | Marc Oostra | semiconductor analyst | of keizer
keizer = organisation | Keizer & Vries | broker
china = state | China
commerce = organisation | Chinese commerce ministry | | of china
us-officials = office | American officials | | of us
us = state | United States
two-people = office | two people close to the talks
one-person = office | one of two people close to the talks
asml = organisation | ASML
---
1 officials deny
2 wiersma state
4 oostra state
5 oostra expect
6 china condemn
7 commerce accuse
8 commerce demand
10 two-people state
9 us-officials demand in 10
11 one-person state
12 netherlands expect in 11
13 asml state
---
person: Bart Wiersma, Marc Oostra
organisation: Keizer & Vries, ASML
state: Netherlands, United States, Washington, China, Beijing, US, The Hague
nationality: Dutch, American, Chinese
date: today
quantity: two, 2 per cent, 1.1 per cent
