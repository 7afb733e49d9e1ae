title: Baku wants admission and trial over downed airliner
outlet: Caspian Ledger
published: 2024-12-29

BAKU — {1s:President Elshan Mammadzade} {1q:accused} {1c:Russian agencies of trying for three days to hush up the shooting down of an Azerbaijani airliner} and {2q:demanded} {2c:an admission of guilt, the punishment of those responsible and compensation}.

{3c:“Our aircraft was hit from the ground over Grozny and then jammed until it could not be steered. We do not say that it was done on purpose,”} {3s:the president} {3q:told {3a:the national broadcaster}}. Thirty-eight people died when the Embraer 190 came down near Aktau on Wednesday.

A day earlier {4s:President Viktor Samarin} {4q:had apologised to {4a:his counterpart} by telephone for} {4c:the “tragic incident in Russian airspace”}. {5s:He} {5q:acknowledged} that {5c:air defences had been active over the city}, but {6s:the Kremlin's readout} {6q:did not say} that {6c:a missile had struck the plane}. {7c:The omission}, {7q:in the opinion of} {7s:Kamran Huseynli, a retired air accident investigator}, {7c:turns it into “an apology for the weather”}.

{8s:Russia's aviation watchdog} {8q:had at first suggested} {8c:a flock of birds}. {9s:Leyla Aghayeva, who sat in row 27} {9q:remembers} {9c:“a bang, then another, and a hole in the ceiling through which I saw cloud”}. {10s:The Kazakh transport minister} {10q:has pledged} {10c:to send the flight recorders to Brazil, where the aircraft was built}. {11s:A preliminary report by his ministry} {11q:mentions} {11c:“metal fragments of foreign origin” in the hydraulic lines}; {12c:these}, {12q:according to} {12s:four sources in Baku}, {12c:came from a Pantsir-S missile}.

Azerbaijan Airlines suspended flights to ten Russian cities. {13c:Criminal proceedings opened in Moscow} {13q:are seen} in the Azerbaijani capital {13c:as a formality}. A state of mourning was observed on Thursday, and the fountain boulevard fell dark.

---
mammadzade = person | Elshan Mammadzade | President of Azerbaijan | of azerbaijan
azerbaijan = state | Azerbaijan
samarin = person | Viktor Samarin | President of Russia | of russia
russia = state | Russia
readout = other | the Kremlin's readout | | of russia
huseynli = person | Kamran Huseynli | retired air accident investigator
watchdog = organisation | Russian aviation watchdog | | of russia
aghayeva = person | Leyla Aghayeva | passenger
kazakh-minister = office | Kazakh transport minister | | of kazakhstan
kazakhstan = state | Kazakhstan
report = other | preliminary report by the Kazakh transport ministry | | of kazakhstan
sources = office | four sources in Baku
---
1 mammadzade accuse
2 mammadzade demand
3 mammadzade state
4 samarin confirm
5 samarin confirm
6 readout state
7 huseynli expect
8 watchdog state
9 aghayeva state
10 kazakh-minister promise
11 report state
12 sources state
13 - expect
---
place: BAKU, Grozny, Aktau, Baku, Moscow
nationality: Russian, Azerbaijani, Kazakh
person: Elshan Mammadzade, Viktor Samarin, Kamran Huseynli, Leyla Aghayeva
state: Kremlin, Russia, Brazil
organisation: Azerbaijan Airlines
weapon: air defences, missile, Pantsir-S missile
date: Wednesday, Thursday, A day earlier
quantity: three days, Thirty-eight, four, ten
