title: Defence council clears naval jets, three submarines
outlet: Bharat Press Agency
published: 2023-07-14

New Delhi, July 14 (BPA) The Defence Acquisition Council on Friday approved proposals to buy 26 Rafale Marine aircraft and three more Scorpene submarines, {1c:a package} whose cost {1q:is estimated by} {1s:officials} {1c:at Rs 80,000 crore}.

{2s:A statement issued by the defence ministry} {2q:said} {2c:the price would be negotiated with the French government “after taking into account the procurement price of similar aircraft by other countries”}. {3s:Naval sources} {3q:maintained} that {3c:INS Vikrant, commissioned last year, could not be left with “a deck and no fleet”}.

{4s:Opposition MP Sarojini Pathak} {4q:questioned} {4c:why a single vendor had been chosen before the trial report was laid before Parliament}. {5c:“The minister owes us the file, not a photograph,”} {5s:she} {5q:wrote {5o:on X}}.

{6c:The {7q:charge that} {7c:rules were bent}} {6q:was rejected by} {6s:Defence Secretary Girish Tandon}, {8s:who} {8q:pointed out} that {8c:the American F/A-18 had been flown from the same ski-jump in Goa}. {9s:He} {9q:expected} {9c:the first jets within three years of signing}, while {10q:conceding} that {10c:“three can become four”}.

The council, which met for two hours, also renewed a lease on two MQ-9 drones and put off a decision on torpedoes for the third time. Mazagon Dock shares closed 6.1 per cent higher.

{11s:Analysts} {11q:see} {11c:Paris as the chief winner of Delhi's slow drift from Russian arms}. {12c:“{13s:Moscow} {13q:is still promising} {13c:spares it cannot ship},”} {12q:said} {12s:Air Marshal (retd) Vikrant Bedi}, {14q:predicting} that {14c:French suppliers would overtake Russian ones by 2030}. {15s:The Russian embassy} {15q:called} {15c:such forecasts “astrology”}.

---
officials = office | Indian officials | | of india
india = state | India
mod = organisation | Ministry of Defence of India | | of india
naval = office | naval sources | | of india
pathak = person | Sarojini Pathak | opposition MP | of india
tandon = person | Girish Tandon | defence secretary | of india
analysts = office | analysts
russia = state | Russia
bedi = person | Vikrant Bedi | retired air marshal
embassy = organisation | Russian embassy in India | | of russia
---
1 officials expect
2 mod state
3 naval state
4 pathak ask
5 pathak state
6 tandon deny
7 - accuse in 6
8 tandon state
9 tandon expect
10 tandon confirm
11 analysts expect
12 bedi state
13 russia promise in 12
14 bedi expect
15 embassy condemn
---
person: Sarojini Pathak, Girish Tandon, Vikrant Bedi
organisation: BPA, Defence Acquisition Council, defence ministry, Parliament, Mazagon Dock, X, Russian embassy
state: Paris, Delhi, Moscow
nationality: French, American, Russian
place: New Delhi, Goa
weapon: Rafale Marine aircraft, Scorpene submarines, INS Vikrant, F/A-18, jets, MQ-9 drones, torpedoes
money: Rs 80\,000 crore
date: July 14, Friday, last year, three years, 2030
quantity: 26, three, two hours, two, 6.1 per cent
