title: Manila files 153rd protest over water cannon at shoal
outlet: Luzon Daily Chronicle
published: 2024-05-02

MANILA -- {1s:The Department of Foreign Affairs} {1t:on Thursday} {1q:summoned a Chinese diplomat to protest} {1c:what {2s:it} {2q:described as} {2c:“harassment, ramming, swarming and shadowing” of two Philippine vessels near Scarborough Shoal}}.

{3c:It was the 153rd note verbale sent to Beijing under this administration}, {3q:according to} {3s:the department}.

{4s:The Philippine Coast Guard} {4q:said} {4c:a railing and a canopy of the BRP Bagumbayan were bent by jets of water on Tuesday}. A video released by the agency runs for 48 seconds and ends when the lens is soaked.

{5s:China's embassy} {5q:rejected} {5c:the protest}, {6q:asserting} that {6c:its coast guard had acted “with restraint, professionally and in accordance with the law”}. {8c:{7q:Claims that} {7c:anyone was rammed}}, {8s:a spokesman for the embassy} {8q:posted {8o:on Facebook}}, {8c:were “a screenplay in search of a producer.”}

{9s:Washington} {9q:called} {9c:the incident reckless} and {10q:reaffirmed} that {10c:an armed attack on Philippine public vessels would invoke the 1951 Mutual Defense Treaty}. {11s:Senator Lualhati Rosales} {11q:remarked} that {11c:the treaty “has never yet dried a wet deck.”} {12s:She} {12q:has filed a resolution urging} {12c:the Palace to bring the case before the UN General Assembly}.

{13s:Fishermen in Masinloc} {13q:complain of} {13c:a more ordinary loss}. {14c:“{15s:They} {15q:told {15a:us} by loudspeaker} {15c:to leave}, so we left, and the tuna stayed,”} {14s:Rodel Manalo, 52}, {14q:said}. His cooperative is negotiating with the bureau of fisheries for fuel vouchers.

{16c:Malacañang} {16q:is expected} {16c:to announce a new supply mission within days}. {17s:The President} {17q:will not say} {17c:whether navy ships would escort it}.

---
dfa = organisation | Department of Foreign Affairs of the Philippines | | of philippines
philippines = state | Philippines
pcg = organisation | Philippine Coast Guard | | of philippines
embassy = organisation | Chinese embassy in Manila | | of china
china = state | China
spokesman = office | spokesman for the Chinese embassy | | of embassy
us = state | United States
rosales = person | Lualhati Rosales | senator | of philippines
fishermen = office | fishermen in Masinloc
loud = organisation | China Coast Guard | | of china
manalo = person | Rodel Manalo | fisherman
president = office | President of the Philippines | | of philippines
---
1 dfa condemn
2 dfa accuse in 1
3 dfa state
4 pcg state
5 embassy deny
6 embassy state
7 - accuse in 8
8 spokesman deny
9 us condemn
10 us confirm
11 rosales condemn
12 rosales demand
13 fishermen condemn
14 manalo state
15 loud demand in 14
16 - expect
17 president state
---
person: Lualhati Rosales, Rodel Manalo
organisation: Department of Foreign Affairs, Philippine Coast Guard, Facebook, UN General Assembly, bureau of fisheries, coast guard
state: China, Beijing, Washington, Malacañang, Palace
nationality: Chinese, Philippine
place: MANILA, Scarborough Shoal, Masinloc
weapon: BRP Bagumbayan, navy ships
date: Thursday, Tuesday, 1951
quantity: two, 48 seconds, 52
