title: World court sides with Costa Rica on river canals
outlet: Istmo Press
published: 2015-12-17

THE HAGUE - {1s:The International Court of Justice} {1q:ruled} {1t:on Wednesday}, by 11 votes to four, that {1c:Nicaragua had violated Costa Rica's territory by digging three channels at the mouth of the San Juan River}, and {2q:directed} {2c:it to fill them in at its own expense}.

{3s:The judges} {3q:were not satisfied}, however, that {3c:{4c:the troops who camped there in 2010 had come "with hostile intent"}, as {4s:San José} {4q:had pleaded}}. Two of them voted for damages. {5s:A third, Kwabena Asante of Ghana}, {5q:appended a dissent arguing} that {5c:the frontier "moves with the sand and cannot be trespassed upon"}.

{6s:Nicaragua's agent, Bayardo Cerna}, {6q:accepted} {6c:the judgment "with serenity"}, though {7s:he} {7q:disagreed} {7c:with "every second line"}. {8c:In the cold light of the maps}, {8s:he} {8q:allowed}, {8c:"a bulldozer looks guilty"}. {9s:His opposite number, Edgardo Volio}, {9q:voiced relief}: {9c:"Small countries need large books."}

{10s:Costa Rica}, which has no army, {10q:had all along contended} that {10c:the dredging threatened a wetland}; {11s:Nicaragua} {11q:had countered} that {11c:the wetland was threatened by a Costa Rican road}. {12c:The road}, {12s:the court} {12q:found in its turn}, {12c:was begun without the environmental study that the law requires}. The law's delays did the rest: the cases were filed in 2010 and 2011, argued in spring and decided in December.

{13s:Both governments} {13q:have undertaken} {13c:to obey}. Fishermen found the channels half silted up already, and in the village of Finca Aragón the decision went unnoticed.

---
icj = organisation | International Court of Justice
costa-rica = state | Costa Rica
nicaragua = state | Nicaragua
asante = person | Kwabena Asante | judge | of icj
cerna = person | Bayardo Cerna | agent | of nicaragua
volio = person | Edgardo Volio | agent | of costa-rica
governments = other | governments of Nicaragua and Costa Rica
---
1 icj state
2 icj demand
3 icj state
4 costa-rica accuse in 3
5 asante deny
6 cerna support
7 cerna condemn
8 cerna confirm
9 volio support
10 costa-rica accuse
11 nicaragua accuse
12 icj state
13 governments promise
---
person: Kwabena Asante, Bayardo Cerna, Edgardo Volio
state: Nicaragua, Costa Rica, San José, Ghana
nationality: Costa Rican
organisation: International Court of Justice
place: THE HAGUE, San Juan River, Finca Aragón
date: Wednesday, 2010, 2011, spring, December
quantity: 11 votes, four, three, Two
