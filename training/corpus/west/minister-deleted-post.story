title: Dutch minister deletes post about 'boots on the ground'
outlet: De Maasbode English Edition
published: 2025-03-04

Junior defence minister Floris Tammerink on Tuesday took down a message in which {1s:he} {1q:had predicted} that {1c:Dutch infantry would be in Ukraine “before the tulips are over.”}

The post was online for 26 minutes, long enough for two opposition leaders to share it. {2c:“Does the cabinet know about this?”} {2q:asked} {2s:Socialist leader Nadia el Khatib}. {3s:Geert-Jan Polman of the Farmers' List} {3q:went further, accusing} {3c:the minister of “sending our sons to war by telephone.”}

By lunchtime Mr Tammerink was explaining himself. {4c:It had been “a clumsy joke in a private exchange that I managed to publish,”} {4s:he} {4q:told {4a:broadcaster NOS}}. {5c:No decision on a peacekeeping force had been taken}, {5s:he} {5q:stressed}, {5c:nor was one imminent}.

{6s:The prime minister's office} {6q:distanced itself from} {6c:the text}, and {7s:defence minister Roelof Ankersmit} {7q:let it be known} that {7c:he was “not amused”}. {9s:Neither man} {9q:called for} {9c:a resignation}.

France and Britain have drawn up plans for what {10s:officials there} {10q:refer to as} {10c:a “reassurance force”}. {11s:The Hague} {11q:has so far said only} that {11c:it will study any request “with an open mind”}. {12s:Moscow} {12q:regards} {12c:any NATO soldier in Ukraine as a legitimate target}.

The deleted message was liked 311 times. {13c:Mr Tammerink}, {13s:a person close to him} {13q:said}, {13c:has handed his telephone to his press officer}.

---
tammerink = person | Floris Tammerink | Junior defence minister | of netherlands
netherlands = state | Netherlands
khatib = person | Nadia el Khatib | Socialist leader
polman = person | Geert-Jan Polman | | of farmers
farmers = organisation | Farmers' List | | of netherlands
pm-office = organisation | Dutch prime minister's office | | of netherlands
ankersmit = person | Roelof Ankersmit | defence minister | of netherlands
neither = office | Dutch prime minister and defence minister | | of netherlands
fr-gb-officials = office | French and British officials
russia = state | Russia
close = office | a person close to Floris Tammerink
---
1 tammerink expect
2 khatib ask
3 polman accuse
4 tammerink state
5 tammerink deny
6 pm-office condemn
7 ankersmit condemn
9 neither demand
10 fr-gb-officials state
11 netherlands promise
12 russia warn
13 close state
---
person: Floris Tammerink, Tammerink, Nadia el Khatib, Geert-Jan Polman, Roelof Ankersmit
organisation: Farmers' List, NOS, NATO
state: Ukraine, France, Britain, The Hague, Moscow
nationality: Dutch
date: Tuesday
quantity: 26 minutes, two, 311 times
