title: Erbil and Baghdad trade barbs over pipeline, each blames the other for idle wells
outlet: Zagros 24
published: 2024-03-26

ERBIL — A year after crude stopped flowing through the pipeline to Ceyhan, {1s:Erbil and Baghdad} {1q:are still at odds over} {1c:who should pay the companies that pump it}.

{2s:The federal Oil Ministry} {2q:claimed} {2o:in a six-page statement} {2t:on Sunday} that {2c:the Kurdistan Region's smuggling of 200,000 barrels a day was the main reason why Iraq had overshot its OPEC quota}. {3s:The Kurdish Ministry of Natural Resources} {3q:shot back} that {3c:{4s:its counterpart} {4q:"has known} {4c:the true figures, signed and stamped, since December"}}.

{5s:APIKOR-8, an association of eight international firms}, {5q:is adamant} that {5c:its members will not resume exports without written payment guarantees}. {6c:"We cannot drink promises,"} {6q:said} {6s:its spokesman, Declan Whitcombe}. {7c:The shutdown has cost all sides a combined $14 billion}, {7s:the group} {7q:calculates}.

{8s:Turkey} {8q:insists} {8c:the line has been ready since October}; {9s:Iraqi officials} {9q:retort} that {9c:"ready" is one thing and insured another}. {10s:An arbitration court in Paris} {10q:had found} {10t:in March last year} that {10c:Ankara owed Baghdad about $1.5 billion for letting Kurdish oil through without consent}.

Behind closed doors, however, the tone is softer. {11s:A member of the federal cabinet} {11q:confided to {11a:Zagros 24}} that {11c:a deal at $16 a barrel is being drafted}. {12s:Kurdish Prime Minister Shivan Barzinji} {12q:said {12o:in a speech at Salahaddin University}}: {12c:"Nobody wins an argument with an empty tank."}

Civil servants in the region have not been paid since January. Teachers in Sulaimaniyah are on strike for the third month.

---
both = other | Kurdistan Region and federal government of Iraq
iq-oil = organisation | Iraqi Oil Ministry | | of iraq
iraq = state | Iraq
mnr = organisation | Kurdish Ministry of Natural Resources | | of krg
krg = organisation | Kurdistan Region
apikor = organisation | APIKOR-8
whitcombe = person | Declan Whitcombe | spokesman of APIKOR-8 | of apikor
turkey = state | Turkey
officials = office | Iraqi officials | | of iraq
court = organisation | arbitration court in Paris
member = office | member of the federal cabinet | | of iraq
barzinji = person | Shivan Barzinji | Kurdish Prime Minister | of krg
---
1 both state
2 iq-oil accuse
3 mnr state
4 iq-oil expect in 3
5 apikor deny
6 whitcombe state
7 apikor expect
8 turkey state
9 officials state
10 court state
11 member state
12 barzinji state
---
place: ERBIL, Kurdistan Region, Ceyhan, Paris, Sulaimaniyah
person: Declan Whitcombe, Shivan Barzinji
organisation: Oil Ministry, OPEC, Ministry of Natural Resources, APIKOR-8, Salahaddin University, Zagros 24
state: Erbil, Baghdad, Iraq, Turkey, Ankara
nationality: Kurdish, Iraqi
date: Sunday, December, October, March last year, January
money: $14 billion, $1.5 billion, $16
quantity: six-page, 200\,000 barrels a day, eight
