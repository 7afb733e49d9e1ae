title: High Court gives state until Sunday to explain draft-dodger stipends
outlet: Jaffa Post
published: 2024-04-03

The High Court of Justice on Tuesday gave the government until Sunday to explain why stipends are still flowing to yeshivas whose students have ignored their call-up papers.

{1c:“The statute expired in June. What, then, is the legal basis for a single shekel?”} {1q:asked} {1s:Justice Noa Eliraz}, who presides over the nine-judge panel. {2s:The state’s attorney, Dan Vardi}, {2q:admitted} {2c:he could point to none}.

{3s:Petitioners from the Movement for Equal Service} {3q:contend} that {3c:67,000 ultra-Orthodox men of military age are eligible}. {4c:The army is short of 7,000 soldiers, half of them combat troops}, {4q:according to} {4s:an affidavit by the head of its personnel directorate}, which {5q:warns} that {5c:reservists “cannot be stretched into another summer.”}

{6s:Rabbi Shimon Auerman, chairman of the Torah Banner faction}, {6q:lashed out at} {6c:the justices as “generals in robes.”} {7c:“If they force us, we will all buy tickets abroad,”} {7s:he} {7q:threatened {7o:in a lesson carried live by Radio Kol Emet}}. {8s:Finance Ministry officials} {8q:privately doubt} {8c:the tickets will be bought}.

Within the coalition the mood is sour. {9s:Two ministers from the ruling party} {9q:have come out in favor of} {9c:conscription quotas}, {10q:calling} {10c:the present arrangement “indecent in wartime.”} {11s:The premier’s office} {11q:issued an appeal for} {11c:“quiet and mutual respect.”}

Thousands rallied outside the recruitment bureau in Jerusalem after dusk, blocking the light rail. Five were arrested. {12c:Police had used “excessive force, {13q:allegedly} {13c:at the order of a commander who lost his temper},”} {12q:claimed} {12s:the neighborhood council of Mea She’arim}.

---
eliraz = person | Noa Eliraz | Justice | of court
court = organisation | High Court of Justice | | of israel
israel = state | Israel
vardi = person | Dan Vardi | state's attorney | of israel
petitioners = organisation | Movement for Equal Service
personnel = office | head of the army's personnel directorate | | of israel
auerman = person | Shimon Auerman | chairman of the Torah Banner faction
treasury-il = office | Finance Ministry officials | | of israel
two-min = office | two ministers from the ruling party | | of israel
il-pmo = organisation | Office of the Israeli prime minister | | of israel
council = organisation | neighborhood council of Mea She'arim
---
1 eliraz ask
2 vardi confirm
3 petitioners state
4 personnel state
5 personnel warn
6 auerman condemn
7 auerman warn
8 treasury-il expect
9 two-min support
10 two-min condemn
11 il-pmo demand
12 council accuse
13 council accuse in 12
---
place: Jerusalem, Mea She’arim
person: Noa Eliraz, Dan Vardi, Shimon Auerman
organisation: High Court of Justice, Movement for Equal Service, Torah Banner, Radio Kol Emet, Finance Ministry
date: Tuesday, Sunday, June, summer
quantity: nine-judge, 67\,000, 7\,000, Two, Thousands, Five
