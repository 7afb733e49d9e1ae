title: Baltics cut last wires to Russian grid
outlet: Riga Chronicle
published: 2025-02-08

RIGA — On Saturday morning an engineer in a hard hat cut through a length of cable with a saw, and Latvia, Estonia and Lithuania ceased to be part of the electricity ring they had shared with Russia and Belarus since Soviet days.

{1c:“Freedom from threats, freedom from blackmail,”} {1s:European Energy Commissioner Joren Haas} {1q:exclaimed} {1o:at a ceremony in Vilnius}. {2c:“We can now turn off the light ourselves,”} {2q:quipped} {2s:Latvia's climate minister, Kristaps Meldrs}.

{3s:Experts} {3q:had warned of} {3c:cyberattacks and broken cables during the 33 hours in which the three countries were to run as an island}, and {4s:police} {4q:urged} {4c:people not to fall for false messages about blackouts}. {5c:Frequency never strayed from 50 hertz by more than a hair}, {5s:the operator Augstsprieguma Tikls} {5q:said}. {6s:A survey in December} {6q:had found} that {6c:{7s:a third of Estonians} {7q:planned} {7c:to lay in batteries and candles}}.

Kaliningrad, cut off from the mainland, lives on its own gas turbines from now on. {8s:Its governor} {8q:boasted} that {8c:the exclave had drilled for the day since 2019}. {9s:Moscow} {9q:plays down} {9c:the loss of the ring}; {10c:the step will make electricity dearer “for those who took it”}, {10s:Deputy Energy Minister Roman Tulin} {10q:predicted}. {11s:Populist deputies in all three parliaments} {11q:share} {11c:that view}. {12s:The Baltic governments} {12q:consider} {12c:a surcharge of one euro a month bearable}.

The link to Poland carries 500 megawatts. A second one, under the sea, is due in 2030 and has received 1.2 billion euros from the European Union. The piece of severed cable was sawn into discs, numbered, and sold out within the hour.

---
haas = person | Joren Haas | European Energy Commissioner | of eu
eu = organisation | European Union
meldrs = person | Kristaps Meldrs | Latvian climate minister | of latvia
latvia = state | Latvia
experts = other | experts
police = organisation | Latvian police | | of latvia
ast = organisation | Augstsprieguma Tikls | Latvian grid operator | of latvia
survey = other | a survey in Estonia
estonians = other | a third of Estonians
governor = office | governor of Kaliningrad Region | | of russia
russia = state | Russia
tulin = person | Roman Tulin | Deputy Energy Minister of Russia | of russia
populists = other | populist deputies in the Baltic parliaments
governments = other | governments of Estonia, Latvia and Lithuania
---
1 haas state
2 meldrs state
3 experts warn
4 police demand
5 ast state
6 survey state
7 estonians promise in 6
8 governor state
9 russia deny
10 tulin expect
11 populists support
12 governments support
---
place: RIGA, Vilnius, Kaliningrad
state: Latvia, Estonia, Lithuania, Russia, Belarus, Moscow, Poland
nationality: Soviet, European, Estonians, Baltic
person: Joren Haas, Kristaps Meldrs, Roman Tulin
organisation: Augstsprieguma Tikls, European Union
date: Saturday, December, 2019, 2030
quantity: 33 hours, three, 50 hertz, a third, 500 megawatts
money: one euro, 1.2 billion euros
