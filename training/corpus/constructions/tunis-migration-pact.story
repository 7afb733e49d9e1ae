title: Tunisia and Brussels differ over what they agreed
outlet: Carthage Daily
published: 2023-09-19

{2c:{1s:Tunisia} {1q:has no intention} {1c:of taking back a single migrant who is not Tunisian}}, {2s:Interior Minister Kamel Bouzaiane} {2q:made plain} {2t:on Monday}. {3s:The European Commission}, which paid it €127 million in July, {3q:was under the impression that} {3c:it had agreed to do so}.

{4s:Rome} {4q:backs} {4c:the commission}. {5s:Berlin} {5q:is against} {5c:the pact altogether}; {6s:its foreign minister, Annelie Krämer}, {6q:complained {6o:in a letter} to {6a:colleagues}} that {6c:"money was promised first and principles afterwards"}. {7s:Hungary} {7q:would like} {7c:it doubled}, {8s:Malta} {8q:is content} {8c:to wait}, and {9s:Spain}, which has a pact of its own with Morocco, {9q:sees no cause for} {9c:alarm}.

The misunderstanding is likely to outlive the summer. {10c:Article 4}, {10s:a lawyer who helped draft it} {10q:confessed}, {10c:"means whatever the reader needs"}. {11s:Rights groups}, {12q:appalled by} {12c:the expulsion of hundreds of Africans into the desert in July}, {11q:would rather see} {11c:it annulled}; {13s:President Sami Laroussi} {13q:resents} {13c:being cast as "Europe's coastguard"} yet {14q:is anxious not to lose} {14c:a loan of $1.9 billion}.

{15s:The fund that would lend it} {15q:insists on} {15c:dearer bread}. On Lampedusa, where 8,500 people landed in three days last week, the mayor rang the church bell. A boat with 45 aboard was meanwhile intercepted off Sfax. The coastguard showed off its new engines, a gift agreed in spring, and returned to harbour.

---
tunisia = state | Tunisia
bouzaiane = person | Kamel Bouzaiane | Interior Minister | of tunisia
commission = organisation | European Commission
italy = state | Italy
germany = state | Germany
kramer = person | Annelie Krämer | foreign minister | of germany
hungary = state | Hungary
malta = state | Malta
spain = state | Spain
lawyer = office | a lawyer who helped draft the pact | lawyer
rights-groups = other | rights groups
laroussi = person | Sami Laroussi | President | of tunisia
fund = organisation | fund that would lend to Tunisia
---
1 tunisia deny in 2
2 bouzaiane deny
3 commission expect
4 italy support
5 germany condemn
6 kramer condemn
7 hungary demand
8 malta support
9 spain expect
10 lawyer confirm
11 rights-groups demand
12 rights-groups condemn
13 laroussi condemn
14 laroussi expect
15 fund demand
---
person: Kamel Bouzaiane, Annelie Krämer, Sami Laroussi
state: Tunisia, Rome, Berlin, Hungary, Malta, Spain, Morocco
nationality: Tunisian, Africans
organisation: European Commission
place: Lampedusa, Sfax, Europe
money: €127 million, $1.9 billion
date: Monday, July, last week, spring, summer
quantity: hundreds, 8\,500, three days, 45
