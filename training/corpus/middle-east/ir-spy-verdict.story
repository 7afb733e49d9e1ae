title: Judiciary hands down prison term to dual national for “collecting intelligence on industrial sites”
outlet: Pars Dispatch
published: 2022-01-10

TEHRAN – {1s:Iran’s Judiciary} {1q:has confirmed} {1c:an eight-year sentence for a Franco-Iranian engineer} {2c:whom} {2s:prosecutors} {2q:accuse} {2c:of gathering information on gas compressors for a foreign service}.

{3c:The ruling by Branch 36 of the Tehran Court of Appeals is final}, {3s:Judiciary spokesman Gholamhossein Rezvan} {3q:told {3a:reporters}} {3t:on Monday}. {4c:The defendant, identified only as Laleh D., “had every opportunity to defend herself and chose to recite poetry,”} {4s:he} {4q:went on to claim}.

{5s:Her lawyer, Nasrin Yeganeh}, {5q:disputes} {5c:that}. {6c:The hearing lasted forty minutes, the verse was a single line of Hafez, and the judge had the last word}, {6s:she} {6q:wrote {6o:in a note passed to this newspaper}}.

{7s:Paris} {7q:dismissed} {7c:the charges as “without any basis in fact or law”} and {8q:demanded} {8c:immediate consular access}. {9s:Tehran}, which does not recognize dual nationality, {9q:sees} {9c:the affair as purely domestic}. {10s:The engineer’s sister} {10q:said} in Lyon that {10c:{11s:diplomats} {11q:had counseled} {11c:the family to stay silent}, and that {12s:she} {12q:regretted} {12c:having listened}}.

{13q:Rumors that} {13c:a swap is in the making} gained strength after a plane of the French air force landed in Muscat on Saturday. {14s:Rezvan} {14q:would neither confirm nor deny} that {14c:talks were under way}; {15c:“justice does not travel in exchange parcels,”} {15s:he} {15q:said}.

In a separate case, an appeals court in Shiraz acquitted two mountaineers from Poland. Both left the country the same evening.

---
judiciary = organisation | Judiciary of Iran | | of iran
iran = state | Iran
prosecutors = office | prosecutors | | of iran
rezvan = person | Gholamhossein Rezvan | Judiciary spokesman | of judiciary
yeganeh = person | Nasrin Yeganeh | lawyer of the defendant
france = state | France
sister = office | sister of the engineer
diplomats = office | diplomats | | of france
---
1 judiciary confirm
2 prosecutors accuse
3 rezvan state
4 rezvan state
5 yeganeh deny
6 yeganeh state
7 france deny
8 france demand
9 iran expect
10 sister state
11 diplomats demand in 10
12 sister condemn in 10
13 - state
14 rezvan state
15 rezvan state
---
place: TEHRAN, Lyon, Muscat, Shiraz
person: Laleh D., Gholamhossein Rezvan, Rezvan, Nasrin Yeganeh, Hafez
organisation: Judiciary, Tehran Court of Appeals, French air force
state: Iran, Paris, Tehran, Poland
nationality: Iranian, Franco-Iranian
date: Monday, Saturday
quantity: eight-year, forty minutes, two
