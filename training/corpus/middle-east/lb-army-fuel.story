title: Army commander: Soldiers "moonlight as waiters", US and Qatar step in with salaries
outlet: Levant Courier
published: 2023-01-26

{1s:Lebanese Army commander General Youssef Karam} {1q:disclosed} {1t:on Wednesday} that {1c:one soldier in five now holds a second job}, as Washington and the United Nations launched a programme that will give every member of the security forces $100 a month for half a year.

{2c:"They moonlight as waiters and then guard the border against smugglers who earn in an hour what they make in a month,"} {2s:the general} {2q:told {2a:donors}} {2o:at a ceremony in Yarzeh}. {3s:He} {3q:thanked} {3c:Qatar for sixty million dollars in similar aid}, {4q:pledging} that {4c:not a lira would go astray}.

{5s:US Ambassador Judith Farrow} {5q:described} {5c:the army as "the country's last common noun."} {6s:Some members of Congress} {6q:fear}, nevertheless, that {6c:money and matériel could end up in the wrong hands}. {7c:"We count the rifles. We have counted them for seventeen years,"} {7s:the ambassador} {7q:responded}.

{8c:The value of a private's pay has shrunk from $800 to about $70 since the currency began to slide in 2019}, {8q:as per} {8s:an internal memo leaked to the Courier}. {9s:The memo, dated November}, {9q:speaks of} {9c:"an alarming rise in absences without leave."} {10s:The Defence Ministry} {10q:neither confirmed nor disputed} {10c:its authenticity}.

Politics followed within the hour. {11s:Druze leader Kamal Abu Shakra} {11q:warned of} {11c:"an army on somebody else's payroll,"} and {12s:a columnist for the pro-Hezbollah daily Al-Bayraq} {12q:asked} {12c:what Washington expected in return}. {13c:"They may sell us to the Chinese if the school fees are paid,"} {13s:an officer's wife in Tripoli} {13q:said {13o:by phone}}, before her line went dead.

---
karam = person | Youssef Karam | Lebanese Army commander | of army
army = organisation | Lebanese Army | | of lebanon
lebanon = state | Lebanon
farrow = person | Judith Farrow | US Ambassador | of us
us = state | United States
congress = office | members of the US Congress | | of us
memo = other | internal memo | | of army
lb-mod = organisation | Lebanese Defence Ministry | | of lebanon
abu-shakra = person | Kamal Abu Shakra | Druze leader
columnist = office | columnist for Al-Bayraq | | of bayraq
bayraq = organisation | Al-Bayraq
wife = office | officer's wife in Tripoli
---
1 karam state
2 karam state
3 karam support
4 karam promise
5 farrow support
6 congress expect
7 farrow state
8 memo state
9 memo state
10 lb-mod state
11 abu-shakra warn
12 columnist ask
13 wife state
---
place: Yarzeh, Tripoli
person: Youssef Karam, Judith Farrow, Kamal Abu Shakra
organisation: Lebanese Army, United Nations, Congress, Courier, Defence Ministry, Hezbollah, Al-Bayraq
state: Washington, Qatar, US
nationality: Druze, Chinese
weapon: rifles
date: Wednesday, 2019, November
money: $100, sixty million dollars, $800, $70
quantity: one soldier in five, seventeen years, half a year
