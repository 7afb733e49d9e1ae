title: Olympic biathlon medallist cleared by arbitration panel
outlet: Nordlys English Service
published: 2024-10-08

LAUSANNE – Latvian biathlete Elza Krastina has been cleared of doping after {1s:a panel of sports arbitrators} {1q:ruled} {1t:on Tuesday} that {1c:the steroid found in her sample most likely came from a contaminated throat spray}.

{2c:“The athlete bears no fault or negligence,”} {2q:reads} {2s:the 61-page award}. She keeps her bronze medal from Beijing.

The World Anti-Doping Agency had sought a four-year ban. {3c:It would “examine the reasoning carefully” before deciding whether to appeal to the Swiss Federal Tribunal}, {3s:the agency} {3q:said}. {4s:Its director general} {4q:has previously complained} that {4c:“everyone's grandmother seems to own a contaminated spray.”}

Krastina, 28, wept on the steps of the building. {5c:“I have been called a cheat in four languages,”} {5s:she} {5q:told {5a:reporters}}. {5c:“I would like one of them to say sorry.”} {6s:She} {6q:intends} {6c:to race in Kontiolahti in December}.

{7s:The Latvian federation} {7q:celebrated} {7c:a victory “for common sense and gas chromatography”}. Her rivals were divided. {8s:Norway's Ragnhild Moe, who finished fourth in Beijing}, {8q:congratulated} {8c:her} but {9q:wondered aloud} {9c:why the spray's maker had not been questioned}. {10s:The Finnish team doctor} {10q:feared} {10c:the ruling would be “photocopied by every lawyer on the circuit”}.

Spokespeople for the manufacturer could not be reached.

---
panel = organisation | panel of sports arbitrators
award = other | arbitration award | | of panel
wada = organisation | World Anti-Doping Agency
wada-director = office | director general of the World Anti-Doping Agency | | of wada
krastina = person | Elza Krastina | biathlete
federation = organisation | Latvian biathlon federation
moe = person | Ragnhild Moe | biathlete
doctor = office | Finnish team doctor
---
1 panel state
2 award state
3 wada state
4 wada-director condemn
5 krastina state
6 krastina promise
7 federation support
8 moe support
9 moe ask
10 doctor expect
---
person: Elza Krastina, Krastina, Ragnhild Moe
organisation: World Anti-Doping Agency, Swiss Federal Tribunal
state: Norway
nationality: Latvian, Finnish
place: LAUSANNE, Kontiolahti, Beijing
date: Tuesday, December
quantity: 61-page, four-year, 28, four
