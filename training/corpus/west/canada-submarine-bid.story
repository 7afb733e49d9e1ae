title: Ottawa narrows submarine contest to two
outlet: Armour & Mobility Week
published: 2025-08-27

Canada has shortlisted Germany's ThyssenKrupp Marine Systems and South Korea's Hanwha Ocean to build up to 12 conventional submarines, eliminating offers from France, Spain and Sweden.
{1c:Both finalists meet “the hard requirements for under-ice endurance and an in-service date of 2035,”} {1s:Procurement Minister Claudette Arsenault} {1q:said} {1t:on 26 August}. {2s:She} {2q:did not put a price on} {2c:the programme}, {3c:which} {3s:the parliamentary budget office} {3q:puts} {3c:at CAD60 billion over 30 years}.
Hanwha's trump card is speed. {4s:The yard} {4q:promises} {4c:four KSS-III submarines by 2034 if a contract is signed next year}, {5c:a schedule} that {5s:the German bidder} {5q:has hinted} {5c:is “a brochure, not a plan”}. {13s:Berlin and Oslo} {13q:have jointly offered} {13c:to swap places in their own Type 212CD queue}; {6s:Norway's navy chief, Rear Admiral Sverre Haugland}, {6q:backed} {6c:that gesture} {6t:last week}.
{12s:Hanwha Canada president Steve Mireault} {12q:denied} that {12c:{14s:the company} {14q:had asked} {14c:Seoul for subsidies}}. {7c:“We are asking nobody for anything,”} {7s:he} {7q:insisted}.
{8s:Retired submariners} {8q:are worried less by} {8c:the choice than by the crews}. {9c:The fleet has enough qualified sailors for one boat}, {9q:according to} {9s:an audit leaked to this magazine}, and {10s:its author} {10q:recommends} that {10c:recruitment bonuses be tripled}. {11s:The Royal Canadian Navy} {11q:accepts} {11c:the diagnosis but not the number}.
Proposals are due on 2 March. A decision could follow by 2027.

---
arsenault = person | Claudette Arsenault | Procurement Minister | of canada
canada = state | Canada
pbo = organisation | Canadian parliamentary budget office | | of canada
hanwha = organisation | Hanwha Ocean
tkms = organisation | ThyssenKrupp Marine Systems
germany-norway = state | Germany and Norway
haugland = person | Sverre Haugland | chief of the Norwegian Navy | of norway
norway = state | Norway
mireault = person | Steve Mireault | president of Hanwha Canada | of hanwha
submariners = office | retired submariners
audit = other | audit of the Canadian submarine fleet
audit-author = office | author of the audit
rcn = organisation | Royal Canadian Navy | | of canada
---
1 arsenault state
2 arsenault state
3 pbo expect
4 hanwha promise
5 tkms condemn
13 germany-norway promise
6 haugland support
12 mireault deny
14 hanwha demand in 12
7 mireault deny
8 submariners expect
9 audit state
10 audit-author demand
11 rcn confirm
---
person: Claudette Arsenault, Sverre Haugland, Steve Mireault
organisation: ThyssenKrupp Marine Systems, Hanwha Ocean, Hanwha, Hanwha Canada, Royal Canadian Navy
state: Canada, Germany, South Korea, France, Spain, Sweden, Berlin, Oslo, Norway, Seoul
nationality: German
weapon: conventional submarines, KSS-III submarines, Type 212CD
money: CAD60 billion
date: 2035, 26 August, 2034, next year, last week, 2 March, 2027
quantity: 12, 30 years, four, one
