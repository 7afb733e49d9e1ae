title: Ulaanbaatar defends welcome for Russian president
outlet: Ulaanbaatar Herald
published: 2024-09-04

Under a warm drizzle, President Viktor Samarin of Russia reviewed an honour guard on Sukhbaatar Square on Tuesday, his first visit to a member of the International Criminal Court since a warrant was issued for his arrest.

{1s:The court} {1q:had reminded {1a:its members}} that {1c:they “have the obligation to cooperate”}. {2c:By letting an accused man go, Mongolia shares responsibility for his crimes}, {2s:{organisation:Ukrainian Foreign Ministry} spokesman Danylo Prytula} {2q:wrote}, {3q:vowing} {3c:“consequences”}.

{4c:“We import 95 percent of our petroleum products from our immediate neighbours,”} {4s:a spokesman for the Mongolian government} {4q:explained}, {5q:adding} that {5c:“this supply is critical to our existence”}. {6s:Few diplomats in the capital} {6q:had seriously expected} {6c:an arrest}.

The two presidents signed agreements on jet fuel and on the reconstruction of the power plant which Soviet engineers built in 1983. Of {7c:the gas pipeline} that {7s:Gazprom} {7q:hopes} {7c:to lay across the steppe to China}, not a word was said. {8c:Beijing's interest in it has cooled}, {8q:in the assessment of} {8s:Bat-Erdene Sukhee, an energy analyst}. {9s:He} {9q:points to} {9c:the absence of the project from the government's programme up to 2028}.

{10s:President Samarin}, at the state banquet, {10q:praised} {10c:Mongolia's “respectful attitude to our common history”}. {11s:His host, President Ganbold Tserenpil}, {11q:invited} {11c:him to return for the Naadam}. A woman who unfurled a Ukrainian flag near the monument was led away; {12c:she}, {12s:police} {12q:said} later, {12c:had been “advised to go home”}.

---
icc = organisation | International Criminal Court
prytula = person | Danylo Prytula | Ukrainian Foreign Ministry spokesman | of ukraine
ukraine = state | Ukraine
government-spokesman = office | a spokesman for the Mongolian government | | of mongolia
mongolia = state | Mongolia
diplomats = other | diplomats in Ulaanbaatar
gazprom = organisation | Gazprom | Russian gas company
sukhee = person | Bat-Erdene Sukhee | energy analyst
samarin = person | Viktor Samarin | President of Russia | of russia
russia = state | Russia
tserenpil = person | Ganbold Tserenpil | President of Mongolia | of mongolia
police = organisation | Mongolian police | | of mongolia
---
1 icc demand
2 prytula state
3 prytula warn
4 government-spokesman state
5 government-spokesman state
6 diplomats expect
7 gazprom expect
8 sukhee expect
9 sukhee state
10 samarin support
11 tserenpil demand
12 police state
---
person: Viktor Samarin, Danylo Prytula, Bat-Erdene Sukhee, Samarin, Ganbold Tserenpil
state: Russia, Mongolia, China, Beijing
nationality: Ukrainian, Mongolian, Soviet
organisation: International Criminal Court, Gazprom
place: Sukhbaatar Square
date: Tuesday, 1983, 2028
quantity: 95 percent, two
