title: Recall of insulin pens: questions and answers
outlet: Irish Medicines Agency
published: 2022-03-15

{1q:Q:} {1c:Why are the pens being recalled?}
{2q:A:} {2c:The manufacturer, Novara Pharma, told us on 11 March that the dose window of some pens shows a wrong number. We have no reports of harm in Ireland. In Denmark, where the fault was found, one patient was treated in hospital.}

{3q:Q:} {3c:Which batches are affected?}
{4q:A:} {4c:Batches 22A to 22F, about 14,000 pens in all.}

{5q:Q:} {5c:My pharmacist said I can go on using mine until a new one arrives. Is that right?}
{6q:A:} {6c:Yes. We do not advise anyone to stop taking insulin.}

{8q:Q:} {8c:Did the company know earlier?}
{9q:A:} {9c:{10s:Novara} {10q:says} {10c:it did not}, but {11s:a former employee} {11q:has claimed} {11c:otherwise in a Danish newspaper}, and {12s:our colleagues in Copenhagen} {12q:intend} {12c:to look into the matter}.}

{13q:Q:} {13c:Will I get my money back?}
{14q:A:} {14c:{15s:The company} {15q:has promised} {15c:to replace every pen at no cost}.}

---
agency = organisation | Irish Medicines Agency | | of ireland
ireland = state | Ireland
novara = organisation | Novara Pharma
employee = office | former employee of Novara Pharma
danish-agency = organisation | Danish medicines agency | | of denmark
denmark = state | Denmark
---
1 - ask
2 agency state
3 - ask
4 agency state
5 - ask
6 agency state
8 - ask
9 agency state
10 novara deny in 9
11 employee accuse in 9
12 danish-agency promise in 9
13 - ask
14 agency state
15 novara promise in 14
---
organisation: Novara Pharma, Novara
state: Ireland, Denmark
nationality: Danish
place: Copenhagen
date: 11 March
quantity: one, 14\,000
