title: Kyiv says Iranian missiles crossed the Caspian; Moscow: "Where are they?"
outlet: Kyiv Ledger
published: 2024-09-11

{2c:{1s:Ukraine's military intelligence} {1q:believes} {1c:Russia received about 200 Fath-360 ballistic missiles from Iran in the first days of September}}, {2s:its spokesman, Captain Andrii Yusko}, {2q:said} {2t:on Wednesday}, a day after {3s:the United States} {3q:accused} {3c:Tehran of the same transfer}.

{4c:“A vessel named Port Olya-3 unloaded in Astrakhan on September 4,”} {4s:Yusko} {4q:told {4a:the Rada television channel}}. {5s:He} {5q:would not reveal} {5c:how the information was obtained}. {6s:Tracking services} {6q:show} {6c:the freighter leaving Amirabad a week earlier}. Its transponder stayed dark for nineteen hours.

{7c:“We have heard about these missiles for a year and a half. Where are they? Let somebody bring us at least a nut,”} {7s:Kremlin spokesman Gleb Yartsev} {7q:quipped}. {8s:Iran's mission to the United Nations} {8q:rejected} {8c:{9s:the American} {9q:charge that} {9c:it arms one side} as “psychological warfare”}, and {10s:Foreign Minister Behruz Talebi} {10q:complained to {10a:four European envoys} about} {10c:sanctions against Iran Air}.

For London, Paris and Berlin the matter is settled: {11c:the delivery is “a direct threat to European security”}, {11s:their joint declaration} {11q:states}. {12s:Laurent Fabre, an arms researcher in Geneva}, {12q:advises} {12c:patience}. {13c:No wreckage of a Fath-360 has yet been photographed}, {13s:he} {13q:points out}, {14q:stressing} that {14c:{15s:he} {15q:does not doubt} {15c:a contract was signed in December}}.

The weapon has a range of 120 kilometres and a warhead of 150 kilograms. {16s:Kyiv} {16q:has threatened} {16c:to break off diplomatic relations with Tehran}; the Rada voted a resolution of that kind last year.

---
gur = organisation | Main Intelligence Directorate | Ukraine's military intelligence | of ukraine
ukraine = state | Ukraine
yusko = person | Andrii Yusko | spokesman of Ukraine's military intelligence | of gur
us = state | United States
trackers = other | ship tracking services
yartsev = person | Gleb Yartsev | Kremlin spokesman | of russia
russia = state | Russia
iran-mission = organisation | Iran's mission to the United Nations | | of iran
iran = state | Iran
talebi = person | Behruz Talebi | Foreign Minister of Iran | of iran
declaration = other | joint declaration of Britain, France and Germany
fabre = person | Laurent Fabre | arms researcher
---
1 gur expect in 2
2 yusko state
3 us accuse
4 yusko state
5 yusko state
6 trackers state
7 yartsev deny
8 iran-mission deny
9 us accuse in 8
10 talebi condemn
11 declaration state
12 fabre demand
13 fabre state
14 fabre state
15 fabre expect in 14
16 ukraine warn
---
state: Ukraine, Russia, Iran, United States, Tehran, Kremlin, London, Paris, Berlin, Kyiv
nationality: American, European
person: Andrii Yusko, Yusko, Gleb Yartsev, Behruz Talebi, Laurent Fabre
organisation: Rada, United Nations, Iran Air
place: Astrakhan, Amirabad, Geneva
weapon: Fath-360 ballistic missiles, missiles, Fath-360, warhead
date: September, Wednesday, September 4, December, last year
quantity: 200, nineteen hours, a year and a half, one, four, 120 kilometres, 150 kilograms
