title: Doha: Mediators “closer than at any point” as second batch of detainees crosses Rafah
outlet: Doha Bulletin
published: 2025-01-26

{1s:Qatar} {1q:said} {1t:on Sunday} that {1c:a deadlock over the return of displaced people to northern Gaza had been broken}, hours after {2s:Hamas} {2q:accused} {2c:Israel of stalling} and {3s:Israel} {3q:charged} {3c:the group with changing the order of release}.

{4s:Foreign Ministry spokesperson Dr. Noor Al Sulaiti} {4q:wrote {4o:on X}} that {4c:an understanding had been reached under which a civilian woman would be freed before Friday}. {5s:The office of the Israeli prime minister} {5q:confirmed} {5c:the arrangement} shortly before midnight, {6q:adding} that {6c:residents would be let through from Monday morning}.

The ceasefire, in its second week, was brokered by Qatar, Egypt and the United States. {7s:An Egyptian security source} {7q:put down} {7c:the latest hitch to “a misspelt name on a list”}; {8s:a Hamas official}, on the other hand, {8q:spoke of} {8c:“deliberate humiliation.”} {9s:Neither Cairo nor Washington} {9q:has said} {9c:who will monitor the coastal road once cars are allowed on it}.

{10c:“Every morning we hear it is today,”} {10q:said} {10s:Umm Khalil, 60, who has spent three nights on the sand by the Netzarim corridor}. {10c:“I will believe it when my key turns.”}

{11q:Doubts} {11c:whether the truce will outlive its first phase} persist. {12s:Hardliners in Jerusalem} {12q:have vowed} {12c:to bring the government down unless the war is resumed}; {13s:the families of captives} {13q:are pleading for} {13c:the opposite}. {14q:In the words of} {14s:one Western diplomat}, {14c:“this agreement is a bicycle: it stands only as long as it moves.”}

---
qatar = state | Qatar
hamas = organisation | Hamas
israel = state | Israel
sulaiti = person | Noor Al Sulaiti | Foreign Ministry spokesperson | of qatar
il-pmo = organisation | Office of the Israeli prime minister | | of israel
eg-source = office | Egyptian security source | | of egypt
egypt = state | Egypt
hamas-official = office | Hamas official | | of hamas
cairo-wash = other | Egypt and the United States
umm-khalil = person | Umm Khalil | displaced woman
hardliners = office | hardliners in Jerusalem | | of israel
families = office | families of captives
diplomat = office | Western diplomat
---
1 qatar state
2 hamas accuse
3 israel accuse
4 sulaiti state
5 il-pmo confirm
6 il-pmo state
7 eg-source state
8 hamas-official accuse
9 cairo-wash state
10 umm-khalil state
11 - expect
12 hardliners promise
13 families demand
14 diplomat state
---
place: Gaza, Netzarim corridor, Jerusalem
person: Noor Al Sulaiti, Umm Khalil
organisation: Hamas, Foreign Ministry, X
state: Qatar, Israel, Egypt, United States, Cairo, Washington
nationality: Israeli, Egyptian
date: Sunday, Friday, Monday morning
quantity: one, 60, three nights
