title: Iran not in a rush to buy foreign arms after end of embargo, top diplomat stresses
outlet: Damavand Daily
published: 2020-10-20

TEHRAN – {1s:Iran’s Foreign Ministry spokesman Behrouz Samadian} {1q:has said} that {1c:the Islamic Republic will trade in conventional weapons “with wisdom and not with haste” now that the UN arms ban has come to an end}.

Speaking {2o:at his weekly press conference} {2t:on Monday}, {2s:Samadian} {2q:pointed out} that {2c:{3s:Washington} {3q:had vowed} as late as August {3c:to prolong the ban by any means}, and that the effort had ended in “an unheard-of isolation” at the UN Security Council}.

{4c:“We do not need to import anything to defend this land,”} {4s:the diplomat} {4q:underscored}. {4c:“Let them keep their worries for those who have turned the region into a gunpowder store.”}

The restrictions expired on Sunday under Resolution 2231, which endorsed the 2015 nuclear deal between Tehran and six world powers. Only two of the council’s fifteen members voted for the American text in the summer.

{5s:The U.S. secretary of state, Warren Holcombe}, {5q:threatened} {5o:in a tweet} {5t:on Sunday} {5c:to punish any individual or company that sells arms to Iran}. {6q:Asked about} {6c:the threat}, {7s:Samadian} {7q:dismissed} {7c:it as “the usual bluff of a player who has lost his cards.”} {8s:He} {8q:also lamented} that {8c:{9s:three European states} {9q:had voiced regret over} {9c:the expiry} while billions of dollars of European bombs were being poured on Yemen}.

{10s:A Russian Foreign Ministry official, who spoke to reporters in Moscow on condition of anonymity}, {10q:did not rule out} that {10c:the two countries would sign contracts next year}, though {11s:he} {11q:would not say} {11c:which systems were on the table}.

Analysts are divided over what Tehran can afford. {12c:Its air force still flies jets bought before 1979}, {12q:according to} {12s:a study published last month by the Gulf Centre for Strategic Review}, which {13q:put} {13c:the cost of replacing them at $18 billion}.

{14s:Samadian} {14q:concluded his remarks by expressing hope that} {14c:the neighbors would join a regional dialogue on security}.

---
samadian = person | Behrouz Samadian | Foreign Ministry spokesman | of iran
iran = state | Iran
us = state | United States
holcombe = person | Warren Holcombe | U.S. secretary of state | of us
e3 = state | three European states
ru-official = office | Russian Foreign Ministry official | | of russia
russia = state | Russia
gcsr = organisation | Gulf Centre for Strategic Review
---
1 samadian state
2 samadian state
3 us promise in 2
4 samadian state
5 holcombe warn
6 - ask
7 samadian deny
8 samadian condemn
9 e3 condemn in 8
10 ru-official state
11 ru-official state
12 gcsr state
13 gcsr state
14 samadian expect
---
place: TEHRAN, Moscow
person: Behrouz Samadian, Samadian, Warren Holcombe
organisation: Foreign Ministry, UN, UN Security Council, Russian Foreign Ministry, Gulf Centre for Strategic Review
state: Iran, Islamic Republic, Washington, Tehran, U.S., Yemen
nationality: American, European
date: Monday, August, Sunday, 2015, summer, next year, 1979, last month
quantity: six, fifteen, three, two
money: billions of dollars, $18 billion
weapon: conventional weapons, bombs, jets
