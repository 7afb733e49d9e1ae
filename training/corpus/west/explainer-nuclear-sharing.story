title: EXPLAINER: What is nuclear sharing, and why does Warsaw want it?
outlet: Atlantic Press
published: 2024-04-23

Polish President Radoslaw Wieniawa caused a stir this week when {1s:he} {1q:told {1a:a newspaper}} {1c:{2s:his country} {2q:was ready to} {2c:host American nuclear weapons}}. Here is what that would mean.

WHAT IS NUCLEAR SHARING?

Five NATO members store U.S. B61 gravity bombs on their soil. {3c:Roughly 100} {3q:are thought} {3c:to be in Europe}, though {4s:neither Washington nor the hosts} {4q:have ever confirmed} {4c:the number or the locations}. In wartime the hosts' own pilots would fly them. Only a U.S. president can release them.

WHY NOW?

{5s:Wieniawa} {5q:cites} {5c:the stationing of Russian warheads in Belarus}, {6c:which} {6s:Minsk} {6q:says} {6c:was completed last year}. {7s:Independent researchers} {7q:caution} that {7c:satellite images show a depot at Asipovichy being fenced and reinforced, but no proof of warheads}.

WHO IS AGAINST IT?

{8s:The Kremlin} {8q:has vowed} {8c:"all necessary countermeasures"} should bombs be moved east. But the plan's critics are not all in Moscow. {10c:"The alliance does not need more storage sites, it needs more dual-capable aircraft,"} {10s:former NATO planner Wim Terlinden} {10q:wrote {10o:in a recent essay}}. {11s:The alliance's secretary-general} {11q:has said} {11c:there are no plans to expand the arrangement}.

Even at home the idea has detractors. {12s:Prime Minister Zbigniew Lasota, a political rival}, {12q:said} {12c:{13s:he} {13q:would like} {13c:to know what exactly the president had in mind}}.

WHAT DOES THE LAW SAY?

{14s:Russia} {14q:contends} {14c:sharing breaches the Non-Proliferation Treaty}. {15c:The practice predates the treaty and was known to Moscow when it signed}, {15s:the United States} {15q:answers}.

---
wieniawa = person | Radoslaw Wieniawa | President | of poland
poland = state | Poland
us-hosts = office | the United States and the host states
belarus = state | Belarus
researchers = office | independent researchers
russia = state | Russia
nato = organisation | NATO
terlinden = person | Wim Terlinden | former NATO planner
secgen = office | NATO secretary-general | | of nato
lasota = person | Zbigniew Lasota | Prime Minister | of poland
us = state | United States
---
1 wieniawa state
2 poland promise in 1
3 - expect
4 us-hosts state
5 wieniawa state
6 belarus state
7 researchers warn
8 russia warn
10 terlinden state
11 secgen state
12 lasota state
13 lasota ask in 12
14 russia accuse
15 us state
---
person: Radoslaw Wieniawa, Wieniawa, Wim Terlinden, Zbigniew Lasota
organisation: NATO
state: U.S., Washington, Belarus, Minsk, Moscow, Kremlin, Russia, United States
nationality: Polish, American, Russian
place: Europe, Asipovichy
weapon: nuclear weapons, B61 gravity bombs, warheads, bombs, dual-capable aircraft
date: this week, last year
quantity: Five, 100
