title: Villages burn in Batken; Bishkek and Dushanbe swap charges
outlet: Ala-Too Wire
published: 2022-09-18

BISHKEK. {1c:At least 59 people have died on the Kyrgyz side in three days of fighting with Tajik forces}, {1s:the Health Ministry} {1q:said} {1t:on Sunday}. {2s:Dushanbe} {2q:puts} {2c:its own dead at 35}.

{3s:Kyrgyz border service chief Melis Toktogonov} {3q:accused} {3c:his neighbours of entering the village of Dostuk with tanks on Friday morning and setting fire to a school}. {4c:{5s:The Tajik} {5q:version that} {5c:Kyrgyz drones fired first at a mosque} was “composed afterwards, by people with imagination”}, {4s:he} {4q:remarked}. {6s:General Rahmon Sharifzoda of the Tajik border troops} {6q:stands by} {6c:it}.

{7s:Residents of Batken who fled to Osh} {7q:told {7a:Ala-Too Wire} of} {7c:looted shops and of soldiers loading cattle onto lorries}. {8c:“They knew which houses to take the television from. My neighbour's had a satellite dish, so they started there,”} {8s:Gulmira Asanova, a teacher aged 52}, {8q:said}.

The presidents of the two countries, meeting in Samarkand, ordered a ceasefire which was broken within hours. {9s:Moscow} {9q:voiced its readiness} {9c:to mediate}; {10s:the UN secretary general} {10q:called for} {10c:restraint and for dialogue “at every level”}.

{11c:{nationality:Turkish}-made Bayraktar drones}, {11q:according to} {11s:a Kyrgyz security official who was not authorised to speak}, {11c:destroyed four Tajik multiple rocket launchers on Saturday}. {12c:The drones}, bought in 2021, {12q:had been described at the time by} {12s:the then defence minister} {12c:as “a present to peace”}.

Nearly half of the 970-kilometre frontier has never been demarcated. Some 137,000 people have left their homes, and blood donors queued along Chui Avenue.

---
health-ministry = organisation | Kyrgyz Health Ministry | | of kyrgyzstan
kyrgyzstan = state | Kyrgyzstan
tajikistan = state | Tajikistan
toktogonov = person | Melis Toktogonov | Kyrgyz border service chief | of kyrgyzstan
sharifzoda = person | Rahmon Sharifzoda | Tajik border troops general | of tajikistan
residents = other | residents of Batken
asanova = person | Gulmira Asanova | teacher
russia = state | Russia
un-sg = office | UN secretary general | | of un
un = organisation | United Nations
security-official = office | a Kyrgyz security official | | of kyrgyzstan
former-minister = office | the former defence minister of Kyrgyzstan | | of kyrgyzstan
---
1 health-ministry state
2 tajikistan state
3 toktogonov accuse
4 toktogonov deny
5 tajikistan state in 4
6 sharifzoda support
7 residents state
8 asanova state
9 russia promise
10 un-sg demand
11 security-official state
12 former-minister support
---
place: BISHKEK, Dostuk, Batken, Osh, Samarkand, Chui Avenue
nationality: Kyrgyz, Tajik
state: Dushanbe, Moscow
person: Melis Toktogonov, Rahmon Sharifzoda, Gulmira Asanova
organisation: Health Ministry, Ala-Too Wire, UN
weapon: tanks, drones, Bayraktar drones, multiple rocket launchers
quantity: 59, three days, 35, 52, two, four, half, 970-kilometre, 137\,000
date: Sunday, Friday, Saturday, 2021
