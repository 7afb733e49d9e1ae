title: Qualifier abandoned as Benin walk off
outlet: Lagoon Sports
published: 2024-11-18

LOMÉ - Benin's footballers walked off in the 74th minute of Sunday's qualifier in Togo after {1s:their goalkeeper, Saturnin Ahouansou}, {1q:complained to {1a:the referee}} {1c:of “a green light in both eyes”}. The score was 1-1. They did not come back.

{2s:Lamine Ndour, the Senegalese official in charge}, {2q:ruled} {2c:the stoppage a walkover} and {3q:noted {3o:in his report}} that {3c:he “saw a boy with a toy”}. {4s:Benin's coach, the Belgian Wim Claessens}, {4q:contests} {4c:every word}: {4c:“If it was a toy, {6s:my keeper} {6q:would like} {6c:one for Christmas}.”} {7s:His players} {7q:say} {7c:stones were thrown}; {8s:the Togolese federation} {8q:says} {8c:{9s:they} {9q:imagined} {9c:them}}. {10s:Neither camp's doctor} {10q:reported} {10c:an injury}.

{11s:The African confederation} {11q:has asked} {11c:both federations to state their case by Friday}. {13c:{12c:A replay behind closed doors} {12q:is favoured by} {12s:most of its disciplinary panel}}, {13s:a member} {13q:disclosed}; {14c:a three-point award}, {14s:he} {14q:thought}, {14c:would be “asking for a war in the stands next time”}.

Togo need two points from their last match to reach the finals. Striker Kossi Adjamagbo, who scored and was then booked for showing the crowd his vest, will miss it. The stadium ordered new cameras in June. {15c:They} {15q:are expected} {15c:any day}.

---
ahouansou = person | Saturnin Ahouansou | goalkeeper | of benin-team
benin-team = organisation | Benin football team
ndour = person | Lamine Ndour | referee
claessens = person | Wim Claessens | coach | of benin-team
togo-federation = organisation | Togolese football federation
doctors = office | the teams' doctors | doctors
caf = organisation | African football confederation
panel = organisation | disciplinary panel of the African confederation | | of caf
member = office | a member of the disciplinary panel | member | of caf
---
1 ahouansou accuse
2 ndour state
3 ndour state
4 claessens deny
6 ahouansou demand in 4
7 benin-team accuse
8 togo-federation deny
9 benin-team expect in 8
10 doctors state
11 caf demand
12 panel support in 13
13 member state
14 member expect
15 - expect
---
person: Saturnin Ahouansou, Lamine Ndour, Wim Claessens, Kossi Adjamagbo
state: Togo, Benin
nationality: Senegalese, Belgian, Togolese
organisation: African confederation
place: LOMÉ
date: Sunday, Christmas, Friday, June
quantity: two
