title: Explainer: does China want a port in Bata?
outlet: Gulf of Guinea Analyst
published: 2022-02-18

What is known? Little. In December {1s:a New York newspaper}, {2q:relying on} {2s:secret intelligence that it had not itself seen}, {1q:reported} that {1c:{2c:{3s:Beijing} {3q:intends} {3c:to build its first Atlantic naval base at Bata, in Equatorial Guinea}}}. A Chinese firm dredged the harbour in 2014 and sank the piles of a pier long enough for a destroyer.

Who believes it? {4s:Admiral Craig Hollis, a former head of American naval forces in Africa}, {4q:finds} {4c:the idea “more than plausible”}; {5s:the Pentagon's latest review} {5q:counts} {5c:the country among 13 that China “has likely considered”}. {6s:Zodwa Mthembu, a maritime scholar in Durban}, {6q:suspects} that {6c:the tale owes more to budgets than to boats}.

And the parties? {7s:Vice-president Teodomiro Esono} {7q:tweeted} that {7c:{8s:his country} {8q:saw in} {8c:China “the pattern of a friend”} but had signed nothing}. {9s:Beijing's foreign ministry} {9q:mocked} {9c:“those who find bases in their soup”}. {10c:Nothing}, {10s:it} {10q:stressed}, {10c:“has been asked for, offered or refused”}.

Could it happen? Perhaps. A visit by an American delegation in October may have bought time. The treasury is empty, and the president, who is 79, could well prefer cash to concrete. It seems likely that more will leak; it is far from certain that any of it will be true. {11c:“The pier exists,”} {11q:observes} {11s:Mthembu}. {11c:“The ships may or may not come to it. That is what piers are for.”}

What next? {13c:{12s:The American ambassador} {12q:hopes} {12c:to present a counter-offer in spring}}, {13s:her staff} {13q:let slip} {13o:at a reception}.

---
newspaper = organisation | a New York newspaper
intelligence = other | secret intelligence | | of us
us = state | United States
china = state | China
hollis = person | Craig Hollis | former head of American naval forces in Africa
pentagon = organisation | Pentagon | | of us
mthembu = person | Zodwa Mthembu | maritime scholar
esono = person | Teodomiro Esono | Vice-president | of eq-guinea
eq-guinea = state | Equatorial Guinea
china-mfa = organisation | Chinese foreign ministry | | of china
ambassador = office | the American ambassador | ambassador | of us
staff = office | the American ambassador's staff | staff | of us
---
1 newspaper state
2 intelligence state
3 china promise in 1
4 hollis expect
5 pentagon state
6 mthembu expect
7 esono state
8 eq-guinea support in 7
9 china-mfa deny
10 china-mfa deny
11 mthembu state
12 ambassador expect in 13
13 staff state
---
person: Craig Hollis, Zodwa Mthembu, Teodomiro Esono, Mthembu
state: Beijing, Equatorial Guinea, China
nationality: Chinese, American
organisation: Pentagon
place: New York, Atlantic, Bata, Africa, Durban
weapon: destroyer
date: December, 2014, October, spring
quantity: 13, 79
