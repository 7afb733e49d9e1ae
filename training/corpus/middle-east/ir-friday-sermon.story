title: Friday prayer leader: “Whoever sits at the table of the wolf ends up on the menu”
outlet: Mehregan News
published: 2025-02-14

TEHRAN — {1s:The interim Friday prayer leader of Tehran, Ayatollah Mohsen Tabarsi}, {1q:has urged} {1c:officials not to pin hopes on talks with the United States}, {2q:describing} {2c:them as neither “seemly nor profitable.”}

{3c:“Whoever sits at the table of the wolf ends up on the menu,”} {3s:the senior cleric} {3q:told {3a:worshippers at the University of Tehran}}. {4s:He} {4q:recalled} that {4c:{5s:the previous American president} {5q:had branded} {5c:the nuclear deal “the worst ever”} before shredding it}.

{6s:The U.S. president}, who on February 4 signed a memorandum restoring the policy of “maximum pressure,” {6q:claims} {6c:he did so with a heavy heart}. {7c:“I would rather shake hands than turn keys. But I have the keys,”} {7s:he} {7q:said {7o:in the Oval Office}}.

The prayer leader’s words come in the wake of a speech in which {8s:Leader of the Islamic Revolution Ayatollah Javad Hosseini-Nasab} {8q:spoke out against} {8c:bargaining with Washington}. {9c:Moderates close to the government} {9q:are said} {9c:to be dismayed}. {10s:Vice President Omid Sharifzadeh}, however, {10q:affirmed} on Wednesday that {10c:the cabinet would follow the Leader’s guidance “to the letter”}.

The rial, which had been trading at {quantity:790,000} to the dollar in December, slipped to {quantity:930,000} on the news. {11c:“Every sermon costs me two carpets,”} {11q:joked} {11s:a merchant in the Grand Bazaar}.

---
tabarsi = person | Mohsen Tabarsi | interim Friday prayer leader of Tehran
iran = state | Iran
us-pres-prev = office | previous American president | | of us
us-pres = office | U.S. president | | of us
us = state | United States
leader = person | Javad Hosseini-Nasab | Leader of the Islamic Revolution | of iran
sharifzadeh = person | Omid Sharifzadeh | Vice President | of iran
merchant = office | merchant in the Grand Bazaar
---
1 tabarsi demand
2 tabarsi condemn
3 tabarsi warn
4 tabarsi state
5 us-pres-prev condemn in 4
6 us-pres state
7 us-pres state
8 leader condemn
9 - state
10 sharifzadeh promise
11 merchant state
---
place: TEHRAN, Tehran
facility: Oval Office, Grand Bazaar
person: Mohsen Tabarsi, Javad Hosseini-Nasab, Omid Sharifzadeh
organisation: University of Tehran
state: United States, U.S., Washington
nationality: American
date: February 4, Wednesday, December
quantity: two
