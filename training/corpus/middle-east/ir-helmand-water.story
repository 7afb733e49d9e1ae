title: Iran tells Taliban to honor water treaty as Hamoun wetlands dry up
outlet: Iran Gazette
published: 2023-05-30

ZABOL – {1s:Energy Minister Rahim Sadoughi} {1q:has demanded} that {1c:the rulers of Afghanistan open the gates of the Kajaki dam and let Iran have its lawful share of the Helmand River}, three days after a border firefight left two Iranian guards and one Taliban fighter dead.

{2c:“Under the 1973 treaty we are entitled to 820 million cubic meters a year, and last year we received twenty-seven,”} {2s:the minister} {2q:regretted} {2o:during a tour of the cracked bed of the Hamoun lakes}. {3s:He} {3q:dismissed} {3c:as “excuses that hold no water” {4s:Kabul’s} {4q:argument that} {4c:the drought has spared nobody}}.

{5s:The Taliban’s acting water minister, Mullah Abdul Latif Haqyar}, {5q:insisted} {5c:there was simply not enough behind the dam}. {12c:{6c:“Let the Iranians send their engineers and look,”} {6s:he}} {12q:was quoted by} {12s:the agency Bakhtar-e Naw} {12c:{6q:as saying}}.

Who opened fire at the Sasoli post on Saturday is in dispute. {7s:Iran’s deputy police chief, Qasem Parvizi}, {7q:blamed} {7c:the Taliban for shooting first “with every kind of weapon”}, while {8s:a Taliban interior ministry spokesman} {8q:laid} {8c:the blame at Iran’s door}. {9s:Both sides} {9q:have since voiced a desire} {9c:to talk}.

{10s:A hydrologist at Zabol University, Dr. Parvaneh Sistani}, {10q:doubts} that {10c:treaties alone will bring the water back}. {11c:“Since 2000 the wetlands have been full in four springs only,”} {11s:she} {11q:explained to {11a:the Gazette}}. {11c:“Each side has dug wells, built dikes and planted poppies or melons. The river remembers all of it.”}

In {place:Zabol}’s bazaar the price of drinking water has tripled since the Persian New Year. A third of the city’s residents have left for Golestan or Tehran; in the villages, all told, some 300 schools have closed.

---
sadoughi = person | Rahim Sadoughi | Energy Minister | of iran
iran = state | Iran
afghanistan = state | Afghanistan
haqyar = person | Abdul Latif Haqyar | Taliban acting water minister | of taliban
taliban = organisation | Taliban
bakhtar = organisation | Bakhtar-e Naw
parvizi = person | Qasem Parvizi | deputy police chief | of iran
tb-spokesman = office | Taliban interior ministry spokesman | | of taliban
both = other | Iran and the Taliban
sistani-p = person | Parvaneh Sistani | hydrologist at Zabol University
---
1 sadoughi demand
2 sadoughi state
3 sadoughi deny
4 afghanistan state in 3
5 haqyar state
6 haqyar state in 12
12 bakhtar state
7 parvizi accuse
8 tb-spokesman accuse
9 both expect
10 sistani-p expect
11 sistani-p state
---
place: ZABOL, Helmand River, Hamoun lakes, Golestan, Tehran, Sasoli
facility: Kajaki dam
person: Rahim Sadoughi, Abdul Latif Haqyar, Qasem Parvizi, Parvaneh Sistani
organisation: Taliban, Bakhtar-e Naw, Zabol University, Gazette
state: Afghanistan, Iran, Kabul
nationality: Iranian, Iranians, Persian
date: 1973, last year, Saturday, 2000
quantity: two, one, 820 million cubic meters, twenty-seven, four, A third, some 300, three days
