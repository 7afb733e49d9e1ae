title: Turkmen gas to reach Turkey through Iran
outlet: Gundogar Information Agency
published: 2025-02-11

ASHGABAT, 11 February. The state concern Turkmengaz and the Turkish company BOTAS signed a contract on Tuesday for the supply of natural gas by way of a swap through Iran.

{1c:Deliveries will begin on 1 March and reach 1.3 billion cubic metres in the first year}, {1s:Turkish Energy Minister Kerem Alpaslan} {1q:announced}. {2s:The minister} {2q:hailed} {2c:the agreement as “the fruit of a brotherhood for which both nations have waited since 1998”}.

{3c:“The diversification of export routes remains a priority of our foreign policy,”} {3q:says} {3s:a message from President Merdan Annaberdiyev} which the participants heard standing. {5c:{4s:Turkmenistan} {4q:intends} {4c:to resume talks on a pipe across the bed of the Caspian Sea}}, {5s:Deputy Chairman of the Cabinet Batyr Charyev} {5q:recalled}. {6s:Russia and Iran} {6q:have long objected to} {6c:that project on environmental grounds}; {7c:Baku} {7q:is believed} {7c:to be in favour}.

{8c:The volumes are small, but the politics are not}, {8q:observes} {8s:Dr Ingrid Solheim of the Oslo Energy Forum}. {9s:She} {9q:cautioned} that {9c:the swap might fall foul of American sanctions if Washington revoked the tacit tolerance it has shown}. {10s:A diplomat at the US embassy} {10q:would say only} that {10c:“we are looking at it”}.

{11s:Mr Alpaslan} {11q:put aside} {11c:such worries}. {12s:Ankara} {12q:wants} {12c:to become a gas hub}, has two terminals to spare and sells to Hungary and Romania already.

A concert by masters of the arts concluded the ceremony. An Akhal-Teke foal was presented to the guest.

---
alpaslan = person | Kerem Alpaslan | Turkish Energy Minister | of turkey
turkey = state | Turkey
message = other | message from President Merdan Annaberdiyev | | of turkmenistan
turkmenistan = state | Turkmenistan
charyev = person | Batyr Charyev | Deputy Chairman of the Cabinet of Turkmenistan | of turkmenistan
russia-iran = other | Russia and Iran
solheim = person | Ingrid Solheim | analyst at the Oslo Energy Forum
us-diplomat = office | a diplomat at the US embassy | | of us
us = state | United States
---
1 alpaslan state
2 alpaslan support
3 message state
4 turkmenistan promise in 5
5 charyev state
6 russia-iran condemn
7 - expect
8 solheim state
9 solheim warn
10 us-diplomat state
11 alpaslan deny
12 turkey expect
---
place: ASHGABAT, Caspian Sea
nationality: Turkish, American
state: Iran, Turkmenistan, Russia, Baku, Washington, US, Ankara, Hungary, Romania
person: Kerem Alpaslan, Merdan Annaberdiyev, Batyr Charyev, Ingrid Solheim, Alpaslan
organisation: Turkmengaz, BOTAS, Oslo Energy Forum
date: 11 February, Tuesday, 1 March, 1998, first year
quantity: 1.3 billion cubic metres, two
