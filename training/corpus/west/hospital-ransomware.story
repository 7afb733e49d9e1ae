title: French hospital back on paper after hackers lock files
outlet: Radio Télévision Occident
published: 2024-04-18

Surgeons at the Simone Lagarde hospital in Cannes are working from handwritten charts for a third day after {15s:a gang} that {15q:calls} {15c:itself LockHarbor} encrypted its servers and set a deadline of May 1 for payment.

{1c:"We will not pay and the law forbids us to,"} {1s:hospital director Hélène Gauthier} {1q:announced {1o:on the steps of the emergency ward}}. {2c:A third of planned operations have been put off}, {2s:she} {2q:said}. {3c:Were patients in danger?} {3s:a local councillor} {3q:shouted}. {4c:"Not today,"} {4s:she} {4q:answered}.

{5s:The group} {5q:boasted {5o:on its website} of} {5c:having copied 61 gigabytes of medical records}. {6s:The national cyber agency Anssi} {6q:could neither confirm nor rule out} {6c:the theft}. {7s:Its deputy head, Maxime Dorval}, {7q:cautioned against} {7c:taking "the marketing of criminals" at face value}.

{8q:Suspicion has fallen on} {8c:a Russian-speaking crew {14c:dismantled}, {14q:supposedly}, {14c:by Britain's National Crime Agency in February}}. {9c:The malware is "ninety percent" identical}, {9q:judges} {9s:Petra Holub of the Brno security firm Stonegate}. {10s:Moscow} {10q:routinely dismisses} {10c:{11q:allegations that} {11c:it shelters hackers}}.

{12s:Health minister Aurélien Castaing} {12q:wants} {12c:every public hospital to spend 2 percent of its budget on digital defences}. {13c:Extra money, not percentages}, {13q:was demanded} at once by {13s:the unions}.

---
gauthier = person | Hélène Gauthier | hospital director
councillor = office | local councillor
group = organisation | LockHarbor | hacking group
anssi = organisation | Anssi | national cyber agency | of france
france = state | France
dorval = person | Maxime Dorval | deputy head of Anssi | of anssi
holub = person | Petra Holub | | of stonegate
stonegate = organisation | Stonegate | security firm
russia = state | Russia
castaing = person | Aurélien Castaing | Health minister | of france
unions = organisation | French health unions
---
15 group state
1 gauthier promise
2 gauthier state
3 councillor ask
4 gauthier deny
5 group state
6 anssi state
7 dorval warn
8 - accuse
14 - state in 8
9 holub expect
10 russia deny
11 - accuse in 10
12 castaing demand
13 unions demand
---
person: Hélène Gauthier, Maxime Dorval, Petra Holub, Aurélien Castaing
organisation: LockHarbor, Anssi, National Crime Agency, Stonegate
state: Britain, Moscow
nationality: Russian
place: Cannes, Brno
facility: Simone Lagarde hospital
date: May 1, February
quantity: A third, 61 gigabytes, ninety percent, 2 percent
