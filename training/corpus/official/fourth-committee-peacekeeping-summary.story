title: Summary record of the 21st meeting, Special Political and Decolonization Committee
outlet: United Nations General Assembly
published: 2021-11-12

Agenda item 58: Comprehensive review of the whole question of peacekeeping operations (continued)

1. {1s:Ms. Lindqvist (Sweden)} {1q:said} that {1c:{17s:her delegation} {17q:associated itself with} {17c:the statement made on behalf of the European Union}}. {2c:Improvised explosive devices had become the chief killer of blue helmets, and no mission should be deployed without a medical evacuation helicopter}, {2s:she} {2q:stressed}. {3s:Her Government} {3q:would support} {3c:any proposal to that end}.

2. {4s:{5s:Mr. Rahman (Bangladesh)}}, {4q:noting} that {4c:his country had lost seven soldiers in Mali that year}, {5q:asked} {5c:how the Secretariat intended to protect convoys after the departure of the French drones}. {6c:Troop-contributing countries} {6q:had been assured} {6t:in March} that {6c:a replacement was at hand}; {7s:they} {7q:now doubted} {7c:it}.

3. {8s:Mr. Traoré (Mali)} {8q:rejected} {8c:{9s:several speakers’} {9q:insinuation that} {9c:foreign mercenaries were guiding operations in the centre of his country}}. {10s:The transitional authorities} {10q:had repeatedly explained} that {10c:only instructors were present}. {18c:{11s:Those} who {11q:accused} {11c:Bamako of massacres}}, {18s:he} {18q:continued}, {18c:had produced no evidence}.

4. {12s:Ms. Okonedo (United Kingdom)}, speaking in exercise of the right of reply, {12q:said} that {12c:{13s:the findings of the Human Rights Division} {13q:pointed in} {13c:quite another direction}}.

5. {14s:Mr. Haile (Under-Secretary-General for Operational Support)}, responding to the questions raised, {14q:said} that {14c:tenders for two unarmed surveillance drones had been issued and that {15s:the Department} {15q:hoped} {15c:to field them by May}}. {16s:He} {16q:acknowledged} that {16c:the deadline set in the spring had been missed}.

The meeting rose at 5.50 p.m.

---
lindqvist = person | Lindqvist | representative of Sweden | of sweden
sweden = state | Sweden
rahman = person | Rahman | representative of Bangladesh | of bangladesh
bangladesh = state | Bangladesh
tcc = other | troop-contributing countries
traore = person | Traoré | representative of Mali | of mali
mali = state | Mali
speakers = other | several speakers
accusers = other | those who accused Bamako
okonedo = person | Okonedo | representative of the United Kingdom | of uk
uk = state | United Kingdom
findings = other | findings of the Human Rights Division | | of hrd
hrd = organisation | Human Rights Division | | of un
un = organisation | United Nations
haile = person | Haile | Under-Secretary-General for Operational Support | of un
dos = organisation | Department of Operational Support | | of un
---
1 lindqvist support
2 lindqvist demand
3 sweden promise
4 rahman state
5 rahman ask
6 un promise
7 tcc expect
8 traore deny
9 speakers accuse in 8
10 mali state
11 accusers accuse in 18
12 okonedo state
13 findings state in 12
14 haile state
15 dos expect in 14
16 haile confirm
17 sweden support in 1
18 traore state
---
person: Lindqvist, Rahman, Traoré, Okonedo, Haile
state: Sweden, Bangladesh, Mali, Bamako, United Kingdom
nationality: French
organisation: European Union, Secretariat, Human Rights Division
weapon: Improvised explosive devices, medical evacuation helicopter, drones, unarmed surveillance drones
date: that year, March, May, the spring
quantity: seven, two
