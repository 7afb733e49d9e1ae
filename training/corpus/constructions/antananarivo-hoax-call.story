title: President's voice, somebody else's words
outlet: Tananarive Tribune
published: 2025-06-03

{1s:The office of Madagascar's president} {1q:denounced} {1t:on Monday} {1c:as a forgery a recording in which {2s:he} {2q:seems to offer} {2c:three islands to an investor from the Gulf}}. {3c:“The voice is stolen and the words are rented,”} {3s:it} {3q:posted on Facebook}.

Within hours {4q:there were calls for} {4c:his resignation}, {5s:a petition} {5q:demanding} {5c:the islands' independence}, and a song. {6q:Word went round that} {6c:the army was moving}; {7s:its chief, General Lalaina Ratsimba}, {7q:let himself be filmed in pyjamas to prove} that {7c:it was not}. {8c:The pyjamas}, {8s:wags} {8q:pointed out}, {8c:had epaulettes}.

Is it real? {9c:“Ninety-four percent synthetic”}, {9q:runs} {9s:the finding of a laboratory in Nairobi}. {10s:A rival one in Lyon} {10q:detected} {10c:no trace of tampering} but {11q:will not swear to} {11c:it}. {12s:The opposition leader, Hery Andriamasy}, {12q:is agnostic}: {12c:“The scandal is that {13c:it} {13q:was thought} {13c:possible}.”}

{14s:Police} {14q:suspect} {14c:a disc jockey, aged 22}. {15s:His mother} {15q:vouches for} {15c:him}. The president himself has yet to be heard, in his own voice, on the subject; he cut a ribbon at a bottling plant and waved. On the nearest of the islands, population 61, no one had a signal. A ferry brings the newspapers on Fridays.

---
presidency = organisation | office of Madagascar's president | | of madagascar
madagascar = state | Madagascar
president = office | the president of Madagascar | president | of madagascar
ratsimba = person | Lalaina Ratsimba | chief of the army | of army
army = organisation | Malagasy army | | of madagascar
petition = other | petition
wags = other | wags
lab-nairobi = organisation | forensic laboratory in Nairobi
lab-lyon = organisation | forensic laboratory in Lyon
andriamasy = person | Hery Andriamasy | opposition leader
police = organisation | Malagasy police | | of madagascar
mother = office | mother of the disc jockey
---
1 presidency deny
2 president promise in 1
3 presidency deny
4 - demand
5 petition demand
6 - state
7 ratsimba deny
8 wags state
9 lab-nairobi state
10 lab-lyon state
11 lab-lyon deny
12 andriamasy condemn
13 - expect in 12
14 police accuse
15 mother support
---
person: Lalaina Ratsimba, Hery Andriamasy
state: Madagascar
organisation: Facebook
place: Gulf, Nairobi, Lyon
date: Monday, Fridays
quantity: three, Ninety-four percent, 22, 61
