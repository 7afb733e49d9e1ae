title: Beersheba laser firm denies it courted Warsaw behind ministry's back
outlet: Jaffa Post
published: 2023-09-19

A Beersheba laser maker has become the unlikely subject of a spat between the Defense Ministry and a Knesset panel.

{1s:The State Comptroller}, {1o:in a report published Monday}, {1q:found} that {1c:Orlaser Systems had offered its Sapphire Ray interceptor to Poland in 2021 without an export permit}. {2s:The 94-page document} {2q:faults} {2c:the ministry's export control branch for "nodding off at the wheel."}

{3s:Orlaser} {3q:vehemently denies} {3c:any wrongdoing}. {4c:The meeting in {place:Warsaw} had been "a courtesy call over pierogi,"} {4s:company lawyer Shlomit Baruch} {4q:contended {4o:in a letter to MKs}}; {5c:no technical data changed hands}, {5s:she} {5q:maintained}.

{6s:Poland's deputy defense minister, Zbigniew Rataj}, {6q:told {6a:Polish Radio Three}} that {6c:{7s:Warsaw} {7q:was still interested in} {7c:acquiring two batteries, worth roughly $400 million}, but would not be "dragged into somebody else's paperwork."}

{8c:The criticism} {8q:was dismissed by} {8s:the branch's retiring head, Rivka Tal}, {8c:as "hindsight in a suit."} {9s:She} {9q:pointed the finger at} {9c:a junior official who has since left}.

{10c:"When a cow strays, do you question the cow or the fence?"} {10s:MK Haim Asraf}, who chairs the panel, {10q:asked} before adjourning the session. {11s:He} {11q:wants} {11c:the police to look into the matter}. A police spokeswoman refused to comment.

{12s:Sources in the industry} {12q:fear} {12c:the affair will scare off buyers just as {13c:exports}, which hit a record $12.5 billion last year, {13q:are tipped} {13c:to climb again}}.

---
comptroller = organisation | State Comptroller | | of israel
israel = state | Israel
orlaser = organisation | Orlaser Systems
baruch = person | Shlomit Baruch | lawyer of Orlaser | of orlaser
rataj = person | Zbigniew Rataj | Poland's deputy defense minister | of poland
poland = state | Poland
tal = person | Rivka Tal | head of the export control branch | of ministry
ministry = organisation | Israeli Defense Ministry | | of israel
asraf = person | Haim Asraf | chairman of a Knesset panel | of israel
industry = office | sources in the Israeli arms industry
---
1 comptroller state
2 comptroller condemn
3 orlaser deny
4 baruch state
5 baruch deny
6 rataj state
7 poland support in 6
8 tal deny
9 tal accuse
10 asraf ask
11 asraf demand
12 industry expect
13 - expect in 12
---
place: Beersheba
person: Shlomit Baruch, Zbigniew Rataj, Rivka Tal, Haim Asraf
organisation: Defense Ministry, Knesset, State Comptroller, Orlaser Systems, Orlaser, Polish Radio Three
state: Poland, Warsaw
weapon: Sapphire Ray interceptor, batteries
date: Monday, 2021, last year
money: $400 million, $12.5 billion
quantity: 94-page, two
