title: Court asked to open drone contract
outlet: Uhuru Ledger
published: 2023-09-07

{1s:A petition filed in the High Court in Nairobi by the Transparency Forum, a lobby group}, {1q:contends} that {1c:the Kenyan Defence Ministry paid almost twice the list price for six Bayraktar TB2 drones}, and {2q:asks} {2c:the judges to have the contract opened}.

{3q:According to} {3s:an affidavit sworn by a former procurement clerk, Wycliffe Barasa}, {3c:the first offer - $38 million for the lot - was torn up and a second typed over a single weekend}. In a letter attached to it, {4s:an unnamed colonel} {4q:instructs} {4c:him to “keep the old pages in your drawer and your mouth in the same place”}.

{5s:The ministry} {5q:maintains} that {5c:the difference bought spare parts, ground stations and the training of 40 operators}, and {6s:its lawyer, Grace Nduta}, {6q:argued} {6t:on Thursday} that {6c:{7q:the demand for} {7c:disclosure} was “an invitation to our enemies to read over our shoulder”}. The papers she handed up showed three signatures and no date.

{8s:Justice Patrick Ole Sankei} {8q:was not persuaded} that {8c:every page was secret}. {9s:He} {9q:ordered} {9c:the ministry to hand over the price schedule within 14 days}, {10q:noting} that {10c:{11s:Parliament's own auditor} {11q:had found} {11c:“irregularities of a clerical kind”} in 2022}. The judge did not fix a date for trial and adjourned for lunch.

{12c:The drones} {12q:are said} {12c:to be parked at Laikipia Air Base}; none has been seen to fly.

---
forum = organisation | Transparency Forum | lobby group
kenya = state | Kenya
ministry = organisation | Kenyan Defence Ministry | | of kenya
barasa = person | Wycliffe Barasa | former procurement clerk
colonel = office | an unnamed colonel | colonel | of kenya
nduta = person | Grace Nduta | lawyer | of ministry
sankei = person | Patrick Ole Sankei | Justice
auditor = office | Parliament's auditor | auditor | of kenya
---
1 forum accuse
2 forum demand
3 barasa accuse
4 colonel demand
5 ministry state
6 nduta state
7 forum demand in 6
8 sankei expect
9 sankei demand
10 sankei state
11 auditor state in 10
12 - state
---
person: Wycliffe Barasa, Grace Nduta, Patrick Ole Sankei
organisation: High Court, Transparency Forum, Defence Ministry, Parliament
nationality: Kenyan
place: Nairobi
facility: Laikipia Air Base
weapon: Bayraktar TB2 drones, drones
money: $38 million
date: Thursday, 2022
quantity: six, 40, three, 14
