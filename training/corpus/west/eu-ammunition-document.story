title: EU will miss shell target by a third, internal paper says
outlet: Continental Press Agency
published: 2024-01-24

{place:BRUSSELS} (CPA) – {1c:The European Union will have delivered barely 650,000 of {2c:the one million artillery shells} {2s:it} {2q:promised} Ukraine by the end of March}, {1q:according to} {1s:an internal document seen by CPA}.

{3s:The seven-page paper, drawn up by the bloc's diplomatic service and marked “limited”}, {3q:puts the shortfall down to} {3c:slow national orders rather than a lack of factory capacity}. {4c:“Output is no longer the constraint; signatures are,”} {4s:it} {4q:states}. {5s:It} {5q:goes on to recommend} that {5c:the deadline be quietly replaced with a target for the calendar year}.

{15s:A spokesperson for the diplomatic service} {15q:said} {15c:the EU did not comment on leaks}.

{6s:Internal market commissioner Lucien Castagnet} {6q:has repeatedly insisted} {6c:European plants will be able to turn out a million rounds a year by the spring}, {7c:a forecast} that {7s:two national armaments directors} {7q:described to {7a:CPA}} {7c:as “heroic”}. {8c:“He counts powder that has not been made,”} {8q:said} {8s:one}.

Kyiv is running short. {9s:Ukrainian gunners near Avdiivka} {9q:say} {9c:they fire one shell for every eight that land around them}. {10s:Foreign minister Taras Hnatenko} {10q:appealed} {10t:on Tuesday} {10c:to “every minister who still believes this can wait until after the elections”}.

{11s:The Netherlands, Denmark and Estonia} {11q:would like} {11c:{organisation:Brussels} to buy shells outside Europe}; {13s:France} {13q:counters} that {13c:the money should stay with European firms}. {14s:The paper} {14q:takes no position on} {14c:the question}.

---
eu = organisation | European Union
paper = other | internal paper of the EU diplomatic service | | of eu
castagnet = person | Lucien Castagnet | Internal market commissioner | of eu
directors = office | national armaments directors
director = office | a national armaments director
gunners = office | Ukrainian gunners near Avdiivka | | of ukraine
ukraine = state | Ukraine
hnatenko = person | Taras Hnatenko | Foreign minister | of ukraine
dutch-danes-estonians = state | Netherlands, Denmark and Estonia
france = state | France
spokesperson = office | spokesperson for the EU diplomatic service | | of eu
---
1 paper state
2 eu promise in 1
3 paper state
4 paper state
5 paper demand
15 spokesperson state
6 castagnet promise
7 directors condemn
8 director condemn
9 gunners state
10 hnatenko demand
11 dutch-danes-estonians demand
13 france state
14 paper state
---
person: Lucien Castagnet, Taras Hnatenko
organisation: CPA, European Union, EU
state: Ukraine, Kyiv, Netherlands, Denmark, Estonia, France
nationality: European, Ukrainian
place: Avdiivka, Europe
weapon: artillery shells, shell, shells
date: end of March, spring, Tuesday
quantity: 650\,000, one million, seven-page, a million rounds, two, one shell, eight
