title: President vetoes "foreign influence" bill as crowds fill Rustaveli
outlet: Kura Post
published: 2024-05-18

{1s:President Nino Javashvili} {1q:announced} {1t:on Saturday} that {1c:she had vetoed the bill on foreign influence}, {2q:calling} {2c:it “in its essence and its spirit a Russian law”}.

The veto is symbolic. The ruling Samshoblo party holds 84 of the 150 seats and can override it within two weeks; {3s:its parliamentary leader, Zurab Kvirikadze}, {3q:promised} {3c:“no drama and no delay”}. {4c:The president's objections}, {4s:he} {4q:told {4a:state television}}, {4c:“are written in ink from a foreign embassy”}.

Under the bill, organisations that receive more than 20 percent of their funds from abroad must enter a register. {5s:The government} {5q:presents} {5c:it as a transparency measure}. {6s:Critics} {6q:regard} {6c:it as a copy of the statute with which Moscow silenced its own civil society}.

{7c:“We are not agents, we are children of this country,”} {7q:read} {7s:a banner carried by students past the parliament building}. Police used water cannon on Tuesday night. {8s:The Interior Ministry} {8q:denies} that {8c:anyone was beaten in custody}; {9s:the public defender, Ana Gelashvili}, {9q:finds} {9c:that denial “hard to square with the photographs”}.

{10s:Brussels} {10q:has warned {10a:Tbilisi}} that {10c:the law would freeze its bid for membership}, and {11c:Washington} {11q:is understood} {11c:to be drawing up a list of officials who may lose their visas}. {12c:Such pressure}, {12q:in the view of} {12s:Samshoblo's honorary chairman, the reclusive banker Irakli Basilaia}, {12c:comes from a “global war party” looking for a second front in the Caucasus}. {13s:The US ambassador} {13q:scoffed at} {13c:the idea}.

Georgia votes for a new parliament in October. A film festival in Batumi dropped its Russian programme on Friday, and the national rugby side, in a rare show of politics, posed with their backs to the cameras.

---
javashvili = person | Nino Javashvili | President of Georgia | of georgia
georgia = state | Georgia
kvirikadze = person | Zurab Kvirikadze | parliamentary leader of Samshoblo | of samshoblo
samshoblo = organisation | Samshoblo | ruling party of Georgia | of georgia
georgian-government = organisation | Government of Georgia | | of georgia
critics = other | critics of the bill
students = other | students who protest in Tbilisi
interior-ministry = organisation | Georgian Interior Ministry | | of georgia
gelashvili = person | Ana Gelashvili | public defender | of georgia
eu = organisation | European Union
basilaia = person | Irakli Basilaia | honorary chairman of Samshoblo | of samshoblo
us-ambassador = office | US ambassador to Georgia | | of us
us = state | United States
---
1 javashvili state
2 javashvili condemn
3 kvirikadze promise
4 kvirikadze state
5 georgian-government support
6 critics condemn
7 students state
8 interior-ministry deny
9 gelashvili condemn
10 eu warn
11 - state
12 basilaia expect
13 us-ambassador deny
---
person: Nino Javashvili, Zurab Kvirikadze, Ana Gelashvili, Irakli Basilaia
nationality: Russian
organisation: Samshoblo, Interior Ministry, Brussels
state: Moscow, Tbilisi, Washington, US, Georgia
place: Caucasus, Batumi
date: Saturday, Tuesday, October, Friday
quantity: 84, 150, two weeks, 20 percent
