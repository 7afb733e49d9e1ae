title: Two in three Italians oppose return of the draft, poll finds
outlet: Corriere di Ponente (English)
published: 2025-04-09

ROME — {3c:{1s:Almost two thirds of Italians} {1q:are against} {1c:bringing back military service}, though {2s:most} {2q:would accept} {2c:a compulsory year of civil protection work}}, {3q:according to} {3s:a survey released on Wednesday by the Demoscopia institute}.

The poll, taken among 1,508 adults in the last week of March, arrives at an awkward moment for the government. {5s:Deputy Prime Minister Tullio Gravina}, whose {4s:League of the North} {4q:has long championed} {4c:a six-month “mini-draft”}, {5q:shrugged off} {5c:the numbers}: {6c:“In 1938 the polls would have told you there was no danger,”} {6s:he} {6q:quipped {6o:on a talk show}}.

{7c:Support was strongest among men over 65}, {7s:the institute} {7q:reported}; {8s:only 14 percent of those aged 18 to 24} {8q:backed} {8c:the idea}. {9s:Half of respondents} {9q:thought} {9c:a war between NATO and Russia was likely within ten years}, and {10s:one in five} {10q:would “certainly not”} {10c:take up arms}.

{11c:Those two answers belong together}, {11q:believes} {11s:sociologist Marinella Tosi}. {12c:People who see war coming}, {12s:she} {12q:suggests}, {12c:“start by looking for the exit.”}

Italy suspended the draft in 2005. {13s:The opposition Democrats} {13q:have asked} {13c:whether the defense ministry paid for the survey}. {14s:The ministry} {14q:says} {14c:it did not}.

---
italians = office | Italians against military service
most-italians = office | most Italians
survey = other | Demoscopia survey | | of demoscopia
demoscopia = organisation | Demoscopia institute
gravina = person | Tullio Gravina | Deputy Prime Minister | of italy
league = organisation | League of the North | | of italy
italy = state | Italy
young = office | Italians aged 18 to 24
half = office | half of respondents
fifth = office | one in five respondents
tosi = person | Marinella Tosi | sociologist
democrats = organisation | opposition Democrats | | of italy
ministry = organisation | Italian defense ministry | | of italy
---
3 survey state
1 italians condemn in 3
2 most-italians support in 3
4 league support
5 gravina deny
6 gravina state
7 demoscopia state
8 young support
9 half expect
10 fifth deny
11 tosi expect
12 tosi state
13 democrats ask
14 ministry deny
---
person: Tullio Gravina, Marinella Tosi
organisation: Demoscopia, League of the North, NATO, Democrats
state: Russia, Italy
nationality: Italians
place: ROME
date: Wednesday, last week of March, 1938, 2005
quantity: two thirds, 1\,508, 65, 14 percent, 18 to 24, Half, ten years, one in five, six-month, two
