title: Statement from President Eleanor Calloway on the Attack on U.S. Forces in Eastern Syria
outlet: The White House
published: 2023-11-19

Early this morning, a one-way attack drone struck a logistics site near Al-Shaddadi, Syria, killing two American contractors and wounding six members of our Armed Forces. {1s:Our military commanders} {1q:have assessed} that {1c:the aircraft was of Iranian origin and was launched by a militia that takes its money, its weapons and its instructions from Tehran}. {2s:I} {2q:condemn} {2c:this cowardly attack} in the strongest possible terms, and Thomas and I are holding the families of the fallen in our hearts today.

At {3s:my} {3q:direction}, {3c:U.S. forces carried out precision airstrikes tonight against two facilities used by that group to store rockets and drones}. Every pilot returned safely. The Department of Defense will provide further details as the assessment of the damage is completed.

Let {4s:me} {4q:be clear}: {4c:the United States does not seek a wider war in the Middle East, but we will defend our people wherever they serve}. {5s:Tehran} {5q:has denied} {5c:any hand in these attacks}; {6s:I} {6q:do not accept} {6c:that denial}. As {8s:I} {8q:told Prime Minister Haddad of Iraq} when we spoke on Friday, {8c:a government that shelters the men who fire these weapons shares the responsibility for what they do}. {9s:He} {9q:pledged} {9c:to find those who moved the launchers across his border}, and {10s:I} {10q:look forward to} {10c:seeing that promise kept}.

{11s:I} {11q:have asked} {11c:Secretary Whitcomb to brief the leadership of both chambers of Congress this week}. {12s:Some in Congress} {12q:believe} {12c:the mission in Syria has outlived its purpose}. {13s:I} {13q:respect} {13c:that view}. {14s:I} {14q:do not share} {14c:it}, because the fighters of the so-called Islamic State are in prisons and not on the roads for one reason: our partners, with a few hundred Americans at their side, keep them there.

May God protect our troops.

---
calloway = person | Eleanor Calloway | President of the United States | of us
us = state | United States
commanders = office | US military commanders | | of us
iran = state | Iran
haddad = person | Haddad | Prime Minister of Iraq | of iraq
iraq = state | Iraq
congress-some = other | some members of Congress | | of us
---
1 commanders expect
2 calloway condemn
3 calloway demand
4 calloway state
5 iran deny
6 calloway deny
8 calloway state
9 haddad promise
10 calloway expect
11 calloway demand
12 congress-some expect
13 calloway support
14 calloway deny
---
person: Thomas, Haddad, Whitcomb
state: U.S., United States, Syria, Iraq, Tehran
nationality: American, Americans, Iranian
place: Al-Shaddadi, Middle East
organisation: Armed Forces, Department of Defense, Congress, Islamic State
weapon: one-way attack drone, rockets, drones, launchers
date: this morning, today, tonight, Friday, this week
quantity: two, six, a few hundred
