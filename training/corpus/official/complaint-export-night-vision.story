title: United States v. Corvane Optics LLC: memorandum in support of motion for summary judgment
outlet: U.S. District Court for the District of Delaware
published: 2022-06-09

INTRODUCTION

This case is about 311 thermal imaging cameras and one lie. {1s:The Government} {1q:contends} that {1c:Defendants Corvane Optics LLC and Martin Straub exported those cameras to Belarus between March 2017 and August 2020 without the required licenses}. {2s:Defendants} {2q:deny} {2c:that they knew where the goods would end up}. The record leaves no room for that defense.

STATEMENT OF UNDISPUTED FACTS

1. On seventeen occasions {3s:Straub} {3q:certified to the Department of Commerce} that {3c:the cameras were “for ornithological use” in Poland}. Ex. 4 at 2.

2. {4s:A former shipping clerk, Denise Pruitt}, {4q:testified} that {4c:{5s:Straub} {5q:told her} in May 2019 {5c:to “lose the Minsk labels”}}. Ex. 9 at 41:6. {6s:Straub} {6q:does not recall} {6c:the conversation}. Ex. 11 at 88.

3. {7s:The Polish customs service} {7q:has advised} that {7c:no such consignee exists}. Ex. 14.

ARGUMENT

{8s:Defendants} {8q:argue} that {8c:the regulation is void for vagueness}. {9s:Every court to consider the question} {9q:has held} {9c:otherwise}. {10s:They} {10q:next suggest} that {10c:the cameras were too weak for military use}; {11c:that suggestion} {11q:is contradicted by} {11s:their own brochure}, which {12q:boasts of} {12c:“target detection at 1,900 meters.”}

Finally, {13s:Defendants} {13q:plead} that {13c:a penalty of $8.6 million would ruin the firm}. Congress set the amount, not the Government. {14s:Their counsel} {14q:conceded at the hearing of April 5} that {14c:the firm’s revenue from the seventeen shipments exceeded $11 million}.

For these reasons, {15s:the United States} {15q:respectfully requests} that {15c:the Court enter judgment in its favor on all counts}.

---
us = state | United States
defendants = other | Corvane Optics LLC and Martin Straub | Defendants
straub = person | Martin Straub | | of corvane
corvane = organisation | Corvane Optics LLC
pruitt = person | Denise Pruitt | former shipping clerk | of corvane
customs = organisation | customs service of Poland | | of poland
poland = state | Poland
courts = other | every court to consider the question
brochure = other | brochure of Corvane Optics | | of corvane
counsel = office | counsel for the defendants
---
1 us accuse
2 defendants deny
3 straub state
4 pruitt state
5 straub demand in 4
6 straub deny
7 customs deny
8 defendants state
9 courts deny
10 defendants state
11 brochure deny
12 brochure state
13 defendants warn
14 counsel confirm
15 us demand
---
person: Martin Straub, Straub, Denise Pruitt
organisation: Corvane Optics LLC, Department of Commerce, Polish customs service, Congress
state: Belarus, Poland, Minsk, United States
weapon: thermal imaging cameras
money: $8.6 million, $11 million
date: March 2017, August 2020, May 2019, April 5
quantity: 311, one, seventeen, 1\,900 meters
