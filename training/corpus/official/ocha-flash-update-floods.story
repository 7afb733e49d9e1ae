title: Flash Update No. 4: Floods in Unity State
outlet: UN Office for the Coordination of Humanitarian Affairs
published: 2022-10-12

HIGHLIGHTS
- {1s:Local authorities} {1q:report} {1c:31 deaths and about 94,000 people displaced in Bentiu and Rubkona}.
- The airstrip at Bentiu has been under water since Sunday. {2s:The Mission’s engineers} {2q:hope} {2c:to reopen 900 metres of it by the weekend}.
- {3s:Partners} {3q:warn} that {3c:the remaining dykes may not hold}.

SITUATION OVERVIEW
The water rose by 40 centimetres in three days. {4q:According to} {4s:the State Relief Commission}, {4c:at least 12,000 head of cattle have been lost}; {5s:herders interviewed by the assessment team} {5q:put} {5c:the losses much higher}. {6s:Many families} {6q:said} {6c:they would rather stay on the dykes than move to the camps}, {7q:fearing} {7c:cattle raids}. {8q:Unconfirmed reports of} {8c:armed men stopping boats on the Bahr el Ghazal} are being checked.

HUMANITARIAN RESPONSE
The World Food Programme has airdropped 210 tonnes of sorghum. {10s:UNHCR} {10q:plans} {10c:to bring tents from Juba once barges are available}. {11s:The Ministry of Health} {11q:has declared} {11c:an outbreak of cholera in two payams} and {12q:requested} {12c:vaccines}.

FUNDING
Until December $18.5 million is needed. {14s:Donors} {14q:have so far pledged} {14c:$4 million}.

---
authorities = office | local authorities | | of south-sudan
south-sudan = state | South Sudan
engineers = office | engineers of the UN Mission | | of mission
mission = organisation | UN Mission in South Sudan
partners = office | humanitarian partners
commission = organisation | State Relief Commission | | of south-sudan
herders = other | herders interviewed by the assessment team
families = other | families
unhcr = organisation | UNHCR
moh = organisation | Ministry of Health of South Sudan | | of south-sudan
donors = office | donors
---
1 authorities state
2 engineers expect
3 partners warn
4 commission state
5 herders expect
6 families state
7 families expect
8 - state
10 unhcr promise
11 moh state
12 moh demand
14 donors promise
---
organisation: Mission, State Relief Commission, World Food Programme, UNHCR, Ministry of Health
place: Bentiu, Rubkona, Bahr el Ghazal, Juba
money: $18.5 million, $4 million
date: Sunday, the weekend, three days, December
quantity: 31, 94\,000, 900 metres, 40 centimetres, 12\,000 head, 210 tonnes, two
