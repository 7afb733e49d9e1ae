title: Top general: Baghdad must “finish the job” of disarming separatists by September 19
outlet: Alborz News Agency
published: 2023-09-12

TEHRAN – {1s:Iran’s Chief of Staff of the Armed Forces, Major General Farrokh Daneshvar}, {1q:has put {1a:Baghdad} on notice} that {1c:the deadline for disarming “terrorist and separatist grouplets” in the Kurdistan Region of Iraq will not be extended}.

{2c:“The date is the nineteenth. Our calendar has no twentieth,”} {2s:the top commander} {2q:noted {2o:in an address to Army cadets}}, {3q:while praising} {3c:the “honest efforts” of the Iraqi premier}.

Under a pact signed in March, {4s:Iraq} {4q:undertook} {4c:to move the groups away from the border and close their camps}. {5s:Iraqi Foreign Minister Hoshyar Sabri}, who is due in {place:Tehran} on Wednesday, {5q:contended {5o:at a press conference in {place:Baghdad}}} that {5c:the process had begun in earnest} and {6q:voiced the hope that} {6c:there would be “no resort to violence against Kurdistan.”}

{7s:A spokesman for one of the parties concerned, Khalid Ghaderi of Komala-ye Azad}, {7q:was adamant} that {7c:his men “handed over nothing, because they have nothing but pens and radios.”} {8s:Iranian military sources} {8q:counter} that {8c:{9s:a report they received from Baghdad last week} {9q:lists} {9c:sixty machine guns and eleven mortars still hidden in two valleys}}.

The Guards shelled the mountains repeatedly last autumn, after protests over the death of a young Kurdish woman in custody swept the country. {10s:Tehran} {10q:charges} that {10c:the groups smuggled arms to the rioters}; {11s:they} {11q:deny} {11c:it}.


{12s:The UN assistance mission in Iraq} {12q:has appealed for} {12c:the civilians in the camps, some 800 families, to be spared}. {13c:A new site near Erbil is ready to receive them}, {13q:in the words of} {13s:its head of office}, {13c:“as ready as a field can be.”}

---
daneshvar = person | Farrokh Daneshvar | Chief of Staff of the Armed Forces | of iran
iran = state | Iran
iraq = state | Iraq
sabri = person | Hoshyar Sabri | Iraqi Foreign Minister | of iraq
ghaderi = person | Khalid Ghaderi | spokesman of Komala-ye Azad | of komala
komala = organisation | Komala-ye Azad
mil = office | Iranian military sources | | of iran
report = other | report received from Baghdad | | of iraq
groups = organisation | Kurdish groups in Iraq
unami = organisation | UN assistance mission in Iraq | | of un
un = organisation | United Nations
head = office | head of office of the UN assistance mission in Iraq | | of unami
---
1 daneshvar warn
2 daneshvar state
3 daneshvar support
4 iraq promise
5 sabri state
6 sabri expect
7 ghaderi state
8 mil state
9 report state in 8
10 iran accuse
11 groups deny
12 unami demand
13 head state
---
place: TEHRAN, Erbil, Kurdistan Region, Kurdistan
person: Farrokh Daneshvar, Hoshyar Sabri, Khalid Ghaderi
organisation: Armed Forces, Army, Komala-ye Azad, Guards, UN
state: Iran, Baghdad, Iraq, Tehran
nationality: Iraqi, Iranian, Kurdish
weapon: machine guns, mortars
date: March, Wednesday, last week, last autumn
quantity: sixty, eleven, two, some 800
