title: Gallium curbs start to bite as licences trickle out
outlet: Pearl Delta Business
published: 2023-09-21

Exports of gallium and germanium from China fell to zero in August, the first month of {2c:{1c:a licence regime}} which {1s:the Commerce Ministry} {1q:presents as} {1c:a matter of national security} and {2s:most traders} {2q:regard as} {2c:an answer to Dutch and American chip controls}.

{3s:Ministry spokeswoman Tao Yawen} {3q:announced} {3t:on Thursday} that {3c:“a number of applications” had been approved}. {4s:She} {4q:gave no hint of} {4c:how many, or for whom}. {6c:The {5q:view that} {5c:China was turning minerals into weapons}}, {6s:she} {6q:said}, {6c:was “reversing black and white.”}

Prices in Rotterdam have climbed by two fifths since July. {7c:“{8c:We} {8q:have been advised} {8c:to wait quietly},”} {7s:a purchasing manager at a German wafer maker} {7q:confided}. {9s:His firm} {9q:reckons} {9c:its stock will last until February}.

{10s:The European Commission} {10q:has “serious doubts” that} {10c:the measure is about security at all} and {11q:reserves the right} {11c:to go to the World Trade Organization}. {12s:Japan's trade minister, Shun Okabe}, {12q:likewise hinted at} {12c:a complaint}, while {13s:the Pentagon} {13q:intends} {13c:to recover gallium from scrap under the Defense Production Act}.

{14c:It takes eight years to open a mine and eight minutes to close a tap}, {14s:a saying among dealers in Guangzhou} {14q:goes}. Two of them have already moved into bismuth.

---
mofcom = organisation | Ministry of Commerce of China | | of china
china = state | China
traders = office | traders
tao = person | Tao Yawen | spokeswoman for the Ministry of Commerce | of mofcom
manager = office | purchasing manager at a German wafer maker | | of wafer
wafer = organisation | German wafer maker
commission = organisation | European Commission
okabe = person | Shun Okabe | trade minister of Japan | of japan
japan = state | Japan
pentagon = organisation | Pentagon
dealers = office | dealers in Guangzhou
---
1 mofcom state
2 traders expect
3 tao state
4 tao state
5 - accuse in 6
6 tao deny
7 manager state
8 - demand in 7
9 wafer expect
10 commission expect
11 commission warn
12 okabe warn
13 pentagon promise
14 dealers state
---
person: Tao Yawen, Shun Okabe
organisation: Commerce Ministry, European Commission, World Trade Organization, Pentagon
state: China, Japan
nationality: Dutch, American, German
place: Rotterdam, Guangzhou
date: August, Thursday, July, February, eight years
quantity: two fifths, eight minutes, Two
