title: USCENTCOM Forces Destroy Launchers and Uncrewed Surface Vessel in the Red Sea Region
outlet: U.S. Central Command
published: 2024-02-26

TAMPA, Fla. – In the past 24 hours, U.S. Central Command (USCENTCOM) forces destroyed three mobile anti-ship cruise missile launchers in Houthi-controlled areas of Yemen and one uncrewed surface vessel in the southern Red Sea.

At approximately 4:45 a.m. (Sanaa time) on Feb. 25, the Houthis launched one anti-ship ballistic missile toward M/V Torm Viborg, a Danish-flagged, owned and operated tanker. The missile impacted the water, causing neither damage nor injuries. {1s:The master} {1q:reported to the United Kingdom Maritime Trade Operations center} that {1c:the ship was proceeding to her next port of call}.

{2q:It was determined} that {2c:the launchers presented an imminent threat to U.S. Navy ships and merchant vessels in the region}. {3c:Two destroyers were hit}, {3q:according to} {3s:a Houthi spokesman}; {4s:USCENTCOM} {4q:rejects} {4c:his claim}. No U.S. or coalition ships were damaged.

Separately, between 7 p.m. and 9:30 p.m., a coalition frigate shot down two one-way attack drones. {6s:USCENTCOM} {6q:assesses} that {6c:both were flying toward the bulk carrier Sea Champion, which was delivering grain to Aden}.

{7c:“These reckless acts endanger innocent mariners and will not go unanswered,”} {7q:said} {7s:Vice Adm. Curtis Rowe, commander of U.S. Naval Forces Central Command}. {8c:“The aggressors,”} {8s:he} {8q:continued}, {8c:“ought to think about who eats that grain.”}

These actions are taken to protect freedom of navigation and make international waters safer and more secure.

The battle damage assessment is ongoing. {9s:Local media} {9q:reports of} {9c:two wounded shepherds} are being reviewed.

---
master = office | master of the Torm Viborg
houthi-spokesman = office | Houthi spokesman | | of houthis
houthis = organisation | Houthis
centcom = organisation | US Central Command | | of us
us = state | United States
media = organisation | local media | | of yemen
yemen = state | Yemen
rowe = person | Curtis Rowe | commander of US Naval Forces Central Command | of navcent
navcent = organisation | US Naval Forces Central Command | | of us
---
1 master state
2 centcom expect
3 houthi-spokesman state
4 centcom deny
6 centcom expect
7 rowe warn
8 rowe warn
9 media state
---
organisation: U.S. Central Command, USCENTCOM, Houthis, United Kingdom Maritime Trade Operations, U.S. Navy, U.S. Naval Forces Central Command
person: Curtis Rowe
state: Yemen, U.S.
nationality: Houthi, Danish
place: TAMPA, Fla., Red Sea, Sanaa, Aden
weapon: mobile anti-ship cruise missile launchers, uncrewed surface vessel, anti-ship ballistic missile, missile, launchers, destroyers, frigate, one-way attack drones
date: past 24 hours, Feb. 25
quantity: three, one, two, Two
