title: UN envoy: jet fuel reached Myanmar by detour
outlet: Mekong Dispatch
published: 2024-06-26

{1s:Independent UN investigator Aoife Brannigan} {1q:said} {1t:on Wednesday} {1c:{2s:a Singapore bank} {2q:had acknowledged} {2c:handling payments for jet fuel which {3s:its client} {3q:had sworn} {3c:would never reach Myanmar}}}, {4q:citing} {4c:invoices in which {5s:the shipper} {5q:described} {5c:the cargo as “cooking oil, industrial”}}.

{6s:The junta} {6q:mocked} {6c:{7s:her} {7q:contention that} {7c:without the fuel its Yak-130 jets could not have bombed Pazigyi}}. {8c:Planes}, {8s:Major General Thein Maung} {8q:quipped on state television}, {8c:“do not check the papers of the petrol”}. {9s:He} {9q:did not dispute} {9c:the bombing}.

{10s:Brannigan's report} {10q:quotes} {10c:{11s:a mechanic who defected in March} {11q:as recalling} that {11c:{12s:his commander} {12q:used to joke} that {12c:the villagers should be “grateful for the noise, it frightens the rats”}}}. {13s:It} {13q:puts} {13c:the dead from air raids at 613 this year}, {14q:warning} that {14c:the true figure may be double}.

{15s:The bank}, {16q:congratulating} {16c:itself on its “full and early cooperation”}, {15q:pledged} {15c:to review 40 accounts}. A client list was handed over, but with the names blacked out; the sums were not. {17s:Thailand and Vietnam}, through whose ports the tankers passed, {17q:both promised} {17c:to look into it}. Russia, which built the jets, abstained when the Human Rights Council voted last year and was absent this time.

---
brannigan = person | Aoife Brannigan | independent UN investigator | of un
un = organisation | United Nations
bank = organisation | Singapore bank | | of singapore
singapore = state | Singapore
client = other | client of the Singapore bank
shipper = other | shipper
myanmar = state | Myanmar
thein-maung = person | Thein Maung | Major General | of myanmar
mechanic = office | a mechanic who defected | mechanic
commander = office | the mechanic's commander | commander | of myanmar
thailand-vietnam = other | Thailand and Vietnam
---
1 brannigan state
2 bank confirm in 1
3 client promise in 2
4 brannigan state
5 shipper state in 4
6 myanmar deny
7 brannigan accuse in 6
8 thein-maung deny
9 thein-maung state
10 brannigan state
11 mechanic state in 10
12 commander state in 11
13 brannigan expect
14 brannigan warn
15 bank promise
16 bank support
17 thailand-vietnam promise
---
person: Aoife Brannigan, Thein Maung, Brannigan
state: Singapore, Myanmar, Thailand, Vietnam, Russia
organisation: UN, Human Rights Council
place: Pazigyi
weapon: Yak-130 jets, jets
date: Wednesday, March, this year, last year
quantity: 613, 40
