title: Kigali rejects charge of crossing into Congo
outlet: Grands Lacs Agency
published: 2024-02-15

{1s:Rwanda's government} {1q:rejected} {1t:on Thursday} {1c:as baseless {2q:the allegation, made by} {2s:Congolese Defence Minister Honoré Kabasele} {2t:on Monday}, that {2c:{quantity:two} of its infantry battalions had crossed the border near Bunagana under cover of a thunderstorm}}, {3q:describing} {3c:it as “a familiar song from a tired radio”}.

Kabasele had shown reporters a set of aerial photographs – {4c:evidence} {4s:Kigali} {4q:disputes} – hours after the town changed hands for the fourth time in as many months.

{5c:“Ask them for the coordinates and they change the subject,”} {5q:said} {5s:Clémence Uwera, spokeswoman for the Rwandan presidency}. {6q:Asked} {6c:whether Rwandan officers were advising the M23 rebels}, {7s:she} {7q:would neither confirm nor deny} {7c:the presence of what {8s:she} {8q:called} {8c:“a handful of liaison staff”}}.

{9c:The rebels}, who, {9s:Kinshasa} {9q:says}, {9c:are paid and fed from across the frontier}, hold a belt of hills that overlooks the only paved road to Uganda. {10c:A UN panel of experts} {10q:is understood} {10c:to have interviewed three captured soldiers in Goma}, but its findings have not been published and {12s:a summary seen by this agency} {12q:mentions} {12c:no nationality}.

{11s:Angola, which mediates between the two}, {11q:urged} {11c:both armies to “put away the drums”}. Talks planned for Saturday in {place:Luanda} were put off without a new date.

---
rwanda = state | Rwanda
drc = state | Democratic Republic of the Congo
kabasele = person | Honoré Kabasele | Defence Minister | of drc
uwera = person | Clémence Uwera | spokeswoman for the Rwandan presidency | of rwanda
un-panel = organisation | UN panel of experts
angola = state | Angola
---
1 rwanda deny
2 kabasele accuse in 1
3 rwanda deny
4 rwanda deny
5 uwera state
6 - ask
7 uwera state
8 uwera state in 7
9 drc accuse
10 - expect
11 angola demand
12 un-panel state
---
person: Honoré Kabasele, Kabasele, Clémence Uwera
state: Rwanda, Kigali, Kinshasa, Angola, Uganda
nationality: Congolese, Rwandan
organisation: M23, UN
place: Bunagana, Goma
date: Thursday, Monday, Saturday
quantity: three
