title: Jakarta weighs used Mirages while waiting for Rafales
outlet: Nusantara Defence Bulletin
published: 2023-06-15

{place:Jakarta} (NDB) - Indonesia has bought 12 second-hand Mirage 2000-5 fighters from Qatar for 734 million euros, {1c:a stopgap} that {1s:opposition lawmakers} {1q:deride} {1c:as “renting an antique.”}

{2s:The Ministry of Defence} {2q:defended} {2c:the contract}, {3q:explaining} {3t:on Wednesday} that {3c:several Su-30s and F-16s were due for overhaul and that the first of 42 Rafales ordered last year would not arrive until January 2026}. {4c:“We cannot hang a calendar under the wing,”} {4s:spokesman Brigadier General Edi Kurniawan} {4q:said}.

{5s:Commission I member Ratna Manuhutu} {5q:asked} {5c:how aircraft aged 26 could be called ready}. {6s:The air force} {6q:contends} {6c:the jets have flown less than a third of their permitted hours}; {7c:a maintenance contract with a French firm}, {7s:it} {7q:noted}, {7c:covers spare parts for three years}.

A plan to buy South Korean KF-21s remains alive, at least on paper. Jakarta has fallen about 990 billion won behind on its share, and {9s:Seoul's arms agency} {9q:confirmed} {9t:last month} {9c:receiving no payment since November}. {10q:Speculation that} {10c:Indonesia will quit the project altogether} has been fed by a trade magazine, {11s:which} {11q:quoted} {11c:{12s:a Korean executive} {12q:as describing} {12c:the partnership as “a marriage in separate houses.”}}

{13s:President Bambang Wiryawan} {13q:wants} {13c:the first Mirages in the air by Armed Forces Day}. {14s:Retired air marshal Soetrisno Hadi} {14q:doubts} {14c:it can be done}. {15c:“Pilots need 18 months,”} {15s:he} {15q:wrote {15o:in a column for this bulletin}}. {15c:“Parades need a morning.”}

---
lawmakers = office | Indonesian opposition lawmakers | | of indonesia
indonesia = state | Indonesia
kemhan = organisation | Ministry of Defence of Indonesia | | of indonesia
kurniawan = person | Edi Kurniawan | spokesman of the Ministry of Defence | of kemhan
manuhutu = person | Ratna Manuhutu | Commission I member | of indonesia
airforce = organisation | Indonesian Air Force | | of indonesia
dapa = organisation | South Korean arms agency | | of skorea
skorea = state | South Korea
magazine = organisation | trade magazine
exec = office | Korean executive
wiryawan = person | Bambang Wiryawan | president of Indonesia | of indonesia
hadi = person | Soetrisno Hadi | retired air marshal | of indonesia
---
1 lawmakers condemn
2 kemhan support
3 kemhan state
4 kurniawan state
5 manuhutu ask
6 airforce state
7 airforce state
9 dapa confirm
10 - expect
11 magazine state
12 exec condemn in 11
13 wiryawan demand
14 hadi expect
15 hadi state
---
person: Edi Kurniawan, Ratna Manuhutu, Bambang Wiryawan, Soetrisno Hadi
organisation: NDB, Ministry of Defence, Commission I, air force
state: Jakarta, Indonesia, Qatar, Seoul
nationality: French, South Korean, Korean
weapon: Mirage 2000-5 fighters, Su-30s, F-16s, Rafales, jets, KF-21s, Mirages
money: 734 million euros, 990 billion won
date: Wednesday, last year, January 2026, last month, November, Armed Forces Day, 18 months
quantity: 12, 42, 26, a third, three years
