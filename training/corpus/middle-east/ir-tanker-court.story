title: Tehran lodges protest with Athens over seized oil, hints at reciprocal measures
outlet: Iran Gazette
published: 2022-05-27

Iran's Foreign Ministry summoned the chargé d'affaires of Greece in Tehran on Friday after Greek authorities handed over to the United States a cargo of Iranian crude from a ship stranded off Evia.

{1s:The ministry's director general for the Mediterranean, Houshang Tabesh}, {1q:conveyed to {1a:the diplomat}} {1c:{8s:the Islamic Republic's} {8q:strong protest at} {8c:"an outright act of piracy on the high seas."}} {2c:The vessel had broken down and was in an emergency situation}, {2s:Tabesh} {2q:recounted}, {3q:calling} {3c:its treatment "a violation of every custom sailors have kept since Noah."}

{4s:Greek shipping minister Spyros Kaltsas} {4q:said} {4c:the transfer had been ordered by a court in Piraeus and that he had learned of it from the radio}. {5s:Neither the minister nor the U.S. Department of Justice} {5q:would disclose} {5c:the cost of the ship-to-ship operation}.

Hours later two Greek-flagged tankers were boarded by helicopter-borne Guards in the Persian Gulf. {6s:The Guards' navy} {6q:cited} {6c:"violations"} without elaborating. {7c:"Linking the two cases would be speculation,"} {7s:a government aide} {7q:told {7a:this newspaper}}, {7c:"but nature abhors a vacuum."}

{9s:Athens} {9q:condemned} {9c:the seizures as "tantamount to hostage-taking"} and {10q:warned} {10c:its merchant fleet to keep away from Iranian waters}. A {11q:plea by} {11s:the Union of Greek Shipowners} {11c:for naval escorts} was before the cabinet on Friday evening. {12s:The European Commission} {12q:voiced "deep concern" about} {12c:freedom of navigation}.

The 115,000-ton tanker at the heart of the dispute, formerly the Russian-flagged Pegas, was impounded in April.

---
tabesh = person | Houshang Tabesh | director general for the Mediterranean | of ir-mfa
ir-mfa = organisation | Iranian Foreign Ministry | | of iran
iran = state | Iran
kaltsas = person | Spyros Kaltsas | Greek shipping minister | of greece
greece = state | Greece
neither = other | Kaltsas and the U.S. Department of Justice
guards-navy = organisation | Navy of the Islamic Revolution Guards Corps | | of iran
aide = office | Iranian government aide | | of iran
shipowners = organisation | Union of Greek Shipowners
ec = organisation | European Commission
---
1 tabesh condemn
8 iran condemn in 1
2 tabesh state
3 tabesh condemn
4 kaltsas state
5 neither state
6 guards-navy accuse
7 aide state
9 greece condemn
10 greece warn
11 shipowners demand
12 ec condemn
---
place: Evia, Piraeus, Tehran, Mediterranean, Persian Gulf
person: Houshang Tabesh, Tabesh, Spyros Kaltsas
organisation: Foreign Ministry, U.S. Department of Justice, Guards, Union of Greek Shipowners, European Commission
state: Iran, Greece, United States, Islamic Republic, Athens
nationality: Greek, Iranian, Russian
date: Friday, Friday evening, April
quantity: two, 115\,000-ton
