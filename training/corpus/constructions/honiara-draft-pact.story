title: What the leaked Honiara draft says
outlet: Coral Sea Times
published: 2022-03-29

HONIARA, Solomon Islands - {1s:A leaked draft of a security pact with China} {1q:allows for} {1c:Chinese police to be sent “to assist in maintaining social order”} and {2q:says} that {2c:Chinese warships may “carry out logistical replenishment” in the islands}.

{3s:The paper, nine unnumbered pages of which were shown to this newspaper by a civil servant}, {3q:makes no mention of} {3c:a base}. {5c:{4s:An earlier version} {4q:had spoken of} {4c:one}}, {5s:he} {5q:recalled}, but {6s:he} {6q:could not say} {6c:who had crossed it out}. {7s:Article 5} {7q:obliges} {7c:both parties to keep silent about the pact unless the other agrees in writing to speak}.

{8s:Prime Minister Elijah Sogalo} {8q:confirmed} that {8c:“a document exists, as documents do”}. {9s:He} {9q:assured {9a:Parliament}} that {9c:{10s:his government} {10q:had no intention} {10c:of “swapping one landlord for another”}}, and {11q:asked {11a:members}}: {11c:“Who guarded our shops when they burned?”}

{12s:Australia}, which has led four missions to the islands, {12q:is troubled by} {12c:the wording}. {13s:A cabinet paper, parts of which were read out by a broadcaster in Canberra}, {13q:foresees} {13c:“a pier today, a flag tomorrow”}. {14s:New Zealand's foreign minister, Hinemoa Tait}, {14q:played down} {14c:{15s:her ally's} {15q:alarm at} {15c:“a draft of a draft”}}. The market opened late; a freighter showing the Chinese flag unloaded cement.

---
china-solomons = other | draft security pact between China and the Solomon Islands
civil-servant = office | a civil servant | civil servant | of solomons
solomons = state | Solomon Islands
sogalo = person | Elijah Sogalo | Prime Minister | of solomons
australia = state | Australia
tait = person | Hinemoa Tait | foreign minister | of new-zealand
new-zealand = state | New Zealand
---
1 china-solomons state
2 china-solomons state
3 china-solomons state
4 china-solomons state in 5
5 civil-servant state
6 civil-servant state
7 china-solomons demand
8 sogalo confirm
9 sogalo promise
10 solomons deny in 9
11 sogalo ask
12 australia condemn
13 australia expect
14 tait deny
15 australia condemn in 14
---
person: Elijah Sogalo, Hinemoa Tait
state: Solomon Islands, China, Australia, New Zealand
nationality: Chinese
organisation: Parliament
place: HONIARA, Canberra
weapon: warships
quantity: nine, four
