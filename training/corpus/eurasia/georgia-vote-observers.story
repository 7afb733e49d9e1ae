title: Observers list intimidation, stop short of judging Georgian result
outlet: Tbilisi Courier
published: 2024-10-27

{1s:International observers} {1q:criticised} {1t:on Sunday} {1c:“an uneven playing field, pressure on voters and tension”} in Saturday's parliamentary election. {2s:the Central Election Commission} {2q:says} {2c:the ruling Samshoblo party won with 54 percent}.

{3c:“I have served on eleven missions and I have never had my bag searched inside a polling station before,”} {3s:Annika Lindqvist, the Swedish senator who led the delegation of the Parliamentary Assembly}, {3q:remarked}. {4s:The preliminary report} {4q:records} {4c:ballot stuffing in the town of Marneuli, cameras trained on voters, and jumping of queues}. {5q:Pressed} {5c:whether the vote had been stolen}, {6s:Lindqvist} {6q:answered} that {6c:the mission “does not use such words”}.

{8s:President Nino Javashvili} {8q:refuses to recognise} {8c:the result}, {9q:describing} {9c:it as “a Russian special operation”}. {10s:Zurab Kvirikadze, leader of the victors in parliament}, {10q:laughed off} {10c:the accusation}: {11c:“losers always hear foreign accents”}, {11s:he} {11q:said}.

{12s:Two exit polls commissioned by opposition channels} {12q:had given} {12c:the ruling party no more than 42 percent}. {13c:A gap of that size “cannot be explained by shyness”}, {13s:the American pollster who conducted one of them} {13q:contends}. {14s:Budapest} {14q:was the first to congratulate} {14c:the government}; {15s:Washington and Brussels} {15q:called for} {15c:an inquiry}.

Crowds gathered at dusk. Someone had hung a violin from a lamp post.

---
observers = other | international election observers
cec = organisation | Central Election Commission | | of georgia
georgia = state | Georgia
lindqvist = person | Annika Lindqvist | Swedish senator, head of a delegation of observers
report = other | preliminary report of the observers
javashvili = person | Nino Javashvili | President of Georgia | of georgia
kvirikadze = person | Zurab Kvirikadze | parliamentary leader of Samshoblo | of samshoblo
samshoblo = organisation | Samshoblo | ruling party of Georgia | of georgia
polls = other | two exit polls
pollster = office | an American pollster
hungary = state | Hungary
us-eu = other | the United States and the European Union
---
1 observers condemn
2 cec state
3 lindqvist state
4 report state
5 - ask
6 lindqvist state
8 javashvili deny
9 javashvili accuse
10 kvirikadze deny
11 kvirikadze state
12 polls state
13 pollster state
14 hungary support
15 us-eu demand
---
person: Annika Lindqvist, Lindqvist, Nino Javashvili, Zurab Kvirikadze
organisation: Central Election Commission, Samshoblo, Parliamentary Assembly, Brussels
nationality: Swedish, Russian, American
state: Budapest, Washington
place: Marneuli
date: Sunday, Saturday
quantity: 54 percent, eleven, Two, 42 percent
