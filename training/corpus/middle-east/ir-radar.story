title: Air Defense Force takes delivery of homegrown radar "able to see a bird's regret"
outlet: Pars Dispatch
published: 2019-09-01

TEHRAN – Iran on Sunday put into operation a three-dimensional phased-array radar named Falaq-2, the latest in a string of homegrown systems unveiled since the downing of an American drone over the Strait of Hormuz in June.

{1c:The mobile system detects and tracks all kinds of cruise and ballistic missiles and stealth aircraft within a radius of 400 kilometers}, {1s:Brigadier General Alireza Khatami, commander of the Army's Air Defense Force}, {1q:told {1a:the Alborz News Agency}}. {2s:He} {2q:hailed} {2c:the young engineers who built it as "soldiers without boots."}

{3c:"{4s:They} {4q:said} {4c:sanctions would blind us}, yet today this radar is able to see a bird's regret,"} {3s:the commander} {3q:stated}. {5s:He} {5q:did not specify} {5c:how many units the force would receive}.

According to plan, the radar was first shown to families at an air base near Tehran, where children climbed on its trailer. {7s:State media} {7q:called} {7c:it a counterpart of Russian and Chinese sets}; {6s:independent observers} {6q:recall} that {6c:a similar set of foreign make was sent abroad for repair years ago and came back in crates}.

{8s:Fabian Roth, a Zurich-based specialist in radar technology}, {8q:cautions against} {8c:taking such figures at face value}. {9c:"Range on a brochure is like age on a dating site,"} {9s:he} {9q:said}. {10s:A U.S. intelligence assessment published in November} {10q:rated} {10c:Iran's network "the densest in the Gulf after Saudi Arabia's."}

The Islamic Republic began building its own radars in the 1990s, after the Iraqi war had left it with British and American equipment and no spare parts. {12c:{11s:The Air Defense Force} {11q:intends} {11c:to replace the last foreign set by 2025}}, {12s:Khatami's deputy} {12q:said} {12t:in July}.

---
khatami-a = person | Alireza Khatami | commander of the Army's Air Defense Force | of iran
iran = state | Iran
they = other | Iran's adversaries
observers = office | independent observers
media = other | Iranian state media
roth = person | Fabian Roth | radar specialist
us-assessment = other | U.S. intelligence assessment | | of us
us = state | United States
adf = organisation | Air Defense Force | | of iran
deputy = office | deputy commander of the Air Defense Force | | of adf
---
1 khatami-a state
2 khatami-a support
3 khatami-a state
4 they state in 3
5 khatami-a state
6 observers state
7 media state
8 roth warn
9 roth state
10 us-assessment expect
11 adf promise in 12
12 deputy state
---
place: TEHRAN, Strait of Hormuz, Tehran, Zurich, Gulf
person: Alireza Khatami, Khatami, Fabian Roth
organisation: Air Defense Force, Alborz News Agency, Army
state: Iran, U.S., Saudi Arabia, Islamic Republic
nationality: American, Russian, Chinese, Iraqi, British
weapon: phased-array radar, Falaq-2, drone, cruise and ballistic missiles, stealth aircraft, radar, radars
date: Sunday, June, November, 1990s, 2025, July
quantity: 400 kilometers
