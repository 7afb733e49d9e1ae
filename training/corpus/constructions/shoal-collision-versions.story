title: Two versions of a collision
outlet: Luzon Morning Post
published: 2024-08-20

{1c:“The Philippine ship ignored every signal, turned sharply and struck our bow,”} {1q:declared} {1s:a spokesman for the China Coast Guard} {1t:at dawn on Tuesday}. {2c:“We were sitting still,”} {2q:retorted}, two hours later, {2s:Commodore Rogelio Sandoval, who speaks for the Philippine one}.

Gone with a fender of the BRP Cape San Lorenzo, damaged off Sabina Shoal, is much of the goodwill of a June understanding on supplies. {3c:Gone, too}, {3q:lamented} {3s:Senator Corazon Villafuerte}, {3c:is “the fiction that we are neighbours having a talk”}.

{4c:At fault}, {4q:wrote} {4s:{quantity:two} retired American captains} {4o:in an analysis for a shipping journal}, {4c:were probably both helmsmen}. {5c:“Our anchor was down,”} {5q:reads} {5s:a banner that the crew hung from the bridge on arrival at Puerto Princesa}.

{6q:Asked by} {6s:a schoolgirl on the quay} {6c:whether America would come if a sailor died}, {7s:Ambassador Marcia Dunleavy} {7q:gave a one-word answer}: {7c:“Yes.”} {8c:Not so fast}, {8q:cautioned} {8s:the State Department} that evening; {9c:the treaty}, {9s:a deputy spokesman} {9q:explained}, {9c:“speaks for itself, and so should she”}.

{10c:More ships will follow}, {10q:promises} {10s:{state:China}}. {11c:So will more cameras}, {11q:says} {11s:Sandoval}, whose service bought 60 of them last month.

---
ccg-spokesman = office | a spokesman for the China Coast Guard | spokesman | of ccg
ccg = organisation | China Coast Guard | | of china
china = state | China
sandoval = person | Rogelio Sandoval | Commodore | of pcg
pcg = organisation | Philippine Coast Guard | | of philippines
philippines = state | Philippines
villafuerte = person | Corazon Villafuerte | Senator | of philippines
captains = office | two retired American captains
crew = other | crew of the BRP Cape San Lorenzo | | of pcg
girl = office | a schoolgirl
dunleavy = person | Marcia Dunleavy | Ambassador | of us
us = state | United States
state-department = organisation | State Department | | of us
deputy = office | a deputy spokesman | deputy spokesman | of state-department
---
1 ccg-spokesman accuse
2 sandoval deny
3 villafuerte condemn
4 captains state
5 crew state
6 girl ask
7 dunleavy promise
8 state-department warn
9 deputy state
10 china promise
11 sandoval promise
---
person: Rogelio Sandoval, Corazon Villafuerte, Marcia Dunleavy, Sandoval
state: America
nationality: American, Philippine
organisation: China Coast Guard, State Department
place: Sabina Shoal, Puerto Princesa
weapon: BRP Cape San Lorenzo
date: Tuesday, June, last month
quantity: two hours, 60
