title: Interior Ministry upbeat on turnout, polls tell another tale
outlet: Tehran Morning Standard
published: 2024-02-27

TEHRAN – With three days to go before Iranians elect a parliament and an Assembly of Experts, {1s:the Interior Ministry} {1q:predicts} {1c:lines “longer than in 2020”} and {2s:reformists} {2q:complain} {2c:they have nobody to vote for}.

{3c:Forty-one percent of eligible voters will certainly or probably take part}, {3q:according to} {3s:a survey by the state-run pollster Nazar}, {4s:whose director} {4q:cautioned} that {4c:a fifth of respondents had hung up the phone}. {5s:An online poll by a Netherlands-based group} {5q:puts} {5c:the share at sixteen percent}; {6s:Interior Minister Parviz Shabestari} {6q:waved} {6c:it away as “a census of exiles.”}

More than 15,200 candidates are running for 290 seats. {7s:The Guardian Council’s spokesman, Soheil Tavana}, {7q:rejected} {7c:{8q:criticism that} {8c:the body had left the reformists with scarcely thirty names}}, {9q:reasoning} that {9c:“a referee is not to blame for the length of the bench.”}


{10c:{11s:Former president Morteza Golshan}, a moderate who was himself disqualified, {11q:has announced} {11c:he will cast a ballot “in protest, but cast it,”}} {10s:his office} {10q:informed {10a:the Standard}}. {12s:The Reform Front}, by contrast, {12q:resolved} {12c:not to endorse any list} and {13q:expressed bewilderment at} {13c:what {14s:it} {14q:termed} {14c:“an election with the election taken out.”}}

In the carpet lanes of Tabriz interest was muted. {15c:“I will go if it rains, because then I cannot work anyway,”} {15s:a porter named Yousef} {15q:told {15a:our correspondent}}.

---
interior = organisation | Interior Ministry | | of iran
iran = state | Iran
reformists = office | reformists
nazar = organisation | Nazar
director = office | director of Nazar | | of nazar
nl-group = organisation | Netherlands-based polling group
shabestari = person | Parviz Shabestari | Interior Minister | of iran
tavana = person | Soheil Tavana | Guardian Council spokesman | of gc
gc = organisation | Guardian Council | | of iran
golshan = person | Morteza Golshan | former president
g-office = organisation | office of Morteza Golshan
front = organisation | Reform Front
yousef = person | Yousef | porter
---
1 interior expect
2 reformists condemn
3 nazar state
4 director warn
5 nl-group expect
6 shabestari deny
7 tavana deny
8 - condemn in 7
9 tavana state
10 g-office state
11 golshan promise in 10
12 front promise
13 front condemn
14 front condemn in 13
15 yousef state
---
place: TEHRAN, Tabriz
person: Parviz Shabestari, Soheil Tavana, Morteza Golshan, Yousef
organisation: Assembly of Experts, Interior Ministry, Nazar, Guardian Council, Reform Front, Standard
state: Netherlands
nationality: Iranians
date: 2020
quantity: Forty-one percent, a fifth, sixteen percent, More than 15\,200, 290, thirty, three days
