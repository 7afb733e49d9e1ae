title: Excerpts: State Department briefing on Sudan and Iran
outlet: Foggy Bottom Monitor
published: 2023-10-11

State Department spokeswoman Denise Alvarado took questions on Wednesday. The following is a partial transcript, lightly edited.

{1q:QUESTION:} {1c:Can you confirm that a general license was issued for grain shipments to Port Sudan?}

{2s:MS. ALVARADO}{2q::} {2c:Treasury issued a license late on Monday. It covers wheat and sorghum, and it covers the insurers, which is the part that the aid agencies have been pressing us about.}

{3q:QUESTION:} {3c:Does {12s:the Secretary} {12q:believe} {12c:the ceasefire is dead}?}

{4s:MS. ALVARADO}{4q::} {4c:No, he does not. Both generals signed it in Jeddah and we expect both of them to keep to it.}

{5q:QUESTION:} {5c:On Iran. The Qataris have been quoted as saying a prisoner exchange could happen within days. Is that your understanding?}

{6s:MS. ALVARADO}{6q::} {6c:I have no travel to announce and no exchange to announce.}

{7q:QUESTION:} {7c:But {13s:you} {13q:are not denying} {13c:it}?}

{8s:MS. ALVARADO}{8q::} {8c:I am neither confirming nor denying it. You have been in this room long enough to know the difference.}

Alvarado ended the briefing after 38 minutes. {9o:In a written answer} circulated later, {9s:the department} {9q:clarified} that {9c:the license would expire on December 31 and did not cover fuel}. {10s:Two aid groups working in Darfur} {10q:welcomed} {10c:the move} but {11q:complained} that {11c:banks would still refuse to touch their transfers}.

---
reporter = office | reporter
alvarado = person | Denise Alvarado | State Department spokeswoman | of state-dept
state-dept = organisation | US State Department | | of us
us = state | United States
secretary = office | US Secretary of State | | of us
aid-groups = office | aid groups working in Darfur
---
1 reporter ask
2 alvarado confirm
3 reporter ask
12 secretary expect in 3
4 alvarado deny
5 reporter ask
6 alvarado state
7 reporter ask
13 alvarado state in 7
8 alvarado state
9 state-dept state
10 aid-groups support
11 aid-groups condemn
---
person: Denise Alvarado, ALVARADO, Alvarado
organisation: State Department, Treasury
state: Iran
nationality: Qataris
place: Port Sudan, Jeddah, Darfur
date: Wednesday, Monday, December 31
quantity: 38 minutes, Two
