title: Brussels at Breakfast: Who gets the frozen billions?
outlet: Schuman Square Newsletter
published: 2025-10-22

GOOD MORNING. It is raining, the trams are on strike and 27 leaders are flying in to argue about €140 billion that belongs to somebody else.
THE BIG PICTURE: {1s:The Commission} {1q:wants} {1c:to turn the cash balances of Russia's immobilized assets into a “reparations loan” for Ukraine}. {2s:Belgium}, where the money sits, {2q:insists} {2c:every country must share the risk first}. {3c:“If I am asked to jump, I would like to see who is holding my hand,”} {3s:Prime Minister Joris Verhulst} {3q:told {3a:lawmakers}} {3t:on Tuesday}.
WHO'S ON BOARD: {4s:Germany and Poland} {4q:back} {4c:the loan}. {5c:Rome is “listening politely,”} {5q:per} {5s:one Italian diplomat}. {6s:Hungary} {6q:has called} {6c:the plan theft}, and {7q:threatens} {7c:to sue}.
WHAT MOSCOW SAYS: {8c:Pure and simple robbery}, {8q:in the words of} {8s:Foreign Ministry spokeswoman Alevtina Drozdova}. {9s:Russia's central bank} {9q:reserves the right to} {9c:seize Western property in return}.
WHAT WE'RE HEARING: Frankfurt is nervous. {11c:{12s:The European Central Bank} {12q:has privately warned} that {12c:the scheme could be read as monetary financing}}, {11s:three officials} {11q:tell {11a:Schuman Square}}. {13s:The bank} {13q:says only} that {13c:it “takes note of the discussions”}.
DON'T HOLD YOUR BREATH: {14s:Virtually nobody we spoke to} {14q:believes} {14c:a deal will be done tonight}. {15c:December}, {15s:they} {15q:reckon}, {15c:at the earliest}.
ALSO TODAY: Parliament votes on rail passenger rights at noon. The fisheries ministers' dinner has been cancelled.

---
commission = organisation | European Commission
belgium = state | Belgium
verhulst = person | Joris Verhulst | Prime Minister | of belgium
germany-poland = state | Germany and Poland
italian-diplomat = office | Italian diplomat | | of italy
italy = state | Italy
hungary = state | Hungary
drozdova = person | Alevtina Drozdova | Foreign Ministry spokeswoman | of russia
russia = state | Russia
cbr = organisation | Central Bank of Russia | | of russia
ecb = organisation | European Central Bank
officials = office | three EU officials
nobody = office | people interviewed by Schuman Square
---
1 commission promise
2 belgium demand
3 verhulst state
4 germany-poland support
5 italian-diplomat state
6 hungary condemn
7 hungary warn
8 drozdova condemn
9 cbr warn
11 officials state
12 ecb warn in 11
13 ecb state
14 nobody expect
15 nobody expect
---
person: Joris Verhulst, Alevtina Drozdova
organisation: Commission, Foreign Ministry, European Central Bank, Schuman Square, Parliament
state: Russia, Ukraine, Belgium, Germany, Poland, Hungary, MOSCOW, Rome
nationality: Italian
place: Frankfurt
money: €140 billion
date: Tuesday, December, tonight, TODAY
quantity: 27, three
