title: Senior commander warns Israeli regime of “regretful” response to any mischief in Persian Gulf
outlet: Pars Dispatch
published: 2021-08-03

BANDAR ABBAS — {1s:The deputy coordinator of the Iranian Army, Rear Admiral Siavash Golabi}, {1q:has cautioned} that {1c:any adventure by the Zionist regime in the waters of the Persian Gulf will be met with a response “which will make them regret the day they learned to sail.”}

{2o:Addressing a ceremony for naval cadets} {2t:on Tuesday}, {2s:the admiral} {2q:rejected out of hand} {2c:{3s:Tel Aviv’s} {3q:accusation that} {3c:Iranian drones had struck the tanker Orchid Street off Oman}}. Two crew members, a Briton and a Romanian, were killed in last Thursday’s attack.

{4c:“They see our shadow behind every wave,”} {4s:Golabi} {4q:mocked}. {5s:He} {5q:further maintained} that {5c:London had jumped on the bandwagon “without a shred of evidence” and should answer for it}.

Earlier, {6s:British Foreign Secretary Alistair Penrose} {6q:had called} {6c:the assault “an ambush on a civilian crew.”} {7c:At least one unmanned aircraft had been used “with intent to kill”}, {7s:his ministry} {7q:assessed}. {8q:Pressed on} {8c:whether Britain would retaliate}, {9s:Penrose} {9q:would say no more than} that {9c:allies were weighing “a concerted response.”}

{10s:Sources close to the axis of resistance} {10q:told {10a:the Beirut-based Al-Safina channel}} that {10c:the strike came in reply to an Israeli raid on an airfield in central Syria}. {11s:Neither Tehran nor Damascus} {11q:has endorsed} {11c:that account}.

The Orchid Street, Japanese-owned and managed from {place:London} by an Israeli billionaire’s company, limped towards Fujairah under American escort. {12c:{13c:Shipping insurance for the Sea of Oman} {13q:is expected} {13c:to rise by a fifth}}, {12q:in the view of} {12s:brokers in Dubai}.

---
golabi = person | Siavash Golabi | deputy coordinator of the Army | of iran
iran = state | Iran
israel = state | Israel
penrose = person | Alistair Penrose | British Foreign Secretary | of uk
uk = state | United Kingdom
fco = organisation | British Foreign Office | | of uk
sources = office | sources close to the axis of resistance
iran-syria = state | Iran and Syria
brokers = office | brokers in Dubai
---
1 golabi warn
2 golabi deny
3 israel accuse in 2
4 golabi state
5 golabi state
6 penrose condemn
7 fco expect
8 - ask
9 penrose state
10 sources state
11 iran-syria state
12 brokers expect
13 - expect in 12
---
place: BANDAR ABBAS, Persian Gulf, Beirut, Fujairah, Sea of Oman, Dubai
person: Siavash Golabi, Golabi, Alistair Penrose, Penrose
organisation: Iranian Army, Al-Safina
state: Tel Aviv, London, Tehran, Damascus, Oman, Syria, Britain
nationality: Zionist, Iranian, Briton, Romanian, British, Israeli, Japanese, American
weapon: drones, unmanned aircraft
date: Tuesday, last Thursday
quantity: Two, At least one, a fifth
