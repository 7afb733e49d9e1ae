title: Foreign Ministry slams “meddlesome” European Parliament resolution, advises MEPs to look in the mirror
outlet: Damavand Daily
published: 2018-12-15

TEHRAN – {1s:The Iranian Foreign Ministry} {1q:has slammed} {1c:as “meddlesome and drenched in double standards” {2s:a non-binding resolution by the European Parliament} that {2q:calls for} {2c:the release of human rights defenders in Iran}}.

The text was adopted in Strasbourg on Thursday by 407 votes to 38. {3s:It} {3q:also expresses concern over} {3c:the use of the death penalty} and {4q:urges} {4c:the member states to raise individual cases “at every meeting with Iranian officials.”}

{5c:“It is a sad irony,”} {5s:ministry spokesman Hamed Jalilvand} {5q:was quoted as saying}, {5c:“that those who sell the bombs falling on school buses lecture others about the sanctity of life.”}

{6s:Jalilvand} {6q:urged} {6c:the parliamentarians to look in the mirror before pointing fingers}, {7q:adding} {7c:the judiciary in the Islamic Republic is independent and no embassy “has the right to inquire about its files.”}

{9s:The rapporteur, Dutch liberal Marijke Terpstra}, {9q:brushed off} {9c:the criticism}. {10c:“If they answer us, it means they have read it,”} {10s:she} {10q:observed}.

Trade between Iran and the bloc, which stood at 20 billion euros last year, has shrunk since the return of the U.S. sanctions in November. A European payment channel meant to keep it alive has been delayed for the third time. {12s:Diplomats in Brussels} {12q:attributed} {12c:the delay to the reluctance of any capital to host it}; {13c:Paris and Berlin} {13q:are now believed} {13c:to be sharing the burden}.

{14s:Conservative lawmakers in Tehran} {14q:have accused} {14c:the government of trading dignity for “a bank account with no money in it.”}

---
ir-mfa = organisation | Iranian Foreign Ministry | | of iran
iran = state | Iran
ep = organisation | European Parliament
jalilvand = person | Hamed Jalilvand | Foreign Ministry spokesman | of iran
terpstra = person | Marijke Terpstra | rapporteur | of ep
diplomats = office | diplomats in Brussels
lawmakers = office | conservative Iranian lawmakers | | of iran
---
1 ir-mfa condemn
2 ep demand in 1
3 ep condemn
4 ep demand
5 jalilvand condemn
6 jalilvand demand
7 jalilvand state
9 terpstra deny
10 terpstra state
12 diplomats state
13 - expect
14 lawmakers accuse
---
place: TEHRAN, Strasbourg, Brussels, Tehran
person: Hamed Jalilvand, Jalilvand, Marijke Terpstra
organisation: Foreign Ministry, European Parliament
state: Islamic Republic, Iran, Paris, Berlin, U.S.
nationality: Iranian, European, Dutch
weapon: bombs
date: Thursday, last year, November
quantity: 407, 38
money: 20 billion euros
