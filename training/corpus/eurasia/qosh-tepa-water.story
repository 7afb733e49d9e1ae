title: Downstream and worried: Uzbekistan eyes the Afghan canal
outlet: Silk Road Post
published: 2023-12-04

TERMEZ, Uzbekistan — From the observation tower at Termez you can see nothing of the canal. It leaves the Amu Darya out of sight, on the Afghan bank, and runs for 285 kilometres into the desert of Balkh.

{1s:Uzbek officials} {1q:believe} {1c:the channel will swallow up to a fifth of the river once the Taliban finish it in 2028}. {2c:“We are not against our brothers' bread. We are against losing ours,”} {2s:Deputy Water Minister Botir Ergashev} {2q:said} as he stood by a pumping station that supplies 90,000 farms. {3s:He} {3q:complained} that {3c:Kabul had left two requests for the drawings without reply}.

{4s:The Taliban's acting energy minister, Mullah Abdul Wadud}, {4q:maintains} that {4c:Afghanistan takes no more than international law allows}. {5c:“For forty years others drank our water,”} {5q:ran} {5s:a message on his ministry's account} {5t:in October}. {6s:The ministry} {6q:denies} {6c:{7q:reports of} {7c:collapsed banks and leaks in the first section}}, although {8s:pictures taken by a commercial satellite} {8q:clearly show} {8c:a lake nine kilometres across where no lake should be}.

Neither Afghanistan nor the Taliban government is party to the 1992 convention that divides the river. {9c:A “technical commission”}, {9q:hinted at by} {9s:the Uzbek president's special representative} after a visit to Mazar-i-Sharif, has yet to meet. {10s:Turkmenistan}, which stands to lose as much, {10q:has not said} {10c:whether it would join}.

{11c:The best remedy}, {11q:in the judgement of} {11s:Professor Zulfiya Mirzaeva, a hydrologist in {place:Tashkent}}, {11c:lies at home}: {12s:her} {12q:estimate is that} {12c:two fifths of irrigation water never reaches a root}. {13s:The World Bank} {13q:has offered} {13c:to lend 200 million dollars for lining canals with concrete}.

The farmers of Surkhandarya have begun sowing mung beans.

---
uzbek-officials = office | Uzbek officials | | of uzbekistan
uzbekistan = state | Uzbekistan
ergashev = person | Botir Ergashev | Deputy Water Minister of Uzbekistan | of uzbekistan
wadud = person | Abdul Wadud | acting energy minister of the Taliban government | of taliban
taliban = organisation | Taliban
energy-ministry = organisation | Afghan energy ministry | | of taliban
pictures = other | satellite pictures
representative = office | special representative of the President of Uzbekistan | | of uzbekistan
turkmenistan = state | Turkmenistan
mirzaeva = person | Zulfiya Mirzaeva | hydrologist
world-bank = organisation | World Bank
---
1 uzbek-officials expect
2 ergashev state
3 ergashev condemn
4 wadud state
5 energy-ministry state
6 energy-ministry deny
7 - state in 6
8 pictures state
9 representative state
10 turkmenistan state
11 mirzaeva expect
12 mirzaeva expect
13 world-bank promise
---
place: TERMEZ, Termez, Amu Darya, Balkh, Mazar-i-Sharif, Surkhandarya
state: Uzbekistan, Afghanistan, Turkmenistan, Kabul
nationality: Afghan, Uzbek
person: Botir Ergashev, Abdul Wadud, Zulfiya Mirzaeva
organisation: Taliban, World Bank
quantity: 285 kilometres, a fifth, 90\,000, two, nine kilometres, two fifths, forty years
date: 2028, October, 1992
money: 200 million dollars
