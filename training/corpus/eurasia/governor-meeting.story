title: Working meeting with Governor of Tver Region Andrei Kolosov
outlet: Presidential Executive Office (Russia)
published: 2022-09-06

The President of Russia met with Governor of Tver Region Andrei Kolosov at the Kremlin. {10s:The Governor} {10q:briefed {10a:the head of state} on} {10c:the harvest, gas connections and orders placed with the carriage works}.

{1s:President of Russia Viktor Samarin}{1q::} {1c:Mr Kolosov, good afternoon. Let us begin with the carriage works. I remember that two years ago people there were on short hours. How do things stand now?}

{2s:Governor of Tver Region Andrei Kolosov}{2q::} {2c:Mr President, the plant is loaded until 2026. We have 640 cars under contract and another 90 on option. Wages have grown by 14 percent, although, frankly, turners and welders are still in short supply. The enterprise says it will train 300 of them in its own college.}

{3s:Viktor Samarin}{3q::} {3c:And housing for them?}

{4s:Andrei Kolosov}{4q::} {4c:We are building two blocks of flats next to the works. There were complaints about the contractor last winter. He was replaced. I visited the site on Friday and I can report that the roofs are on.}

{5s:Viktor Samarin}{5q::} {5c:Some residents of Rzhev wrote to me. They ask why the bridge over the Volga has been closed for so long and whether the ambulance has to go 40 kilometres around.}

{6s:Andrei Kolosov}{6q::} {6c:That is a fair reproach. The bridge will be opened for light vehicles by November 4, and we have moved an ambulance team to the right bank.}

{7s:Viktor Samarin}{7q::} {7c:Please see to it personally. I will check.}

The conversation also touched on compensation for farms hit by hail in July. {8s:The President} {8q:instructed} {8c:the Agriculture Ministry to submit its calculations within ten days}, and {9s:the Governor} {9q:expressed confidence that} {9c:the region would bring in at least 210,000 tonnes of grain}.

---
samarin = person | Viktor Samarin | President of Russia | of russia
russia = state | Russia
kolosov = person | Andrei Kolosov | Governor of Tver Region | of russia
---
1 samarin ask
2 kolosov state
3 samarin ask
4 kolosov state
5 samarin ask
6 kolosov promise
7 samarin demand
8 samarin demand
9 kolosov expect
10 kolosov state
---
person: Viktor Samarin, Andrei Kolosov, Kolosov
state: Russia
organisation: Agriculture Ministry
place: Tver Region, Rzhev, Volga
facility: Kremlin
date: two years ago, 2026, last winter, Friday, November 4, July
quantity: 640, 90, 14 percent, 300, two, 40 kilometres, ten days, 210\,000 tonnes
