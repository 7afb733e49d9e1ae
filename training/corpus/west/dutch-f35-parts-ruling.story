title: Dutch court orders halt to F-35 parts exports to Israel
outlet: De Maasbode English Edition
published: 2024-02-12

THE HAGUE – {1s:A Dutch appeals court} {1q:has ordered} {1c:the government to stop shipping F-35 components to Israel within seven days}, {2q:citing} {2c:“a clear risk” that the jets are being used to violate international law in Gaza}.

The judgment overturns a December ruling that had left the decision to ministers. {3c:“Political considerations do not outweigh the clear risk of violations,”} {3s:presiding judge Marijke Bovenkerk} {3q:read out to {3a:a packed courtroom}}, to applause that she twice asked ushers to silence.

{4s:Three human rights organisations} brought the case, {4q:alleging} that {4c:the Netherlands was complicit in attacks on civilians}. {5s:Their lawyer, Sanne de Groot}, {5q:expressed gratitude for} {5c:{6c:a verdict} {6s:she} {6q:called} {6c:“long, careful and brave”}}.

{7c:The state will appeal to the Supreme Court}, {7s:foreign trade minister Bart Wiersma} {7q:said}, because {8s:he} {8q:regards} {8c:export policy as a matter for government and parliament, not for judges}. {9s:He} {9q:would not speculate about} {9c:the damage to the Netherlands' role in the F-35 programme}, although {10s:his officials} {10q:had warned} {10t:in October} that {10c:partners might move the warehouse at Woensdrecht elsewhere}.

{11s:Israel} {11q:rejects} {11c:{12q:accusations that} {12c:it commits war crimes}} and {13q:says} {13c:it strikes only military targets}. {14s:Its embassy} {14q:described} {14c:the ruling as “regrettable and of no practical effect”}.

The warehouse is one of three regional hubs for parts owned by the United States. {15c:At least one shipment} {15q:is understood} {15c:to have left since the war began on October 7}.

---
court = organisation | Dutch appeals court | | of netherlands
netherlands = state | Netherlands
bovenkerk = person | Marijke Bovenkerk | presiding judge | of court
groups = office | human rights organisations
degroot = person | Sanne de Groot | lawyer | of groups
wiersma = person | Bart Wiersma | foreign trade minister | of netherlands
officials = office | Dutch trade officials | | of netherlands
israel = state | Israel
embassy = organisation | Israeli embassy in The Hague | | of israel
---
1 court demand
2 court state
3 bovenkerk state
4 groups accuse
5 degroot support
6 degroot support in 5
7 wiersma promise
8 wiersma expect
9 wiersma state
10 officials warn
11 israel deny
12 - accuse in 11
13 israel state
14 embassy condemn
15 - expect
---
person: Marijke Bovenkerk, Sanne de Groot, Bart Wiersma
organisation: Supreme Court
state: Israel, Netherlands, United States
nationality: Dutch
place: THE HAGUE, Gaza, Woensdrecht
weapon: F-35, jets
date: December, October, October 7
quantity: seven days, Three, three
