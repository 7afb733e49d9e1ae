title: Drone that fell near Rezekne carried explosives, army says
outlet: Riga Chronicle
published: 2024-09-09

RIGA — {1c:The drone that crossed from Belarus and crashed in a field near Rezekne on Saturday was a Russian Shahed with its warhead intact}, {1s:Major General Kaspars Ozolnieks, Latvia's chief of defence}, {1q:disclosed} {1t:on Monday}.

{2c:“Everything points to a machine that lost its way on a flight to Ukraine. We have no indication that Latvia was the target,”} {2s:the general} {2q:said}. {3c:The explosives}, {3s:he} {3q:added}, {3c:were destroyed on the spot by sappers}.

{4s:Residents of the Gaigalava parish} {4q:wondered} {4c:why nobody had woken them}. {5c:“I took it for a harvester on fire. Then I saw the letters on the wing,”} {5s:farmer Ilga Matule} {5q:related}. {6s:The air force} {6q:cited} {6c:“peacetime rules”} for not having shot the aircraft down, but {7s:opposition deputies} {7q:were not satisfied with} {7c:that answer} and {8q:want} {8c:Defence Minister Andris Krastenieks to resign}.

{9s:The minister} {9q:has ruled out} {9c:stepping down}. {10s:He} {10q:intends} {10c:to move Stinger missiles and acoustic sensors closer to the border}, a plan which the cabinet approved last spring and has paid for only in part.

{11s:NATO's deputy secretary general} {11q:deplored} {11c:the incident as “irresponsible and potentially dangerous”}. On the same night a drone entered Romania; {12s:Bucharest} {12q:lodged {12a:with Moscow} a protest against} {12c:what {13s:its foreign ministry} {13q:termed} {13c:“yet another violation”}}. {14s:The Russian embassy in Riga} {14q:pleaded ignorance}: {14c:“we have not been shown anything”}.

---
ozolnieks = person | Kaspars Ozolnieks | chief of defence of Latvia | of latvia
latvia = state | Latvia
residents = other | residents of Gaigalava parish
matule = person | Ilga Matule | farmer
air-force = organisation | Latvian Air Force | | of latvia
deputies = other | Latvian opposition deputies
krastenieks = person | Andris Krastenieks | Defence Minister of Latvia | of latvia
nato-dsg = office | NATO deputy secretary general | | of nato
nato = organisation | NATO
romania = state | Romania
romanian-mfa = organisation | Romanian foreign ministry | | of romania
russian-embassy = organisation | Russian embassy in Riga | | of russia
russia = state | Russia
---
1 ozolnieks state
2 ozolnieks state
3 ozolnieks state
4 residents ask
5 matule state
6 air-force state
7 deputies condemn
8 deputies demand
9 krastenieks deny
10 krastenieks promise
11 nato-dsg condemn
12 romania condemn
13 romanian-mfa condemn in 12
14 russian-embassy state
---
place: RIGA, Rezekne, Gaigalava, Riga
state: Belarus, Latvia, Ukraine, Romania, Bucharest, Moscow
nationality: Russian
person: Kaspars Ozolnieks, Ilga Matule, Andris Krastenieks
organisation: NATO
weapon: drone, Shahed, warhead, Stinger missiles, acoustic sensors
date: Saturday, Monday, last spring
