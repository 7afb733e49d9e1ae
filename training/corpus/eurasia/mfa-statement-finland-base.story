title: Statement by the Ministry of Foreign Affairs on the opening of NATO facilities in Finland
outlet: Ministry of Foreign Affairs of the Russian Federation
published: 2024-10-02

{1s:The Ministry of Foreign Affairs} has summoned the Ambassador of Finland to Moscow, Henrik Sarkola, and {1q:protested against} {1c:the establishment in Mikkeli of a NATO land command headquarters}.

It {2q:was stressed to {2a:the Finnish diplomat}} that {2c:the appearance of the bloc's structures 140 kilometres from the Russian border creates a threat which “will require countermeasures of a military-technical nature”}. {3q:Assurances given by} {3s:Helsinki} in 2022 that {3c:no permanent bases were planned} have thus turned out to be worthless.

{4s:We} {4q:take note of} {4c:the {5q:statements of} {5s:certain Finnish politicians} to the effect that {5c:Russia is preparing to test the alliance with provocations on the land frontier}}. {6s:We} {6q:resolutely reject} {6c:these insinuations}. They are needed to justify the purchase of 64 F-35A fighters and the deployment of GLSDB munitions.

{7s:The Russian side} {7q:has proposed} on many occasions that {7c:the two border services resume direct contact}. There has been no reply. {8s:Finnish customs}, on the contrary, {8q:recommends} {8c:citizens not to help their relatives in Karelia even with medicines}.

{9s:We} {9q:warn} that {9c:in the event of further militarisation of Lapland all responsibility will rest with those who planned it}. {10s:We} {10q:call on} {10c:Helsinki to return to the good-neighbourly policy which for decades bore the names of two of its presidents}.

At the end of the conversation {11s:the Ambassador} {11q:undertook} {11c:to convey the content of the note to his capital}. {12s:He} {12q:did not agree} that {12c:his country threatened anyone}.

---
russian-mfa = organisation | Russian Ministry of Foreign Affairs | | of russia
russia = state | Russia
finland = state | Finland
politicians = other | certain Finnish politicians | | of finland
customs = organisation | Finnish Customs | | of finland
sarkola = person | Henrik Sarkola | Ambassador of Finland to Russia | of finland
---
1 russian-mfa condemn
2 russian-mfa warn
3 finland promise
4 russian-mfa state
5 politicians state in 4
6 russian-mfa deny
7 russia demand
8 customs demand
9 russian-mfa warn
10 russian-mfa demand
11 sarkola promise
12 sarkola deny
---
organisation: Ministry of Foreign Affairs, NATO
state: Finland, Helsinki
nationality: Finnish, Russian
person: Henrik Sarkola
place: Moscow, Mikkeli, Karelia, Lapland
weapon: F-35A fighters, GLSDB munitions
date: 2022
quantity: 140 kilometres, 64, two
