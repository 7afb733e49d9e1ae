title: Seoul, Warsaw close to second K2 tank contract
outlet: Yeouido Business Daily
published: 2025-07-02

{1c:Negotiations over a second batch of 180 K2 Black Panther tanks for Poland have been concluded}, {1s:South Korea's defense procurement agency} {1q:announced} {1t:on Wednesday}, {2c:a deal} that {2s:industry officials} {2q:value at} {2c:about $6.5 billion}.

{3c:Sixty-one of the vehicles}, {3s:the agency} {3q:said}, {3c:would be assembled in Gliwice under licence}. {4s:Polish Deputy Prime Minister Witold Karski} {4q:wrote {4o:on social media}} that {4c:“the marathon is at the stadium gate.”} {5s:Neither side} {5q:disclosed} {5c:when the signing would take place}, but {7c:{6c:a ceremony in {place:Warsaw}} {6q:is planned} {6c:for late summer}}, {7q:according to} {7s:a person with knowledge of the matter}.

Talks dragged on for more than a year because of a change of government in both capitals, a quarrel over credit, and {8s:Warsaw's} {8q:insistence on} {8c:a Polish version with added armor}. {9s:The export-import bank} {9q:had balked at} {9c:lending beyond its legal ceiling}. {10s:Lawmaker Kwak Tae-ho} {10q:complained} {10c:the taxpayer was “lending the customer the money to be our customer.”}

{11s:Hansung Rotem, the maker}, {11q:anticipates} {11c:deliveries starting in 2026}. {12s:Its union} {12q:threatened} {12c:to strike} over overtime last month but {13q:agreed} {13c:to wait for the outcome}.

{14q:Hopes of} {14c:further orders from Romania and Peru} lifted the company's shares 4.3 percent. {15s:Analyst Seong Yu-jin} {15q:told {15a:clients} {15o:in a note}} that {15c:{16s:Bucharest} {16q:was leaning toward} {16c:a German rival}}.

---
dapa = organisation | Defense Acquisition Program Administration | | of skorea
skorea = state | South Korea
industry = office | industry officials
karski = person | Witold Karski | deputy prime minister of Poland | of poland
poland = state | Poland
both = other | Poland and South Korea
person = office | person with knowledge of the matter
eximbank = organisation | Export-Import Bank of Korea | | of skorea
kwak = person | Kwak Tae-ho | lawmaker | of skorea
rotem = organisation | Hansung Rotem
union = organisation | union at Hansung Rotem
seong = person | Seong Yu-jin | analyst
romania = state | Romania
---
1 dapa state
2 industry expect
3 dapa state
4 karski state
5 both state
6 - promise in 7
7 person state
8 poland demand
9 eximbank condemn
10 kwak condemn
11 rotem expect
12 union warn
13 union promise
14 - expect
15 seong state
16 romania support in 15
---
person: Witold Karski, Kwak Tae-ho, Seong Yu-jin
organisation: defense procurement agency, export-import bank, Hansung Rotem
state: Poland, South Korea, Romania, Peru, Bucharest, Warsaw
nationality: Polish, German
place: Gliwice
weapon: K2 Black Panther tanks
money: $6.5 billion
date: Wednesday, summer, a year, 2026, last month
quantity: 180, Sixty-one, 4.3 percent
