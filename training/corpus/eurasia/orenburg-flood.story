title: Orsk residents besiege administration after dam gives way
outlet: Ural Line
published: 2024-04-08

Several hundred people gathered on Monday outside the city hall of Orsk, where the Ural river broke through an earthen dam at the weekend and flooded 10,000 houses.

{1c:“Putting it mildly, we were lied to,”} {1s:pensioner Zoya Litvinova} {1q:shouted} {1o:through a megaphone}. {2s:She} {2q:claimed} that {2c:cracks had been visible since February and that {3s:the mayor's office} {3q:had dismissed} {3c:them as “a matter of the soil”}}.

The dam cost almost a billion roubles and was finished in 2014. {4c:Rodents had gnawed tunnels in it}, {4s:the director of the contractor} {4q:maintained} {4t:on Saturday}, {5c:a theory} {5q:greeted with scorn by} {5s:engineers}. {6s:The Investigative Committee} {6q:suspects} {6c:negligence and violations of building rules}; nobody has been charged.

{7s:Governor Denis Palagin} {7q:promised} {7c:100,000 roubles to each family for lost belongings}. {8q:Asked} in the crowd {8c:whether cows counted}, {9s:he} {9q:replied} that {9c:“cows count double”}. {10s:The emergencies ministry} {10q:expects} {10c:the river to peak at Orenburg on Wednesday} and {11q:is advising} {11c:residents of the embankment to move to relatives}. {12s:Hydrologists} {12q:attribute} {12c:the flood to wet autumn ground that froze under deep snow}.

In Kazakhstan, downstream and upstream at once, 86,000 people have been moved to safety. {13s:President Daulet Serikbay} {13q:called} {13c:it the worst natural disaster in 80 years}. His office and the Kremlin set up a joint headquarters after a telephone call.

At a quarter to six the crowd outside city hall dispersed, leaving behind one rubber boot and a child's umbrella

---
litvinova = person | Zoya Litvinova | pensioner in Orsk
mayor-office = organisation | Orsk mayor's office | | of russia
russia = state | Russia
director = office | director of the contractor that built the dam
engineers = other | engineers
committee = organisation | Investigative Committee | | of russia
palagin = person | Denis Palagin | Governor of Orenburg Region | of russia
emergencies-ministry = organisation | Russian emergencies ministry | | of russia
hydrologists = other | hydrologists
serikbay = person | Daulet Serikbay | President of Kazakhstan | of kazakhstan
kazakhstan = state | Kazakhstan
---
1 litvinova state
2 litvinova state
3 mayor-office deny in 2
4 director state
5 engineers deny
6 committee expect
7 palagin promise
8 - ask
9 palagin state
10 emergencies-ministry expect
11 emergencies-ministry demand
12 hydrologists expect
13 serikbay state
---
place: Orsk, Ural river, Orenburg
person: Zoya Litvinova, Denis Palagin, Daulet Serikbay
organisation: Investigative Committee
state: Kazakhstan, Kremlin
money: a billion roubles, 100\,000 roubles
date: Monday, weekend, February, 2014, Saturday, Wednesday
quantity: Several hundred, 10\,000, 86\,000, 80 years, one
