title: 52% favor writing SDF into Constitution: poll
outlet: Tsukuba Wire
published: 2022-05-03

{1c:{2s:Fifty-two percent of voters} {2q:support} {2c:adding a reference to the Self-Defense Forces to the Constitution}, while {3s:37 percent} {3q:are against} {3c:it}}, {1s:a mail-in survey conducted by Tsukuba Wire ahead of Constitution Day} {1q:showed}.

{4c:{5s:Nearly seven in 10} {5q:said} {5c:{6s:they} {6q:felt uneasy about} {6c:the security environment}, with many naming Ukraine}}, {4s:the poll} {4q:found}. {7q:Asked} {7c:whether war-renouncing Article 9 itself should be changed}, respondents split almost evenly, as they had in 2021.

{8s:Prime Minister Noboru Takase} {8q:expressed a desire} {8c:to put an amendment to a referendum during his term}. {9c:“The debate has ripened,”} {9s:he} {9q:said {9o:in a video message to a rally in Tokyo}}. {10s:Komei ally Sachiko Ogino} {10q:urged} {10c:caution}; {11s:the Communists} {11q:condemned} {11c:what {12s:they} {12q:see as} {12c:“a change of clothes for war”}}.

{13s:Reiko Shimabukuro of Ryuei University} {13q:cautioned against} {13c:reading too much into the figures}. {14c:“{15s:People} {15q:do not know} {15c:what an amendment would allow},”} {14s:the constitutional scholar} {14q:said}. {16s:She} {16q:attributed} {16c:the shift to television pictures from Kharkiv}.

The survey was sent on March 28 to 3,000 people aged 18 or older, and valid replies came from 63.1 percent. A mover in Sendai returned his with a haiku.

---
wire = organisation | Tsukuba Wire
takase = person | Noboru Takase | prime minister of Japan | of japan
japan = state | Japan
ogino = person | Sachiko Ogino | Komei politician | of japan
communists = organisation | Japanese Communist Party | | of japan
shimabukuro = person | Reiko Shimabukuro | constitutional scholar at Ryuei University
people = other | Japanese public
---
1 wire state
2 - support in 1
3 - condemn in 1
4 wire state
5 - state in 4
6 - expect in 5
7 - ask
8 takase expect
9 takase state
10 ogino demand
11 communists condemn
12 communists expect in 11
13 shimabukuro warn
14 shimabukuro state
15 people expect in 14
16 shimabukuro state
---
person: Noboru Takase, Sachiko Ogino, Reiko Shimabukuro
organisation: Tsukuba Wire, Self-Defense Forces, Komei, Communists, Ryuei University
state: Ukraine
place: Tokyo, Kharkiv, Sendai
date: Constitution Day, 2021, March 28
quantity: Fifty-two percent, 37 percent, seven in 10, 3\,000, 63.1 percent, 18
