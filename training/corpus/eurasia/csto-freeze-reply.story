title: "We do not chase anyone": Moscow answers Yerevan on the alliance
outlet: Rubezh
published: 2024-03-13

{1c:Armenia will leave the Collective Security Treaty Organisation "if the alliance fails to say where Armenia's borders run"}, {1s:Prime Minister Gevorg Aslanyan} {1q:told {1a:journalists}} {1o:at a news conference in {place:Yerevan}} {1t:on Tuesday}. The answer from Moscow came the next morning.

{2c:"We do not chase anyone and we do not hold anyone by the sleeve,"} {2s:Foreign Ministry spokeswoman Inga Sorokina} {2q:stated} {2o:at her weekly briefing}. {3c:The Armenian leadership}, {3s:she} {3q:continued}, {3c:"is being led by the hand by those who have never defended anybody in the Caucasus"}.

{4s:Aslanyan} {4q:also complained about} {4c:weapons which Yerevan had paid for and never received}. {5s:Sorokina} {5q:acknowledged} {5c:delays in deliveries of air defence equipment in 2022}, but {6q:described} {6c:the prime minister's figure of 400 million dollars as "a fantasy"}.

The mood in the capitals of the other four members varies. {7c:{8s:Astana}, which holds the rotating presidency, {8q:would like} {8c:the differences "to be settled at home, over tea"}}, {7q:in the words of} {7s:a Kazakh diplomat}. {9c:{10s:Minsk} {10q:has threatened} {10c:to bill Armenia for unpaid dues}}, {9q:according to} {9s:two people who attended the last closed session}.

{11s:The opposition Hayreniq party}, which holds eleven seats, {11q:fears} {11c:a vacuum} and {12q:has called for} {12c:a referendum}. {13s:A survey by the {place:Yerevan} institute Kshir in January} {13q:found} that {13c:{14s:66 percent of Armenians} {14q:saw} {14c:no benefit in the alliance}}; three years earlier the share was 29 percent.

Armenia joined the pact in 1992 and hosts the 102nd Russian base in Gyumri under an agreement that runs until 2044.

---
aslanyan = person | Gevorg Aslanyan | Prime Minister of Armenia | of armenia
armenia = state | Armenia
sorokina = person | Inga Sorokina | Russian Foreign Ministry spokeswoman | of russia
russia = state | Russia
kazakh-diplomat = office | a Kazakh diplomat | | of kazakhstan
kazakhstan = state | Kazakhstan
two-people = office | two people who attended a closed session
belarus = state | Belarus
hayreniq = organisation | Hayreniq | Armenian opposition party | of armenia
survey = other | survey by the Kshir institute
armenians = other | 66 percent of Armenians
---
1 aslanyan warn
2 sorokina state
3 sorokina state
4 aslanyan condemn
5 sorokina confirm
6 sorokina deny
7 kazakh-diplomat state
8 kazakhstan expect in 7
9 two-people state
10 belarus warn in 9
11 hayreniq expect
12 hayreniq demand
13 survey state
14 armenians expect in 13
---
state: Armenia, Moscow, Astana, Minsk, Yerevan
nationality: Armenian, Kazakh, Armenians, Russian
person: Gevorg Aslanyan, Aslanyan, Inga Sorokina, Sorokina
organisation: Collective Security Treaty Organisation, Foreign Ministry, Hayreniq, Kshir
place: Caucasus, Gyumri
facility: 102nd Russian base
weapon: weapons, air defence equipment
money: 400 million dollars
date: Tuesday, 2022, January, 1992, 2044, three years earlier
quantity: eleven, four, two, 66 percent, 29 percent
