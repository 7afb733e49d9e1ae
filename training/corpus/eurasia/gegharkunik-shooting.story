title: Azerbaijan, Armenia trade accusations over border shooting
outlet: Caspian Ledger
published: 2022-08-03

BAKU, August 3 — {1c:Armenian units opened fire with large-calibre rifles on Azerbaijani positions in the Kalbajar district on Tuesday night}, {1s:the press service of Azerbaijan's Defence Ministry} {1q:said}.

{2c:“The opposing side was suppressed by retaliatory measures. There are no losses among our personnel or equipment,”} {2s:the ministry's statement} {2q:reads}.

{3c:{4s:Baku's} {4q:claim that} {4c:its posts came under fire} “does not correspond to reality”}, {3s:Armenian Defence Ministry spokesman Hrant Sukiasyan} {3q:wrote {3o:on Facebook}} hours later. {5s:He} {5q:said} {5c:it was Azerbaijani troops who had used 82-mm mortars and a strike drone near the village of Sotk}, where {6c:one contract serviceman} {6q:was reported} {6c:wounded}.

Neither account could be verified independently. {7c:Russian peacekeepers} {7q:are said} {7c:to have mediated a truce shortly before dawn}; {8s:their command in Stepanakert} {8q:has not confirmed} {8c:this}.

{9s:The European Union's special envoy, Pieter Maes}, {9q:voiced alarm at} {9c:the third incident in ten days} and {10q:asked} {10c:both capitals to pull heavy weapons back from the border}. {11c:“Mr Maes would do better to look at where the trenches were dug,”} {11q:countered} {11s:Azerbaijani presidential aide Rashad Valizade}.

The border commissions of the two countries met for the first time in May. Talks on the delimitation of four villages continue, and maps from the 1970s lie on the table. {12s:Officials in both capitals} {12q:say} {12c:{13s:they} {13q:want} {13c:a treaty before the end of the year}}.

---
azeri-mod = organisation | Azerbaijani Defence Ministry | | of azerbaijan
azerbaijan = state | Azerbaijan
armenia = state | Armenia
sukiasyan = person | Hrant Sukiasyan | Armenian Defence Ministry spokesman | of armenia
peacekeepers-command = organisation | command of the Russian peacekeeping contingent | | of russia
russia = state | Russia
maes = person | Pieter Maes | EU special envoy | of eu
eu = organisation | European Union
valizade = person | Rashad Valizade | Azerbaijani presidential aide | of azerbaijan
officials = office | officials in Baku and Yerevan
---
1 azeri-mod state
2 azeri-mod state
3 sukiasyan deny
4 azerbaijan accuse in 3
5 sukiasyan state
6 - state
7 - state
8 peacekeepers-command state
9 maes condemn
10 maes demand
11 valizade state
12 officials state
13 officials expect in 12
---
place: BAKU, Kalbajar, Sotk, Stepanakert
nationality: Armenian, Azerbaijani, Russian
state: Azerbaijan, Baku
organisation: Defence Ministry, Armenian Defence Ministry, Facebook, European Union
person: Hrant Sukiasyan, Pieter Maes, Maes, Rashad Valizade
weapon: large-calibre rifles, 82-mm mortars, strike drone, heavy weapons
date: August 3, Tuesday, May, the 1970s, end of the year
quantity: one, ten days, two, four
