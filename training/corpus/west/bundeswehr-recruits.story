title: Germany's army wants 60,000 more soldiers. Few think it will find them
outlet: Rheinischer Kurier International
published: 2025-03-21

MUNSTER, Germany — On a sodden heath in Lower Saxony, 41 recruits are learning how to dig a hole. It will be waist deep by nightfall. {1c:A third of them}, by {1s:their sergeant's} {1q:reckoning}, {1c:will be gone by June}.

{2s:The Bundeswehr} {2q:has promised} {2c:NATO 203,000 active troops by 2031}, and {3s:planners} {3q:now believe} {3c:that figure is itself too low}. {4c:Something closer to 260,000 would be needed to fill the alliance's new brigades}, {4s:defense officials} {4q:said on condition of anonymity}, because the calculation has not been shown to parliament.

{5c:"{6s:Everybody in Berlin} {6q:is in favor of} {6c:a bigger army} until you ask who is going to be in it,"} {5q:observed} {5s:Henrike Dallmann, a retired colonel who now teaches at the Kiel Forum for Strategic Studies}. {7c:The hard part}, {7s:she} {7q:argues}, {7c:is not money but housing: one barracks in three was condemned by the army's own surveyors last year}.

{8s:Defense Minister Konrad Ebeling, a Social Democrat}, {8q:has resisted} {8c:{9q:calls from} {9s:the conservatives} {9c:to bring back compulsory service}}, which was suspended in 2011. {10c:A questionnaire mailed to every 18-year-old man would be enough}, {10s:he} {10q:maintained} {10t:last week} {10o:in a heated exchange in the {organisation:Bundestag}}, {10c:to turn the curve}.

{16s:A survey published on Tuesday by the Mannheim pollster Infoquest} {16q:put} {16c:support for conscription at 58 percent}. {11c:Among {12s:those under 30}, who would actually be drafted}, {11s:the same survey} {11q:found}, {11c:just 29 percent {12q:favored} {12c:the idea}}.

On the heath, a 19-year-old from Kassel who gave only his first name, Jannik, leaned on his spade. {13c:His father had been against it and his grandmother had wept}, {13s:he} {13q:said}. {14s:He} {14q:hopes} {14c:to drive a Puma one day}. {15c:"First,"} {15s:the sergeant} {15q:said}, {15c:"you finish the hole."}

---
sergeant = office | sergeant | | of bundeswehr
bundeswehr = organisation | Bundeswehr | | of germany
germany = state | Germany
planners = office | German military planners | | of bundeswehr
defense-officials = office | German defense officials | | of germany
dallmann = person | Henrike Dallmann | retired colonel | of kiel-forum
kiel-forum = organisation | Kiel Forum for Strategic Studies
everybody = office | everybody in Berlin | | of germany
ebeling = person | Konrad Ebeling | Defense Minister | of germany
conservatives = organisation | German conservatives | | of germany
survey = other | Infoquest survey | | of infoquest
infoquest = organisation | Infoquest | pollster
under-30s = office | Germans under 30
jannik = person | Jannik | recruit | of bundeswehr
---
1 sergeant expect
2 bundeswehr promise
3 planners expect
4 defense-officials state
5 dallmann state
6 everybody support in 5
7 dallmann state
8 ebeling deny
9 conservatives demand in 8
10 ebeling state
16 survey state
11 survey state
12 under-30s support in 11
13 jannik state
14 jannik expect
15 sergeant demand
---
person: Henrike Dallmann, Konrad Ebeling, Jannik
organisation: Bundeswehr, NATO, Kiel Forum for Strategic Studies, Infoquest
state: Germany
place: MUNSTER, Lower Saxony, Berlin, Mannheim, Kassel
weapon: Puma
date: June, 2031, last year, 2011, last week, Tuesday
quantity: 18-year-old, 19-year-old, 41, A third, 203\,000, 260\,000, three, 58 percent, 30, 29 percent
