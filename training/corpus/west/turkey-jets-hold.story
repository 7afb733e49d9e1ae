title: Senate leaders keep hold on jet sale to Turkey
outlet: The Capitol Courier
published: 2024-02-08

{1c:The two senior members of the Senate Foreign Relations Committee will keep their informal hold on a $23 billion sale of F-16 jets to Turkey until Ankara gives written assurances on overflights of Greek islands}, {1q:according to} {1s:three congressional aides with knowledge of the discussions}.

{2s:The aides} {2q:said} {2c:{15s:the chairman, Howard Tillotson of Ohio}, {15q:had told {15a:the State Department}} {15c:of the decision} {15o:in a two-page letter} {15t:last Friday}}, and {3q:described} {3c:the tone of the exchange as "cordial but cold."}

{4c:“I am not going to be rushed by an ally that buys air defenses from Moscow,”} {4s:Tillotson} {4q:told {4a:The Capitol Courier}} {4t:on Wednesday} as he walked to a vote. {4c:“They know what I need to see.”}

{5s:His Democratic counterpart, Lucille Armistead of Maryland}, {5q:has voiced similar misgivings about} {5c:the deal}, though {6s:people close to her} {6q:say} {6c:{7s:she} {7q:is open to} {7c:releasing the modernization kits first}}.

{8s:Turkish officials} {8q:bristle at} {8c:{16q:the suggestion that} {16c:they have broken any promise}}. {9s:Ambassador Cem Ardali} {9q:called} {9c:the delay “a gift to those who wish NATO ill,”} and {10q:noted} that {10c:Turkey's parliament had ratified Sweden's accession exactly as agreed}.

At the White House, {11s:a National Security Council spokesperson} {11q:reiterated} {11c:the administration's support for the sale}, but {12q:could not say} {12c:when a formal notification would be sent to Congress}.

Greece has ordered 20 F-35s and is negotiating for 20 more. {13s:Athens} {13q:never formally objected to} {13c:the Turkish purchase}; {14s:analysts there} {14q:tend to see} {14c:the hold as leverage that somebody else is kind enough to apply}.

---
us = state | United States
committee = organisation | Senate Foreign Relations Committee | | of us
aides = office | congressional aides | three congressional aides with knowledge of the discussions | of us
tillotson = person | Howard Tillotson | chairman of the Senate Foreign Relations Committee | of committee
armistead = person | Lucille Armistead | senior Democrat on the Senate Foreign Relations Committee | of committee
near-armistead = office | people close to Lucille Armistead
turkey = state | Turkey
turkish-officials = office | Turkish officials | | of turkey
ardali = person | Cem Ardali | Ambassador | of turkey
nsc-spokesperson = office | National Security Council spokesperson | | of us
greece = state | Greece
greek-analysts = office | Greek analysts | | of greece
---
1 aides state
2 aides state
3 aides state
15 tillotson state in 2
4 tillotson state
5 armistead condemn
6 near-armistead state
7 armistead support in 6
8 turkish-officials deny
16 - accuse in 8
9 ardali condemn
10 ardali state
11 nsc-spokesperson support
12 nsc-spokesperson state
13 greece state
14 greek-analysts expect
---
person: Howard Tillotson, Tillotson, Lucille Armistead, Cem Ardali
organisation: Senate Foreign Relations Committee, State Department, The Capitol Courier, NATO, National Security Council, Congress
state: Turkey, Ankara, Moscow, Sweden, Greece, Athens, White House
nationality: Greek, Turkish
place: Ohio, Maryland
weapon: F-16 jets, air defenses, F-35s
money: $23 billion
date: last Friday, Wednesday
quantity: two, three, two-page, 20, 20 more
