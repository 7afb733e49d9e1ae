title: Ten militants, four soldiers killed in Dera Ismail Khan: ISPR
outlet: Indus Monitor
published: 2024-05-27

RAWALPINDI: {1c:Security forces killed 10 militants in an intelligence-based operation in the Kulachi area of Dera Ismail Khan}, {1s:the military's media wing} {1q:said} {1t:late on Sunday}. Four soldiers, including a captain, embraced martyrdom in the exchange.

{2c:“The terrorists remained actively involved in numerous activities against security forces as well as the target killing of innocent civilians,”} {2s:the Inter-Services Public Relations (ISPR)} {2q:added {2o:in its statement}}, {3q:naming} {3c:a commander known as Shaheen among the dead}. {4c:That claim} {4q:was contradicted by} {4s:the outlawed Tehreek-i-Taliban Pakistan}, {5s:which} {5q:insisted {5o:in an audio message}} that {5c:the man was “drinking tea across the border.”}

Prime Minister Arif Mehmood and President Naseer Baloch paid tribute to the fallen. {6s:The premier} {6q:said} {6c:{7s:the nation} {7q:stood with} {7c:the families of its defenders}} and {8q:vowed} {8c:to fight on until the last hideout was cleared}.

{9s:Islamabad} {9q:has long accused} {9c:Kabul of sheltering the TTP}, {10c:an allegation} {10s:the Afghan interim government} {10q:denies}. {11s:Foreign Office spokesperson Rabia Qureshi} {11q:told {11o:a weekly briefing}} that {11c:a list of 27 camps had been handed over “with coordinates and photographs”}. {12s:She} {12q:declined to confirm} {12c:{13q:reports of} {13c:an overnight drone strike in Khost}} but {14q:stressed} that {14c:“all options are on the table, and some are off it by now.”}

{15s:The Afghan defence ministry} {15q:cautioned} {15c:“any neighbour tempted to test our patience.”} {16c:It had found no trace of the camps on the list}, {16s:a ministry official} {16q:said}, {17q:questioning} {17c:how photographs of goat sheds proved anything}.

---
ispr = organisation | Inter-Services Public Relations | | of pakistan
pakistan = state | Pakistan
ttp = organisation | Tehreek-i-Taliban Pakistan
mehmood = person | Arif Mehmood | prime minister of Pakistan | of pakistan
nation = other | the Pakistani nation | | of pakistan
afghanistan = state | Afghanistan
qureshi = person | Rabia Qureshi | Foreign Office spokesperson | of pakistan
amod = organisation | Afghan defence ministry | | of afghanistan
official = office | Afghan defence ministry official | | of amod
---
1 ispr state
2 ispr state
3 ispr state
4 ttp deny
5 ttp state
6 mehmood state
7 nation support in 6
8 mehmood promise
9 pakistan accuse
10 afghanistan deny
11 qureshi state
12 qureshi state
13 - state in 12
14 qureshi warn
15 amod warn
16 official deny
17 official ask
---
person: Arif Mehmood, Naseer Baloch, Rabia Qureshi, Shaheen
organisation: Inter-Services Public Relations, ISPR, Tehreek-i-Taliban Pakistan, TTP, Foreign Office, defence ministry
state: Islamabad, Kabul
nationality: Afghan
place: RAWALPINDI, Kulachi, Dera Ismail Khan, Khost
weapon: drone
date: Sunday
quantity: 10, Four, 27
