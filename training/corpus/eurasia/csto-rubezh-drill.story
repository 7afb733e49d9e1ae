title: Six armies rehearse drone defence in Tajik hills
outlet: Collective Defence Press Centre
published: 2021-10-20

About 4,000 servicemen of the member states took part in the final stage of the Echelon, Search and Interaction exercises, which ended on Wednesday at the Momirak range, 20 kilometres from the Afghan border.

{1c:“The units have shown a high degree of coherence,”} {1s:Colonel General Anvar Saidmurodov, chief of the joint staff}, {1q:stated} {1o:at the closing parade}. {2s:He} {2q:underlined} that {2c:the drills “were of a purely defensive nature and were planned last year, well before the events in Kabul”}.

Particular attention was paid to combating unmanned aircraft. Crews of Shilka guns and Igla launchers hit 14 targets out of 16, and for the first time Belarusian paratroopers jumped at night from a Tajik Mi-8 helicopter. {3s:The umpires} {3q:judged} {3c:the work of the Armenian signallers “excellent”} but {4q:reproached} {4c:the Kyrgyz contingent for delays on the march}.

{5s:Secretary General Zhenis Akhmetkaliev} {5q:expressed gratitude to} {5c:the leadership of Tajikistan for its hospitality}. {7c:{6s:The Organisation} {6q:is determined} {6c:to strengthen the southern border}}, {7s:he} {7q:assured {7a:journalists}}: {7c:a programme of deliveries of radars, night-vision devices and patrol vehicles “will be submitted to the heads of state for signature before the end of the year”}.

Dushanbe does not maintain contact with the new authorities in Kabul. {8s:The Taliban} {8q:have assured {8a:the neighbours}} that {8c:Afghan soil will not be used against them}; {9s:the Tajik Foreign Ministry} {9q:takes a sceptical view of} {9c:such assurances}. {10s:General Saidmurodov} {10q:confirmed}, in answer to a question, that {10c:{11s:his staff} {11q:estimates} {11c:the number of militants in the frontier provinces at 3,000}}.

Uzbekistan, which left the alliance in 2012, sent two observers and no troops.

---
saidmurodov = person | Anvar Saidmurodov | chief of the CSTO joint staff | of csto
csto = organisation | Collective Security Treaty Organization
umpires = office | umpires of the exercises
akhmetkaliev = person | Zhenis Akhmetkaliev | CSTO Secretary General | of csto
taliban = organisation | Taliban
tajik-mfa = organisation | Tajik Foreign Ministry | | of tajikistan
tajikistan = state | Tajikistan
joint-staff = organisation | CSTO joint staff | | of csto
---
1 saidmurodov state
2 saidmurodov state
3 umpires support
4 umpires condemn
5 akhmetkaliev support
6 csto promise in 7
7 akhmetkaliev promise
8 taliban promise
9 tajik-mfa expect
10 saidmurodov confirm
11 joint-staff expect in 10
---
nationality: Afghan, Belarusian, Tajik, Armenian, Kyrgyz
person: Anvar Saidmurodov, Saidmurodov, Zhenis Akhmetkaliev
state: Tajikistan, Dushanbe, Uzbekistan
place: Kabul
organisation: Taliban, Tajik Foreign Ministry
facility: Momirak range
weapon: unmanned aircraft, Shilka guns, Igla launchers, Mi-8 helicopter, radars, night-vision devices, patrol vehicles
date: Wednesday, last year, end of the year, 2012
quantity: two, 4\,000, 20 kilometres, 14, 16, 3\,000
