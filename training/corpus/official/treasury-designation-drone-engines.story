title: Treasury Targets Network Supplying Aircraft Engines to Iranian Drone Makers
outlet: U.S. Department of the Treasury
published: 2023-10-19

WASHINGTON — Today, the Department of the Treasury’s Office of Foreign Assets Control (OFAC) is designating nine individuals and six entities based in Iran, Hong Kong, Türkiye and the United Arab Emirates that have procured engines for the manufacturer of the Shahed-136 drone. {1s:The Department of Justice} {1q:is concurrently announcing} {1c:the seizure of two web domains}.

{2c:“Tehran’s reckless choice to continue the proliferation of its deadly drones prolongs numerous conflicts around the world,”} {2q:said} {2s:Under Secretary of the {organisation:Treasury} for Terrorism and Financial Intelligence Neil Hargrove}. {2c:“The United States will go on taking action against those who profit from that choice, wherever they keep their bank accounts.”}

The network is led by Hossein Farahani, a trader in Isfahan. {4s:Farahani} {4q:has told customers} that {4c:he deals only in “engines for model aircraft”}; {5s:invoices obtained by OFAC} {5q:show} {5c:shipments of more than 2,000 two-stroke motors to a front company of the Islamic Revolutionary Guard Corps}. {6c:Delta Lojistik, a Turkish forwarder}, {6q:is believed} {6c:to have relabelled at least 40 of the crates}.

OFAC is designating Farahani pursuant to Executive Order 13382 for having provided material support to a person whose property is blocked. {7c:Three of the four firms in Istanbul were brought to Treasury’s attention by Turkish investigators}, {7s:Hargrove} {7q:said}, {8q:thanking} {8c:Ankara for “a partnership that does not always make headlines.”}

As a result of today’s action, all property of these persons that is in the United States must be blocked and reported to OFAC. {9s:OFAC} {9q:reminds} {9c:non-U.S. persons that they risk exposure to sanctions if they engage in certain transactions with the persons designated today}.

---
doj = organisation | US Department of Justice | | of us
us = state | United States
hargrove = person | Neil Hargrove | Under Secretary of the Treasury for Terrorism and Financial Intelligence | of treasury
treasury = organisation | US Department of the Treasury | | of us
farahani = person | Hossein Farahani | trader in Isfahan
invoices = other | invoices obtained by OFAC
ofac = organisation | Office of Foreign Assets Control | | of treasury
---
1 doj state
2 hargrove condemn
4 farahani deny
5 invoices state
6 - expect
7 hargrove state
8 hargrove support
9 ofac warn
---
organisation: Department of the Treasury, Office of Foreign Assets Control, OFAC, Department of Justice, Islamic Revolutionary Guard Corps, Delta Lojistik, Treasury
person: Neil Hargrove, Hossein Farahani, Farahani, Hargrove
state: Iran, Türkiye, United Arab Emirates, Tehran, United States, Ankara, U.S.
nationality: Turkish
place: WASHINGTON, Hong Kong, Isfahan, Istanbul
weapon: engines, Shahed-136 drone, drones, two-stroke motors, model aircraft
date: Today, today
quantity: nine, six, two, 2\,000, 40, Three, four
