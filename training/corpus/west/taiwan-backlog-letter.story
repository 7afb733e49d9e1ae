title: Lawmakers demand plan to clear Taiwan arms backlog
outlet: The Capitol Courier
published: 2023-12-05

{15s:A bipartisan group of 22 House members} {15q:has asked} {15c:the White House to explain why Taiwan is still waiting for weapons it paid for as early as 2015}, {1q:warning {1o:in a letter}} made public Tuesday that {1c:“deterrence delayed may be deterrence denied.”}

{2c:The backlog has grown to $19.7 billion}, {2s:the letter} {2q:says}, and {3q:lists} {3c:66 F-16 fighters, 400 Harpoon anti-ship missiles and 108 Abrams tanks among the items outstanding}. {4s:Its authors} {4q:want} {4c:the Pentagon to name a single official responsible for each sale} and {5q:request} {5c:quarterly briefings}.

{6c:“The Chinese are not waiting for our paperwork,”} {6s:Rep. Curtis Bellweather, a Texas Republican who organized the effort}, {6q:said {6o:in an interview}}. His co-author, {7s:Rep. Naomi Sugihara, a California Democrat}, {7q:allowed} that {7c:the administration had inherited most of the delays}.

{16s:A spokesman for the National Security Council} {16q:acknowledged} {16c:receipt of the letter} but did not otherwise comment. {8s:Pentagon officials} {8q:have in the past blamed} {8c:the pandemic, a tight supply chain and the priority given to Ukraine}.

{9s:Taipei} {9q:is careful not to criticize} {9c:its main supplier}. Taiwanese legislators have no such scruples: {11c:the island}, {11s:one of them} {11q:joked} {11t:last month}, {11c:“is the only customer who pays in advance and says thank you for the receipt.”}

{12s:Beijing}, which {12q:claims} {12c:Taiwan as its territory}, {13q:denounced} {13c:the letter} even before it was sent. {14s:The foreign ministry} {14q:accused} {14c:“a handful of anti-China politicians” of seeking headlines}.

---
house-group = office | bipartisan group of House members | | of us
us = state | United States
letter = other | letter of 22 House members | | of house-group
bellweather = person | Curtis Bellweather | Representative, Texas Republican | of us
sugihara = person | Naomi Sugihara | Representative, California Democrat | of us
nsc-spokesman = office | spokesman for the National Security Council | | of us
pentagon-officials = office | Pentagon officials | | of us
taiwan = state | Taiwan
legislator = office | Taiwanese legislator | | of taiwan
china = state | China
china-mfa = organisation | Chinese foreign ministry | | of china
---
15 house-group ask
1 house-group warn
2 letter state
3 letter state
4 house-group demand
5 house-group demand
6 bellweather state
7 sugihara confirm
16 nsc-spokesman confirm
8 pentagon-officials accuse
9 taiwan state
11 legislator condemn
12 china state
13 china condemn
14 china-mfa accuse
---
person: Curtis Bellweather, Naomi Sugihara
organisation: House, National Security Council, Pentagon
state: White House, Taiwan, Ukraine, Taipei, Beijing, China
nationality: Chinese, Taiwanese
place: Texas, California
weapon: F-16 fighters, Harpoon anti-ship missiles, Abrams tanks
money: $19.7 billion
date: Tuesday, 2015, last month
quantity: 22, 66, 400, 108
