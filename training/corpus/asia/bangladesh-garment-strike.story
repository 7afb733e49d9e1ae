title: Ashulia factories stay shut as wage board meets again
outlet: Dhaka Sentinel
published: 2023-11-09

More than 130 garment factories in Ashulia and Gazipur kept their gates locked on Thursday, two days after the wage board fixed {1c:a monthly minimum of Tk 12,500, about $113}, that {1s:unions} {1q:say} {1c:falls far short of what a family spends on rice and rent}.

{2c:“Twenty-three thousand was the demand. They have given us half and a lathi charge,”} {2q:said} {2s:Shirin Akhter, a sewing operator at the Tongi Knit plant}. {3s:She} {3q:said} {3c:{4s:her supervisor} {4q:had warned {4a:the whole line}} that {4c:anyone seen on the road would be struck off}}.

{5s:The Bangladesh Apparel Owners' Association} {5q:denied} {5c:any blacklist}. {6s:Its president, Farhad Karim}, {6q:appealed to} {6c:workers to return by Saturday} and {7q:threatened} {7c:to invoke Section 13(1) of the labour law, under which closed factories need pay no wages}. {8c:Buyers}, {8s:he} {8q:complained}, {8c:were not raising prices by a single cent}.

{9s:A joint letter signed by 11 Western brands}, meanwhile, {9q:calls on} {9c:the prime minister to reopen the talks}, {10q:expressing alarm at} {10c:the death of a 23-year-old machine helper in police firing}. {11s:Police} {11q:have said} {11c:the young woman was hit by “a stray object.”} {12s:A doctor at Dhaka Medical College Hospital, speaking on condition of anonymity}, {12q:was more exact:} {12c:the object was a shotgun pellet}.

{13s:Labour minister Begum Nilufar Hossain} {13q:believes} {13c:outsiders are at work}. She did not elaborate. The wage board sits again on Sunday with four union delegates, who will bring their own tea.

---
unions = office | Bangladeshi garment unions
akhter = person | Shirin Akhter | sewing operator at Tongi Knit
supervisor = office | factory supervisor
baoa = organisation | Bangladesh Apparel Owners' Association
karim = person | Farhad Karim | president of the Bangladesh Apparel Owners' Association | of baoa
brands = other | 11 Western brands | joint letter
police = organisation | Bangladesh Police | | of bangladesh
bangladesh = state | Bangladesh
doctor = office | doctor at Dhaka Medical College Hospital
hossain = person | Nilufar Hossain | labour minister | of bangladesh
---
1 unions condemn
2 akhter state
3 akhter state
4 supervisor warn in 3
5 baoa deny
6 karim demand
7 karim warn
8 karim condemn
9 brands demand
10 brands condemn
11 police state
12 doctor state
13 hossain expect
---
person: Shirin Akhter, Farhad Karim, Nilufar Hossain
organisation: Tongi Knit, Bangladesh Apparel Owners' Association, Police, police
nationality: Western
place: Ashulia, Gazipur
facility: Dhaka Medical College Hospital
weapon: shotgun pellet
money: Tk 12\,500, $113
date: Thursday, Saturday, Sunday, two days
quantity: 130, Twenty-three thousand, half, 11, four, 23-year-old
