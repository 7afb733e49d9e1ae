title: Last French troops leave Niger as junta hails "new era"
outlet: Radio Télévision Occident
published: 2023-12-22

The last 157 French soldiers stationed in Niger boarded two transport planes in Niamey on Friday, ending more than a decade of operations against jihadist groups in the Sahel.

{1c:"Today's date marks the end of the disengagement of French forces,"} {1s:Nigerien army lieutenant Salifou Mahamane} {1q:said {1o:at a short ceremony on the tarmac}}. {2s:A joint communique signed by the two militaries} {2q:described} {2c:the withdrawal as "secure and orderly"}.

{13s:The generals who took power in July} {13q:had demanded} {13c:the departure} within weeks of their coup. {3s:They} {3q:accuse} {3c:the former colonial power of having armed the very rebels {14s:it} {14q:claimed} {14c:to be fighting}}, {4c:a charge} that {4s:Paris} {4q:calls} {4c:grotesque}.

{5s:Junta leader Brigadier Ousmane Tinni} {5q:hailed} {5c:"a new era for the Nigerien people"} {5o:in a televised address}. {6s:He} {6q:has yet to say} {6c:when civilian rule will return}.

For France the retreat is the third in 18 months, after Mali and Burkina Faso. {7c:"We have been slow to understand that the word partnership no longer convinced anybody,"} {7q:admits} {7s:a former adviser to two presidents on African affairs}. {8s:The left-wing opposition} {8q:blames} {8c:the Elysee for what {9s:it} {9q:terms} {9c:"ten years of blindness"}}; {10s:the far right} {10q:would rather talk about} {10c:the visas that Niger's ministers still obtain}.

Roughly 650 American troops remain at a drone base near Agadez. {11s:Washington} {11q:has signalled} {11c:a willingness to stay if the military sets out a path back to elections}, and {12s:residents of Agadez} {12q:worry about} {12c:what becomes of the 400 jobs there if it goes}.

---
mahamane = person | Salifou Mahamane | army lieutenant | of niger
niger = state | Niger
communique = other | joint communique of the French and Nigerien militaries
junta = organisation | Niger's military junta | | of niger
france = state | France
tinni = person | Ousmane Tinni | junta leader | of junta
adviser = office | former French presidential adviser on African affairs | | of france
left = organisation | French left-wing opposition | | of france
far-right = organisation | French far right | | of france
us = state | United States
residents = office | residents of Agadez | | of niger
---
1 mahamane state
2 communique support
13 junta demand
3 junta accuse
14 france state in 3
4 france deny
5 tinni support
6 tinni state
7 adviser confirm
8 left accuse
9 left condemn in 8
10 far-right state
11 us promise
12 residents expect
---
person: Salifou Mahamane, Ousmane Tinni
state: Niger, Paris, France, Mali, Burkina Faso, Elysee, Washington
nationality: French, Nigerien, African, American
place: Niamey, Sahel, Agadez
weapon: transport planes, drone
date: Friday, July
quantity: 157, two, 18 months, ten years, 650, 400
