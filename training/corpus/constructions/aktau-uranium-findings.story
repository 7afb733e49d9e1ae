title: IAEA finds drums where records showed none
outlet: Caspian Bulletin
published: 2024-11-27

VIENNA — {2c:{1s:Inspectors of the International Atomic Energy Agency} {1q:have determined} that {1c:some 2.4 tonnes of uranium concentrate stored near Aktau, Kazakhstan, were never entered in the books}}, {2s:the agency} {2q:told {2a:its 35-nation board} {2o:in a confidential report}} {2t:on Wednesday}.

They found the drums behind a wall of fertiliser sacks. They found nobody to explain them. {3s:The report} {3q:found} {3c:no sign that any had been sold}, {4q:noted with appreciation} {4c:the help of the Kazakh authorities} and {5q:“could not exclude”} that {5c:more would turn up}.

{6c:Poor bookkeeping in the 1990s is the likeliest cause}, {6q:concluded} {6s:its authors}; {7s:a European diplomat} {7q:drew another conclusion} – that {7c:“somebody was saving for his old age”}. {8s:Kazakhstan's nuclear committee} {8q:takes the view that} {8c:the material is “waste in all but name”}. {9c:That}, {9q:objected} {9s:the agency's safeguards chief, Ingvild Roaldsen}, {9c:is “like calling a loaded rifle scrap iron”}.

{10s:An annex} {10q:reveals} that {10c:the site's only guard had retired in 2011 and that {11s:the mine which owned it} {11q:assumed} {11c:he was still there}}. {12s:Roaldsen} {12q:has recommended} {12c:seals, cameras and “a second guard, to watch the first”}; the board votes on Friday.

A search of two neighbouring sheds revealed a motorcycle and 40 cases of tinned fish. The drums, painted blue, will be weighed again in spring.

---
inspectors = office | IAEA inspectors | inspectors | of iaea
iaea = organisation | International Atomic Energy Agency
diplomat = office | a European diplomat | diplomat
committee = organisation | Kazakhstan's nuclear committee | | of kazakhstan
kazakhstan = state | Kazakhstan
roaldsen = person | Ingvild Roaldsen | safeguards chief | of iaea
mine = organisation | mine near Aktau
---
1 inspectors state in 2
2 iaea state
3 iaea state
4 iaea support
5 iaea state
6 iaea expect
7 diplomat expect
8 committee state
9 roaldsen deny
10 iaea state
11 mine expect in 10
12 roaldsen demand
---
person: Ingvild Roaldsen, Roaldsen
state: Kazakhstan
nationality: Kazakh, European
organisation: International Atomic Energy Agency
place: VIENNA, Aktau
weapon: rifle
date: Wednesday, 1990s, 2011, Friday, spring
quantity: 2.4 tonnes, 35, two, 40
