title: US Army infantry vehicle slips as trials expose turret heat problem
outlet: Armour & Mobility Week
published: 2024-06-12

{1c:The US Army's XM30 infantry fighting vehicle will not enter low-rate production before fiscal 2029, at least 14 months later than planned}, {1s:the programme's acting product manager} {1q:confirmed {1o:at the Eurosatory exhibition in Paris}} {1t:on 12 June}.

{2c:“Heat build-up in the uncrewed turret during sustained firing degraded the optics on two of the three prototypes,”} {2s:Colonel Tracy Mendel} {2q:told {2a:Armour & Mobility Week}}. {3c:A redesigned cooling loop has completed bench testing}, {3s:she} {3q:added}, {4q:noting} that {4c:hot-weather trials at Yuma Proving Ground are to resume in August}.

{5s:Neither of the competing teams} {5q:would concede} {5c:fault}. {6c:The problem lies in government-furnished equipment}, {6s:one} {6q:contends}; {7s:the other}, led by General Dynamics Land Systems, {7q:maintains} that {7c:its turret “met every thermal requirement as written”}.

A test summary dated 30 April and reviewed by this magazine lends some weight to both positions. {8s:It} {8q:records} {8c:sensor temperatures of 84 degrees Celsius after 220 rounds}, and {9q:attributes} {9c:roughly half the rise to the 50 mm cannon's ammunition feed}.

The delay matters beyond Texas and Michigan. {10s:Poland} {10q:has sounded out} {10c:Washington about buying up to 250 XM30s}, and {11s:the Czech general staff} {11q:asked} {11t:in February} {11c:whether a vehicle from the second lot could be loaned for evaluation}. {12c:Neither inquiry}, {12s:industry executives} {12q:predict}, {12c:will survive another slip}.

The Army has spent $1.6 billion on the effort since 2018. Its request for fiscal 2025 seeks a further $504 million.

---
manager = person | Tracy Mendel | acting product manager of the XM30 programme | of us-army
us-army = organisation | US Army | | of us
us = state | United States
teams = office | competing XM30 teams
one-team = office | one of the competing teams
gdls = organisation | General Dynamics Land Systems
summary = other | XM30 test summary | | of us-army
poland = state | Poland
czech-staff = organisation | Czech general staff | | of czechia
czechia = state | Czech Republic
executives = office | industry executives
---
1 manager confirm
2 manager state
3 manager state
4 manager state
5 teams deny
6 one-team state
7 gdls deny
8 summary state
9 summary state
10 poland ask
11 czech-staff ask
12 executives expect
---
person: Tracy Mendel
organisation: US Army, Armour & Mobility Week, General Dynamics Land Systems, Army
state: Poland, Washington
nationality: Czech
place: Paris, Texas, Michigan
facility: Yuma Proving Ground
weapon: XM30 infantry fighting vehicle, XM30s, 50 mm cannon, ammunition
money: $1.6 billion, $504 million
date: fiscal 2029, 12 June, August, 30 April, February, 2018, fiscal 2025
quantity: 14 months, two, three, 84 degrees Celsius, 220 rounds, half, 250
