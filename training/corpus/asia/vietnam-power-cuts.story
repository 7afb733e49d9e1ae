title: Rolling outages push factories north of Hanoi to night shifts
outlet: Red River Trade Weekly
published: 2023-06-09

{1s:Foreign manufacturers in Bac Ninh and Bac Giang} {1q:are losing patience with} {1c:power cuts which begin at dawn and end at dusk}, and {2s:some} {2q:are now considering} {2c:moving orders to Penang}.

{3c:Output at the province's four industrial parks fell by a fifth in May}, {3q:according to} {3s:an estimate by the local chamber of commerce}. {4s:Kim Hyo-jung, who manages a plant that makes camera lenses}, {4q:estimated} {4c:her own losses at $60,000 a day}. {5c:“They promised us two hours' notice. On Tuesday the notice came by loudspeaker, with the dark,”} {5s:she} {5q:said}.

Hydropower reservoirs at Son La, Lai Chau and Thac Ba are almost down to the dead level after the driest spring in decades. {6s:The Ministry of Industry and Trade} {6q:blames} {6c:the heatwave}; {7s:economists at the Thang Long Policy Centre} {7q:instead point to} {7c:“years of unbuilt transmission lines.”} {8c:{9q:Talk of} {9c:sabotage at a substation}, widely shared on Zalo}, {8q:was dismissed by} {8s:the police} {8c:as “hot air in hot weather.”}

Prime Minister Luong Van Hau visited a coal plant in Quang Ninh on Wednesday and was shown how wet fuel is dried. {10s:He} {10q:ordered} {10c:an inspection of EVN's books}, {11q:telling {11a:its managers}} that {11c:{12q:complaints from} {12s:investors} {12c:about “darkness without dialogue”} had reached his desk}.

{13s:The Japanese and Korean business associations} {13q:have jointly asked for} {13c:a published timetable}. {14s:EVN's deputy director, Ngo Quang Minh}, {14q:hopes} {14c:rain will arrive by June 20}. Until then, he has had the air-conditioning in his own office switched off.

---
makers = office | foreign manufacturers in Bac Ninh and Bac Giang
some = office | some foreign manufacturers
chamber = organisation | local chamber of commerce
kim = person | Kim Hyo-jung | factory manager
moit = organisation | Ministry of Industry and Trade of Vietnam | | of vietnam
vietnam = state | Vietnam
economists = office | economists at the Thang Long Policy Centre | | of tlpc
tlpc = organisation | Thang Long Policy Centre
police = organisation | Vietnamese police | | of vietnam
hau = person | Luong Van Hau | prime minister of Vietnam | of vietnam
investors = office | investors
assoc = other | Japanese and Korean business associations in Vietnam
minh = person | Ngo Quang Minh | deputy director of EVN | of evn
evn = organisation | EVN | | of vietnam
---
1 makers condemn
2 some promise
3 chamber state
4 kim expect
5 kim state
6 moit accuse
7 economists state
8 police deny
9 - state in 8
10 hau demand
11 hau state
12 investors condemn in 11
13 assoc demand
14 minh expect
---
person: Kim Hyo-jung, Luong Van Hau, Ngo Quang Minh
organisation: chamber of commerce, Ministry of Industry and Trade, Thang Long Policy Centre, Zalo, police, EVN
nationality: Japanese, Korean
place: Bac Ninh, Bac Giang, Penang, Son La, Lai Chau, Thac Ba, Quang Ninh
money: $60\,000
date: May, Tuesday, Wednesday, June 20, spring, decades
quantity: four, two hours, a fifth
