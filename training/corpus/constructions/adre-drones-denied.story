title: Chad denies its airfields feed Sudan's war
outlet: Sahel Telegraph
published: 2024-09-18

{1s:Chad} {1t:on Wednesday} {1q:repeated its denial that} {1c:an airfield at Amdjarass is being used to send drones to the Rapid Support Forces in Sudan}, a day after {2s:a Sudanese army spokesman, Brigadier Mustafa Idris}, {2q:was quoted as saying} {2c:the trade was “run like a bus service”}.

{3c:The brigadier} {3q:was quoted by} {3s:the Port Sudan daily Al-Mirsal} {3c:{4q:as putting} {4c:the number of flights since June at 74, most of them from the Gulf}}. {12c:{5c:“Nobody lands seventy times in a desert to deliver blankets,”} {5s:he}} {12q:reportedly} {12c:{5q:added}}.

{6s:N'Djamena} {6q:says} {6c:blankets are precisely what the aircraft bring}. {7s:Foreign Minister Fatimé Haggar} {7q:scolded {7a:ambassadors}} {7o:at a breakfast meeting} {7c:for “repeating bazaar gossip in good suits”}, and {8q:showed them} {8c:customs slips listing tents, rice and a field hospital}. {9s:{quantity:Two} of those present} {9q:later confided} that {9c:the slips bore no weights}.

{10c:At least some of the cargo} {10q:has been identified by} {10s:weapons researchers in Geneva} {10c:as guidance kits for 120mm mortar bombs}, though {11s:they} {11q:concede} that {11c:the photographs might date from an earlier war}. {13s:{14c:The United Arab Emirates}}, {14q:named by} {14s:a UN report of January} {14c:as the likely paymaster}, {13q:has called} {13c:that finding “guesswork”}.

---
chad = state | Chad
idris = person | Mustafa Idris | army spokesman | of sudanese-army
sudanese-army = organisation | Sudanese army | | of sudan
sudan = state | Sudan
mirsal = organisation | Al-Mirsal | Port Sudan daily
haggar = person | Fatimé Haggar | Foreign Minister | of chad
diplomats = office | two of the ambassadors present | ambassadors
researchers = office | weapons researchers in Geneva | weapons researchers
uae = state | United Arab Emirates
un = organisation | United Nations
---
1 chad deny
2 idris accuse
3 mirsal state
4 idris state in 3
5 idris state in 12
6 chad state
7 haggar condemn
8 haggar state
9 diplomats state
10 researchers state
11 researchers confirm
12 - state
13 uae deny
14 un accuse
---
person: Mustafa Idris, Fatimé Haggar
state: Chad, Sudan, N'Djamena, United Arab Emirates
nationality: Sudanese
organisation: Rapid Support Forces, Al-Mirsal, UN
place: Amdjarass, Port Sudan, Gulf, Geneva
weapon: drones, guidance kits, 120mm mortar bombs
date: Wednesday, June, January
quantity: 74, seventy
