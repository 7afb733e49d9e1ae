title: Palm growers take fight over forest rule to Brussels
outlet: Sumatra Commodity Wire
published: 2023-05-31

{1s:Indonesia's coordinating economic minister} {1q:accused} {1t:on Tuesday} {1c:the European Union of “regulatory imperialism”} after two days of talks on a law that will bar palm oil, cocoa and rubber linked to deforestation.

{2c:“{3s:Europe} {3q:asks} {3c:a farmer with two hectares to draw a satellite map} when he does not have a pencil,”} {2s:Teguh Nasution} {2q:said {2o:after meeting commissioners}}, flanked by his Malaysian counterpart. {4s:The pair} {4q:called for} {4c:small growers to be exempted} and {5q:hinted} that {5c:free trade negotiations might be frozen}.

{6s:The European Commission} {6q:denied} {6c:the {7q:suggestion that} {7c:the rule singles out Southeast Asia}}. {8s:A spokesperson} {8q:said} {8c:{9s:it} {9q:was “ready} {9c:to walk every step with smallholders”} and that a joint task force would be set up}. The law takes effect in December 2024.

{10s:Green groups in Medan} {10q:took issue with} {10c:their own government}. {11c:{12s:Ministers} {12q:pretend} {12c:the forest is Europe's invention}}, {11s:the Leuser Alliance} {11q:scoffed}. {13s:Its survey of 40 mills} {13q:found} {13c:fruit from protected land at 17 of them}, {14c:a finding} {14s:the millers' association} {14q:contests}.

Benchmark crude palm oil rose 1.8 percent to 3,412 ringgit a ton in Kuala Lumpur. {15s:Dealers} {15q:attributed} {15c:the gain to {16q:forecasts of} {16c:a strong El Nino} rather than to anything said in Belgium}. Harvesting went on as usual in the estates around Tebing Tinggi, where no one had heard of the commissioners.

---
nasution = person | Teguh Nasution | coordinating economic minister | of indonesia
indonesia = state | Indonesia
eu = organisation | European Union
pair = other | Indonesian and Malaysian ministers
commission = organisation | European Commission | | of eu
spokesperson = office | European Commission spokesperson | | of commission
greens = office | green groups in Medan
ministers = office | Indonesian ministers | | of indonesia
leuser = organisation | Leuser Alliance
millers = organisation | millers' association
dealers = office | palm oil dealers
---
1 nasution accuse
2 nasution state
3 eu demand in 2
4 pair demand
5 pair warn
6 commission deny
7 - accuse in 6
8 spokesperson state
9 commission promise in 8
10 greens condemn
11 leuser condemn
12 ministers state in 11
13 leuser state
14 millers deny
15 dealers state
16 - expect in 15
---
person: Teguh Nasution
organisation: European Union, European Commission, Leuser Alliance
state: Indonesia, Belgium
nationality: Malaysian
place: Southeast Asia, Europe, Medan, Kuala Lumpur, Tebing Tinggi
money: 3\,412 ringgit
date: Tuesday, December 2024, two days
quantity: two hectares, 40, 17, 1.8 percent
