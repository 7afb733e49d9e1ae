title: FM hails “new page” with Riyadh, says embassies to be fully staffed before Hajj
outlet: Mehregan News
published: 2023-05-16

TEHRAN — {1s:Iranian Foreign Minister Kamran Yazdi} {1q:has described} {1c:the resumption of ties with Saudi Arabia as “a new page that no third party will be allowed to tear out,”} {2q:underlining} that {2c:the embassies of both countries will be fully staffed before the Hajj season}.

{3o:In a telephone conversation with his Saudi counterpart, Prince Nawaf bin Turki}, {3t:on Monday evening}, {3s:the chief Iranian diplomat} {3q:expressed satisfaction with} {3c:the return of direct flights between Mashhad and Dammam}. {5c:{4s:Prince Nawaf}, for his part, {4q:extended an invitation to} {4c:the Iranian president to visit the kingdom}}, {5q:according to} {5s:the readout released by Tehran}; {6s:the Saudi version} {6q:mentioned only} {6c:“an exchange of views on matters of common interest.”}

{7s:The two ministers} {7q:stressed} {7c:the need for an end to the bloodshed in Sudan} and {8q:agreed} {8c:to set up a joint committee on trade, which stood at a mere $15 million last year}.

The kingdom and the Islamic Republic severed relations in January 2016. China brokered their agreement of March 10, whose text runs to barely a page.

Not everybody rejoices. {9s:The Israeli regime} {9q:has decried} {9c:the thaw as “a hole in the wall” {10s:it} {10q:had hoped} {10c:to build against Iran}}. {11c:{12s:A retired American general}} {11q:was quoted by} {11s:the Saudi-owned daily Al-Manhal} {11c:{12q:as saying} that {12c:the Chinese “walked in through a door we left open”}}.

---
yazdi = person | Kamran Yazdi | Iranian Foreign Minister | of iran
iran = state | Iran
nawaf = person | Nawaf bin Turki | Saudi foreign minister | of saudi
saudi = state | Saudi Arabia
ministers = office | Iranian and Saudi foreign ministers
israel = state | Israel
us-general = office | retired American general
manhal = organisation | Al-Manhal
---
1 yazdi support
2 yazdi state
3 yazdi support
4 nawaf ask in 5
5 iran state
6 saudi state
7 ministers demand
8 ministers promise
9 israel condemn
10 israel expect in 9
11 manhal state
12 us-general state in 11
---
place: TEHRAN, Mashhad, Dammam
person: Kamran Yazdi, Nawaf bin Turki, Nawaf
organisation: Al-Manhal
state: Saudi Arabia, Tehran, Sudan, Islamic Republic, China, Iran
nationality: Iranian, Saudi, Israeli, American, Chinese
date: Monday evening, last year, January 2016, March 10
quantity: two
money: $15 million
