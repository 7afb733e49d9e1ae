title: Ethiopia and Eritrea trade barbs over Assab
outlet: Red Sea Newsroom
published: 2025-03-21

It began with a map. {1s:The Ethiopian prime minister's adviser Dawit Mesfin} {1q:posted} {1t:on Wednesday night} {1c:an atlas page of 1955}, {2q:with the caption} {2c:“We had windows once.”}

{3c:“And burglars,”} {3q:shot back} {3s:Eritrea's information minister, Yonas Tekle}, {4q:reminding} {4c:his 300,000 followers that Assab “is not a window but somebody's house”}. {5c:The word “house”}, {5s:Mesfin} {5q:rejoined}, {5c:was apt: he could see the bailiffs}. Users in both countries cheered; {7s:a few} {7q:asked} {7c:the two men to go to bed}.

By morning it was policy. {8s:Ethiopia's foreign ministry}, {9q:brushing aside} {9c:the posts as “personal”}, {8q:repeated} {8c:{10s:its} {10q:hope} {10c:of reaching the sea by peaceful means}}. {11s:A note handed to its chargé in Asmara} {11q:spoke instead of} {11c:“a toxic agenda”} and {12q:put} {12c:Addis Ababa on notice that “history has witnesses”}.

A Kenyan envoy who has dealt with both capitals looks at the trucks instead. {14c:Some forty of them}, {14s:he} {14q:has it from a shopkeeper at Bure}, {14c:went east last week with their lights off}. {15s:Neither army} {15q:has acknowledged} {15c:any movement}. The two fought from 1998 to 2000 at a cost of some 80,000 lives, signed a peace in 2018 that won a prize, and have not reopened a crossing. As the saying goes in Tigray, when elephants court, the grass should move.

---
mesfin = person | Dawit Mesfin | adviser to the Ethiopian prime minister | of ethiopia
ethiopia = state | Ethiopia
tekle = person | Yonas Tekle | information minister | of eritrea
eritrea = state | Eritrea
users = other | social media users
eth-mfa = organisation | Ethiopian foreign ministry | | of ethiopia
envoy = office | a Kenyan envoy | envoy | of kenya
kenya = state | Kenya
armies = other | armies of Ethiopia and Eritrea
---
1 mesfin state
2 mesfin state
3 tekle accuse
4 tekle state
5 mesfin state
7 users demand
8 eth-mfa state
9 eth-mfa deny
10 eth-mfa expect in 8
11 eritrea condemn
12 eritrea warn
14 envoy state
15 armies confirm
---
person: Dawit Mesfin, Yonas Tekle, Mesfin
state: Eritrea, Ethiopia, Addis Ababa
nationality: Ethiopian, Kenyan
place: Assab, Asmara, Bure, Tigray
date: Wednesday, 1955, last week, 1998, 2000, 2018
quantity: 300\,000, forty, 80\,000
