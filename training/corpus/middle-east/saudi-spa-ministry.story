title: Kingdom rejects claims OPEC+ decision taken to serve any side
outlet: Saudi National Wire
published: 2022-10-13

Riyadh, Rabi I 17, 1444, October 13, 2022, SNW -- {1s:An official source at the Ministry of Foreign Affairs} {1q:stated} that {1c:{2s:the Kingdom} {2q:totally rejects} {2c:{4q:claims that} {4c:the OPEC+ decision was taken to please one of the belligerents in a distant war}}}.

{3s:The source} {3q:clarified} that {3c:the decision to cut output by two million barrels a day from November was reached by consensus and “with an eye to stocks and to nothing else.”}

{5c:{6s:The Government of the Kingdom} {6q:has made clear to {6a:the American administration}} that {6c:a delay of one month would have unsettled consumers and producers alike}}, {5s:the statement} {5q:continued}. {7q:It was also underlined} that {7c:attempts to “bend a technical matter into a political one” would not alter the Kingdom’s balanced policy}.

The statement, issued shortly after midnight, came as {8s:senators of the ruling party in {place:Washington}} {8q:threatened} {8c:to freeze arms sales}. {9s:The White House}, {9o:in an unusually sharp retort}, {9q:accused} {9c:{state:Riyadh} of “knowing full well” that the cut would fill Moscow’s purse}.

{10s:Oil economist Waleed Al Harthy} {10q:sees} {10c:no malice on either side}. {11c:“Budgets are written at ninety dollars a barrel. Elections are won at sixty,”} {11s:he} {11q:remarked {11o:in a note to clients}}. {12s:The Gulf Cooperation Council’s Secretary General}, for his part, {12q:praised} {12c:“the Kingdom’s pivotal role in sparing the world economy from volatility”} and {13q:voiced solidarity with} {13c:it against “statements devoid of facts.”}

Brent crude closed at 94.57 dollars, up two percent.

---
mofa-source = office | official source at the Saudi Ministry of Foreign Affairs | | of saudi
saudi = state | Saudi Arabia
senators = office | U.S. senators of the ruling party | | of us
us = state | United States
harthy = person | Waleed Al Harthy | oil economist
gcc-sg = office | Secretary General of the Gulf Cooperation Council | | of gcc
gcc = organisation | Gulf Cooperation Council
---
1 mofa-source state
2 saudi deny in 1
3 mofa-source state
4 - accuse in 2
5 mofa-source state
6 saudi state in 5
7 mofa-source state
8 senators warn
9 us accuse
10 harthy expect
11 harthy state
12 gcc-sg support
13 gcc-sg support
---
place: Riyadh
organisation: SNW, Ministry of Foreign Affairs, OPEC+, Gulf Cooperation Council
person: Waleed Al Harthy
state: Kingdom, White House, Moscow
nationality: American
date: October 13\, 2022, November
quantity: two million barrels a day, two percent
money: ninety dollars, 94.57 dollars
