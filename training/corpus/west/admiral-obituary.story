title: Sir Desmond Carrick, admiral who kept the Armilla patrol afloat, dies at 91
outlet: The London Register
published: 2023-08-17

Admiral Sir Desmond Carrick, who has died aged 91, once brought a burning frigate 300 miles across the Gulf with no radar and a crew that had been awake for three days.

He was born in Cork in 1932, the son of a lighthouse keeper. {1s:He} {1q:used to say} {1c:he had joined the Royal Navy “to see what the light was for”}. After Dartmouth came minesweepers, Malta and the long boredom of the Cod Wars.

In the summer of 1987 he commanded HMS Larne on the Armilla patrol, escorting tankers through the Strait of Hormuz. {2s:Iran} {2q:had threatened} {2c:to close the strait}; {3s:the Ministry of Defence} {3q:believed} {3c:the mines were old and few}. {4s:Carrick} {4q:doubted} {4c:it}, and {13q:said} {13c:so} in signals that were not welcome in Whitehall. On 9 August a mine tore a hole in {weapon:Larne}'s bow.

{5s:A board of inquiry} {5q:found} that {5c:he had “acted throughout with cool judgment”}. {6s:The tabloids} {6q:hailed} {6c:him as the Lion of Larne}, {7c:a title} {7s:he} {7q:detested}.

Retirement suited him less. {8s:He} {8q:campaigned against} {8c:every cut to the fleet} and {9q:once described} {9c:a defence secretary as “a man who thinks the sea is a sort of wet road”}. {10c:The Navy}, {10s:he} {10q:warned {10o:in a letter to this newspaper}} {10t:in 2010}, {10c:would “end as a flag without a ship”}.

{11c:“He frightened ministers and adored stokers,”} {11s:his former first lieutenant, Commander Piers Aldous}, {11q:recalled} {11t:yesterday}. {12s:The First Sea Lord} {12q:paid tribute to} {12c:“an officer of the old granite”}.

He married, in 1961, Honor Vane, who survives him with two daughters.

---
carrick = person | Desmond Carrick | Admiral
iran = state | Iran
mod = organisation | British Ministry of Defence | | of uk
uk = state | United Kingdom
board = organisation | board of inquiry
tabloids = office | British tabloids
aldous = person | Piers Aldous | Commander
first-sea-lord = office | First Sea Lord | | of uk
---
1 carrick state
2 iran warn
3 mod expect
4 carrick expect
13 carrick state
5 board state
6 tabloids support
7 carrick condemn
8 carrick condemn
9 carrick condemn
10 carrick warn
11 aldous support
12 first-sea-lord support
---
person: Desmond Carrick, Carrick, Piers Aldous, Honor Vane
organisation: Royal Navy, Ministry of Defence, Navy
state: Iran
place: Gulf, Cork, Malta, Strait of Hormuz, Whitehall
facility: Dartmouth
weapon: frigate, minesweepers, mines, mine, HMS Larne
date: 1932, summer of 1987, 9 August, 2010, yesterday, 1961
quantity: 91, 300 miles, three days, two
