title: Envoy: IAEA’s confidential report leaked “before its ink dried”, contains nothing new on enrichment
outlet: Mehregan News
published: 2021-11-18

VIENNA – {1s:Iran’s ambassador to the Vienna-based international organizations, Bahram Qashqavi}, {1q:has criticized} {1c:the leak of the latest quarterly report of the International Atomic Energy Agency (IAEA)}, {2q:noting} with irony that {2c:it reached the newsrooms “before its ink dried.”}

{3c:The stockpile of uranium enriched to 60 percent stands at 17.7 kilograms, up from 10 in August}, {3q:according to} {3s:the {quantity:eleven}-page document, a copy of which was seen by three Western agencies}. {4s:It} {4q:further states} that {4c:female inspectors were made to undergo “unwarranted” searches at the gate of the Natanz plant}.

{5c:{6s:The Agency} {6q:is well aware} that {6c:those machines run under its own seals}}, {5s:the Iranian diplomat} {5q:pointed out}. {7c:“There is nothing new here for anyone who reads,”} {7s:he} {7q:said}, {8q:while rejecting} {8c:{9q:complaints about} {9c:the searches} as “an exaggeration”}.

{10s:IAEA Director General Henrik Solheim} {10q:told {10a:journalists}} upon his arrival from {place:Tehran} that {10c:he had come home “with good talks and an empty bag.”} {11s:He} {11q:had hoped} {11c:to have cameras reinstalled at a centrifuge workshop in Karaj}, which was hit by sabotage in June. {12s:Tehran} {12q:holds} {12c:Israel responsible for that attack} and {13q:suspects} that {13c:the footage may have helped the saboteurs}. {14s:The agency’s chief} {14q:termed} {14c:the idea “simply absurd.”}

The board of governors meets next Wednesday. {16c:{15s:France, Britain and Germany} {15q:intend} {15c:to table a resolution of censure}}, {16s:two diplomats accredited to the agency} {16q:said}, but {17s:Russia} {17q:has signaled its displeasure at} {17c:the idea}.

---
qashqavi = person | Bahram Qashqavi | Iran's ambassador in Vienna | of iran
iran = state | Iran
iaea = organisation | International Atomic Energy Agency
solheim = person | Henrik Solheim | IAEA Director General | of iaea
e3 = state | France, Britain and Germany
diplomats = office | two diplomats accredited to the IAEA
russia = state | Russia
---
1 qashqavi condemn
2 qashqavi state
3 iaea state
4 iaea state
5 qashqavi state
6 iaea expect in 5
7 qashqavi state
8 qashqavi deny
9 - condemn in 8
10 solheim state
11 solheim expect
12 iran accuse
13 iran expect
14 solheim deny
15 e3 promise in 16
16 diplomats state
17 russia condemn
---
place: VIENNA, Vienna, Karaj
facility: Natanz plant
person: Bahram Qashqavi, Henrik Solheim
organisation: International Atomic Energy Agency, IAEA, Agency
state: Iran, Tehran, Israel, France, Britain, Germany, Russia
nationality: Iranian
date: August, June, next Wednesday
quantity: 60 percent, 17.7 kilograms, 10, three, two
