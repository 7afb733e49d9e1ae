title: Astana protests to Kyiv over strike on pumping station
outlet: Steppe Telegraph
published: 2025-02-19

ASTANA. Seven drones packed with explosives hit the Kropotkinskaya pumping station of the Caspian Pipeline Consortium in southern Russia on Monday. {1c:The flow of Kazakh oil will be reduced by about a third for up to two months}, {1q:according to an estimate by} {1s:the Russian operator Transneft}.

{2s:The consortium} {2q:confirmed} {2c:damage to a gas turbine}. {3c:The target was chosen “with American and European shareholders in mind”}, {3s:the Russian Defence Ministry} {3q:asserted}; {4s:Ukraine's General Staff} {4q:claimed responsibility for} {4c:the raid} but {5q:denied} {5c:any such motive}.

{6c:“Attacks on a purely civilian facility are unacceptable, and we expect them not to be repeated,”} {6q:reads} {6s:a note which the Kazakh ambassador delivered in Kyiv on Wednesday morning}. {7c:{14s:President Taras Velychko}}, in a telephone call with his colleague in Astana, {7q:is reported} {7c:{14q:to have voiced regret over} {14c:the losses of Kazakh companies}}, though {8s:he} {8q:made no promise that} {8c:the raids on fuel depots would stop}.

{9s:Energy Minister Almas Tulegen} {9q:ruled out} {9c:cuts in production}, {10q:insisting} that {10c:exports would hold at 67 million tonnes}. {11s:The brokerage Tengri Capital} {11q:thinks} {11c:this optimistic} and {12q:puts} {12c:the likely shortfall at five million}.

Oil rose by 1.4 percent in London. Four fifths of Kazakhstan's exports pass through the line to a terminal near Novorossiysk, where storms, mines and a court ruling have each stopped loading since 2022. {13s:Baku} {13q:has offered} {13c:extra capacity in the pipeline to Ceyhan}, at a price.

---
transneft = organisation | Transneft | Russian pipeline operator | of russia
russia = state | Russia
cpc = organisation | Caspian Pipeline Consortium
russian-mod = organisation | Russian Defence Ministry | | of russia
general-staff = organisation | General Staff of Ukraine | | of ukraine
ukraine = state | Ukraine
note = other | note of Kazakhstan to Ukraine | | of kazakhstan
kazakhstan = state | Kazakhstan
velychko = person | Taras Velychko | President of Ukraine | of ukraine
tulegen = person | Almas Tulegen | Energy Minister of Kazakhstan | of kazakhstan
tengri = organisation | Tengri Capital | brokerage
azerbaijan = state | Azerbaijan
---
1 transneft state
2 cpc confirm
3 russian-mod state
4 general-staff confirm
5 general-staff deny
6 note state
7 - state
14 velychko condemn in 7
8 velychko state
9 tulegen deny
10 tulegen state
11 tengri expect
12 tengri expect
13 azerbaijan promise
---
place: ASTANA, Kyiv, Astana, London, Novorossiysk, Ceyhan
facility: Kropotkinskaya pumping station
organisation: Caspian Pipeline Consortium, Transneft, Russian Defence Ministry, General Staff, Tengri Capital
state: Russia, Ukraine, Kazakhstan, Baku
nationality: Kazakh, Russian, American, European
person: Taras Velychko, Almas Tulegen
weapon: drones, mines
date: Monday, Wednesday, 2022
quantity: Seven, a third, two months, 67 million tonnes, five million, 1.4 percent, Four fifths
