title: Seoul sees 10,000 Northern soldiers in Russia; Moscow waves away "canards"
outlet: Pacific Rim Dispatch
published: 2024-10-24

VLADIVOSTOK/SEOUL
{1s:South Korea's intelligence service} {1q:told {1a:lawmakers}} {1o:in a closed session} {1t:on Wednesday} that {1c:about 3,000 North Korean soldiers had already been shipped to ranges in the Russian Far East and that {2s:Pyongyang} {2q:planned} {2c:to send 10,000 by December}}.
{3c:“If they are co-belligerents, that is a very, very serious issue,”} {3s:Pentagon chief Walter Hargrove} {3q:said} in Rome. {4s:He} {4q:confirmed} that {4c:there was “evidence of troops”} but {5q:did not say} {5c:what they would do}. {6s:Kyiv} {6q:fears} {6c:their appearance in the Kursk region within days}.
Russian reactions ranged from irony to annoyance. {7s:Foreign Ministry spokeswoman Inga Sorokina} {7q:ridiculed} {7c:the reports as “canards with Korean sauce”}. {8q:Questioned} in Kazan {8c:about satellite images of the soldiers}, {9s:President Viktor Samarin} {9q:answered} that {9c:“if there are images, they reflect something”} and {10q:reminded {10a:his audience} of} {10c:Article 4 of the new treaty with the North, which provides for mutual aid}.
{11s:North Korea's delegation at the United Nations} {11q:at first spoke of} {11c:“groundless stereotyped rumours”}; two days later {12s:its vice foreign minister} {12q:declared} that {12c:such a deployment, “if it exists”, would conform with international law}.
{13s:Seoul} {13q:is weighing} {13c:the supply of weapons to Ukraine}, a step without precedent. {14s:A presidential official} {14q:named} {14c:155-mm shells and Cheongung interceptors as possible items}. {15s:Beijing} {15q:expressed the hope that} {15c:“all parties will de-escalate”}. At Khasan station, on the border, freight trains under tarpaulins pass twice a week.

---
nis = organisation | National Intelligence Service | South Korea's intelligence service | of south-korea
south-korea = state | South Korea
north-korea = state | North Korea
hargrove = person | Walter Hargrove | US Secretary of Defense | of us
us = state | United States
ukraine = state | Ukraine
sorokina = person | Inga Sorokina | Russian Foreign Ministry spokeswoman | of russia
russia = state | Russia
samarin = person | Viktor Samarin | President of Russia | of russia
nk-mission = organisation | North Korea's delegation at the United Nations | | of north-korea
nk-vice-minister = office | vice foreign minister of North Korea | | of north-korea
presidential-official = office | a South Korean presidential official | | of south-korea
china = state | China
---
1 nis state
2 north-korea promise in 1
3 hargrove warn
4 hargrove confirm
5 hargrove state
6 ukraine expect
7 sorokina deny
8 - ask
9 samarin state
10 samarin state
11 nk-mission deny
12 nk-vice-minister state
13 south-korea expect
14 presidential-official state
15 china expect
---
place: VLADIVOSTOK, SEOUL, Russian Far East, Rome, Kursk, Kazan
state: South Korea, Pyongyang, Kyiv, North Korea, the North, Seoul, Ukraine, Beijing
nationality: North Korean, Russian, Korean
person: Walter Hargrove, Inga Sorokina, Viktor Samarin
organisation: Pentagon, Foreign Ministry, United Nations
facility: Khasan station
weapon: weapons, 155-mm shells, Cheongung interceptors
date: Wednesday, December
quantity: 3\,000, 10\,000, two days
