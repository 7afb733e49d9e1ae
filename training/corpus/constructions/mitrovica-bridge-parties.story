title: Serbia, and everyone else, on the Mitrovica bridge
outlet: Balkan Evening Standard
published: 2024-08-09

PRISTINA – {1s:NATO's force in Kosovo}, along with {2s:the European Union's mission}, {1q:{2q:has advised against}} {1c:{2c:opening the main bridge at Mitrovica to cars}}, {3c:a step} which {3s:Prime Minister Arsim Gashi} {3q:calls} {3c:“ordinary traffic”}.

{4c:“Yesterday {5s:an ambassador} {5q:wrote {5a:to me}}, {5c:‘Do nothing. They will say it is the barricades again,’}”} {4s:Serbian President Vuk Radenković} {4q:told {4a:viewers}} {4t:on Thursday evening}. {4c:“I answered, ‘Tell them that I have no barricades, I have a people that cannot sleep.’”}

{6s:The American} and, in nearly the same words, {7s:the British embassy} {6q:{7q:let it be known}} that {6c:{7c:no envoy of theirs had written anything of the kind}}. {8s:Gashi} {8q:pronounced} {8c:the message “a novel”}.

{9s:Paris and Berlin}, which sponsor the dialogue between the two, {9q:chided} {9c:{10s:each} for having {10q:promised} {10c:one thing} “in our presence” and done another}. {11s:Neither the Serbs north of the Ibar nor the Albanians south of it} {11q:seem to expect} {11c:a happy end}: {12c:“It is a good bridge,”} {12q:sighed} {12s:Ljubica Stanić, who sells coffee at its northern foot}. {12c:“Nobody has ever asked what the bridge wants.”}

Italian carabinieri, “guardians” in the jargon of the place, have manned it since 1999. Engineers tested the deck last week and found it sound. A so-called peace park, planned at its end in 2014, consists of concrete and one tree.

---
kfor = organisation | NATO force in Kosovo | | of nato
nato = organisation | NATO
eu-mission = organisation | European Union mission in Kosovo | | of eu
eu = organisation | European Union
gashi = person | Arsim Gashi | Prime Minister | of kosovo
kosovo = state | Kosovo
radenkovic = person | Vuk Radenković | President | of serbia
serbia = state | Serbia
ambassador = office | an ambassador | ambassador
us-embassy = organisation | American embassy in Pristina | | of us
us = state | United States
uk-embassy = organisation | British embassy in Pristina | | of uk
uk = state | United Kingdom
france-germany = other | France and Germany
parties = other | Serbia and Kosovo
people = other | people of Mitrovica
stanic = person | Ljubica Stanić | coffee seller
---
1 kfor demand
2 eu-mission demand
3 gashi support
4 radenkovic state
5 ambassador demand in 4
6 us-embassy deny
7 uk-embassy deny
8 gashi deny
9 france-germany condemn
10 parties promise in 9
11 people expect
12 stanic state
---
person: Arsim Gashi, Gashi, Vuk Radenković, Ljubica Stanić
state: Kosovo, Paris, Berlin
nationality: American, British, Serbian, Serbs, Albanians, Italian
organisation: NATO, European Union
place: PRISTINA, Mitrovica, Ibar
facility: main bridge at Mitrovica
date: Yesterday, Thursday, 1999, last week, 2014
