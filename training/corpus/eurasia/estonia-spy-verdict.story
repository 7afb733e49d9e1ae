title: Professor jailed for six years for spying
outlet: Tallinn Messenger
published: 2024-06-18

Harju County Court on Tuesday sentenced a Russian lecturer in international relations, Vyacheslav Rodin, to six years and three months in prison for having worked for Russian military intelligence from 2010 until his arrest in January.

{1s:The judges} {1q:held} {1c:it proven that the defendant had passed on assessments of colleagues, students and defence policy}. {2s:Prosecutor Triin Allik} {2q:described} {2c:Rodin as “a patient collector of small things”}. {3c:None of what he delivered was secret}, {3s:she} {3q:conceded}, {4q:adding} that {4c:Estonian law punishes contact with a hostile service as such}.

{5c:{6s:Rodin} {6q:admits to} {6c:dinners with “old acquaintances” in St Petersburg}, nothing more}, {5q:according to} {5s:his counsel}. {14s:The defence} {14q:intends} {14c:to appeal}. {7s:The University of Tartu}, which dismissed him a day after the arrest, {7q:expressed regret that} {7c:warnings from two doctoral students in 2017 had not been followed up}. {8s:One of them} {8q:recalls} {8c:being asked over coffee “who among my cousins served in the Defence League”}.

{9s:The Internal Security Service} {9q:says in its yearbook} that {9c:every fourth person convicted of treason since 2008 had an academic degree}. {11s:{10c:Its director-general, Aivo Rummel}}, {10q:was quoted by} {10s:public radio} {10c:{11q:as saying} that {11c:the case “should not lead anyone to suspect the whole faculty”}}.

{12s:The Russian Foreign Ministry} {12q:condemned} {12c:the verdict as “spy mania raised to the rank of jurisprudence”} and {13q:hinted at} {13c:an exchange}. Tallinn handed over a customs officer's captor in 2015 under such a deal. Whether it would do so again is for the government to decide.

---
judges = organisation | Harju County Court | | of estonia
estonia = state | Estonia
allik = person | Triin Allik | prosecutor | of estonia
counsel = office | Vyacheslav Rodin's lawyer
rodin = person | Vyacheslav Rodin | lecturer convicted of spying
university = organisation | University of Tartu
student = office | a former doctoral student
kapo = organisation | Estonian Internal Security Service | | of estonia
public-radio = organisation | Estonian public radio
rummel = person | Aivo Rummel | director-general of the Internal Security Service | of kapo
russian-mfa = organisation | Russian Foreign Ministry | | of russia
russia = state | Russia
---
1 judges state
2 allik state
3 allik confirm
4 allik state
5 counsel state
6 rodin confirm in 5
7 university condemn
8 student state
9 kapo state
10 public-radio state
11 rummel demand in 10
12 russian-mfa condemn
13 russian-mfa state
14 counsel promise
---
organisation: Harju County Court, University of Tartu, Defence League, Internal Security Service, Russian Foreign Ministry
nationality: Russian, Estonian
person: Vyacheslav Rodin, Triin Allik, Rodin, Aivo Rummel
place: St Petersburg
state: Tallinn
date: Tuesday, 2010, January, 2017, 2008, 2015
quantity: six years and three months, two, One
