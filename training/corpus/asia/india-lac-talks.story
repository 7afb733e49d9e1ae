title: Fourteen hours at Chushul, and no pullback
outlet: The Deccan Observer
published: 2022-01-13

NEW DELHI: The latest round of talks between Indian and Chinese corps commanders ended close to midnight on Wednesday without agreement on Hot Springs, the last of the friction points left on the agenda.

{1c:“{2s:The two sides} {2q:agreed} {2c:to stay in close contact through military and diplomatic channels},”} {1s:a joint press release} {1q:said} {1t:on Thursday}. That sentence appeared in the previous three releases as well.

{3c:The Chinese delegation, led by Major General Yang Weiguo, arrived with “nothing new in its folder”}, {3s:an Indian officer who sat in the room} {3q:told {3a:this newspaper}}. {4s:He} {4q:accused} {4c:the other side of shifting the subject to patrolling rights each time disengagement came up}. {5s:A government official in Delhi} {5q:disputed} {5c:that account}, {6q:describing} {6c:the mood as “frank but not sour.”}

{7s:Ministry of External Affairs spokesperson Anirudh Khosla} {7q:reiterated} that {7c:{8s:India} {8q:would not accept} {8c:a unilateral change of the status quo}}. {9q:Asked at his weekly briefing} {9c:whether the bridge that China is building across Pangong Tso had been raised}, {10s:he} {10q:said} {10c:the bridge stood on land “under illegal occupation for sixty years.”}

{11s:Lieutenant General (retired) H. S. Dhaliwal, who once commanded the corps}, {11q:believes} {11c:both armies have quietly settled in for the winter}. Some 50,000 soldiers remain on each side at heights above 4,500 metres, with tanks parked under canvas within sight of one another.

In Beijing, {12s:the Foreign Ministry} {12q:expressed the hope that} {12c:India would “move from emergency response to normal control.”} {14s:The Communist Party's Western Frontier Daily} {14q:warned} that {14c:{15s:those in Delhi} who {15q:think} {15c:time is on their side} “have misread both the map and the calendar.”}

---
joint = other | India and China | joint press release
dhaliwal = person | H. S. Dhaliwal | retired lieutenant general | of india
india = state | India
officer = office | Indian officer in the talks | | of india
official = office | Indian government official | | of india
khosla = person | Anirudh Khosla | spokesperson of the Ministry of External Affairs | of mea
mea = organisation | Ministry of External Affairs of India | | of india
cmfa = organisation | Ministry of Foreign Affairs of China | | of china
china = state | China
wfd = organisation | Western Frontier Daily | | of china
---
1 joint state
2 joint promise in 1
3 officer state
4 officer accuse
5 official deny
6 official state
7 khosla state
8 india deny in 7
9 - ask
10 khosla state
11 dhaliwal expect
12 cmfa expect
14 wfd warn
15 - expect in 14
---
person: Yang Weiguo, Anirudh Khosla, H. S. Dhaliwal
organisation: Ministry of External Affairs, Foreign Ministry, Communist Party, Western Frontier Daily
state: India, China, Delhi
nationality: Indian, Chinese
place: NEW DELHI, Hot Springs, Pangong Tso, Beijing
weapon: tanks
date: Wednesday, Thursday, winter, sixty years
quantity: 50\,000, 4\,500 metres, three, two
