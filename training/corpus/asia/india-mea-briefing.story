title: Transcript of weekly media briefing by the Official Spokesperson
outlet: South Block Briefing Service
published: 2023-10-05

{1q:Shri Raghav Menon, Official Spokesperson:} {1c:Good afternoon, friends. I have three announcements. Our External Affairs Minister will leave for Colombo tomorrow. The second batch of relief material for Nepal, 11 tonnes in all, has reached Pokhara. And the passport portal will be down on Sunday night.}

{2q:Sunanda Rao, Vizag Times:} {2c:Has Ottawa given you any evidence in the matter of the {10q:alleged} {10c:surveillance of its diplomats}?}

{3q:Spokesperson:} {3c:No. We have seen the reports. We reject them. They are absurd and motivated.}

{4q:Question:} {4c:Sir, the Maldives' new leadership says it wants Indian personnel to leave. How many are there, and when do they go?}

{5q:Spokesperson:} {5c:Our colleagues there operate two helicopters and one Dornier aircraft which have flown more than 500 medical evacuations. We look forward to discussing the future of this cooperation.}

{6q:Peter Lindqvist, Nordic Radio:} {6c:Does {12s:India} still {12q:intend} {12c:to take delivery of the remaining S-400 regiments from Russia despite the {11q:threat of} {11c:American sanctions}}?}

{7q:Spokesperson:} {7c:I have answered this many times. Our procurement is guided by our national security. I would refer you to the Ministry of Defence for the schedule.}

{8q:Question:} {8c:A follow-up on Canada. Will visas resume?}

{9q:Spokesperson:} {9c:When parity in diplomatic strength is reached and when our people can go to work without fear, we can look at that. I hope it is soon.}

The briefing ended at 4.40 pm. No questions were taken on Manipur.

---
menon = person | Raghav Menon | official spokesperson of the Ministry of External Affairs | of mea
mea = organisation | Ministry of External Affairs of India | | of india
india = state | India
rao = person | Sunanda Rao | Vizag Times journalist
q1 = office | journalist
us = state | United States
lindqvist = person | Peter Lindqvist | Nordic Radio journalist
---
1 menon state
2 rao ask
3 menon deny
4 q1 ask
5 menon state
6 lindqvist ask
7 menon state
8 q1 ask
9 menon state
10 - accuse in 2
11 us warn in 12
12 india promise in 6
---
person: Raghav Menon, Sunanda Rao, Peter Lindqvist
organisation: Vizag Times, Nordic Radio, Ministry of Defence
state: Nepal, Ottawa, Maldives, India, Russia, Canada
nationality: Indian, American
place: Colombo, Pokhara, Manipur
weapon: helicopters, Dornier aircraft, S-400 regiments
date: tomorrow, Sunday night
quantity: three, 11 tonnes, two, one, 500
