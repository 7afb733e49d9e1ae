title: Telephone conversation with President of Kazakhstan Daulet Serikbay
outlet: Presidential Executive Office (Russia)
published: 2023-02-17

President of Russia Viktor Samarin had a telephone conversation with President of Kazakhstan Daulet Serikbay.

The leaders exchanged views on trade and transit, including the movement of Kazakh oil through the terminal at Novorossiysk, where repairs to two mooring buoys are to be finished before the end of March. {1s:The President of Kazakhstan} {1q:thanked} {1c:the Russian side for sending divers and equipment}. {2s:He} {2q:expressed concern over} {2c:the long queues of lorries at the Mashakovo checkpoint}, and {3s:Viktor Samarin} {3q:promised} that {3c:additional inspection lanes would be opened by April}.

{4s:Both sides} {4q:reaffirmed} {4c:{13s:their} {13q:readiness} {13c:to build a third unit of the Ekibastuz power plant together}}. Russian and Kazakh officials have been negotiating the loan terms since last autumn.

On regional matters, {5s:Daulet Serikbay} {5q:briefed {5a:his Russian colleague}} on {5c:the results of his contacts in Tashkent and Bishkek}. {6s:The Russian President} {6q:spoke in favour of} {6c:convening an extraordinary session of the Collective Security Council} and {7q:stressed} that {7c:“attempts by outside forces to bring strike drones and their instructors into the region must be met with a joint answer”}. {8s:The President of Kazakhstan}, for his part, {8q:noted} that {8c:{9s:Astana} {9q:does not see} {9c:any need for additional foreign bases on its territory}}.

{12s:The Presidents} {12q:also congratulated} {12c:each other on the 30th anniversary of the treaty on friendship, which was signed in {place:Moscow}}, and agreed on a schedule of contacts at various levels. {10s:The Kazakh leader} {10q:invited} {10c:Viktor Samarin to visit the city of Turkistan in the autumn}. {11c:The invitation} {11q:was accepted with gratitude}.

---
samarin = person | Viktor Samarin | President of Russia | of russia
russia = state | Russia
serikbay = person | Daulet Serikbay | President of Kazakhstan | of kazakhstan
kazakhstan = state | Kazakhstan
both = other | the Presidents of Russia and Kazakhstan
---
1 serikbay support
2 serikbay condemn
3 samarin promise
4 both confirm
5 serikbay state
6 samarin support
7 samarin demand
8 serikbay state
9 kazakhstan expect in 8
10 serikbay demand
11 samarin support
12 both support
13 both promise in 4
---
person: Viktor Samarin, Daulet Serikbay
state: Russia, Kazakhstan, Tashkent, Bishkek, Astana
nationality: Kazakh, Russian
organisation: Collective Security Council
place: Novorossiysk, Turkistan
facility: Mashakovo checkpoint, Ekibastuz power plant
weapon: strike drones
date: end of March, April, last autumn
quantity: two
