title: Foreign Ministry Spokesperson Luo Jing's Regular Press Conference on April 12, 2024
outlet: Jianwai Press Record
published: 2024-04-12

{1q:Hong Kong Tide News:} {1c:The foreign minister of Hungary will visit next week. What does China expect from the trip?}

{2q:Luo Jing:} {2c:China and Hungary are comprehensive strategic partners. We look forward to deepening political mutual trust and expanding practical cooperation. More details will be released in due course.}

{3q:Kansai Broadcasting:} {3c:The leaders of the US, Japan and the Philippines issued a joint statement yesterday which voiced serious concerns about China's “dangerous and aggressive behavior” in the South China Sea. Do you have a response?}

{4q:Luo Jing:} {4c:China strongly deplores and firmly opposes this. We have made solemn démarches to the countries concerned. Who is stirring up trouble at Ren'ai Jiao? Who has brought intermediate-range missiles to the doorstep of others? The answer is as clear as day.}

{4c:I would like to add that no joint statement can turn a false claim into a right.}

{5q:Agence Lutèce:} {5c:A follow-up. Is Beijing considering countermeasures, for example on fruit?}

{6q:Luo Jing:} {6c:I have nothing to share on hypotheticals.}

{7q:Beijing Youth Radio:} {7c:According to reports, a Chinese national was detained in Nairobi. Can you confirm?}

{8q:Luo Jing:} {8c:I am not aware of the situation you mentioned.}

{13q:Asked later about} {13c:{9s:a US think tank's} {9q:claim that} {9c:Chinese firms had supplied nitrocellulose to Russian powder mills}}, {10s:the spokesperson} {10q:responded} that {10c:China handled exports of dual-use articles prudently and that such accusations “smear without evidence.”} {11s:Luo} {11q:further noted} that {11c:{12s:the United States} was shipping ammunition to one side while {12q:demanding} that {12c:others stop normal trade}}.

---
tide = organisation | Hong Kong Tide News
luo = person | Luo Jing | Chinese Foreign Ministry spokesperson | of cmfa
cmfa = organisation | Ministry of Foreign Affairs of China | | of china
china = state | China
kansai = organisation | Kansai Broadcasting
lutece = organisation | Agence Lutèce
youth = organisation | Beijing Youth Radio
tank = organisation | US think tank
us = state | United States
---
1 tide ask
2 luo state
3 kansai ask
4 luo condemn
5 lutece ask
6 luo state
7 youth ask
8 luo state
9 tank accuse in 13
10 luo deny
11 luo state
12 us demand in 11
13 - ask
---
person: Luo Jing, Luo
organisation: Hong Kong Tide News, Kansai Broadcasting, Agence Lutèce, Beijing Youth Radio
state: Hungary, China, US, Japan, Philippines, Beijing, United States
nationality: Chinese, Russian
place: South China Sea, Ren'ai Jiao, Nairobi
weapon: intermediate-range missiles, ammunition
date: next week, yesterday
