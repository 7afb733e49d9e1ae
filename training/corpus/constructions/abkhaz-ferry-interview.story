title: “A ferry is not a fleet”
outlet: Tbilisi Evening Paper
published: 2023-10-16

In Batumi last week we met Nodar Beridze, who ran Georgia's coast guard for eleven years.

{1q:Q:} {1c:Is Russia building a naval base at Ochamchire?}
{2q:A:} {2c:It is dredging. A dredger tells you the depth a man wants, not what he will float in it.}
{3q:Q:} {3c:But {4s:Sokhumi} {4q:has announced} {4c:“a permanent home” for the Black Sea Fleet}.}
{5q:A:} {5c:They announced a cinema in 2009. A ferry is not a fleet, and a fleet that hides is not one either.}

{6q:Pressed on} {6c:Tbilisi's silence}, {7s:the retired admiral} {7q:compared} {7c:ministers to “a man who hears a burglar and turns up the radio”}. {9c:{8s:One of them} {8q:had written to him} {8c:“to please stop”}}, {9s:he} {9q:recalled}.

{10q:Q:} {10c:What would you do?}
{11q:A:} {11c:Light the coast. Publish the pictures. Ask NATO for sonar, not for speeches.}

{12s:The ministry} {12q:calls} {12c:Beridze's views “those of a pensioner with a telescope”}. It has two patrol boats at Poti, bought from France; {13c:a third}, {13s:the yard} {13q:hopes}, {13c:will sail by Easter}. Its budget for this year is a third of last year's. In his hallway hangs a chart marked “Here be taxes”, a gift from his crew.

---
interviewer = organisation | Tbilisi Evening Paper
beridze = person | Nodar Beridze | former head of Georgia's coast guard | of georgia
georgia = state | Georgia
abkhazia = state | Abkhazia
minister = office | a Georgian minister | minister | of georgia
ministry = organisation | Georgian ministry | | of georgia
yard = organisation | French shipyard
---
1 interviewer ask
2 beridze state
3 interviewer ask
4 abkhazia state in 3
5 beridze state
6 interviewer ask
7 beridze condemn
8 minister demand in 9
9 beridze state
10 interviewer ask
11 beridze demand
12 ministry condemn
13 yard expect
---
person: Nodar Beridze, Beridze
state: Georgia, Russia, Sokhumi, Tbilisi, France
organisation: Black Sea Fleet, NATO
place: Batumi, Ochamchire, Poti
weapon: patrol boats, sonar
date: last week, last year, 2009, Easter, this year
quantity: eleven years, two
