title: Joint Leaders’ Statement on the Nordic-Baltic Air Shield
outlet: Prime Minister’s Office, Finland
published: 2025-05-09

We, the Prime Ministers of Denmark, Estonia, Finland, Latvia, Lithuania, Norway and Sweden, met today in Turku to take stock of the security of our skies. {1s:We} {1q:are grateful to} {1c:the Secretary General of NATO for joining us}.

In October, {2s:our Defence Ministers} {2q:announced} {2c:the {none:Nordic-Baltic Air Shield}, a plan to link more than 60 radars and nine batteries into one picture}. Today {3s:we} {3q:confirm} that {3c:all seven nations have met their first milestones}. {4s:We} {4q:intend} {4c:to reach full operational capability by 2028}, and {5s:we} {5q:invite} {5c:Iceland and Poland to join the common procurement of interceptors}.

Russian aircraft have violated the airspace of three of our countries since the beginning of the year. {6s:Moscow} {6q:maintains} that {6c:its pilots were carried off course by the jamming of satellite signals}. {7s:We} {7q:find} {7c:this explanation implausible}: {8s:our experts} {8q:have traced} {8c:the jamming to transmitters in the Kaliningrad region}. {9s:We} {9q:urge} {9c:the Russian Federation to switch them off}, and {10s:we} {10q:remind} {10c:all parties to the Chicago Convention that civil aviation is not a playing field}.

{11s:We} {11q:remain open to} {11c:dialogue on military transparency}. {12s:We} {12q:do not, however, accept} that {12c:any State may hold a veto over the defences of its neighbours}.

The Shield will be paid for by those it protects. Sweden has committed troops to the battalion at Ādaži; Norway provides the tankers; Estonia hosts the data centre. {13s:Denmark} and {15s:Finland} {13q:{15q:plan}} {13c:{15c:to exchange pilots from January}}. {14s:We} {14q:are convinced} that {14c:the investments we make together now will cost our children far less than the ones we would have had to make alone later}.

---
leaders = other | Prime Ministers of Denmark, Estonia, Finland, Latvia, Lithuania, Norway and Sweden | Prime Ministers
defmins = office | Nordic and Baltic Defence Ministers
russia = state | Russia
experts = office | Nordic and Baltic experts
denmark = state | Denmark
finland = state | Finland
---
1 leaders support
2 defmins state
3 leaders confirm
4 leaders promise
5 leaders demand
6 russia state
7 leaders deny
8 experts state
9 leaders demand
10 leaders demand
11 leaders promise
12 leaders deny
13 denmark promise
14 leaders expect
15 finland promise
---
state: Denmark, Estonia, Finland, Latvia, Lithuania, Norway, Sweden, Iceland, Poland, Moscow, Russian Federation
nationality: Russian
place: Turku, Kaliningrad region
organisation: NATO
facility: Ādaži
weapon: radars, batteries, interceptors, aircraft, tankers
date: today, Today, October, 2028, the beginning of the year, January
quantity: 60, nine, seven, three
