title: The mirror and the missile: whom does the arms bazaar of the Persian Gulf serve?
outlet: Damavand Daily
published: 2017-11-21

By Kaveh Ahmadnia

Whenever a Western dignitary lands in Riyadh, an order book lands with him. The kingdom has spent more on arms in ten years than Iran has in forty, and yet it is {14c:Iran} that {14q:stands accused} {14c:of “destabilizing” the region}.

{1s:The French foreign minister, Bertrand Lacaze}, {1q:said} {1t:last week} that {1c:{2s:he} {2q:was “very worried”} {2c:about Iran’s ballistic missiles}}. One wishes his worry extended to the Mirages over Sanaa. {3s:Our own Foreign Ministry} {3q:did well to remind {3a:him}} that {3c:the missile program was born when cities were being bombed with jets that bore a French stamp}.

{4q:It is often claimed} that {4c:the nuclear deal of 2015 bans such missiles}. It does nothing of the sort. {5s:Resolution 2231} {5q:merely “calls upon”} {5c:Iran to refrain from work on missiles “designed to be capable” of carrying a nuclear warhead}, and even {6s:American lawyers} {6q:admit} that {6c:a call is not a command}.

Then there is the matter of hypocrisy. {7q:According to} {7s:the Stockholm Arms Observatory}, {7c:Saudi Arabia alone bought eighteen percent of all American weapons exported in the last five years}. {8s:A senator from Vermont, one of the few who read}, {8q:lamented {8o:on the floor}} that {8c:“{9s:we} {9q:preach} {9c:peace} in the morning and ship cluster bombs after lunch.”}

{10s:Western analysts} {10q:fret} that {10c:{12s:Tehran} {12q:wants} {12c:an empire}}. {13c:What} {13s:Tehran} {13q:wants} {13c:is to be left alone}. A nation which has buried 200,000 of its sons does not put its shield on the negotiating table, and {11s:no president of ours, reformist or principlist}, {11q:has ever suggested} that {11c:it should}.

---
lacaze = person | Bertrand Lacaze | French foreign minister | of france
france = state | France
ir-mfa = organisation | Iranian Foreign Ministry | | of iran
iran = state | Iran
res2231 = other | Resolution 2231
us-lawyers = office | American lawyers
sao = organisation | Stockholm Arms Observatory
senator = office | senator from Vermont | | of us
us = state | United States
analysts = office | Western analysts
presidents = office | presidents of Iran | | of iran
---
1 lacaze state
2 lacaze expect in 1
3 ir-mfa state
4 - state
5 res2231 demand
6 us-lawyers confirm
7 sao state
8 senator condemn
9 us demand in 8
10 analysts expect
11 presidents state
12 iran demand in 10
13 iran demand
14 - accuse
---
place: Riyadh, Sanaa, Vermont
person: Kaveh Ahmadnia, Bertrand Lacaze
organisation: Foreign Ministry, Stockholm Arms Observatory
state: Iran, Saudi Arabia, Tehran
nationality: French, American
weapon: ballistic missiles, Mirages, missiles, missile, jets, nuclear warhead, cluster bombs
date: last week, 2015, last five years
quantity: eighteen percent, 200\,000, forty, ten years
