title: Poll puts schoolteacher level with former general
outlet: Pacífico Noticias
published: 2026-05-24

Two weeks before Peru's run-off, {1s:a survey by the pollster Qhapaq} {1q:gives} {1c:the rural schoolteacher Nélida Huamán 43 percent of the vote, against 42 for the retired general Gonzalo Ferreyros}. {3c:{2c:One voter in seven} {2q:is thought} {2c:to be undecided}}, {3s:the firm} {3q:said}, {4q:cautioning} that {4c:its interviewers had been chased from three villages}.

{5s:Ferreyros} {5q:is confident} {5c:of “a comfortable win”}. {6s:His campaign} {6q:puts} {6c:him nine points ahead}, {7q:citing} {7c:figures of its own}, which it has not released. {8s:Most economists} {8q:forecast} {8c:a weaker sol whoever wins}; {9s:the central bank} {9q:projects} {9c:growth of 2.1 percent for 2026}.

{10s:Miners}, on the other hand, {10q:fear} {10c:a ban on open pits}, and {11s:investors in London} {11q:are betting} that {11c:Huamán, if elected, will tear up the copper contracts}. {12s:She} {12q:has hinted at} {12c:nothing of the kind}. {13c:“I teach arithmetic,”} {13s:she} {13q:likes to say}. {13c:“I know what happens when you subtract.”}

The race is likely to be decided in Puno, where it almost certainly will rain on polling day, and where ballot boxes might have to be carried by mule. Turnout could fall below 70 percent. There were signs that both camps had run out of money: posters peeled, and a rally planned for Arequipa was cancelled.

{14c:The electoral tribunal} {14q:is expected} {14c:to announce the first official count on June 7}.

---
qhapaq = organisation | Qhapaq | pollster
ferreyros = person | Gonzalo Ferreyros | retired general
campaign = organisation | Ferreyros campaign
economists = office | most economists
central-bank = organisation | Central Reserve Bank of Peru | | of peru
peru = state | Peru
miners = other | miners
investors = other | investors in London
huaman = person | Nélida Huamán | rural schoolteacher
---
1 qhapaq state
2 - expect in 3
3 qhapaq state
4 qhapaq warn
5 ferreyros expect
6 campaign expect
7 campaign state
8 economists expect
9 central-bank expect
10 miners expect
11 investors expect
12 huaman state
13 huaman state
14 - expect
---
person: Nélida Huamán, Gonzalo Ferreyros, Ferreyros, Huamán
state: Peru
organisation: Qhapaq
place: London, Puno, Arequipa
date: 2026, June 7
quantity: 43 percent, 42, three, nine points, 2.1 percent, 70 percent
