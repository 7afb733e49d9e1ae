title: G7 Foreign Ministers’ Statement on Military Exercises around Taiwan
outlet: Global Affairs Canada
published: 2024-10-16

{1s:We, the G7 Foreign Ministers of Canada, France, Germany, Italy, Japan, the United Kingdom and the United States of America, and the High Representative of the European Union}, {1q:express our grave concern over} {1c:the large-scale military exercises conducted by the People’s Republic of China around Taiwan on 14 and 15 October}.

There is no justification for using a speech as a pretext for live fire in the world’s busiest shipping lane. {2s:Beijing} {2q:has described} {2c:the drills as “a stern warning to separatists”}; {3s:we} {3q:regard} {3c:them as an unnecessary escalation which puts at risk the prosperity on which we all depend}. {4s:We} {4q:commend} {4c:Taipei for its restraint}.

{5s:We} {5q:reaffirm} {5c:the importance of peace and stability across the Taiwan Strait} and {6q:call for} {6c:the peaceful resolution of cross-Strait issues}. There is no change in the basic positions of the G7 members on Taiwan.

{8s:We} {8q:strongly oppose} {8c:any unilateral attempt to change the status quo by force or coercion}, and {9q:are troubled by} {9c:{10q:reports that} {10c:coast guard vessels boarded two fishing boats off Kinmen during the drills}}.

{11s:We} {11q:urge} {11c:China to restore the military-to-military channels that it closed three weeks ago}. {12s:We} {12q:remain convinced} that {12c:misunderstandings between ships are best cleared up by a telephone}. {13s:China} {13q:has rejected} {13c:the proposal of a maritime hotline}; {14s:we} {14q:stand ready} {14c:to renew it}.

---
ministers = other | G7 Foreign Ministers and the High Representative of the European Union
china = state | China
---
1 ministers condemn
2 china warn
3 ministers condemn
4 ministers support
5 ministers confirm
6 ministers demand
8 ministers condemn
9 ministers condemn
10 - state in 9
11 ministers demand
12 ministers expect
13 china deny
14 ministers promise
---
state: Canada, France, Germany, Italy, Japan, United Kingdom, United States of America, People’s Republic of China, Taiwan, Beijing, Taipei
organisation: G7, European Union
place: Taiwan Strait, Kinmen
weapon: coast guard vessels, fishing boats
date: 14 and 15 October, three weeks
quantity: two
