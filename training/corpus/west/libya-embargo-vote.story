title: Security Council renews Libya ship searches as Russia, China abstain
outlet: Turtle Bay Bulletin
published: 2024-05-31

UNITED NATIONS — The Security Council voted on Friday to let member states go on inspecting {13c:vessels} {13q:suspected} {13c:of carrying arms to or from Libya} for another year. Nine members were in favor, none against; Russia, China, Algeria and three others abstained.

{1s:France}, which drafted the text, {1q:hailed} {1c:“a clear signal to the traffickers”}. {2c:Since 2020 the European Union's naval operation has hailed 16,000 ships, boarded 730 and seized three cargoes}, {2s:its report to the council} {2q:shows}.

Those numbers cut both ways. {3c:“{4s:My delegation} {4q:is at a loss to see} {4c:what has been achieved by three seizures in four years},”} {3s:Russia's deputy envoy Gleb Onufriev} {3q:told {3a:the council}}. {5s:He} {5q:accused} {5c:the Europeans of looking away “when the cargo comes from friends”}. {6s:Algeria's ambassador} {6q:complained} that {6c:regional states had not been consulted}.

{7s:A U.N. expert panel} {7q:described} {7c:the embargo in 2021 as “totally ineffective”}. {8s:Two members of the current panel}, who asked not to be named, {8q:said} {8c:their next report would use “stronger language, if there is any”}.

{9s:Libya's internationally recognized government} {9q:has asked for} {9c:an exemption to buy coast guard boats}. {10c:{11s:Washington} {11q:is sympathetic to} {11c:the request}}, {10s:American diplomats} {10q:indicated}, though {12s:they} {12q:could not say} {12c:how the boats would be kept out of the hands of militias}.

---
france = state | France
eu-report = other | report of the EU naval operation | | of eu
eu = organisation | European Union
onufriev = person | Gleb Onufriev | deputy envoy to the UN | of russia
russia = state | Russia
algeria-ambassador = office | Algerian ambassador to the UN | | of algeria
algeria = state | Algeria
panel = organisation | UN expert panel | | of un
un = organisation | United Nations
members = office | two members of the UN expert panel | | of panel
libya = state | Libya
us = state | United States
us-diplomats = office | American diplomats | | of us
---
13 - accuse
1 france support
2 eu-report state
3 onufriev state
4 russia condemn in 3
5 onufriev accuse
6 algeria-ambassador condemn
7 panel condemn
8 members state
9 libya demand
10 us-diplomats state
11 us support in 10
12 us-diplomats state
---
person: Gleb Onufriev
organisation: UNITED NATIONS, Security Council, European Union, U.N.
state: Libya, Russia, China, Algeria, France, Washington
nationality: Europeans, American
weapon: coast guard boats
date: Friday, 2020, 2021
quantity: Nine, three, 16\,000, 730, four years, Two
