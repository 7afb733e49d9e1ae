title: FACT SHEET: President Calloway Launches the American Small Drone Initiative
outlet: The White House
published: 2024-02-08

RESTORING OUR EDGE IN THE AIR: Today, President Eleanor Calloway signed an Executive Order to build one million American-made drones by the end of 2026.

- {1s:The Order} {1q:directs} {1c:the Secretary of Defense to buy small unmanned aircraft from at least six domestic manufacturers, none of which may depend on motors or cameras from the People’s Republic of China}.

- {2s:It} {2q:instructs} {2c:the Secretary of Commerce to publish, within 60 days, a list of components for which no trusted source exists}.

- The Order establishes a Drone Supply Chain Council chaired by the National Security Advisor.

- {3s:It} {3q:calls on} {3c:the Governors of all 50 States to open at least one test range each}, and {4q:encourages} {4c:universities to share wind tunnel time with start-up companies}.

- {5s:The Order} {5q:also asks} {5c:Congress for $3.4 billion over two years}.

WHY THIS MATTERS: Four of every five commercial drones sold in America are built abroad.

- {6s:The Defense Innovation Board} {6q:warned} {6t:in 2022} that {6c:our forces “would run out of small drones in the first nine days of a high-intensity war.”} {7s:A classified review completed last fall} {7q:is understood} {7c:to have reached an even starker conclusion}.

- {8s:Ukraine’s Ministry of Strategic Industries} {8q:estimates} that {8c:its own factories turned out more than 300,000 first-person-view drones in December alone}.

- {9s:Critics of the previous Administration} {9q:accused} {9c:it of hiding behind pilot programs}. President Calloway is ending the era of pilot programs.

KEEPING HER PROMISE: During the campaign, {10s:President Calloway} {10q:vowed} that {10c:“the drone that protects an American soldier will be made by an American worker.”} {11s:She} {11q:is committed to} {11c:reviewing every waiver granted under the {none:Buy American Act}}.

- {12q:As reported by} {12s:the Commerce Department}, {12c:orders for domestic electric motors have tripled since November}.

- {14s:The National Association of Drone Makers} {14q:has hailed} {14c:the Order as “the most important day for our industry since the Wright brothers.”}

---
calloway = person | Eleanor Calloway | President of the United States | of us
us = state | United States
dib = organisation | Defense Innovation Board | | of us
review = other | classified review | | of us
msi = organisation | Ministry of Strategic Industries of Ukraine | | of ukraine
ukraine = state | Ukraine
critics = other | critics of the previous Administration
commerce = organisation | US Department of Commerce | | of us
drone-makers = organisation | National Association of Drone Makers | | of us
---
1 calloway demand
2 calloway demand
3 calloway demand
4 calloway demand
5 calloway demand
6 dib warn
7 review state
8 msi expect
9 critics accuse
10 calloway promise
11 calloway promise
12 commerce state
14 drone-makers support
---
person: Eleanor Calloway, Calloway, Wright
state: People’s Republic of China, America, Ukraine
nationality: American
organisation: Drone Supply Chain Council, Congress, Defense Innovation Board, Ministry of Strategic Industries, Commerce Department, National Association of Drone Makers
weapon: drones, small unmanned aircraft, small drones, first-person-view drones, drone
money: $3.4 billion
date: Today, by the end of 2026, within 60 days, two years, 2022, last fall, December, November
quantity: one million, six, 50, one, Four, five, nine days, 300,000
