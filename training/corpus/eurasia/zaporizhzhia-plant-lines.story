title: Nuclear plant loses last backup line, IAEA says
outlet: Dnipro Wire
published: 2023-03-14

KYIV — {1c:The Zaporizhzhia nuclear power plant lost its only backup power line on Monday evening, leaving six reactors dependent on a single 750-kilovolt connection}, {1s:the International Atomic Energy Agency} {1q:said {1o:in a statement}} {1t:on Tuesday}.

{2s:Ukraine's nuclear operator Energoatom} {2q:blamed} {2c:the outage on Russian artillery, which hit a substation near Nikopol}. {3s:The plant's Moscow-installed management} {3q:claimed} {3c:the opposite}: {4c:the line}, {4q:wrote} {4s:its deputy director Yevgeny Rudin} {4o:on Telegram}, {4c:“was switched off by the Ukrainian side without warning or explanation”}.

{5c:{6s:Four inspectors stationed at the site} {6q:counted} {6c:eleven explosions in the course of the day} but {7q:were unable to establish} {7c:where the shells had come from}}, {5q:according to} {5s:the IAEA}. Their rotation, due last week, has been postponed twice.

{8c:“Every such evening brings us closer to an accident which neither side will be able to blame on the other,”} {8q:warned} {8s:Lucía Ferrant, the agency's deputy head for safety}. {9s:She} {9q:repeated her call for} {9c:a protection zone around the plant}, a proposal on which Kyiv and Moscow have negotiated through {place:Vienna} since last autumn.

{10s:Ukrainian Energy Minister Bohdan Havrysh} {10q:has rejected} {10c:any arrangement that would leave Russian troops in the turbine halls}. {11c:“Demilitarisation first. Papers afterwards,”} {11s:he} {11q:told {11a:parliament}} {11o:during question time}. {12s:A Western diplomat in the Austrian capital} {12q:described} {12c:{13s:the Ukrainian} {13q:fears of} {13c:a “frozen” occupation of the plant} as legitimate}, {14q:adding}, however, that {14c:“concrete and cooling water do not care about sovereignty”}.

Diesel generators supplied the pumps for 43 minutes. Radiation levels in the area remained normal.

---
iaea = organisation | International Atomic Energy Agency
energoatom = organisation | Energoatom | Ukraine's nuclear operator | of ukraine
ukraine = state | Ukraine
management = organisation | Russian-installed management of the Zaporizhzhia nuclear power plant | | of russia
russia = state | Russia
rudin = person | Yevgeny Rudin | deputy director of the plant | of management
inspectors = office | IAEA inspectors | | of iaea
ferrant = person | Lucía Ferrant | IAEA deputy head for safety | of iaea
havrysh = person | Bohdan Havrysh | Ukrainian Energy Minister | of ukraine
diplomat = office | a Western diplomat in Vienna
---
1 iaea state
2 energoatom accuse
3 management state
4 rudin state
5 iaea state
6 inspectors state in 5
7 inspectors state in 5
8 ferrant warn
9 ferrant demand
10 havrysh deny
11 havrysh demand
12 diplomat support
13 ukraine expect in 12
14 diplomat state
---
place: KYIV, Nikopol
state: Ukraine, Moscow, Kyiv
nationality: Russian, Ukrainian, Western, Austrian
person: Yevgeny Rudin, Lucía Ferrant, Bohdan Havrysh
organisation: International Atomic Energy Agency, IAEA, Energoatom, Telegram
facility: Zaporizhzhia nuclear power plant
weapon: artillery, shells
date: Monday, Tuesday, last week, last autumn
quantity: six, 750-kilovolt, Four, eleven, 43 minutes
