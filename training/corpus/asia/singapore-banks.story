title: Bank fined S$2.6 million over shell firms' drone parts
outlet: Temasek Financial News
published: 2024-08-21

The central bank on Wednesday fined Straits & Orient Bank S$2.6 million after an inspection traced payments for drone engines through 14 shell companies, in what {1s:lawyers} {1q:consider} {1c:the first penalty of its kind in the city}.

{2c:“The bank had red flags on its own screens and did not look up,”} {2s:the Monetary Authority of Singapore} {2q:said {2o:in its decision}}. {3s:It} {3q:did not find} that {3c:staff had “knowingly assisted” a sanctioned party}.

{4s:Straits & Orient} {4q:accepts} {4c:the findings}. {5s:Chief executive Felicia Heng} {5q:apologised for} {5c:“failures of curiosity”} and {6q:assured {6a:customers}} that {6c:no deposits were touched}. Its shares fell 0.7 per cent, less than the wider market.

{7c:The parts, mostly two-stroke engines made in Germany and Japan, were} {7q:allegedly} {7c:re-exported to a workshop near Kazan}. {8s:The Russian embassy} {8q:described} {8c:{9q:reports of} {9c:such a workshop} as “fiction from the export control genre”}. {10s:A court filing in Hamburg} {10q:lists} {10c:seven consignments between March 2022 and June 2023}.

{11s:Washington} {11q:applauded} {11c:the fine} and {12q:signalled} that {12c:more names would be added to its entity list}. {13s:Kyiv's ambassador} {13q:reminded {13a:an audience of insurers}} that {13c:“every engine has a serial number and every serial number has a victim”}.

{14s:Members of Parliament} {14q:have put down questions about} {14c:how the shell firms were registered}. Six of the 14 shared one address above a noodle shop in Geylang, whose owner, Tan Ah Huat, keeps their unopened mail in a rice bin. {15c:“{16s:I} {16q:thought} {16c:they sold pumps},”} {15s:he} {15q:told {15a:this reporter}}.

---
lawyers = office | lawyers
mas = organisation | Monetary Authority of Singapore | | of singapore
singapore = state | Singapore
sob = organisation | Straits & Orient Bank
heng = person | Felicia Heng | chief executive of Straits & Orient Bank | of sob
embassy = organisation | Russian embassy in Singapore | | of russia
russia = state | Russia
filing = other | court filing in Hamburg
us = state | United States
ambassador = office | Ukrainian ambassador to Singapore | | of ukraine
ukraine = state | Ukraine
mps = office | members of the Singaporean Parliament | | of singapore
tan = person | Tan Ah Huat | noodle shop owner
---
1 lawyers expect
2 mas state
3 mas state
4 sob confirm
5 heng confirm
6 heng state
7 - accuse
8 embassy deny
9 - accuse in 8
10 filing state
11 us support
12 us warn
13 ambassador state
14 mps ask
15 tan state
16 tan expect in 15
---
person: Felicia Heng, Tan Ah Huat
organisation: Straits & Orient Bank, Straits & Orient, Monetary Authority of Singapore, Russian embassy, Parliament, central bank
state: Germany, Japan, Washington, Kyiv
place: Kazan, Hamburg, Geylang
weapon: drone
money: S$2.6 million
date: Wednesday, March 2022, June 2023
quantity: 14, 0.7 per cent, seven, Six
