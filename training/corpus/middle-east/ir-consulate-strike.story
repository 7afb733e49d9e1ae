title: Iran’s mission to UN condemns “heinous crime” in Damascus, says silence of Security Council a green light
outlet: Tehran Morning Standard
published: 2024-02-11

TEHRAN – {1s:Iran’s permanent mission to the United Nations} {1q:has condemned in the strongest terms} {1c:Saturday’s Israeli missile strike on a residential building in the Mezzeh district of Damascus, in which four military advisors lost their lives}.

{2c:The attack constitutes “a heinous crime and a blatant breach of Syria’s sovereignty,”} {2s:the mission} {2q:said {2o:in a letter to the council’s president}}, {3q:reserving} {3c:Iran’s right to respond “at the appropriate time and place.”}

{4s:The Syrian Foreign Ministry} {4q:joined in denouncing} {4c:the raid}, {5q:describing} {5c:it as the work of “an entity drunk on impunity.”} {6s:Hezbollah}, {6q:in a terse communiqué, extolled} {6c:the dead as “martyrs on the road to al-Quds.”}

{7s:Israel} {7q:has not acknowledged} {7c:carrying out the strike}, in keeping with its habit. {8s:A military official in Tel Aviv, quoted by the newspaper HaYom HaZeh}, {8q:remarked}, however, that {8c:“people who play host to the Guards should read the small print on their lease.”}

{9s:Russia’s deputy UN envoy, Fyodor Lagutin}, {9q:deplored} {9c:what {10s:he} {10q:called} {10c:“the selective deafness” of three permanent members}}. {11s:The Pentagon} {11q:denied} {11c:having had advance notice of the raid}. {12c:“Our forces played no part,”} {12q:said} {12s:its press secretary, Major Todd Ellery}. {12c:“Beyond that, ask the Israelis.”}

It was the fourth such strike on the Syrian capital since December. {13q:Asked by} {13s:reporters in Tehran} {13c:if a retaliation was in the offing}, {14s:government spokeswoman Mahsa Rouhparvar} {14q:replied} that {14c:“the Islamic Republic’s patience should not be misread as fatigue.”}

The bodies will be flown to Mashhad on Tuesday and buried in the shrine of Imam Reza.

---
ir-mission = organisation | Iran's permanent mission to the United Nations | | of iran
iran = state | Iran
sy-mfa = organisation | Syrian Foreign Ministry | | of syria
syria = state | Syria
hezbollah = organisation | Hezbollah
israel = state | Israel
il-official = office | Israeli military official | | of israel
lagutin = person | Fyodor Lagutin | Russia's deputy UN envoy | of russia
russia = state | Russia
pentagon = organisation | Pentagon | | of us
us = state | United States
ellery = person | Todd Ellery | Pentagon press secretary | of pentagon
reporters = office | reporters in Tehran
rouhparvar = person | Mahsa Rouhparvar | government spokeswoman | of iran
---
1 ir-mission condemn
2 ir-mission condemn
3 ir-mission warn
4 sy-mfa condemn
5 sy-mfa condemn
6 hezbollah support
7 israel state
8 il-official warn
9 lagutin condemn
10 lagutin condemn in 9
11 pentagon deny
12 ellery state
13 reporters ask
14 rouhparvar warn
---
place: TEHRAN, Damascus, Mezzeh, Tel Aviv, Mashhad, Tehran, al-Quds
person: Fyodor Lagutin, Todd Ellery, Mahsa Rouhparvar
organisation: United Nations, Syrian Foreign Ministry, Hezbollah, HaYom HaZeh, Guards, UN, Pentagon
state: Iran, Syria, Israel, Russia, Islamic Republic
nationality: Israeli, Syrian, Israelis
facility: shrine of Imam Reza
weapon: missile
date: Saturday, December, Tuesday
quantity: four, three
