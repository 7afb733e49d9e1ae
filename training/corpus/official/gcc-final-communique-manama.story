title: Final communique of the 161st session of the GCC Ministerial Council
outlet: Secretariat General of the Gulf Cooperation Council
published: 2024-09-09

{1s:The Ministerial Council} held its 161st session in Manama on 9 September under the chairmanship of H.E. Sheikh Nasser bin Rashid Al-Dosari, Foreign Minister of Bahrain, and {1q:congratulated} {1c:Qatar on its mediation in the prisoner exchange of August}.

Yemen. {2s:The Council} {2q:affirmed} {2c:{17s:its} {17q:full support for} {17c:the Presidential Leadership Council}}, {3q:denounced} {3c:the holding of United Nations employees in Sanaa}, and {4q:held} {4c:the Houthis fully responsible for their safety}. {5s:It} {5q:praised} {5c:the Sultanate of Oman for keeping channels open}.

Iran. {6s:The Council} {6q:renewed} {6c:{18s:its} {18q:rejection of} {18c:the occupation of the three islands}} and {7q:regarded} {7c:any measures taken there as null and void}. {8s:The Ministers} {8q:hoped} that {8c:{9s:Tehran’s} {9q:promise} {9c:to settle the Durra field by negotiation} would be matched by deeds}.

Defence. {10s:The Secretary General} {10q:briefed the Council on} {10c:the joint early-warning system, whose third radar has been installed near Jubail}. {11s:The Council} {11q:instructed} {11c:the Higher Military Committee to complete the purchase of interceptors by the first quarter of 2025}.

Gaza. {12s:It} {12q:demanded} {12c:an immediate ceasefire}, {13q:rejected} {13c:{14s:Israeli} {14q:claims about} {14c:the smuggling of weapons through the Philadelphi corridor}}, and {15q:called on} {15c:the international community to halt arms exports to Israel}.

The Council approved the budget of the Patent Office and adopted the unified tourist visa. {16s:It} {16q:expressed its thanks to} {16c:His Majesty the King of Bahrain for the warm welcome}.

---
council = organisation | GCC Ministerial Council | | of gcc
gcc = organisation | Gulf Cooperation Council
iran = state | Iran
secgen = office | Secretary General of the GCC | | of gcc
israel = state | Israel
---
1 council support
2 council support
3 council condemn
4 council accuse
5 council support
6 council condemn
7 council condemn
8 council expect
9 iran promise in 8
10 secgen state
11 council demand
12 council demand
13 council deny
14 israel accuse in 13
15 council demand
16 council support
17 council support in 2
18 council condemn in 6
---
organisation: Ministerial Council, Presidential Leadership Council, Council, United Nations, Houthis, Higher Military Committee, Patent Office
person: Nasser bin Rashid Al-Dosari
state: Bahrain, Qatar, Yemen, Sultanate of Oman, Iran, Tehran, Israel
nationality: Israeli
place: Manama, Sanaa, Jubail, Gaza, Philadelphi corridor
facility: Durra field
weapon: early-warning system, radar, interceptors, weapons, arms
date: 9 September, August, first quarter of 2025
quantity: three
