title: Letter to President Calloway on the transfer of cluster munitions
outlet: United States Senate
published: 2023-07-14

The President
The White House
Washington, DC 20500

Dear Madam President:

{1s:We} {1q:write to express our deep concern about} {1c:your decision to send 155mm cluster munitions to Ukraine}. {2s:We} {2q:support} {2c:Ukraine without reservation}. But {3s:we} {3q:do not believe} that {3c:the weapon will shorten the war}, and {4s:we} {4q:are convinced} that {4c:its duds will be killing farmers long after the guns fall silent}.

{5s:Your Administration} {5q:has assured the Congress} that {5c:the dud rate of the shells is below 2.4 percent}. {6s:The Department of Defense itself}, in a report of 2014, {6q:put} {6c:it at six percent or more}. {7s:Officials who briefed our staff} {7q:were unable to say} {7c:which tests the lower figure rests on}. {8s:Kyiv} {8q:has promised in writing} {8c:to keep a map of every strike}; but a map does not clear a field.

More than 120 countries have signed the Convention on Cluster Munitions. {10s:Germany} and {15s:Spain} {10q:{15q:have publicly distanced themselves from}} {10c:{15c:the transfer}}. {11s:Human rights organizations} {11q:have called} {11c:it “a step backward by thirty years.”}

{12s:We} therefore {12q:ask} that {12c:you (1) suspend the shipments, (2) make the test data available to the relevant committees, and (3) tell us what is planned for the removal of the duds}. {13s:Several of us} {13q:intend} {13c:to offer an amendment to that effect}.

{14s:We} {14q:look forward to} {14c:your prompt reply}.

Sincerely,

MARGARET OSTROWSKI, United States Senator
DANIEL REDFEATHER, United States Senator

---
senators = other | Margaret Ostrowski and Daniel Redfeather | United States Senators | of us
us = state | United States
administration = organisation | Calloway administration | | of us
dod = organisation | US Department of Defense | | of us
officials = office | US officials | | of us
ukraine = state | Ukraine
germany = state | Germany
spain = state | Spain
hr = other | human rights organizations
several = other | several of the senators | | of us
---
1 senators condemn
2 senators support
3 senators expect
4 senators expect
5 administration state
6 dod expect
7 officials state
8 ukraine promise
10 germany condemn
11 hr condemn
12 senators demand
13 several promise
14 senators expect
15 spain condemn
---
person: MARGARET OSTROWSKI, DANIEL REDFEATHER
state: Ukraine, Kyiv, Germany, Spain, United States
organisation: Congress, Department of Defense
facility: White House
place: Washington, DC
weapon: 155mm cluster munitions, shells, duds
date: 2014, thirty years
quantity: 2.4 percent, six percent, 120
