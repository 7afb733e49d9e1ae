title: Base plan at Ochamchire draws protest from Tbilisi
outlet: Black Sea Dispatch
published: 2023-10-06

{1c:Russian warships will get a permanent berth at Ochamchire on the coast of Abkhazia "in the near future"}, {1s:the leader of the breakaway region, Astamur Kvarchia}, {1q:told {1a:the {place:Moscow} daily Rubezh}} {1t:on Thursday}.

{2c:"We have signed a document. It raises the defensive capability of both sides, and the details are nobody's business,"} {2s:he} {2q:was quoted as saying}.

Tbilisi summoned no one, since it has had no diplomatic relations with Moscow after 2008, but {3s:the Georgian Foreign Ministry} {3q:denounced} {3c:the agreement as "another step of creeping annexation"} and {4q:asked {4a:international partners} for} {4c:"an unambiguous assessment"}. {5c:A base there would bring the war to Georgia's shore}, {5q:warned} {5s:Tamar Chikovani, a former navy captain who sits on parliament's defence committee}. {6c:"If ships that fire Kalibr missiles at Odesa are moored in Ochamchire, then Ochamchire becomes a target,"} {6s:she} {6q:argued}. {7s:Kyiv's naval spokesman} {7q:said much the same}: {7c:Ukraine "will find them there too"}.

{8s:The Kremlin} {8q:would not be drawn on} {8c:how many vessels might move from Sevastopol}. {9s:Satellite pictures studied by this newspaper} {9q:show} {9c:dredgers at work and a new 300-metre breakwater}, while {10s:a dock worker reached by telephone} {10q:recalled} {10c:"surveyors in civilian clothes, very polite" last winter}.

The shallow harbour served Soviet border guards until 1992. It can take corvettes and patrol boats, not frigates. {11c:Half of the Black Sea Fleet} {11q:is thought} {11c:to have left Crimea since a submarine and a landing ship were struck in dry dock in September}, {12c:something} {12s:Moscow} {12q:denies}.

---
kvarchia = person | Astamur Kvarchia | leader of Abkhazia
georgian-mfa = organisation | Georgian Foreign Ministry | | of georgia
georgia = state | Georgia
chikovani = person | Tamar Chikovani | member of the Georgian parliament's defence committee | of georgia
ukrainian-navy = office | spokesman of the Ukrainian navy | | of ukraine
ukraine = state | Ukraine
russia = state | Russia
pictures = other | satellite pictures
dock-worker = office | a dock worker in Ochamchire
---
1 kvarchia state
2 kvarchia state
3 georgian-mfa condemn
4 georgian-mfa demand
5 chikovani warn
6 chikovani state
7 ukrainian-navy warn
8 russia state
9 pictures state
10 dock-worker state
11 - expect
12 russia deny
---
nationality: Russian, Soviet
place: Ochamchire, Abkhazia, Odesa, Sevastopol, Crimea
state: Tbilisi, Moscow, Georgia, Ukraine, Kremlin, Kyiv
person: Astamur Kvarchia, Tamar Chikovani
organisation: Rubezh, Georgian Foreign Ministry, Black Sea Fleet
weapon: warships, Kalibr missiles, corvettes, patrol boats, frigates, submarine, landing ship
date: Thursday, 2008, 1992, September, last winter
quantity: 300-metre, Half
