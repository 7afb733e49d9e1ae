title: India committed to Chabahar “come rain or sanctions”, visiting minister tells Iranian counterpart
outlet: Iran Economic Herald
published: 2024-05-14

TEHRAN – Iran and India on Monday signed a ten-year contract for the development and operation of the Shahid Beheshti terminal in the port of Chabahar, the only Iranian harbor on the open ocean.

{1s:India’s shipping minister, Raghav Deshmukh}, {1q:praised} {1c:the deal as “the sunrise of a new route”} and {2q:assured {2a:his host, Transport Minister Farhad Ilkhani}}, that {2c:{3s:New Delhi} {3q:is committed to} {3c:the port “come rain or sanctions.”}}

Under the contract, {4s:India Ports Global} {4q:pledges} {4c:to invest $120 million in cranes and quays}, with a further $250 million in credit for inland roads and rail.

Washington poured cold water on the celebration within hours. {5c:“Companies that drop anchor there should first read the weather report from our Treasury,”} {5s:State Department deputy spokesman Victor Almeida} {5q:told {5a:the daily briefing}}. {6q:When asked} {6c:whether the port enjoyed an exemption}, {7s:he} {7q:answered with a single word}: {7c:“No.”}

{8s:Deshmukh} {8q:retorted {8o:at a book launch in Kolkata}} {8t:on Tuesday} that {8c:{9s:the Americans themselves} {9q:had once applauded} {9c:the port as a lifeline for Afghanistan}}. {10c:“{15s:We} {15q:hope} {15c:our friends will look at the whole map},”} {10q:added} {10s:the minister}, {11q:promising} {11c:to “explain it patiently, port by port.”}

{12s:Ilkhani} {12q:expects} {12c:a tripling of cargo by 2027}. {13c:The port handled 2.1 million tons last year}, {13q:according to} {13s:data released by the Ports and Maritime Organization}. {14s:Afghan traders}, cut off from Karachi by border closures, {14q:say} {14c:they would gladly send their pomegranates west if the customs office kept longer hours}.

---
deshmukh = person | Raghav Deshmukh | India's shipping minister | of india
india = state | India
ipg = organisation | India Ports Global | | of india
almeida = person | Victor Almeida | State Department deputy spokesman | of us
us = state | United States
ilkhani = person | Farhad Ilkhani | Transport Minister | of iran
iran = state | Iran
pmo = organisation | Ports and Maritime Organization | | of iran
traders = office | Afghan traders
---
1 deshmukh support
2 deshmukh promise
3 india promise in 2
4 ipg promise
5 almeida warn
6 - ask
7 almeida deny
8 deshmukh state
9 us support in 8
10 deshmukh state
15 india expect in 10
11 deshmukh promise
12 ilkhani expect
13 pmo state
14 traders state
---
place: TEHRAN, Kolkata, Karachi
facility: Shahid Beheshti terminal, port of Chabahar
person: Raghav Deshmukh, Deshmukh, Farhad Ilkhani, Ilkhani, Victor Almeida
organisation: Treasury, India Ports Global, State Department, Ports and Maritime Organization
state: Iran, Afghanistan, India, New Delhi, Washington
nationality: Iranian, Americans, Afghan
date: Monday, Tuesday, 2027, last year
money: $120 million, $250 million
quantity: 2.1 million tons, ten-year
