title: Speaker: Sea border offer “a cake with one candle”, but Lebanon will not blow it out
outlet: Cedar News Agency
published: 2022-10-03

BEIRUT — {1s:Parliament Speaker Fouad Chalhoub} {1q:has expressed cautious optimism about} {1c:the American proposal on the maritime boundary with Israel}, {2q:likening} {2c:it to “a cake with one candle”}.

{3c:“We have no intention of blowing it out,”} {3s:Chalhoub} {3q:told {3a:visitors at his residence in Ain el-Tineh}}. {4c:The text leaves the whole of the Qana prospect to Lebanon}, {4s:one of them} {4q:related} afterwards.

{5c:The U.S. mediator, Adam Lindqvist}, {5q:is expected} {5c:to receive Beirut’s written remarks by Tuesday}. {6s:The presidency} {6q:insists} {6c:they are “questions, not conditions.”} {7s:Hezbollah}, which flew drones towards the Karish field in July, {7q:has let it be known} that {7c:{8s:it} {8q:will stand behind} {8c:whatever the state signs}}.

In Israel, {9s:opposition leader Avner Shapira} {9q:denounced} {9c:the draft as “a surrender with a ribbon on it.”} {10s:Prime Minister Ronit Amsalem} {10q:brushed aside} {10c:his remarks}; {11c:the accord}, {11s:her aides} {11q:maintain}, {11c:“puts a rig where there could have been a rocket.”}

Energy consultant Roula Haddad-Khoury, formerly of the Lebanese Petroleum Administration, is in no hurry to order the fireworks. {12c:“From signature to first kilowatt you need seven years,”} {12s:she} {12q:cautioned {12o:on the morning show of Radio Byblos}}. {12c:“The Lebanese buy candles by the week.”}

State electricity was available for two hours on Sunday.

---
chalhoub = person | Fouad Chalhoub | Parliament Speaker | of lebanon
lebanon = state | Lebanon
visitor = office | visitor of the Parliament Speaker
presidency = organisation | Lebanese presidency | | of lebanon
hezbollah = organisation | Hezbollah
shapira = person | Avner Shapira | opposition leader | of israel
israel = state | Israel
amsalem = person | Ronit Amsalem | Prime Minister | of israel
aides = office | aides of the Israeli prime minister | | of israel
haddad = person | Roula Haddad-Khoury | energy consultant
---
1 chalhoub expect
2 chalhoub state
3 chalhoub state
4 visitor state
5 - expect
6 presidency state
7 hezbollah state
8 hezbollah promise in 7
9 shapira condemn
10 amsalem deny
11 aides state
12 haddad warn
---
place: BEIRUT, Ain el-Tineh, Qana, Karish field
person: Fouad Chalhoub, Chalhoub, Adam Lindqvist, Avner Shapira, Ronit Amsalem, Roula Haddad-Khoury
organisation: Hezbollah, Lebanese Petroleum Administration, Radio Byblos, Parliament
state: Lebanon, Israel, U.S., Beirut
nationality: American, Lebanese
weapon: drones, rocket
date: Tuesday, July, Sunday
quantity: two hours, seven years
