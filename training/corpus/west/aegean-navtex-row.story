title: Athens and Ankara trade barbs over research ship
outlet: Atlantic Press
published: 2024-08-06

ATHENS — {14s:Greece} {14q:lodged a protest with {14a:Turkey}} {14t:on Tuesday} over {14c:{1c:what} {1s:it} {1q:said} {1c:was the "harassment and near encirclement" of an Italian vessel surveying the route of an undersea power cable south of the island of Kasos}}.

{2c:Five Turkish warships shadowed the Ievoli Relume for a day and a half before it withdrew}, {2s:Greek Defense Ministry officials} {2q:said}. {3c:The cable will be laid "by whoever has the law on their side,"} {3s:Foreign Minister Despina Karvouni} {3q:told {3a:state television ERT}}, {4q:vowing} {4c:to take the matter to {organisation:Brussels}}.

{5s:Turkey's navy} {5q:disputed} {5c:the Greek account}. {6c:The survey had strayed onto the Turkish continental shelf without the necessary permission}, {6s:it} {6q:said {6o:in a post on social media}}, {7q:adding} that {7c:its ships "performed their duty calmly and will perform it again."}

The two NATO allies came to the brink of conflict over maritime boundaries in 1996 and again in 2020. A thaw began last year, and the two leaders signed a declaration of friendship in Athens in December.

{8q:The fear among} {8s:diplomats in both capitals} is that {8c:energy companies, rather than admirals, will end the détente}. {9c:"Nobody insures a cable that needs a naval escort,"} {9q:said} {9s:Yiannis Melas, an analyst with the Piraeus Center for Maritime Policy}. {10s:Melas} {10q:doubts} {10c:the 1.9 billion-euro link, meant to join Crete to Cyprus, will be finished this decade}.

{11s:The European Commission}, which is paying a third of the bill, {11q:called on} {11c:"all sides to show restraint"} {11t:late Tuesday}. {12s:Cyprus} {12q:complained} that {12c:the wording put "the burglar and the householder on the same line."} {13s:Italy's Foreign Ministry} {13q:has not said} {13c:whether the ship will return}.

---
greece = state | Greece
greek-officials = office | Greek Defense Ministry officials | | of greece
karvouni = person | Despina Karvouni | Foreign Minister | of greece
turkish-navy = organisation | Turkish Navy | | of turkey
turkey = state | Turkey
diplomats = office | Greek and Turkish diplomats
melas = person | Yiannis Melas | analyst | of piraeus
piraeus = organisation | Piraeus Center for Maritime Policy
commission = organisation | European Commission
cyprus = state | Cyprus
italian-mfa = organisation | Italian Foreign Ministry | | of italy
italy = state | Italy
---
14 greece condemn
1 greece accuse in 14
2 greek-officials state
3 karvouni state
4 karvouni promise
5 turkish-navy deny
6 turkish-navy accuse
7 turkish-navy warn
8 diplomats expect
9 melas state
10 melas expect
11 commission demand
12 cyprus condemn
13 italian-mfa state
---
person: Despina Karvouni, Yiannis Melas, Melas
organisation: Defense Ministry, ERT, NATO, Piraeus Center for Maritime Policy, European Commission, Foreign Ministry
state: Greece, Turkey, Cyprus, Italy
nationality: Italian, Turkish, Greek
place: ATHENS, Athens, Kasos, Crete
weapon: warships
money: 1.9 billion-euro
date: Tuesday, 1996, 2020, last year, December, late Tuesday
quantity: Five, a day and a half, two
