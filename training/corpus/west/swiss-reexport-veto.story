title: Swiss cabinet blocks resale of old Leopard tanks, irking Berlin
outlet: Alpenpost International
published: 2023-06-28

Switzerland on Wednesday turned down {14q:a request by} {14s:the state-owned arms maker Ruag} {14c:to sell 96 decommissioned Leopard 1 tanks to Germany's Rheinmetall}, {13s:which} {13q:had meant} {13c:to overhaul them for Ukraine}.

{1c:The sale “contradicts neutrality law as it stands,”} {1s:the Federal Council} {1q:declared}. {2s:President Benedikt Amstutz} {2q:acknowledged} that {2c:friends abroad would be disappointed}, but {3q:asked} {3c:them to respect “a choice made by the people, not by the cabinet.”}

Disappointed they were. {4c:“A tank rusting on an Italian airfield protects nobody's neutrality,”} {4q:snapped} {4s:Gesine Harbach, who speaks on defense for Germany's Greens}. {5s:Berlin} {5q:had pressed} {5c:the Swiss since February to let the vehicles go}. {6c:Bern's allies}, {6s:a senior NATO diplomat} {6q:warned} {6t:before the decision}, {6c:would “draw conclusions” about buying Swiss ammunition again}.

Within the country opinion is shifting. {7s:The Liberals} {7q:support} {7c:a bill that would let states with similar values pass Swiss weapons on after five years}; {8s:the Swiss People's Party} {8q:considers} {8c:it “the end of neutrality by the back door.”} {15c:{9s:Ruag's own chief executive}, who resigned on Monday over an unrelated audit}, {15q:is said} {15c:to {9q:have favored} {9c:the deal}}.

{10s:The Ukrainian ambassador} {10q:tweeted} {10c:a single word: “Sad.”} {11s:A Rheinmetall spokesman} {11q:said} {11c:the firm would look elsewhere} and {12q:expressed understanding for} {12c:the government's position}.

---
council = organisation | Swiss Federal Council | | of switzerland
switzerland = state | Switzerland
amstutz = person | Benedikt Amstutz | President | of switzerland
harbach = person | Gesine Harbach | defense spokeswoman of Germany's Greens | of greens
greens = organisation | German Greens | | of germany
germany = state | Germany
nato-diplomat = office | senior NATO diplomat | | of nato
nato = organisation | NATO
liberals = organisation | Swiss Liberals | | of switzerland
svp = organisation | Swiss People's Party | | of switzerland
ruag-chief = office | chief executive of Ruag | | of ruag
ruag = organisation | Ruag | | of switzerland
ua-ambassador = office | Ukrainian ambassador | | of ukraine
ukraine = state | Ukraine
rh-spokesman = office | Rheinmetall spokesman | | of rheinmetall
rheinmetall = organisation | Rheinmetall
---
14 ruag demand
13 rheinmetall promise
1 council state
2 amstutz confirm
3 amstutz demand
4 harbach condemn
5 germany demand
6 nato-diplomat warn
7 liberals support
8 svp condemn
15 - state
9 ruag-chief support in 15
10 ua-ambassador condemn
11 rh-spokesman state
12 rh-spokesman support
---
person: Benedikt Amstutz, Gesine Harbach
organisation: Ruag, Rheinmetall, Federal Council, Greens, NATO, Liberals, Swiss People's Party
state: Switzerland, Germany, Ukraine, Berlin, Bern
nationality: Italian, Swiss, Ukrainian
weapon: Leopard 1 tanks, tank, ammunition
date: Wednesday, February, Monday
quantity: 96, five years
