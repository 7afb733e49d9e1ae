title: Fund wants gas prices up before next tranche
outlet: Karachi Business Post
published: 2023-10-27

{2c:{1s:The International Monetary Fund} {1q:has asked} {1c:Islamabad to raise gas tariffs for export industries before a $710 million tranche is released}}, {2s:two officials of the finance ministry} {2q:said} {2t:on Friday}, {3c:a step} {3s:mill owners} {3q:warn} {3c:will silence half the looms in Faisalabad}.

{4s:Caretaker finance minister Dr Zubair Ansari} {4q:played down} {4c:the request}. {5c:“Nobody put a gun on the table; it was a calculator,”} {5s:he} {5q:told {5a:the Senate's finance committee}}, {6q:promising} that {6c:households using the least gas would be spared}.

{7s:Senator Imran Gilani (Movement for Justice)} {7q:demanded to know} {7c:why an unelected cabinet was negotiating at all}. The chair, Senator Shaista Rind, moved to the next item, after which the opposition walked out and the committee adjourned for prayers.

{9s:A mission note circulated in advance of the talks} {9q:puts} {9c:the gas sector's circular debt at Rs 2.1 trillion} and {10q:describes} {10c:cross-subsidies as “no longer affordable.”} {11s:The Fund's resident representative, Clara Voss}, {11q:refused to discuss} {11c:the note} but {12q:welcomed} {12c:what {13s:she} {13q:termed} {13c:“visible tax effort”}}.

Traders took the news calmly: the rupee closed at 280.6 to the dollar, while the KSE-100 index gained 412 points. There is a {14q:widespread belief} in the market that {14c:a friendly Gulf state will roll over its deposits}. {15c:“Hope is our most liquid asset,”} {15s:a broker} {15q:remarked}.

---
imf = organisation | International Monetary Fund
officials = office | two officials of the Pakistani finance ministry | | of finmin
finmin = organisation | Ministry of Finance of Pakistan | | of pakistan
pakistan = state | Pakistan
millowners = office | textile mill owners
ansari = person | Zubair Ansari | caretaker finance minister | of pakistan
gilani = person | Imran Gilani | senator, Movement for Justice | of pakistan
voss = person | Clara Voss | IMF resident representative | of imf
broker = office | broker
---
1 imf demand in 2
2 officials state
3 millowners warn
4 ansari deny
5 ansari state
6 ansari promise
7 gilani ask
9 imf state
10 imf condemn
11 voss state
12 voss support
13 voss state in 12
14 - expect
15 broker state
---
person: Zubair Ansari, Imran Gilani, Shaista Rind, Clara Voss
organisation: International Monetary Fund, finance ministry, Senate, Movement for Justice, Fund, KSE-100
state: Islamabad
nationality: Gulf
place: Faisalabad
money: $710 million, Rs 2.1 trillion
date: Friday
quantity: two, half, 412 points
