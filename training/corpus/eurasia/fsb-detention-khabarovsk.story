title: Khabarovsk engineer detained on suspicion of passing naval secrets
outlet: Volna News Agency
published: 2022-10-12

KHABAROVSK, October 12. /Volna/. {1c:A 38-year-old engineer of a Far Eastern shipyard has been detained while trying to hand drawings of submarine pumps to an agent of a foreign state}, {1s:the press office of the Federal Security Service} {1q:reported} {1t:on Wednesday}.

{2c:“The suspect acted out of mercenary motives. He has made a full confession,”} {2q:says} {2s:the report}. A criminal case was opened under Article 275 (high treason), which provides for up to 20 years in prison.

{3s:Lawyer Fyodor Belikov} {3q:disputes} that {3c:{4s:his client} {4q:confessed to} {4c:anything}}. {5c:“He signed a paper about the weather on a fishing trip,”} {5s:the defence counsel} {5q:told {5a:Volna}}. {6q:In the version of} {6s:the family}, {6c:the “agent” was a Japanese collector of ship's clocks with whom the engineer had exchanged letters since 2016}.

The Khabarovsk court remanded the man in custody until December 11. In asking for the measure {7s:the prosecutor} {7q:pointed to} {7c:the danger of flight}, since {8c:the accused} {8q:allegedly} {8c:kept 1.2 million yen under the bath}. {9c:The money}, {9q:responded} {9s:Belikov}, {9c:“is what an honest man saves for a Toyota”}.

{10s:Tokyo} {10q:denied} {10c:any connection with the case}; {11s:its consul general} {11q:requested} {11c:a meeting at the regional Foreign Ministry office}. {12s:The rights group Vtoraya Liniya} {12q:counts} {12c:22 arrests under the same article in the first nine months of the year, against 14 in the whole of 2021}, {13q:seeing} in this {13c:“an epidemic among the investigators rather than among spies”}.

---
fsb = organisation | Federal Security Service | | of russia
russia = state | Russia
belikov = person | Fyodor Belikov | lawyer
engineer = office | an engineer detained in Khabarovsk
family = other | family of the engineer
prosecutor = office | the prosecutor | | of russia
japan = state | Japan
consul = office | Consul General of Japan | | of japan
vtoraya-liniya = organisation | Vtoraya Liniya | rights group
---
1 fsb state
2 fsb state
3 belikov deny
4 engineer confirm in 3
5 belikov state
6 family state
7 prosecutor state
8 prosecutor accuse
9 belikov deny
10 japan deny
11 consul demand
12 vtoraya-liniya state
13 vtoraya-liniya condemn
---
place: KHABAROVSK, Khabarovsk
organisation: Volna, Federal Security Service, Foreign Ministry, Vtoraya Liniya, Toyota
nationality: Japanese
state: Tokyo
person: Fyodor Belikov, Belikov
weapon: submarine
money: 1.2 million yen
date: October 12, Wednesday, 2016, December 11, 2021, first nine months of the year
quantity: 20 years, 22, 14
