title: Sanctions have turned into “a silent war on patients”, Iran’s UN ambassador says in letter to Security Council
outlet: Tehran Morning Standard
published: 2020-04-07

NEW YORK – Iran’s permanent ambassador to the United Nations has sent a letter to the president of the Security Council over the shortage of medicine in the country.

{1o:In the letter}, {1s:Ambassador Dariush Etemad} {1q:complained} that {1c:American sanctions “have turned into a silent war on patients” at a time when the coronavirus is claiming a life every ten minutes}. {2s:The envoy} {2q:wrote} that {2c:although {3s:the U.S. Treasury} {3q:claims} {3c:food and drugs are exempt}, no bank in the world dares to open a line of credit for an Iranian importer}.

{4c:“Humanitarian exemptions exist on paper only,”} {4q:read} {4s:the letter}, a copy of which was made available to the press. {4c:“{5s:My government} {5q:calls upon} {5c:all members of this Council to disregard measures which are unlawful from beginning to end}.”}

{6s:A U.S. Treasury spokesman} {6q:rejected} {6c:the accusation}, {7q:saying} {7c:licenses for medical goods worth $284 million had been issued in the past year alone}. {8c:“The problem is not Washington, the problem is corruption in Tehran,”} {8s:he} {8q:wrote {8o:in an e-mail}}.

The dispute has drawn in others. {9s:Pakistan’s prime minister} {9q:has pleaded with} {9c:Washington for a pause in sanctions until the pandemic is over}, {10s:eight former European ministers} {10q:have voiced support for} {10c:his appeal}, and {11s:the World Health Organization’s regional director, Salma Haddadin}, {11q:has warned} that {11c:the virus “does not check passports.”}

Hospitals in Qom and Gilan ran out of protective gowns in the first week of March. In {place:Tehran}, the relatives of patients with a rare skin disease queued outside a Red Crescent pharmacy on Monday for a Swedish dressing which has not been imported since 2018. {12c:“They tell us to come next week. They have been telling us that for two years,”} {12q:said} {12s:Maryam, the mother of a nine-year-old boy}, clutching a prescription.

Iran had recorded 3,872 deaths from the disease by Tuesday noon.

---
etemad = person | Dariush Etemad | ambassador to the UN | of iran
iran = state | Iran
treasury = organisation | U.S. Treasury | | of us
us = state | United States
tr-spokesman = office | U.S. Treasury spokesman | | of treasury
pk-pm = office | Prime Minister of Pakistan | prime minister | of pakistan
pakistan = state | Pakistan
ex-ministers = office | eight former European ministers
haddadin = person | Salma Haddadin | WHO regional director | of who
who = organisation | World Health Organization
maryam = person | Maryam | mother of a patient
---
1 etemad condemn
2 etemad state
3 treasury state in 2
4 etemad state
5 iran demand in 4
6 tr-spokesman deny
7 tr-spokesman state
8 tr-spokesman state
9 pk-pm demand
10 ex-ministers support
11 haddadin warn
12 maryam state
---
place: NEW YORK, Qom, Gilan
person: Dariush Etemad, Salma Haddadin, Maryam
organisation: United Nations, Security Council, Council, U.S. Treasury, World Health Organization, Red Crescent
state: Iran, Washington, Pakistan, Tehran
nationality: American, Iranian, European, Swedish
date: past year, March, Monday, next week, 2018, Tuesday
quantity: eight, 3\,872, nine-year-old, two years
money: $284 million
