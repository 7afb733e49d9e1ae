title: Explainer: how the ice-class gas fleet slips the net
outlet: Nordlys Energy Brief
published: 2024-08-30

What has happened? Three liquefied gas carriers loaded at the Arctic LNG 2 terminal in August although {1s:Washington} {1q:had threatened} {1c:to sanction any ship that called there}. {2s:Ship-tracking data} {2q:indicate} that {2c:at least one of them broadcast a false position off Norway while it lay at the pier}.

Who owns them? Nobody can say for certain. {3c:The vessels} {3q:are believed} {3c:to belong to shell companies in Dubai and Mumbai that were founded within weeks of each other}. {4s:Plio Shipmanagement, which is listed as operator of one}, {4q:has denied} {4c:knowingly carrying blocked cargo}. An email to a second firm bounced.

Does Moscow admit it? Not in so many words. {5c:“Russian companies will look for ways of bypassing these illegal restrictions,”} {5s:Kremlin spokesman Gleb Yartsev} {5q:remarked} {5o:in a conference call}, and {6s:Deputy Energy Minister Roman Tulin} {6q:mocked} {6c:the measures as “a cordon sanitaire made of paper”}.

And the buyers? {7s:India's petroleum ministry} {7q:has made it clear} that {7c:it will not touch the gas}. {8s:Traders} {8q:suspect} that {8c:cargoes will be mixed in floating storage near Murmansk and sold at a discount of 30 to 40 percent}. {9s:China}, which has bought a share in the project, {9q:opposes} {9c:“unilateral sanctions without a basis in international law”}; {10s:its customs statistics} {10q:do not reveal} {10c:the port of origin}.

Will it work? {11s:Bergen-based analyst Kjersti Moe} {11q:doubts} {11c:it}. {12c:With the ice closing in October and only three suitable carriers, the plant could export a twentieth of its capacity}, {12s:she} {12q:reckons}. The United States added seven ships to its list on Friday.

---
us = state | United States
data = other | ship-tracking data
plio = organisation | Plio Shipmanagement
yartsev = person | Gleb Yartsev | Kremlin spokesman | of russia
russia = state | Russia
tulin = person | Roman Tulin | Deputy Energy Minister of Russia | of russia
petroleum-ministry = organisation | Indian petroleum ministry | | of india
india = state | India
traders = other | gas traders
china = state | China
statistics = other | Chinese customs statistics | | of china
moe = person | Kjersti Moe | energy analyst
---
1 us warn
2 data state
3 - expect
4 plio deny
5 yartsev promise
6 tulin condemn
7 petroleum-ministry deny
8 traders expect
9 china condemn
10 statistics state
11 moe expect
12 moe expect
---
state: Washington, Norway, Moscow, Kremlin, India, China, United States
place: Dubai, Mumbai, Murmansk, Bergen
nationality: Russian
person: Gleb Yartsev, Roman Tulin, Kjersti Moe
organisation: Plio Shipmanagement
facility: Arctic LNG 2 terminal
date: August, October, Friday
quantity: Three, one, 30 to 40 percent, three, a twentieth, seven
