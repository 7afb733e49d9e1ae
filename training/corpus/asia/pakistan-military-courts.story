title: Court reserves verdict in trial of civilians by military
outlet: The Margalla Gazette
published: 2024-12-10

ISLAMABAD: A seven-member constitutional bench of the Supreme Court reserved its verdict on Tuesday on whether civilians may be tried by military courts, after hearing the government's lawyer for a third day.

{1c:“If a man throws a stone at a corps commander's house, does he become a soldier?”} {1s:Justice Ayesha Siddiqui} {1q:asked}. {2s:Additional Attorney General Faisal Kiani} {2q:replied} that {2c:he did not, but that {3s:Parliament} {3q:had considered} {3c:certain places and certain acts to be beyond ordinary law}}.

{4s:He} {4q:contended} that {4c:an earlier five-member bench had erred in October 2023 when {5s:it} {5q:declared} {5c:the trials void}}. {6c:Of 105 accused, 85 had already been convicted}, {6q:according to} {6s:the state's figures}.

{7s:Salma Wattoo, counsel for the family of one prisoner}, {7q:found} {7c:the argument “frightening in its politeness.”} {8s:Her written submission} {8q:alleges} that {8c:{9c:the young man} {9q:was threatened} {9c:with a longer sentence unless he signed a confession}}. The army has not commented on the case.

{11s:Human Rights Watch} {11q:urged} {11t:last week} {11c:the judges to restore the earlier ruling}, and {12s:the European Union} {12q:has cautioned} that {12c:military trials sit badly with trade privileges worth billions of euros}. {13s:Islamabad} {13q:regards} {13c:such remarks as interference}. {14c:“Our friends may rest assured that the law is being followed,”} {14s:information minister Waqar Hashmi} {14q:said}.

Clerks in the corridor passed round sweets for a colleague's wedding. The bench, which gave no date for its decision, rose at 2pm.

---
siddiqui = person | Ayesha Siddiqui | Supreme Court justice | of court
court = organisation | Supreme Court of Pakistan | | of pakistan
pakistan = state | Pakistan
kiani = person | Faisal Kiani | additional attorney general | of pakistan
parliament = organisation | Parliament of Pakistan | | of pakistan
wattoo = person | Salma Wattoo | counsel for the family of a prisoner
hrw = organisation | Human Rights Watch
eu = organisation | European Union
hashmi = person | Waqar Hashmi | information minister | of pakistan
---
1 siddiqui ask
2 kiani state
3 parliament expect in 2
4 kiani state
5 court state in 4
6 pakistan state
7 wattoo condemn
8 wattoo accuse
9 - warn in 8
11 hrw demand
12 eu warn
13 pakistan condemn
14 hashmi state
---
person: Ayesha Siddiqui, Faisal Kiani, Salma Wattoo, Waqar Hashmi
organisation: Supreme Court, Parliament, Human Rights Watch, European Union, army
state: Islamabad
place: ISLAMABAD
money: billions of euros
date: Tuesday, October 2023, last week, third day
quantity: seven, five, 105, 85
