title: Empty Bins Revisited: Allied Missile Stocks After Three Years of War
outlet: Harrow Institute for Security Studies
published: 2025-02-20

KEY FINDINGS

{1s:We} {1q:assess} that {1c:the European members of NATO, taken together, could sustain a high-intensity air defence campaign for eleven to sixteen days}. {2s:Our 2023 report} {2q:estimated} {2c:nine}. The improvement is real, but it owes more to Japanese licence production than to European factories.

Governments do not publish the size of their stocks. Our method combines delivery notices, budget lines and satellite images of storage sites; {3s:industry sources} {3q:confirmed} {3c:our totals for four of the seven missile types}. {4s:{quantity:One} executive} {4q:called} {4c:our number for the SAMP/T “embarrassingly close.”}

WHY PRODUCTION LAGS

{5q:It is often claimed} that {5c:money is the bottleneck}. {6s:Our interviews} {6q:suggest} {6c:otherwise}. {7s:Eleven of the nineteen firms we approached} {7q:named} {7c:solid rocket motors as the scarcest item}, and {8s:a plant manager in Bavaria} {8q:told us} that {8c:{9s:his supplier of ammonium perchlorate} {9q:had refused} {9c:to quote a date}}. {10s:The Commission’s} {10q:forecast that} {10c:output would double by the end of last year} now looks optimistic.

{11s:Sceptics such as Halvard Moen of the Bergen Defence Forum} {11q:hold} that {11c:cheap interceptor drones will make the whole question moot}. {12s:We} {12q:doubt} {12c:it}. Drones do not stop ballistic missiles, and the three salvos fired at Odesa in November showed what happens to a city that has only drones.

RECOMMENDATIONS

- Governments should sign contracts for ten years instead of three.

- {13s:We} {13q:recommend} that {13c:the Agency for Support and Procurement be given {14c:a buffer stock of its own}, as {14q:first floated by} {14s:the Dutch Court of Audit}}.

{15s:The authors} {15q:are grateful to} {15c:Colonel (ret.) Ewa Drozd for her comments on a draft}. The views in this paper are those of the authors.

---
authors = other | authors of the report | | of harrow
harrow = organisation | Harrow Institute for Security Studies
report23 = other | 2023 report of the Harrow Institute | | of harrow
industry = office | industry sources
executive = office | industry executive
interviews = other | interviews of the Harrow Institute | | of harrow
firms = other | eleven missile firms
manager = office | plant manager in Bavaria
supplier = office | supplier of ammonium perchlorate
commission = organisation | European Commission | | of eu
eu = organisation | European Union
moen = person | Halvard Moen | | of forum
forum = organisation | Bergen Defence Forum
audit = organisation | Netherlands Court of Audit | | of netherlands
netherlands = state | Netherlands
---
1 authors expect
2 report23 expect
3 industry confirm
4 executive support
5 - state
6 interviews deny
7 firms state
8 manager state
9 supplier deny in 8
10 commission expect
11 moen expect
12 authors expect
13 authors demand
14 audit demand in 13
15 authors support
---
person: Halvard Moen, Ewa Drozd
nationality: European, Japanese, Dutch
organisation: NATO, Commission, Bergen Defence Forum, Agency for Support and Procurement, Court of Audit
place: Bavaria, Odesa
weapon: SAMP/T, solid rocket motors, interceptor drones, Drones, drones, ballistic missiles, missile
date: 2023, end of last year, November, ten years
quantity: eleven to sixteen days, nine, four, seven, Eleven, nineteen, three
