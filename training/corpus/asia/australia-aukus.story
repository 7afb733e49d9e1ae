title: Senators grill navy on submarine crews
outlet: Southern Cross Daily
published: 2024-06-05

CANBERRA — {1c:Australia will have 200 fewer nuclear-qualified sailors in 2027 than it needs}, {1s:the head of the submarine agency} {1q:conceded} {1t:on Wednesday} under questioning from a Senate committee.

{2c:“We're not where we'd like to be, but we're a long way from where we were,”} {2s:Vice Admiral Angus Pritchard} {2q:told {2a:senators}}. {3s:He} {3q:said} {3c:{4s:the agency} {4q:was committed to} {4c:sending 110 trainees to Connecticut every year}}.

{5s:Greens senator Dee Fairweather} {5q:asked} {5c:what would happen if Washington declined to sell the three Virginia-class boats promised under AUKUS}. {6c:“{7s:I} {7q:don't accept} {7c:the premise},”} {6s:Pritchard} {6q:replied}.

{8q:Fears that} {8c:American yards cannot build fast enough} are widespread in {place:Washington} as well. {9s:A congressional paper released in May} {9q:raised the possibility of} {9c:basing US-crewed boats in Perth instead of selling any}. {10s:Defence Minister Colin Hartigan} {10q:labelled} {10c:the idea “a think-tank hobby”}. {11s:The opposition's James Whitford} {11q:supports} {11c:the program} but {12q:worries about} {12c:“cost growth hiding in the bilge.”}

{13s:China's ambassador} {13q:has repeatedly described} {13c:the pact as a breach of the Non-Proliferation Treaty}. {14s:The International Atomic Energy Agency} {14q:is yet to conclude} {14c:whether the safeguards arrangement is adequate}, though {15s:its director general} {15q:expressed satisfaction with} {15c:Australia's engagement} {15t:in March}.

{17c:The A$368 billion figure}, {17q:first announced} last year, covers three decades. A dry dock at Henderson is out to tender. {16q:Asked on the steps} {16c:whether he slept well}, the admiral laughed and kept walking.

---
asa = organisation | Australian Submarine Agency | | of australia
pritchard = person | Angus Pritchard | head of the submarine agency | of asa
australia = state | Australia
fairweather = person | Dee Fairweather | Greens senator | of australia
crs = organisation | Congressional research service | | of us
us = state | United States
hartigan = person | Colin Hartigan | defence minister | of australia
whitford = person | James Whitford | opposition politician | of australia
ambassador = office | Chinese ambassador to Australia | | of china
china = state | China
iaea = organisation | International Atomic Energy Agency
dg = office | director general of the International Atomic Energy Agency | | of iaea
---
1 pritchard confirm
2 pritchard state
3 pritchard state
4 asa promise in 3
5 fairweather ask
6 pritchard deny
7 pritchard deny in 6
8 - expect
9 crs state
10 hartigan deny
11 whitford support
12 whitford expect
13 ambassador condemn
14 iaea state
15 dg support
16 - ask
17 - state
---
person: Angus Pritchard, Pritchard, Dee Fairweather, Colin Hartigan, James Whitford
organisation: Senate, Greens, AUKUS, International Atomic Energy Agency
state: Australia, Washington, US, China
nationality: American
place: CANBERRA, Connecticut, Perth
facility: Henderson
weapon: Virginia-class boats, submarine
money: A$368 billion
date: Wednesday, 2027, May, March, last year, three decades
quantity: 200, 110, three
