title: Kremlin spokesman on drone boats, grain and the President's schedule
outlet: Volna News Agency
published: 2023-07-20

MOSCOW, July 20. /Volna/. {1c:The Russian side will treat any vessel heading for Ukrainian ports as a potential carrier of military cargo}, {1s:{state:Kremlin} spokesman Gleb Yartsev} {1q:told {1a:reporters}}, {2q:referring} {2c:shipowners to yesterday's statement by the Defence Ministry}.

Commenting on the night attack on the Crimean Bridge by two drone boats, {3s:the spokesman} {3q:said} that {3c:{4s:the investigators} {4q:“have no doubts as to} {4c:the Ukrainian and British trace”}}. {5s:London} {5q:has previously denied} {5c:any part in operations of this kind}.

{6c:“Do we pity the grain deal? We pity the countries that got three percent of the grain,”} {6s:he} {6q:pointed out} when reminded of {7s:the UN secretary general's} {7q:criticism of} {7c:Moscow's withdrawal}. {8s:Ankara} {8q:hopes} {8c:to see the arrangement revived in August}. {9s:Yartsev} {9q:called} {9c:such expectations “understandable but premature”}.

{10c:A telephone conversation between the Russian and Turkish presidents “can be organised promptly”}, {10s:the {state:Kremlin} official} {10q:stated}; {11c:as of today, no such call has been scheduled}, {11s:he} {11q:clarified}.

{12s:Yartsev} {12q:neither confirmed nor denied} {12c:{13q:reports that} {13c:commanders of a private military company had been received at the {facility:Kremlin} on June 29}}. He declined to answer when a correspondent brought up the whereabouts of their armoured vehicles. {14c:About 2,000 of these were handed over to the army}, {14q:according to} {14s:the military}.

---
yartsev = person | Gleb Yartsev | Kremlin spokesman | of russia
russia = state | Russia
investigators = office | Russian investigators | | of russia
uk = state | United Kingdom
un-sg = office | UN Secretary General | | of un
un = organisation | United Nations
turkey = state | Turkey
russian-military = organisation | Russian military | | of russia
---
1 yartsev warn
2 yartsev state
3 yartsev state
4 investigators expect in 3
5 uk deny
6 yartsev state
7 un-sg condemn
8 turkey expect
9 yartsev deny
10 yartsev state
11 yartsev state
12 yartsev state
13 - state in 12
14 russian-military state
---
nationality: Russian, Ukrainian, British, Turkish
state: London, Moscow, Ankara
person: Gleb Yartsev, Yartsev
organisation: Volna, Defence Ministry, UN
place: MOSCOW
facility: Crimean Bridge
weapon: drone boats, armoured vehicles
date: July 20, yesterday, August, today, June 29
quantity: two, three percent, 2\,000
