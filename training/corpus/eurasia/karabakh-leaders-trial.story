title: Fifteen former Karabakh officials go on trial in Baku
outlet: Caspian Ledger
published: 2025-01-17

BAKU — A military court opened proceedings on Friday against fifteen Armenians who once ran the self-proclaimed republic in Karabakh. {1c:The men} {1q:are accused} {1c:of genocide, terrorism and the illegal use of weapons}.

Only the state agency was admitted. {2s:It} {2q:quoted} {2c:{3s:the presiding judge} {3q:as telling {3a:the defendants}} that {3c:they would enjoy “every right provided by law”}}. {4c:{14s:Arman Hovsepian, a banker who served as head of the republic for four months}, {14q:asked for} {14c:more time to read an indictment of 422 volumes}}, {4q:according to} {4s:the same report}.

{5c:“He was given three weeks with it, in a language he cannot read,”} {5s:his Paris lawyer, Hélène Daumas}, {5q:protested} {5o:in a letter to the UN rapporteur on torture}. {6s:Her} {6q:claim that} {6c:confessions were dictated} is supported by no document. {7s:The family} {7q:is worried by} {7c:his loss of weight}. {8s:The prosecutor general's office} {8q:dismissed} {8c:the complaint as “a campaign”} and {9q:assured {9a:the public}} that {9c:all fifteen were in satisfactory health}.

{10s:Armenia} {10q:has asked} {10c:the court in The Hague to order their release}, without success so far. {11s:Opposition parties in Yerevan} {11q:suspect} {11c:Prime Minister Gevorg Aslanyan of having written the prisoners off for the sake of the peace treaty}; {12s:he} {12q:calls} {12c:the suspicion “monstrous”}. {13s:Azerbaijanis displaced in the 1990s}, a few of whom stood outside the courthouse with portraits, {13q:want} {13c:life sentences}.

The next hearing is set for January 21. Interpreters, four of them, were sworn in.

---
agency = organisation | Azerbaijani state news agency | | of azerbaijan
azerbaijan = state | Azerbaijan
judge = office | the presiding judge | | of azerbaijan
daumas = person | Hélène Daumas | lawyer of Arman Hovsepian
family = other | family of Arman Hovsepian
prosecutor = organisation | prosecutor general's office of Azerbaijan | | of azerbaijan
armenia = state | Armenia
opposition = other | opposition parties in Armenia
aslanyan = person | Gevorg Aslanyan | Prime Minister of Armenia | of armenia
displaced = other | Azerbaijanis displaced in the 1990s
hovsepian = person | Arman Hovsepian | former head of the self-proclaimed republic
---
1 - accuse
2 agency state
3 judge promise in 2
4 agency state
5 daumas condemn
6 daumas accuse
7 family expect
8 prosecutor deny
9 prosecutor state
10 armenia demand
11 opposition expect
12 aslanyan deny
13 displaced demand
14 hovsepian demand in 4
---
place: BAKU, Karabakh, Paris, The Hague
nationality: Armenians, Azerbaijanis
person: Arman Hovsepian, Hélène Daumas, Gevorg Aslanyan
organisation: UN
state: Armenia, Yerevan
weapon: weapons
date: Friday, the 1990s, January 21
quantity: fifteen, four months, 422, three weeks, four
