title: European gas jumps as Norwegian plant outage drags on
outlet: Lowland Energy Brief
published: 2024-06-03

Dutch front-month gas rose as much as 13% on Monday after {1s:Norway's pipeline operator} {1q:said} {1c:a crack found in a two-inch line aboard the Sleipner Riser platform would keep the Nyhamna processing plant shut for longer than first thought}.

{2c:“We are working with a horizon of days rather than weeks,”} {2q:said} {2s:Sigrid Aune, a spokeswoman for operator Gassnett}, though {3s:she} {3q:cautioned} that {3c:the spare part had to be machined from scratch}.

The market was not comforted. {4s:Traders} {4q:had been counting on} {4c:a quiet start to the injection season}; {5c:instead}, {5s:one in London} {5q:said}, {5c:“everyone woke up short.”} {6s:Goldhaven Bank} {6q:raised its forecast for} {6c:the third quarter to 38 euros per megawatt-hour} and {7q:sees} {7c:a one-in-four chance of prices topping 50 euros}.

Europe's storage sites are 70% full, well above average. {8s:German economy minister Frauke Lindheim} {8q:played down} {8c:the jump}. {9c:There was “no reason whatsoever to speak of a crisis,”} {9s:she} {9q:told {9a:Radio Mitte}}.

The outage is a reminder of how much rests on a single supplier since Russian deliveries dried up. {10c:Norway now accounts for 31% of the bloc's imports}, {10s:figures from the statistics office Eurostat} {10q:indicate}. {11s:Oslo} {11q:has acknowledged} {11c:the vulnerability}, and {date:last autumn} {12q:proposed} {12c:joint naval patrols around the platforms}. {13c:Sabotage} {13q:is not suspected} {13c:in this case}.

---
gassnett = organisation | Gassnett | Norway's pipeline operator | of norway
norway = state | Norway
aune = person | Sigrid Aune | spokeswoman | of gassnett
traders = office | gas traders
trader = office | gas trader in London
goldhaven = organisation | Goldhaven Bank
lindheim = person | Frauke Lindheim | economy minister | of germany
germany = state | Germany
eurostat = organisation | Eurostat | statistics office
---
1 gassnett state
2 aune state
3 aune warn
4 traders expect
5 trader state
6 goldhaven expect
7 goldhaven expect
8 lindheim deny
9 lindheim deny
10 eurostat state
11 norway confirm
12 norway demand
13 - expect
---
person: Sigrid Aune, Frauke Lindheim
organisation: Gassnett, Goldhaven Bank, Radio Mitte, Eurostat
state: Norway, Oslo
nationality: Dutch, German, Russian
place: London, Europe
facility: Sleipner Riser platform, Nyhamna processing plant
money: 38 euros, 50 euros
date: Monday, third quarter
quantity: 13%, two-inch, one-in-four, 70%, 31%
