title: Prague says shell drive is "a month late, not a year"
outlet: Vistula News
published: 2024-05-28

{1c:The first shells bought through a Czech-led scheme will reach Ukraine "in the coming days,"} {1s:Czech Prime Minister Vojtech Hanousek} {1q:said} {1t:on Tuesday}, {2q:brushing aside} {2c:{3q:complaints from} {3s:Kyiv} that {3c:the plan had yielded more headlines than ammunition}}.

{4s:Hanousek} {4q:spoke of} {4c:180,000 rounds of 155 mm caliber before autumn}. In February the figure on the slides in Munich had been 800,000. {5s:His national security adviser, Radim Kostelecky}, {5q:attributed} {5c:the gap to slow donors}: {6c:of {7s:15 countries} that {7q:had pledged} {7c:money}}, {6s:he} {6q:said}, {6c:four had transferred it}.

{8s:The opposition ANO movement} {8q:smells} {8c:a scandal}. {9c:"Somebody in the middle is buying for 2,000 euros and selling for 3,200,"} {9s:its leader, Bohuslav Vrana}, {9q:claimed {9o:in a radio debate}}. {10s:The trader at the center of the scheme} {10q:denies} {10c:excessive margins} and {11q:offered} {11c:to open its books to auditors}.

{12s:Poland's defense minister} {12q:praised} {12c:the Czechs for "shopping where others were still writing strategies."} {13c:Every shell was welcome}, {13s:Ukraine's ambassador to Prague} {13q:assured {13a:Czech Radio}}, {13c:and "a promised shell is still lighter than a real one."}

Russia's foreign intelligence service has published what {14s:it} {14q:calls} {14c:a list of the suppliers}. Three of the firms on it went out of business years ago.

---
hanousek = person | Vojtech Hanousek | Prime Minister | of czechia
czechia = state | Czech Republic
ukraine = state | Ukraine
kostelecky = person | Radim Kostelecky | national security adviser | of czechia
donors = office | 15 donor countries
ano = organisation | ANO movement | opposition | of czechia
vrana = person | Bohuslav Vrana | ANO leader | of ano
trader = organisation | trader at the center of the Czech scheme
pl-minister = office | defense minister of Poland | | of poland
poland = state | Poland
ua-ambassador = office | Ukrainian ambassador to Prague | | of ukraine
svr = organisation | Russian foreign intelligence service | | of russia
russia = state | Russia
---
1 hanousek promise
2 hanousek deny
3 ukraine condemn in 2
4 hanousek promise
5 kostelecky accuse
6 kostelecky state
7 donors promise in 6
8 ano accuse
9 vrana accuse
10 trader deny
11 trader promise
12 pl-minister support
13 ua-ambassador support
14 svr state
---
person: Vojtech Hanousek, Hanousek, Radim Kostelecky, Bohuslav Vrana
organisation: ANO, Czech Radio
state: Ukraine, Kyiv, Poland, Russia
nationality: Czech, Czechs
place: Prague, Munich
weapon: shells, ammunition, shell
money: 2\,000 euros, 3\,200
date: Tuesday, autumn, February
quantity: 180\,000 rounds, 155 mm, 800\,000, 15, four, Three
