title: Drone boats near Odesa push wheat to three-month high
outlet: Lowland Energy Brief
published: 2023-08-04

Wheat futures in Paris climbed 2.4 percent on Friday after Ukrainian sea drones struck a Russian landing ship outside Novorossiysk, a port that handles a fifth of the world's wheat trade.
{15s:Kyiv} {15q:did not officially own up to} {15c:the attack}. {1c:The Olenegorsky Gornyak was hit by a boat carrying 450 kilograms of explosive}, {1s:a source in the SBU security service} {1q:nevertheless confided to {1a:reporters}}; {2s:Russia's defense ministry} {2q:maintained} {2c:the raid had been repelled}, {3c:a version} {3q:contradicted by} {3s:footage of the ship listing heavily as it was towed}.
{4q:Talk of} {4c:closing the port} spooked traders more than the damage did. {6c:{5s:Brokers} {5q:had assumed} {5c:Russian exports were untouchable}}, {6q:explained} {6s:Valérie Quesnel of the Rouen consultancy Agriplan}. {7c:“That assumption sank at four in the morning,”} {7s:she} {7q:said}.
Moscow quit the U.N.-brokered grain deal last month. {8s:It} {8q:has since warned} that {8c:any ship bound for Ukraine may be treated as hostile}, {9c:a threat} that {9s:UN secretary-general Almeida Prates} {9q:called} {9c:“a sentence passed on the hungry.”}
{14s:Turkey} {14q:would like} {14c:to host new talks}. {10s:President Kenan Soyer} {10q:is hopeful} that {10c:{11s:his Russian counterpart}, who {11q:has agreed in principle} {11c:to visit this month}, can be talked round}; {12s:the Kremlin} {12q:has not confirmed} {12c:the date}.
Egypt, the biggest buyer, has stocks for four and a half months. {13c:It} {13q:reportedly} {13c:paid $270 a tonne this week}.

---
sbu-source = office | source in the SBU | | of ukraine
ukraine = state | Ukraine
ru-mod = organisation | Russian defense ministry | | of russia
russia = state | Russia
footage = other | footage of the Olenegorsky Gornyak
brokers = office | grain brokers
quesnel = person | Valérie Quesnel | | of agriplan
agriplan = organisation | Agriplan | consultancy
prates = person | Almeida Prates | UN secretary-general | of un
un = organisation | United Nations
turkey = state | Turkey
soyer = person | Kenan Soyer | President | of turkey
ru-president = office | President of Russia | | of russia
---
1 sbu-source state
2 ru-mod deny
3 footage deny
4 - state
6 quesnel state
5 brokers expect in 6
7 quesnel state
8 russia warn
9 prates condemn
14 turkey promise
10 soyer expect
11 ru-president promise in 10
12 russia state
13 - state
15 ukraine state
---
person: Valérie Quesnel, Almeida Prates, Kenan Soyer
organisation: SBU, Agriplan, U.N., UN
state: Kyiv, Russia, Moscow, Ukraine, Turkey, Kremlin, Egypt
nationality: Ukrainian, Russian
place: Paris, Novorossiysk, Rouen
weapon: sea drones, landing ship, Olenegorsky Gornyak
money: $270 a tonne
date: Friday, last month, this month, this week
quantity: 2.4 percent, a fifth, 450 kilograms, four and a half months
