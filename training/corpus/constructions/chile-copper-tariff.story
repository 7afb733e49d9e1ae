title: Santiago protests at copper tariff
outlet: Cordillera Business
published: 2025-07-10

{1c:“Unfriendly, unlawful and, for the buyers, unwise”} was {1s:Chile's} {1q:verdict} {1t:on Thursday} {1c:on an American tariff of 50 percent on refined copper}.

{2s:Trade Undersecretary Rocío Valdivieso}, {3q:accusing} {3c:Washington of writing “a trade policy on the back of a receipt”}, {2q:announced} {2c:{4c:a complaint to the World Trade Organization}, which {4s:she} {4q:said} {4c:would be lodged by Monday}}. {5q:Warning} that {5c:“a cable maker in Ohio will feel this before a miner in Calama does”}, {6s:she} {6q:nevertheless spoke of} {6c:“a narrow door” to an exemption}.

{7s:The miners' federation}, {8q:calling} {8c:the complaint “a letter to a locked house”}, {7q:told {7a:its 14,000 members}} {7c:to prepare for lay-offs}. {9s:Its president, Luis Alcayaga}, {9q:took} {9c:the government to task for “negotiating in slippers”}, {10q:adding}: {10c:“We asked to be at the table. We were sent the menu.”}

{11s:The United States}, which buys 11 percent of Chile's copper, imposed the duty on July 1, {11q:citing} {11c:national security}. {12s:A White House trade adviser, Curtis Boland}, {12q:wrote on X} {12t:on Wednesday} that {12c:{13s:Chile} {13q:had “privately understood”} {13c:the need for it}} – {14c:words} {14s:Santiago} {14q:disowned} within the hour.

Copper closed at $9,870 a tonne in {place:London}, its highest this year. Traders sought cover, smelters cut prices and the peso, oddly, rose.

---
chile = state | Chile
valdivieso = person | Rocío Valdivieso | Trade Undersecretary | of chile
federation = organisation | miners' federation | | of chile
alcayaga = person | Luis Alcayaga | president of the miners' federation | of federation
us = state | United States
boland = person | Curtis Boland | White House trade adviser | of us
---
1 chile condemn
2 valdivieso state
3 valdivieso accuse
4 valdivieso promise in 2
5 valdivieso warn
6 valdivieso state
7 federation demand
8 federation condemn
9 alcayaga condemn
10 alcayaga state
11 us state
12 boland state
13 chile confirm in 12
14 chile deny
---
person: Rocío Valdivieso, Luis Alcayaga, Curtis Boland
state: Chile, Washington, United States, Santiago
nationality: American
organisation: World Trade Organization, White House, X
place: Ohio, Calama
money: $9\,870
date: Thursday, Monday, July 1, Wednesday, this year
quantity: 50 percent, 14\,000, 11 percent
