title: Statement of preliminary findings and conclusions, parliamentary elections, 26 October 2024
outlet: International Election Observation Mission
published: 2024-10-27

PRELIMINARY CONCLUSIONS

{1s:Observers} {1q:assessed} {1c:the conduct of voting as good or very good in 84 per cent of the 1,924 polling stations visited}. The campaign, however, was marred by pressure on public employees. {2s:Most interlocutors of the mission} {2q:expressed confidence in} {2c:the accuracy of the voter register}; {3s:the opposition Coalition for Change} {3q:did not share} {3c:that confidence}, {4q:claiming} that {4c:some 40,000 deceased persons remained on it}.

{5s:The Central Election Commission} {5q:denied} {5c:the claim} and {6q:declared} {6c:turnout of 59.2 per cent}. {7s:Its chairperson, Mr. Giorgi Maisuradze}, {7q:regretted} that {7c:results from eleven stations abroad would be delayed}.

{8s:Media monitoring conducted by the mission} {8q:showed} that {8c:the public broadcaster gave the governing party 71 per cent of its news time}. {9s:Journalists from three outlets} {9q:reported} {9c:having been obstructed on election day}; {10s:the Ministry of Internal Affairs} {10q:informed the observers} that {10c:two officers had been suspended}. The {11q:widespread belief among} {11s:voters} that {11c:cameras inside the stations could reveal their choice}, although mistaken, had a chilling effect.

{12s:Head of mission Ambassador Karin Østby} {12q:stressed at a press conference in Tbilisi} that {12c:“it is for the people, not for us, to say whether these elections were legitimate.”} {13s:She} {13q:encouraged} {13c:all parties to bring their grievances before the courts}. {14s:The Prime Minister} {14q:has already called} {14c:the vote “a festival of democracy.”}

The mission will publish a final report in some two months.

---
observers = office | election observers
interlocutors = other | interlocutors of the observation mission
coalition = organisation | Coalition for Change
cec = organisation | Central Election Commission | | of georgia
georgia = state | Georgia
maisuradze = person | Giorgi Maisuradze | chairperson of the Central Election Commission | of cec
monitoring = other | media monitoring of the observation mission | | of mission
mission = organisation | International Election Observation Mission
journalists = office | journalists from three outlets
interior = organisation | Ministry of Internal Affairs | | of georgia
voters = other | voters
ostby = person | Karin Østby | head of mission | of mission
pm = office | Prime Minister of Georgia | | of georgia
---
1 observers support
2 interlocutors support
3 coalition deny
4 coalition accuse
5 cec deny
6 cec state
7 maisuradze state
8 monitoring state
9 journalists state
10 interior state
11 voters expect
12 ostby state
13 ostby demand
14 pm support
---
person: Giorgi Maisuradze, Karin Østby
organisation: Coalition for Change, Central Election Commission, Ministry of Internal Affairs
place: Tbilisi
date: election day, two months
quantity: 84 per cent, 1\,924, 40\,000, 59.2 per cent, eleven, 71 per cent, three, two
