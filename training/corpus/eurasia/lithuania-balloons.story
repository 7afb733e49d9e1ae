title: Vilnius shuts crossings over balloons, Minsk calls it "theatre"
outlet: Vilnius Observer
published: 2025-10-27

The government closed both remaining road crossings with Belarus for a month on Monday after 66 balloons carrying contraband cigarettes drifted across the capital's airport in four nights.

{1s:Prime Minister Rasa Kairienė} {1q:called} {1c:the flights “a hybrid attack with a price list”} and {2q:said} {2c:soldiers had been told to shoot the balloons down}. {3c:The authorities in Minsk could stop the smugglers in one evening if they wished}, {3s:her argument} {3q:runs}. The State Security Department has been more cautious: {5c:it possesses “no direct evidence” of an order from above}, {5s:its director} {5q:admitted} {5o:before a parliamentary committee}.

{6c:“A theatre of the absurd,”} {6q:countered} {6s:President Anatol Hryshkevich of Belarus}, {7q:recommending} that {7c:Vilnius look for the buyers of the cigarettes at home}. {8s:A note handed to the Lithuanian chargé d'affaires} {8q:speaks of} {8c:1,000 stranded lorries and “hostages behind the wheel”}.

Hauliers staged a slow drive around the cathedral. {9s:Their association, Linava}, {9q:estimates} {9c:the losses at two million euros a day} and {10q:has threatened} {10c:to sue the state}. {11c:“Nobody asked us. We learned of it from the radio while our drivers stood in the queue,”} {11q:complained} {11s:its secretary, Mindaugas Stulga}.

{12s:The European Commission} {12q:condemned} {12c:the incursions} and {13q:is open to} {13c:a request for money from the solidarity fund}. {14c:The alternative route through Latvia}, {14q:warned} {14s:Riga's transport minister}, {14c:cannot take more than 150 lorries a day}.

One balloon came down in a garden in Zarasai with 40 cartons of cigarettes aboard. Its finder handed them in, all but {quantity:one}.

---
kairiene = person | Rasa Kairienė | Prime Minister of Lithuania | of lithuania
lithuania = state | Lithuania
vsd = organisation | State Security Department | | of lithuania
vsd-director = office | director of the State Security Department | | of vsd
hryshkevich = person | Anatol Hryshkevich | President of Belarus | of belarus
belarus = state | Belarus
note = other | diplomatic note of Belarus | | of belarus
linava = organisation | Linava | association of hauliers
stulga = person | Mindaugas Stulga | secretary of Linava | of linava
commission = organisation | European Commission | | of eu
eu = organisation | European Union
latvian-minister = office | Latvian transport minister | | of latvia
latvia = state | Latvia
---
1 kairiene condemn
2 kairiene state
3 kairiene state
5 vsd-director confirm
6 hryshkevich state
7 hryshkevich demand
8 note state
9 linava expect
10 linava warn
11 stulga condemn
12 commission condemn
13 commission support
14 latvian-minister warn
---
state: Belarus, Minsk, Vilnius, Latvia, Riga
nationality: Lithuanian
person: Rasa Kairienė, Anatol Hryshkevich, Mindaugas Stulga
organisation: State Security Department, Linava, European Commission
place: Zarasai
date: Monday
quantity: 66, a month, four, 1\,000, 150, 40, One
money: two million euros
