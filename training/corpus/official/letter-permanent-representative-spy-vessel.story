title: Letter dated 14 August 2023 from the Permanent Representative of Ireland to the United Nations addressed to the Secretary-General
outlet: United Nations
published: 2023-08-14

Excellency,

On instructions from my Government, {1s:I} {1q:have the honour to draw your attention to} {1c:the conduct of the research vessel Akademik Lavrov within the exclusive economic zone of Ireland between 2 and 9 August}.

{2s:The vessel} {2q:declared} that {2c:it was measuring water temperatures}. {3s:The Irish Naval Service}, whose patrol ship LÉ Gráinne shadowed it for six days, {3q:observed} {3c:the launching of two underwater drones above the fibre-optic cables that connect our country with North America}. When challenged by radio, {4s:the master} {4q:replied} that {4c:he “saw no cables on his chart.”}

{5s:The Embassy of the Russian Federation in Dublin} {5q:has dismissed} {5c:these facts as “hysteria”} and {6q:has asserted}, {6o:in a note verbale of 11 August}, that {6c:the ship enjoyed the freedom of navigation guaranteed by the Convention on the Law of the Sea}. {7s:My Government} {7q:does not contest} {7c:that freedom}. {8s:It} {8q:does contest} that {8c:it covers the mapping of another State’s infrastructure without consent}.

{9s:Ireland} {9q:requests} {9c:the Russian Federation to explain the purpose of the voyage} and {10q:reserves the right} {10c:to bring the matter before the competent organs}. {11s:We} {11q:have taken note with appreciation of} {11c:{12s:Portugal’s} {12q:offer} {12c:to lend Ireland a cable repair ship, should one be needed}}.

{13s:I} {13q:should be grateful if} {13c:you would have the present letter circulated as a document of the General Assembly, under agenda item 75}.

Please accept, Excellency, the assurances of my highest consideration.

(Signed) Aoife Brannigan
Ambassador
Permanent Representative

---
brannigan = person | Aoife Brannigan | Permanent Representative of Ireland to the United Nations | of ireland
ireland = state | Ireland
vessel = other | research vessel Akademik Lavrov | | of russia
russia = state | Russia
portugal = state | Portugal
naval-service = organisation | Irish Naval Service | | of ireland
master = office | master of the Akademik Lavrov | | of russia
embassy = organisation | Embassy of the Russian Federation in Dublin | | of russia
---
1 brannigan state
2 vessel state
3 naval-service state
4 master state
5 embassy deny
6 embassy state
7 ireland confirm
8 ireland deny
9 ireland demand
10 ireland warn
11 ireland support
12 portugal promise in 11
13 brannigan demand
---
person: Aoife Brannigan
state: Ireland, Russian Federation, Portugal
nationality: Irish
organisation: Irish Naval Service, Embassy of the Russian Federation, General Assembly
place: exclusive economic zone of Ireland, North America, Dublin
weapon: research vessel Akademik Lavrov, patrol ship LÉ Gráinne, underwater drones
date: 2 and 9 August, six days, 11 August
quantity: two
