title: Ministers spar over 'bloc mentality' at Marina Bay forum
outlet: Raffles Post
published: 2023-06-04

SINGAPORE - {1s:China's defence minister} {1t:on Sunday} {1q:warned against} {1c:the creation of “NATO-like” alliances in the Asia-Pacific}, a day after {2s:his American counterpart} {2q:told {2o:the same hall}} that {2c:Washington would not flinch in the face of bullying}.

{4c:“What is the use of a handshake if the other hand holds a stick?”} {4s:General Qiu Zhenhai} {4q:asked {4o:in a speech to the Marina Bay Security Dialogue}}. {5s:He} {5q:also said} {5c:a collision between the two navies would be “an unbearable disaster for the world.”}

The two men shook hands at a dinner on Friday but did not sit down together. {6s:Beijing} {6q:had turned down} {6c:a {7s:Pentagon} {7q:request for} {7c:a meeting}}, {8q:citing} {8c:American sanctions on the general}.

{9s:Singapore's own minister, Dr Lim Jun Wei}, {9q:urged} {9c:both sides to restore military hotlines}, {10q:comparing} {10c:silence between navies to “two drivers on a dark road with no horn”}. {11q:Asked by} {11s:a delegate from Kyiv} {11c:whether small states could ever rely on big ones}, {12s:he} {12q:replied}: {12c:“Rely, no. Remind, yes.”}

{13c:{18c:A plan for ending the war in Ukraine}, {18q:floated by} {18s:Indonesia's defence minister Harun Siregar}}, {13q:drew fire from} {13s:European delegates}. {14s:The EU's envoy} {14q:said} {14c:{15s:the bloc} {15q:wanted} {15c:“a just peace, not a peace of surrender”}}, while {16s:Ukraine's deputy minister} {16q:muttered} that {16c:it sounded “like a Russian plan with a beach”}. {17s:Mr Siregar} {17q:stood by} {17c:his proposal}.

More than 600 delegates from 49 countries attended. The next dialogue opens on May 31, and the hotel has already put up its prices.

---
qiu = person | Qiu Zhenhai | Chinese defence minister | of china
china = state | China
secdef = office | US defense secretary | | of us
us = state | United States
pentagon = organisation | Pentagon | | of us
lim = person | Lim Jun Wei | Singaporean defence minister | of singapore
singapore = state | Singapore
delegate = office | delegate from Kyiv | | of ukraine
ukraine = state | Ukraine
european = office | European delegates
euenvoy = office | EU envoy | | of eu
eu = organisation | European Union
deputy = office | Ukrainian deputy minister | | of ukraine
siregar = person | Harun Siregar | Indonesian defence minister | of indonesia
indonesia = state | Indonesia
---
1 qiu warn
2 secdef promise
4 qiu ask
5 qiu state
6 china deny
7 pentagon demand in 6
8 china state
9 lim demand
10 lim state
11 delegate ask
12 lim state
13 european condemn
14 euenvoy state
15 eu demand in 14
16 deputy condemn
17 siregar support
18 siregar demand in 13
---
person: Qiu Zhenhai, Lim Jun Wei, Harun Siregar, Siregar
organisation: NATO, Pentagon, EU, Marina Bay Security Dialogue
state: China, Washington, Beijing, Singapore, Ukraine, Indonesia
nationality: American, European, Russian
place: SINGAPORE, Asia-Pacific, Kyiv
date: Sunday, Friday, May 31, a day
quantity: 600, 49, two
