title: Annual Threat Assessment 2025: Key Judgements
outlet: Office of National Assessments, New Zealand
published: 2025-03-18

{1s:We} {1q:judge with high confidence} that {1c:at least three states run intelligence officers under commercial cover in the South Pacific}. {2s:We} {2q:judge with moderate confidence} that {2c:one of them paid for the break-in at the cable landing station in Apia in 2023}.

China's navy made nineteen port calls in the region last year, against four in 2019. {3s:Chinese diplomats} {3q:describe} {3c:the visits as "goodwill voyages"}, and {4s:some island leaders} {4q:have welcomed} {4c:them} warmly. {5s:We} {5q:do not assess} that {5c:Beijing has decided to build a base}. {6s:A partner service} {6q:has advised us} that {6c:{7s:a state-owned dredging firm} {7q:offered} {7c:to deepen the harbour at Luganville free of charge}}; {8s:the firm} {8q:denies} {8c:having done so}.

Russia is a lesser actor. {9c:Its embassy in Jakarta} {9q:is believed} {9c:to coordinate online campaigns}, among them {10s:the posts} which {10q:asserted} in May that {10c:fishing fleets had been poisoned by wastewater}. {11s:Our analysts} {11q:differ over} {11c:whether those campaigns change minds}.

Terrorism has not gone away. {12s:The Police} {12q:expect} {12c:a single attacker acting without warning, most likely armed with a knife or a vehicle}. The printed firearms seized in Hamilton in November did work.

{13s:Critics} {13q:object} that {13c:assessments of this kind spread fear}. {14s:We} {14q:hope} {14c:the reader will find the opposite}: what is printed leaves less room for rumour.

---
ona = organisation | Office of National Assessments | | of nz
nz = state | New Zealand
diplomats = office | Chinese diplomats | | of china
china = state | China
leaders = office | island leaders
partner = office | partner service
firm = organisation | state-owned dredging firm
posts = other | posts
analysts = office | analysts of the Office of National Assessments | | of ona
police = organisation | New Zealand Police | | of nz
critics = other | critics
---
1 ona expect
2 ona expect
3 diplomats support
4 leaders support
5 ona expect
6 partner state
7 firm promise in 6
8 firm deny
9 - expect
10 posts accuse
11 analysts expect
12 police expect
13 critics condemn
14 ona expect
---
state: China, Beijing, Russia
nationality: Chinese
organisation: Police
place: South Pacific, Apia, Luganville, Jakarta, Hamilton
weapon: knife, printed firearms
date: 2023, last year, 2019, May, November
quantity: three, one, nineteen, four
