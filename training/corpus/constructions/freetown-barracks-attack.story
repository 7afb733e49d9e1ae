title: Sierra Leone calls barracks raid a failed coup
outlet: Mano River Post
published: 2023-11-28

{1s:Sierra Leone's information minister, Ishmael Kargbo}, {1t:on Tuesday} {1q:described} {1c:Sunday's assault on the country's largest barracks as a failed coup}, {2q:announcing} {2c:the arrest of 13 officers} and {3q:appealing} {3c:to the public for help in finding 31 other people, among them {4c:a retired sergeant} who {4q:is suspected} {4c:of having led the raid}}.

{5s:The government} {5q:had until then spoken only of} {5c:a “breach of security”}. {6c:It was no such thing}, {6s:Kargbo} {6q:conceded {6o:in a radio interview}}: {6c:{7s:those behind it} {7q:had intended} {7c:to overthrow an elected president}}. {8s:The opposition All Citizens' Party} {8q:condemned} {8c:the violence}, but {9s:its chairman, Foday Bangura}, {9q:expressed misgivings about} {9c:“hasty conclusions”} and {10q:demanded to know} {10c:why {11q:warnings of} {11c:unrest in the ranks} had not been heeded}.

At least 21 people, 14 of them soldiers, died. {13c:More than 1,800 prisoners} {13q:are reported} {13c:to have escaped from the central prison in Freetown}; {14s:a warder, who witnessed the attack and asked not to be identified}, {14q:said} {14c:{15s:the gunmen} {15q:had shouted} that {15c:“nobody will be harmed who walks”}}.

{16s:The West African bloc ECOWAS} {16q:expressed its “utter disgust” over} {16c:the {17q:alleged} {17c:plot}}. {18s:{19s:The United States and Britain}}, which {19q:had both questioned} {19c:the conduct of June's election}, {18q:welcomed} {18c:the restoration of calm}. {20c:Any link between the raid and the vote}, {20s:Kargbo} {20q:said}, {20c:“exists only on the internet”}.

A curfew imposed on Sunday was eased from 9 p.m. to 6 a.m. on Monday. Schools reopened, and domestic flights, suspended for a day, resumed from Lungi airport.

---
kargbo = person | Ishmael Kargbo | information minister | of sierra-leone
sierra-leone = state | Sierra Leone
attackers = other | those behind the raid
acp = organisation | All Citizens' Party | opposition
bangura = person | Foday Bangura | chairman | of acp
warder = office | a warder of the central prison | warder | of sierra-leone
gunmen = other | the gunmen
ecowas = organisation | ECOWAS | West African bloc
us-uk = other | United States and Britain
---
1 kargbo accuse
2 kargbo state
3 kargbo demand
4 - accuse in 3
5 sierra-leone state
6 kargbo confirm
7 attackers promise in 6
8 acp condemn
9 bangura condemn
10 bangura ask
11 - warn in 10
13 - state
14 warder state
15 gunmen promise in 14
16 ecowas condemn
17 - accuse in 16
18 us-uk support
19 us-uk ask
20 kargbo deny
---
person: Ishmael Kargbo, Kargbo, Foday Bangura
state: Sierra Leone, United States, Britain
nationality: West African
organisation: All Citizens' Party, ECOWAS
place: Freetown
facility: Lungi airport
date: Tuesday, Sunday, June, Monday
quantity: 13, 31, 21, 14, 1\,800
