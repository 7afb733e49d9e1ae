title: EU envoys fail to agree shadow fleet measures
outlet: Continental Press Agency
published: 2025-05-14

BRUSSELS (CPA) – {1c:Ambassadors from the European Union's 27 states failed on Wednesday to agree a new round of sanctions against tankers that carry Russian oil after Slovakia and Malta withheld their consent}, {1s:four EU diplomats} {1q:said}.

The package, a draft of which was seen by CPA, would bar a further 182 ships from European ports and freeze the assets of seven insurers based in Dubai and Hong Kong. {2s:The draft} {2q:accuses} {2c:the insurers of “knowingly issuing worthless cover”}.

{3c:{14s:Malta, home to the EU's largest shipping register}, {14q:had asked for} {14c:more time to study the text}}, {3s:two of the diplomats} {3q:said}. {4c:{5s:Slovakia} {5q:wants} {5c:guarantees that its refinery in Bratislava will not run short}}, {4q:according to} {4s:a third}, who {6q:complained} that {6c:{15s:the country} “{15q:asks for} {15c:a different thing every week}”}.

{7s:The Slovak mission to the EU} {7q:rejected} {7c:that account}. {8c:“Our position has not moved by a millimetre since April,”} {8s:a spokeswoman} {8q:said {8o:by email}}, {9q:insisting} that {9c:the government in Bratislava was “not blocking anything, merely reading before signing”}.

{11c:{10s:The European Commission} {10q:is confident} {10c:the measures will pass before the end of the month}}, {11s:its chief spokesman, Laurens Meijer}, {11q:told {11a:the daily press briefing}}. He refused to be drawn on {12q:reports that} {12c:a separate ban on liquefied gas might be dropped to buy Slovak consent}.

Moscow-based traders have shifted some cargoes to older vessels since the last package took effect in February. {13c:The average age of ships lifting Urals crude} {13q:is estimated by} {13s:the Baltic Freight Observatory} {13c:at 19 years, up from 11 before the war}.

The ambassadors meet again on Friday.

---
eu-diplomats = office | EU diplomats | four EU diplomats | of eu
eu = organisation | European Union
draft = other | draft EU sanctions package | | of eu
malta = state | Malta
slovakia = state | Slovakia
third-diplomat = office | third EU diplomat | | of eu
slovak-mission = organisation | Slovak mission to the EU | | of slovakia
slovak-spokeswoman = office | spokeswoman for the Slovak mission | | of slovak-mission
commission = organisation | European Commission | | of eu
meijer = person | Laurens Meijer | chief spokesman | of commission
observatory = organisation | Baltic Freight Observatory
---
1 eu-diplomats state
2 draft accuse
3 eu-diplomats state
14 malta demand in 3
4 third-diplomat state
5 slovakia demand in 4
6 third-diplomat accuse
15 slovakia demand in 6
7 slovak-mission deny
8 slovak-spokeswoman deny
9 slovak-spokeswoman deny
10 commission expect in 11
11 meijer state
12 - state
13 observatory expect
---
person: Laurens Meijer
organisation: CPA, European Union, EU, European Commission, Baltic Freight Observatory
state: Slovakia, Malta
nationality: Russian, European, Slovak
place: BRUSSELS, Dubai, Hong Kong, Bratislava, Moscow
date: Wednesday, April, end of the month, February, Friday
quantity: 27, four, 182, seven, two, 19 years, 11
