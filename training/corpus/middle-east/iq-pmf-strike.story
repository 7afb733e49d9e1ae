title: Baghdad condemns strike that killed commander, says coalition “is becoming a source of instability”
outlet: Mesopotamia Wire
published: 2024-01-05

Baghdad (MW) – {1s:The Iraqi government} {1q:accused} {1t:on Thursday} {1c:the U.S.-led coalition of an “unprovoked assault on a security body that answers to the prime minister”} after a drone struck a headquarters of the Popular Mobilization Forces in eastern Baghdad.

{2c:Two people died}, {2s:police and medical sources} {2q:told {2a:Mesopotamia Wire}}, {3q:identifying} {3c:one of them as Abu Riyadh al-Saadi, a commander of Harakat al-Sabireen}. {4s:The Pentagon}, {4q:acknowledging} {4c:responsibility} within hours, {5q:described} {5c:him as “a man with American blood on his hands.”}

{6s:The prime minister’s military spokesman, Major General Laith Khudair}, {6q:rejected} {6c:the {7s:U.S.} {7q:contention that} {7c:the strike was an act of self-defense}}. {8c:“{9s:We} {9q:hold} {9c:the coalition forces responsible},”} {8s:he} {8q:said}, {10q:warning} that {10c:such raids “dig under the house we built together.”}

{11s:Harakat al-Sabireen} {11q:swore} {11c:vengeance}. {12s:Its political bureau chief} {12q:urged} {12c:lawmakers to set a date for the departure of all foreign troops}, of whom some 2,500 Americans remain. {13c:Sunni and Kurdish deputies}, whose ministers sat stone-faced through the cabinet session, {13q:are thought} {13c:unlikely to agree}.

{14c:“{15s:Every side} {15q:says} {15c:it was provoked}, and every side has a calendar that begins on a different day,”} {14q:sighed} {14s:Zainab al-Jubouri, a baker whose windows were blown out by the blast}.

---
iraq = state | Iraq
sources = office | police and medical sources
pentagon = organisation | Pentagon | | of us
us = state | United States
khudair = person | Laith Khudair | prime minister's military spokesman | of iraq
sabireen = organisation | Harakat al-Sabireen
bureau = office | political bureau chief of Harakat al-Sabireen | | of sabireen
every = other | every side
jubouri = person | Zainab al-Jubouri | baker
---
1 iraq accuse
2 sources state
3 sources state
4 pentagon confirm
5 pentagon accuse
6 khudair deny
7 us state in 6
8 khudair state
9 iraq accuse in 8
10 khudair warn
11 sabireen warn
12 bureau demand
13 - expect
14 jubouri state
15 every state in 14
---
place: Baghdad
person: Abu Riyadh al-Saadi, Laith Khudair, Zainab al-Jubouri
organisation: MW, Mesopotamia Wire, Popular Mobilization Forces, Harakat al-Sabireen, Pentagon
state: U.S.
nationality: Iraqi, American, Americans, Sunni, Kurdish
weapon: drone
date: Thursday
quantity: Two, some 2\,500
