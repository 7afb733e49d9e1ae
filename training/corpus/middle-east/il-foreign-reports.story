title: “Foreign reports” again: depot near Homs goes up in flames, Israel keeps mum
outlet: Israel Morning
published: 2022-06-10

Explosions were heard near the Syrian city of Homs before dawn on Friday in what {1s:state media in Damascus} {1q:described as} {1c:“an aggression with salvos of missiles from over Lebanese airspace.”}

{2c:{14c:Air defenses intercepted most of the missiles}}, {2s:the Syrian news agency} {2q:reported}, {2c:{14q:citing} {14s:a military source}}. {3s:The Britain-based Syrian War Monitor} {3q:disputed} {3c:that account}, {4q:saying} {4c:at least four of them hit a depot which {5q:reportedly} {5c:held parts for precision-guided rockets bound for Hezbollah}}.

The IDF, following its policy, did not comment. {6c:“I have nothing to say and I say it with pleasure,”} {6s:Strategic Affairs Minister Uri Lanzmann} {6q:quipped {7o:on Army Radio}}.

It is no secret, though, that {7s:Jerusalem} {7q:is determined} {7c:to prevent Iran from turning Syria into what {8s:officers} {8q:call} {8c:“an aircraft carrier with olive trees.”}} {9s:Former Military Intelligence chief Itzik Navon-Paz} {9q:assesses} that {9c:some 70 percent of the smuggling route has been disrupted since 2017}; {10s:skeptics in the general staff} {10q:regard} {10c:the figure as optimistic}.

{11s:The Russian Foreign Ministry} {11q:rebuked} {11c:Israel for endangering civilian flights}, {12q:urging} {12c:it to cease “this vicious practice” without delay}. {13s:A spokesman for Ben Gurion Airport} {13q:assured {13a:passengers}} that {13c:no departures had been rerouted}. Shares on the Tel Aviv exchange ended the week flat.

---
sy-media = other | Syrian state media | | of syria
syria = state | Syria
sy-agency = organisation | Syrian news agency | | of syria
mil-source = office | Syrian military source | | of syria
monitor = organisation | Syrian War Monitor
lanzmann = person | Uri Lanzmann | Strategic Affairs Minister | of israel
israel = state | Israel
officers = office | Israeli officers | | of israel
navon = person | Itzik Navon-Paz | former Military Intelligence chief
skeptics = office | skeptics in the Israeli general staff | | of israel
ru-mfa = organisation | Russian Foreign Ministry | | of russia
russia = state | Russia
airport = office | spokesman for Ben Gurion Airport
---
1 sy-media condemn
2 sy-agency state
3 monitor deny
4 monitor state
5 - state in 4
6 lanzmann state
7 israel promise
8 officers state in 7
9 navon expect
10 skeptics expect
11 ru-mfa condemn
12 ru-mfa demand
13 airport state
14 mil-source state in 2
---
place: Homs, Tel Aviv, Damascus
person: Uri Lanzmann, Itzik Navon-Paz
organisation: Syrian War Monitor, Hezbollah, IDF, Army Radio, Military Intelligence, Russian Foreign Ministry
facility: Ben Gurion Airport
state: Britain, Jerusalem, Iran, Syria, Israel
nationality: Syrian, Lebanese
weapon: missiles, Air defenses, precision-guided rockets, aircraft carrier
date: Friday, 2017
quantity: at least four, some 70 percent
