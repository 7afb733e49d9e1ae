title: Defense chief says pilots already in training abroad, lauds “unbreakable will” of experts
outlet: Iran Gazette
published: 2023-09-04

TEHRAN - {1o:In a lengthy interview with the state-run Khabar network} aired on Sunday night, {1s:Defense Minister Brigadier General Masoud Tavakkol} {1q:announced} that {1c:the purchase of Russian fighter jets had been “finalized on paper” and that the first crews were already in training}.

{2c:The deal covers Su-35 fighters, Yak-130 trainers and attack helicopters}, {2s:the minister} {2q:explained}, giving no numbers but {3q:hinting} that {3c:“two full squadrons will not be the end of the road.”}

{4q:Asked by} {4s:the interviewer} {4c:why deliveries had slipped from the spring}, {5s:Tavakkol} {5q:attributed} {5c:the delay to “technical matters on the other side”} and {6q:brushed aside} {6c:{7q:suggestions that} {7c:Moscow was yielding to pressure from Arab capitals}}.

A Yak-130 arrived in Isfahan on Saturday. {8s:Tasvir News, which first published photographs of the trainer}, {8q:quoted} {8c:{9s:an air force colonel} {9q:as saying} that {9c:more would follow before the end of the Iranian year in March}}.

{10s:The general} {10q:went on to hail} {10c:the domestic industry, which has put a light jet named Kowsar into service}. {11c:“{12s:Our enemies} {12q:believed} that {12c:sanctions would keep our birds in the nest},”} {11s:he} {11q:noted}.

Little was revealed about the price. {13c:It would be paid “partly in goods,”} {13s:Tavakkol} {13q:said}. {14c:Part of the sum is to be settled with oil over seven years}, {14s:a person close to the negotiations} {14q:told {14a:this newspaper}}.

{15s:The Israeli army} {15q:has described} {15c:the planned sale as “a challenge, not a nightmare.”} {16s:The White House}, which learned of the talks last winter, {16q:is understood to be wary of} {16c:any transfer of radar technology}.

When the interviewer pressed him on whether the pilots were in Russia or elsewhere, the minister smiled and reached for his tea.

---
tavakkol = person | Masoud Tavakkol | defense minister | of iran
iran = state | Iran
khabar-host = office | interviewer of Khabar network
tasvir = organisation | Tasvir News
colonel = office | air force colonel | | of iran
enemies = other | Iran's enemies
insider = office | person close to the negotiations
israeli-army = organisation | Israeli army | | of israel
israel = state | Israel
us = state | United States
---
1 tavakkol state
2 tavakkol state
3 tavakkol state
4 khabar-host ask
5 tavakkol state
6 tavakkol deny
7 - state in 6
8 tasvir state
9 colonel state in 8
10 tavakkol support
11 tavakkol state
12 enemies expect in 11
13 tavakkol state
14 insider state
15 israeli-army condemn
16 us expect
---
place: TEHRAN, Isfahan
person: Masoud Tavakkol, Tavakkol
organisation: Khabar, Tasvir News, Israeli army
state: Moscow, Russia, White House
nationality: Russian, Arab, Iranian
weapon: fighter jets, Su-35 fighters, Yak-130 trainers, attack helicopters, Yak-130, Kowsar, light jet
date: Sunday night, spring, Saturday, March, last winter
quantity: two, seven years
