title: Uganda sees end of Ebola outbreak
outlet: Victoria Health Desk
published: 2023-01-11

KAMPALA — {1c:Uganda's Ebola outbreak is over}, {1s:the World Health Organization} {1q:announced} {1t:on Wednesday}, {2q:crediting} {2c:gravediggers, motorcycle couriers and “an unusually stubborn ministry”}.

No case has been seen for 42 days, twice the time in which symptoms almost always show. {3s:Health Minister Prossy Namubiru} {3q:thanked} {3c:the people of Mubende for eleven weeks of curfew} and {4q:apologised for} {4c:{5c:roadblocks at which}, {5s:she} {5q:conceded}, {5c:“bribes were paid”}}.

{6s:Scientists} {6q:remain unsure} {6c:how the first patient, a man of 24, caught the {none:Sudan} strain}. {7s:Professor Olweny Otim of Makerere University} {7q:leans towards} {7c:“a single meal of bat”}; {8s:a team from Atlanta} {8q:has not discounted} {8c:a survivor who carried the virus unknowingly}. {9c:Three trial vaccines}, which {9s:the agency} {9q:believes} {9c:travelled faster than any before them}, arrived too late to be used.

{10q:Expectations that} {10c:tourists would cancel} have proved wrong. {11c:“We lost more guests to the price of fuel,”} {11q:reckons} {11s:Immaculate Tusiime, who keeps a lodge near Fort Portal}. {12s:The International Monetary Fund} {12q:had thought} {12c:the outbreak would cost 0.7 percent of output}; {13s:the finance ministry} {13q:now speaks of} {13c:half that}.

{14c:Vigilance}, {14s:Namubiru} {14q:has pleaded}, {14c:must not end with the curfew}. {15c:Ninety days of screening} {15q:are planned}. The last patient to leave hospital, a boy of four, ran out of the gate, saw the cameras and ran back in.

---
who = organisation | World Health Organization
namubiru = person | Prossy Namubiru | Health Minister | of uganda
uganda = state | Uganda
scientists = other | scientists
otim = person | Olweny Otim | Professor | of makerere
makerere = organisation | Makerere University
atlanta-team = office | a team of scientists from Atlanta
tusiime = person | Immaculate Tusiime | lodge keeper
imf = organisation | International Monetary Fund
finance-ministry = organisation | Ugandan finance ministry | | of uganda
---
1 who state
2 who support
3 namubiru support
4 namubiru confirm
5 namubiru confirm in 4
6 scientists state
7 otim expect
8 atlanta-team state
9 who expect
10 - expect
11 tusiime expect
12 imf expect
13 finance-ministry expect
14 namubiru demand
15 - promise
---
person: Prossy Namubiru, Olweny Otim, Immaculate Tusiime, Namubiru
state: Uganda
organisation: World Health Organization, Makerere University, International Monetary Fund
place: KAMPALA, Mubende, Atlanta, Fort Portal
date: Wednesday
quantity: 42 days, eleven weeks, 24, Three, 0.7 percent, Ninety days, four
