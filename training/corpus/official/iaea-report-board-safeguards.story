title: Report by the Director General: Verification and monitoring in the Islamic Republic of Iran
outlet: International Atomic Energy Agency
published: 2023-05-31

A. Main Developments

1. On 16 March 2023, {1s:Iran} {1q:informed the Agency} that {1c:{16s:it} {16q:intended} {16c:to install two further cascades of IR-6 centrifuges at Fordow}}. During a visit on 4 May {2s:inspectors} {2q:observed} that {2c:the piping had been completed}.

2. In February {3s:the Agency} {3q:had requested} {3c:clarification of uranium particles enriched to 83.7 per cent}. In a letter received on 22 May, {4s:Iran} {4q:stated} that {4c:the particles were the result of “unintended fluctuations”}. {5s:The Agency} {5q:assessed} that {5c:the explanation was not inconsistent with the samples} and {6q:informed Iran} that {6c:it had no further questions at that stage}.

B. Estimated stocks

3. {7s:The Agency} {7q:estimates} that, {7c:as of 13 May, Iran’s total enriched uranium stockpile was 4744.5 kg, of which 114.1 kg was enriched up to 60 per cent}. {8s:The Agency} {8q:has not been able to verify} {8c:the production of centrifuge rotor tubes since February 2021}.

C. Outstanding issues

4. {9s:The Director General} {9q:takes note of} {9c:{10s:Iran’s} {10q:claim that} {10c:the equipment found at Marivan had been abandoned by a mining company of a third State in the 1960s}}. {11s:That State} {11q:has neither confirmed nor denied} {11c:this}.

5. {12s:The Director General} {12q:reiterates} {12c:{13s:his} {13q:grave concern that} {13c:undeclared nuclear material may remain at one location}} and {14q:urges} {14c:Iran to allow the reinstallation of cameras without delay}. {15s:Iranian officials} {15q:have indicated orally} {15c:{17s:their} {17q:readiness} {17c:to do so}}. It remains to be put in writing.

---
iran = state | Iran
inspectors = office | IAEA inspectors | | of iaea
iaea = organisation | International Atomic Energy Agency
dg = office | Director General of the IAEA | | of iaea
third-state = state | third State
iranian-officials = office | Iranian officials | | of iran
---
1 iran state
2 inspectors state
3 iaea demand
4 iran state
5 iaea expect
6 iaea state
7 iaea expect
8 iaea state
9 dg confirm
10 iran state in 9
11 third-state state
12 dg state
13 dg condemn in 12
14 dg demand
15 iranian-officials promise
16 iran promise in 1
17 iranian-officials promise in 15
---
state: Iran
nationality: Iranian
organisation: Agency
facility: Fordow, Marivan
weapon: IR-6 centrifuges
date: 16 March 2023, 4 May, February, 22 May, 13 May, February 2021, the 1960s
quantity: two, 83.7 per cent, 4744.5 kg, 114.1 kg, 60 per cent, one
