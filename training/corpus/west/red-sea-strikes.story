title: US hits Houthi radar sites after cargo ship set ablaze
outlet: Northgate Wire
published: 2024-06-15

{place:WASHINGTON}/ADEN, June 15 - {1c:The U.S. military destroyed seven radars and a bomb-laden unmanned boat in Houthi-held areas of Yemen over the past 24 hours}, {1s:U.S. Central Command} {1q:said} {1t:on Saturday}, after a Palauan-flagged cargo ship was set on fire in the Gulf of Aden.

{2c:"These radars allow the Houthis to target maritime vessels and endanger commercial shipping,"} {2s:it} {2q:said {2o:in a post on X}}. {3c:{14c:No casualties or damage} {14q:were reported} {14c:aboard U.S. vessels}}, {3s:the command} {3q:added}.

{4s:The Iran-aligned group} {4q:claimed responsibility for} {4c:the attack on the freighter} late on Friday. {5s:Its military spokesman, Colonel Nabil al-Sharabi}, {5q:threatened} {5c:"painful surprises" for any ship bound for Israeli ports}. {6s:Residents of Hodeidah} {6q:spoke of} {6c:at least four explosions near the airport}.

One sailor is missing. {8c:{7c:He} {7q:is presumed} {7c:to have been trapped in the engine room}}, {8q:according to} {8s:two shipping sources with knowledge of the rescue}.

Insurers have again raised premiums for the route. {9c:Whether the strikes deter anyone} {9q:is doubted} even {9s:in the Pentagon}: {10s:one defense official} {10q:called} {10c:the campaign "mowing the lawn with a gold-plated mower"} and {11q:estimated} that {11c:each intercepted drone costs the Navy about $2 million}. {12s:Tehran} {12q:denies} {12c:arming the Houthis}. {13s:A U.N. panel} {13q:concluded} {13t:last year} that {13c:parts recovered from their missiles were consistent with Iranian production}.

---
centcom = organisation | US Central Command | | of us
us = state | United States
houthis = organisation | Houthis
sharabi = person | Nabil al-Sharabi | military spokesman | of houthis
residents = office | residents of Hodeidah
sources = office | two shipping sources with knowledge of the rescue
pentagon = organisation | Pentagon | | of us
official = office | US defense official | | of pentagon
iran = state | Iran
un-panel = organisation | UN panel | | of un
un = organisation | United Nations
---
1 centcom state
2 centcom state
3 centcom state
14 - state in 3
4 houthis confirm
5 sharabi warn
6 residents state
8 sources state
7 - expect in 8
9 pentagon expect
10 official condemn
11 official expect
12 iran deny
13 un-panel state
---
person: Nabil al-Sharabi
organisation: U.S. Central Command, X, Houthis, Houthi, Pentagon, Navy, U.N.
state: U.S., Yemen, Iran, Tehran
nationality: Palauan, Israeli, Iranian
place: ADEN, Gulf of Aden, Hodeidah
weapon: radars, unmanned boat, drone, missiles
money: $2 million
date: June 15, Saturday, Friday, last year
quantity: seven, 24 hours, four, two, One
