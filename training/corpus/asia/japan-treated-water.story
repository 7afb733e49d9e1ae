title: IAEA sees no flaw in water release; Seoul, Beijing differ
outlet: Tohoku Evening News
published: 2023-07-05

FUKUSHIMA -- {2c:{1s:The International Atomic Energy Agency} {1q:has found} after a two-year review that {1c:Japan's plan to release treated water from the crippled Fukushima Daiichi plant is consistent with safety standards}}, {2s:its director general} {2q:told {2a:Prime Minister Takase}} {2t:on Tuesday}.

{3c:“{4s:The agency} {4q:does not recommend} {4c:the policy}; {18s:it} {18q:says} {18c:what the effects will be},”} {3s:a member of the review team} {3q:pointed out {3o:in a call with {3a:foreign reporters}}}. {5c:The dose to a fish eater}, {5q:according to} {5s:the report}, {5c:would be a thousandth of natural background}.

{6s:China} {6q:voiced regret over} {6c:the report}, {7q:claiming} {7c:it “failed to reflect the views of all experts.”} {8s:Beijing} {8q:pressed} {8c:Tokyo to suspend the plan} and {9q:warned} that {9c:checks on Japanese seafood would be tightened}. {10s:The South Korean government}, by contrast, {10q:said} {10c:{11s:it} {11q:respected} {11c:the conclusion}}; {12s:opposition lawmakers in Seoul} {12q:demanded} {12c:an emergency session} and went on hunger strike.

{13s:Fishing cooperatives in Soma} {13q:remain adamantly opposed to} {13c:the discharge}. {14c:“We {19q:are told} {19c:it is safe} by {19s:men who do not sell fish},”} {14s:Tadashi Konno, who heads one of them}, {14q:grumbled}. {15s:The operator} {15q:promised} {15c:to publish readings every hour}.

Workers have finished the undersea tunnel. {17c:Nuclear regulators} {17q:are expected} {17c:to hand over a certificate this week}.

---
iaea = organisation | International Atomic Energy Agency
dg = office | director general of the International Atomic Energy Agency | | of iaea
member = office | member of the IAEA review team | | of iaea
china = state | China
skorea = state | South Korea
lawmakers = office | South Korean opposition lawmakers | | of skorea
coops = organisation | fishing cooperatives in Soma
konno = person | Tadashi Konno | head of a fishing cooperative | of coops
operator = organisation | operator of the Fukushima Daiichi plant | | of japan
japan = state | Japan
---
1 iaea state in 2
2 dg state
3 member state
4 iaea state in 3
5 iaea expect
6 china condemn
7 china state
8 china demand
9 china warn
10 skorea state
11 skorea support in 10
12 lawmakers demand
13 coops condemn
14 konno state
15 operator promise
17 - expect
18 iaea state in 3
19 - state in 14
---
person: Takase, Tadashi Konno
organisation: International Atomic Energy Agency
state: Japan, China, Beijing, Tokyo
nationality: Japanese, South Korean
place: FUKUSHIMA, Soma, Seoul
facility: Fukushima Daiichi plant
date: Tuesday, this week
quantity: two-year, a thousandth
