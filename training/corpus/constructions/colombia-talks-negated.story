title: Bogotá will not say if rebel talks go on
outlet: Andes Informa
published: 2024-11-05

{1s:The Colombian government} {1q:did not say} {1t:on Tuesday} {1c:whether its envoys would fly to Havana next week}, and {2s:the National Liberation Army} {2q:has yet to confirm} that {2c:it still wants them there}.

{3s:The rebels' chief negotiator, Aurelio Zuluaga}, {3q:has never admitted} that {3c:his fighters planted the mine which killed four oil workers near Saravena in October}. But {5c:{4s:he} {4q:no longer denies} {4c:it}}, {5s:people who have met him} {5q:say}, and {13s:a pamphlet left in village shops} {13q:calls} {13c:the dead men nothing worse than “unlucky”}.

{6s:Interior Minister Pilar Echavarría} {6q:could not tell {6a:senators}} {6c:how many of the 31 prisoners due to go home in June had been freed}, {7q:nor would she be drawn on} {7c:whether the ceasefire, which lapsed at midnight, might be renewed}. {8s:She} {8q:did not rule out} {8c:a pause}.

{9c:“I am not saying the table is broken,”} {9s:she} {9q:said}. {9c:“I am saying that nobody is sitting at it.”}

{10s:Nobody in the army} {10q:is willing to predict} {10c:a return to bombing}. {11s:General Hernando Quiroga, who commands the eastern division}, {11q:refused} {11c:to give the order a date}, though {12s:he} {12q:doubted} that {12c:“patience is a weapon we have in stock”}. His men, on his orders, have dug in along the Arauca River and are waiting. The presidency declined to comment, and a call to the rebels' press office rang out.

---
colombia = state | Colombia
eln = organisation | National Liberation Army
zuluaga = person | Aurelio Zuluaga | chief negotiator | of eln
people = office | people who have met Zuluaga
echavarria = person | Pilar Echavarría | Interior Minister | of colombia
army = organisation | Colombian army | | of colombia
quiroga = person | Hernando Quiroga | commander of the eastern division | of army
---
1 colombia state
2 eln confirm
3 zuluaga confirm
4 zuluaga deny in 5
5 people state
6 echavarria state
7 echavarria state
8 echavarria state
9 echavarria state
10 army expect
11 quiroga deny
12 quiroga expect
13 eln state
---
person: Aurelio Zuluaga, Pilar Echavarría, Hernando Quiroga
organisation: National Liberation Army
nationality: Colombian
place: Havana, Saravena, Arauca River
weapon: mine
date: Tuesday, next week, October, June
quantity: four, 31
