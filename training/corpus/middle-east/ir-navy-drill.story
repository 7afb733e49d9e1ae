title: Iran, Russia, China wind up five-day naval drill in Sea of Oman
outlet: Alborz News Agency
published: 2024-03-16

CHABAHAR, Alborz – The navies of Iran, Russia and China on Friday wrapped up five days of joint exercises in the northern Indian Ocean, firing at surface targets by day and by night and freeing a merchant ship from mock pirates.

{1c:“The message of this drill is friendship and peace,”} {1q:said} {1s:its spokesman, Second Rear Admiral Hamid Shahbazi}. {2s:He} {2q:put} {2c:the number of vessels at “more than twenty”} and {3q:noted} that {3c:observers from nine countries, among them Kazakhstan, Pakistan and South Africa, had watched from the deck of the destroyer Jamaran}.

{4q:According to} {4s:Russia’s Pacific Fleet}, {4c:{5s:the commander of its detachment, Captain First Rank Oleg Byvalov}, {5q:praised} {5c:“the high seamanship” of his hosts}}. China sent a guided-missile destroyer, a frigate and a supply ship.

The drill, named Maritime Security Belt, has been held yearly since 2019. {6s:Western navies in the area} {6q:view} {6c:it as political theater}; {7c:“there was little in it that a coast guard could not do,”} {7s:a retired British commodore, Giles Ashworth}, {7q:told {7a:the {place:London} weekly Seapower Review}}. {8s:Shahbazi} {8q:laughed off} {8c:such remarks}. {9c:“If it is theater,”} {9s:he} {9q:said}, {9c:“why did they send three drones to watch from the balcony?”}

{10s:The U.S. Fifth Fleet} {10q:reported} {10c:no unsafe encounters during the exercise}. Its spokesman declined to comment on the drones.

{12c:{11s:The organizers} {11q:hope} {11c:to bring India into the drill next year}}, {12s:Shahbazi} {12q:disclosed}, but New Delhi has yet to answer the invitation.

---
shahbazi = person | Hamid Shahbazi | spokesman of the drill | of iran
iran = state | Iran
pacific-fleet = organisation | Russian Pacific Fleet | | of russia
russia = state | Russia
byvalov = person | Oleg Byvalov | commander of the Russian detachment | of russia
western-navies = office | Western navies in the area
ashworth = person | Giles Ashworth | retired British commodore
fifth-fleet = organisation | U.S. Fifth Fleet | | of us
us = state | United States
organizers = office | organizers of the drill
---
1 shahbazi state
2 shahbazi state
3 shahbazi state
4 pacific-fleet state
5 byvalov support in 4
6 western-navies condemn
7 ashworth state
8 shahbazi deny
9 shahbazi state
10 fifth-fleet state
11 organizers expect in 12
12 shahbazi state
---
place: CHABAHAR, Indian Ocean
person: Hamid Shahbazi, Shahbazi, Oleg Byvalov, Giles Ashworth
organisation: Alborz, Pacific Fleet, U.S. Fifth Fleet, Seapower Review
state: Iran, Russia, China, Kazakhstan, Pakistan, South Africa, India, New Delhi
nationality: British
weapon: guided-missile destroyer, frigate, drones, destroyer Jamaran
date: Friday, 2019, next year
quantity: more than twenty, nine, three, five days
