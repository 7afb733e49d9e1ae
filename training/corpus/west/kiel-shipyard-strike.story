title: Strike at Kiel yard threatens frigate launch
outlet: Rheinischer Kurier International
published: 2024-10-30

KIEL, Germany — Some 2,800 welders, fitters and electricians walked out of the Förde yard before dawn Wednesday, eleven days before it is due to float the first of the German navy's new F126 frigates.

{1s:Their union, IG Metall}, {1q:is demanding} {1c:a 7 percent raise}. {2c:{3s:Management's} {3q:offer of} {3c:3.6 percent over 27 months} is "an insult with a bow on it,"} {2s:shop steward Birte Lorenzen} {2q:shouted through a megaphone} to cheers. {4c:The yard had never been fuller}, {4s:she} {4q:pointed out}, {4c:and the order book ran to 2032}.

{5s:The company}, a unit of the Lürssen group, {5q:regretted} {5c:the stoppage}. {6c:Every lost shift costs it roughly 900,000 euros}, {6s:chief financial officer Holger Wenck} {6q:estimated}, while {7q:assuring} {7c:the navy that the launch date stood "for the time being"}. {9c:{8s:Inspectors from the procurement office in Koblenz} {8q:doubt} {8c:it}}, {9q:according to} {9s:an official with access to their weekly report}.

In the Bundestag {10s:the Left party} {10q:declared solidarity with} {10c:the strikers}. {11s:The conservatives}, by contrast, {11q:warned} {11c:the union against "putting security of supply on the picket line."} {12s:Chancellor Almut Brandes} {12q:would only say} that {12c:wages were a matter for the two parties}.

Talks resume next Tuesday in Hamburg. {13s:Both sides} {13q:have agreed} {13c:not to brief the press}, {14c:an agreement that lasted}, by {14s:this newspaper's} {14q:count}, {14c:for 40 minutes}.

---
ig-metall = organisation | IG Metall | union
management = organisation | Förde yard management | | of foerde
foerde = organisation | Förde yard | unit of the Lürssen group
lorenzen = person | Birte Lorenzen | shop steward | of ig-metall
wenck = person | Holger Wenck | chief financial officer | of foerde
inspectors = office | inspectors from the German procurement office
official = office | official with access to the inspectors' weekly report
left = organisation | Left party | | of germany
conservatives = organisation | German conservatives | | of germany
germany = state | Germany
both-sides = office | IG Metall and the Förde yard management
newspaper = organisation | Rheinischer Kurier International
brandes = person | Almut Brandes | Chancellor | of germany
---
1 ig-metall demand
2 lorenzen condemn
3 management promise in 2
4 lorenzen state
5 foerde condemn
6 wenck expect
7 wenck promise
9 official state
8 inspectors expect in 9
10 left support
11 conservatives warn
12 brandes state
13 both-sides promise
14 newspaper state
---
person: Birte Lorenzen, Holger Wenck, Almut Brandes
organisation: IG Metall, Lürssen, Bundestag, Left party
state: Germany
nationality: German
place: KIEL, Koblenz, Hamburg
facility: Förde yard
weapon: F126 frigates
money: 900\,000 euros
date: Wednesday, 2032, next Tuesday
quantity: 2\,800, eleven days, 7 percent, 3.6 percent, 27 months, two, 40 minutes
