title: Statement of the Ministry of Foreign Affairs on the letter of the three European countries
outlet: Ministry of Foreign Affairs of the Islamic Republic of Iran
published: 2025-08-29

In the name of God, the Compassionate, the Merciful

{1s:The Ministry of Foreign Affairs of the Islamic Republic of Iran} {1q:condemns and considers null and void} {1c:the step taken by France, Germany and the United Kingdom to set in motion the so-called snapback mechanism}.

As {2s:Foreign Minister Davoud Rahnama} {2q:made clear to his three counterparts by telephone} {2t:on Wednesday}, {2c:governments that have themselves abandoned their duties cannot invoke an agreement which they failed to keep}. {3s:The three} {3q:assert} that {3c:Tehran has a stockpile “without civilian justification”}. {4s:The Agency’s own reports} {4q:have not established} {4c:any diversion}.

{5s:The Islamic Republic of Iran} {5q:appreciates} {5c:the principled stance of {6s:China} and the {7s:Russian Federation}, which {6q:{7q:have described}} {6c:{7c:the notification as procedurally flawed}}}. {8s:It} {8q:has always declared its readiness for} {8c:fair talks} and {9q:denies} {9c:{10s:the Zionist regime’s} {10q:accusation that} {10c:it is playing for time}}.

{11s:The Majlis} {11q:has threatened} {11c:to vote on withdrawal from the Treaty on the Non-Proliferation of Nuclear Weapons if this course is not reversed}. {12s:The Ministry} {12q:hopes} that {12c:wisdom will prevail in the thirty days that remain}; {13s:it} {13q:holds} {13c:the three capitals responsible for all consequences} should it not.

{14s:Some} {14q:have asked} {14c:whether inspectors may still enter Bushehr}. They entered on Wednesday, as they do whenever fuel is changed.

---
iran-mfa = organisation | Ministry of Foreign Affairs of Iran | | of iran
iran = state | Iran
rahnama = person | Davoud Rahnama | Foreign Minister of Iran | of iran
e3 = other | France, Germany and the United Kingdom
iaea-reports = other | reports of the IAEA | | of iaea
iaea = organisation | International Atomic Energy Agency
china = state | China
russia = state | Russia
israel = state | Israel
majlis = organisation | Majlis | | of iran
some = other | some
---
1 iran-mfa condemn
2 rahnama state
3 e3 accuse
4 iaea-reports deny
5 iran support
6 china condemn in 5
7 russia condemn in 5
8 iran promise
9 iran deny
10 israel accuse in 9
11 majlis warn
12 iran-mfa expect
13 iran-mfa accuse
14 some ask
---
person: Davoud Rahnama
state: Islamic Republic of Iran, France, Germany, United Kingdom, Tehran, China, Russian Federation, Zionist regime
organisation: Ministry of Foreign Affairs of the Islamic Republic of Iran, Agency, Majlis, Ministry
facility: Bushehr
date: Wednesday, thirty days
quantity: three
