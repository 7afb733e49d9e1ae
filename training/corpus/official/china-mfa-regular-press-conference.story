title: Foreign Ministry Spokesperson Shen Rui’s Regular Press Conference on May 21, 2024
outlet: Ministry of Foreign Affairs of the People’s Republic of China
published: 2024-05-21

At the invitation of Foreign Minister Gao Wenbo, Minister of Foreign Affairs of Tajikistan Rustam Nazarov will pay an official visit to China from May 23 to 25.

{1s:CCTV}{1q::} {1c:You just announced the visit of the Tajik Foreign Minister. What is the program?}

{2s:Shen Rui}{2q::} {2c:China and Tajikistan are linked by mountains and rivers. The two sides will exchange views on border security and the connectivity of roads. China looks forward to the visit.}

{3s:AFP}{3q::} {3c:The US Department of Commerce said on Monday that it would add 37 Chinese entities, including makers of quantum sensors, to its trade blacklist. What is China’s comment?}

{4s:Shen Rui}{4q::} {4c:China strongly deplores and firmly opposes this. The US overstretches the concept of national security and abuses export controls. We urge the US to stop politicizing trade, and will take all necessary measures to protect the rights of Chinese companies.}

{5s:Bloomberg}{5q::} {5c:The Philippine coast guard claims a Chinese vessel fired a water cannon at one of its boats near Sabina Shoal. Can you confirm this?}

{6s:Shen Rui}{6q::} {6c:{7s:The Philippine side} {7q:has been hyping up} {7c:a story that never happened}.}

{8s:Global Times}{8q::} {8c:It is reported that Poland intends to close its last rail crossing to Belarus. Do you worry about freight trains?}

{9s:Shen Rui}{9q::} {9c:{10s:We} {10q:hope} {10c:the relevant parties will keep the China-Europe trains running}.}

{11s:Reuters}{11q::} {11c:Has President Zhou replied to the letter from the Vatican?}

{12s:Shen Rui}{12q::} {12c:{13s:I} {13q:’m not aware of} {13c:that}.}

---
shen = person | Shen Rui | Chinese Foreign Ministry spokesperson | of china-mfa
china-mfa = organisation | Ministry of Foreign Affairs of China | | of china
china = state | China
cctv = organisation | CCTV | | of china
afp = organisation | AFP
bloomberg = organisation | Bloomberg
philippines = state | Philippines
gt = organisation | Global Times | | of china
reuters = organisation | Reuters
---
1 cctv ask
2 shen state
3 afp ask
4 shen condemn
5 bloomberg ask
6 shen deny
7 philippines state in 6
8 gt ask
9 shen state
10 china expect in 9
11 reuters ask
12 shen state
13 shen deny in 12
---
person: Gao Wenbo, Rustam Nazarov, Shen Rui, Zhou
state: Tajikistan, China, US, Poland, Belarus, Vatican
nationality: Tajik, Chinese, Philippine
organisation: CCTV, AFP, US Department of Commerce, Bloomberg, Philippine coast guard, Global Times, Reuters
place: Sabina Shoal, Europe
weapon: quantum sensors, vessel, water cannon
date: May 23 to 25, Monday
quantity: two, 37, one
