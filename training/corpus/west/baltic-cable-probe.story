title: Finland says anchor marks point to tanker in Baltic cable break
outlet: Nordlys English Service
published: 2025-01-03

Finnish investigators have found a drag mark almost 100 kilometres long on the floor of the Gulf of Finland, ending at the spot where the Estlink 2 power cable was severed on Christmas Day.

{1c:"The track is continuous and there is no second vessel that fits it,"} {1s:Chief Superintendent Tuomo Hakkarainen of the National Bureau of Investigation} {1q:told {1a:a briefing in Vantaa}}. {2s:Police} {2q:suspect} {2c:the Cook Islands-registered tanker Eagle Sound, boarded and brought into port on December 26, of aggravated criminal mischief}.

{3s:A lawyer for the ship's owner} {3q:called} {3c:the detention "a hijacking with paperwork"} and {4q:argued} that {4c:the break had happened outside Finnish jurisdiction}. The Helsinki district court on Thursday threw out {14s:his} {14q:request} {14c:to release the tanker}.

Is it sabotage or bad seamanship? {5c:The two are not mutually exclusive}, {5q:says} {5s:Commodore Anneli Rask, a retired submariner who advises insurers}. {6s:She} {6q:believes} {6c:crews of badly maintained ships can be paid to be careless}. {7s:Several Western intelligence agencies}, on the other hand, {7q:are reported} {7c:to lean toward accident}.

{8s:Estonia}, which lost 650 megawatts of import capacity, {8q:has called on} {8c:NATO to keep warships in the gulf through the winter}. {9c:Two minehunters and a Dutch frigate will be on station by next Tuesday}, {9s:the alliance} {9q:announced} {9t:on Friday}. {10s:Russia's embassy in Helsinki} {10q:scoffed at} {10c:what {11s:it} {11q:called} {11c:"cable hysteria"}}, {12q:advising} {12c:the Finns to "look at the weather charts."}

{13c:Repairs} {13q:are expected} {13c:to take seven months and cost tens of millions of euros}.

---
hakkarainen = person | Tuomo Hakkarainen | Chief Superintendent | of nbi
nbi = organisation | National Bureau of Investigation | | of finland
finland = state | Finland
police = organisation | Finnish police | | of finland
lawyer = office | lawyer for the owner of the Eagle Sound
rask = person | Anneli Rask | retired submariner who advises insurers
agencies = office | Western intelligence agencies
estonia = state | Estonia
nato = organisation | NATO
ru-embassy = organisation | Russian embassy in Helsinki | | of russia
russia = state | Russia
---
1 hakkarainen state
2 police accuse
3 lawyer condemn
4 lawyer state
14 lawyer demand
5 rask state
6 rask expect
7 agencies expect
8 estonia demand
9 nato state
10 ru-embassy condemn
11 ru-embassy condemn in 10
12 ru-embassy demand
13 - expect
---
person: Tuomo Hakkarainen, Anneli Rask
organisation: National Bureau of Investigation, NATO
state: Cook Islands, Estonia, Russia, Finland
nationality: Finnish, Dutch, Finns
place: Gulf of Finland, Vantaa, Helsinki
facility: Estlink 2 power cable
weapon: warships, minehunters, frigate
money: tens of millions of euros
date: Christmas Day, December 26, Thursday, winter, next Tuesday, Friday
quantity: 100 kilometres, two, 650 megawatts, Two, seven months
