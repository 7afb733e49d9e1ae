title: Explainer: Who claims what in the South China Sea?
outlet: Coral Triangle Monitor
published: 2023-10-24

Two collisions in one morning at Second Thomas Shoal have put a stretch of shallow water back on front pages. What is the quarrel about?

Where is the shoal?

About 195 kilometres from Palawan, inside what {1s:the Philippines} {1q:regards as} {1c:its exclusive economic zone}. {2s:China} {2q:asserts} {2c:sovereignty over nine tenths of the sea on the basis of a dashed line on old maps}. {3s:Viet Nam, Malaysia, Brunei and Taiwan} {3q:also lay claim to} {3c:parts of it}.

Why is there a ship on it?

Manila ran the BRP Sierra Madre aground there in 1999. {4s:Beijing} {4q:insists} {4c:{5s:Manila} {5q:promised} {5c:to tow the wreck away}}; {6s:successive Philippine governments} {6q:have denied} {6c:any such pledge}, and {7s:a former president} {7q:once joked} that {7c:he would rather “pay the parking fine.”}

What do the courts say?

{8s:A tribunal in The Hague} {8q:held} in 2016 that {8c:the dashed line had no basis in law}. {9s:China} {9q:neither accepts nor recognises} {9c:the award}. {10s:Most legal scholars} {10q:consider} {10c:it binding}, but no bailiff sails those waters.

Could it end in war?

{11c:{17s:Military planners in Hawaii}} {11q:are said} {11c:to {17q:fear} {17c:a drowned sailor more than a missile}}. {12s:The United States} {12q:has warned} repeatedly that {12c:its treaty covers coast guard boats}; {13s:Liang Shaoqing, a strategist at a Guangzhou university}, {13q:sees} {13c:this as a bluff}. {14c:“{15s:Both sides} {15q:think} {15c:the other will blink},”} {14q:writes} {14s:Australian historian Meredith Coe} {14o:in her book “Reefs of Contention”}.

What next?

A code of conduct has been under negotiation since 2002. {16s:Diplomats in Jakarta} {16q:do not expect} {16c:a text before 2026}.

---
philippines = state | Philippines
china = state | China
claimants = other | Vietnam, Malaysia, Brunei and Taiwan
phgov = organisation | Philippine governments | | of philippines
expresident = office | former president of the Philippines | | of philippines
tribunal = organisation | arbitral tribunal in The Hague
scholars = office | legal scholars
us = state | United States
planners = office | military planners in Hawaii | | of us
liang = person | Liang Shaoqing | strategist at a Guangzhou university
both = other | China and the Philippines
coe = person | Meredith Coe | Australian historian
diplomats = office | diplomats in Jakarta
---
1 philippines expect
2 china state
3 claimants state
4 china state
5 philippines promise in 4
6 phgov deny
7 expresident state
8 tribunal state
9 china deny
10 scholars expect
11 - state
12 us warn
13 liang expect
14 coe state
15 both expect in 14
16 diplomats expect
17 planners expect in 11
---
person: Liang Shaoqing, Meredith Coe
state: Philippines, China, Viet Nam, Malaysia, Brunei, Taiwan, Manila, Beijing, United States
nationality: Philippine, Australian
place: Second Thomas Shoal, Palawan, The Hague, Hawaii, Guangzhou, Jakarta
weapon: BRP Sierra Madre, missile
date: 1999, 2016, 2002, 2026
quantity: Two, one, 195 kilometres, nine tenths
