title: Doubts, claims and a promise over jets for Abuja
outlet: Niger Delta Courier
published: 2022-05-23

{1s:The Nigerian Air Force's} {1q:claim that} {1c:a pair of its A-29 Super Tucano aircraft had destroyed a bandit camp near Zurmi} has met with {2q:a flat denial from} {2s:the deputy state governor, Bello Dangaladima}, that {2c:any camp had stood there}.

{3q:An appeal by} {3s:the herders' union} {3c:to have the craters examined by outsiders} has gone unanswered since Friday. So has {4s:its} {4q:question} {4c:whether the bombs were among those that the United States sold on condition that no village be hit}.

{5s:The air force's} {5q:explanation} is that {5c:its pilots were shown a column of motorcycles by a surveillance drone}. {6q:It is the belief of} {6s:two officers who saw the film} that {6c:the riders carried firewood}. Hospital staff in {place:Gusau} counted 17 bodies, most of them too burnt to name.

In {place:Washington}, where a sale of 12 attack helicopters awaits approval, {7q:there is unease among} {7s:senators of both parties} over {7c:the strike}. {8s:A letter signed by one of them, Harold Pennick of {place:Ohio}}, holds {8q:an expression of “grave doubt” that} {8c:the embassy was told the truth}. The embassy's own cable, which the letter quotes only by its number, remains secret.

{9q:A promise by} {9s:Air Vice-Marshal Sunday Okonedo} that {9c:the pilots “will answer every question put to them in good faith”} was made at a funeral on Sunday, an hour before {10q:fresh allegations of} {10c:low flying} came in from Katsina.

---
naf = organisation | Nigerian Air Force | | of nigeria
nigeria = state | Nigeria
dangaladima = person | Bello Dangaladima | deputy state governor | of nigeria
union = organisation | herders' union
officers = office | two officers who saw the film | officers | of nigeria
us = state | United States
senators = office | senators of both parties | senators | of us
pennick = person | Harold Pennick | senator | of us
okonedo = person | Sunday Okonedo | Air Vice-Marshal | of naf
---
1 naf state
2 dangaladima deny
3 union demand
4 union ask
5 naf state
6 officers expect
7 senators condemn
8 pennick expect
9 okonedo promise
10 - accuse
---
person: Bello Dangaladima, Harold Pennick, Sunday Okonedo
organisation: Nigerian Air Force
state: United States
place: Zurmi, Katsina
weapon: A-29 Super Tucano aircraft, bombs, surveillance drone, attack helicopters
date: Friday, Sunday
quantity: 17, 12
