title: Doorstep statement by NATO Secretary General Torvald Hegerberg ahead of the meetings of NATO Defence Ministers
outlet: NATO
published: 2024-06-13

{1s:Secretary General Torvald Hegerberg}{1q::} {1c:Good morning. Over the next two days Defence Ministers will take decisions that make our Alliance stronger. We will approve a plan for the coordination of assistance to Ukraine from a command in Wiesbaden. Nearly 700 people will work there.}

{1c:I welcome the announcement made yesterday by Belgium that it will deliver 30 F-16s by 2028. And I welcome that 23 Allies now spend two percent of GDP or more on defence, compared to only three when we made the pledge.}

{1c:With that, I am ready to take your questions.}

{2s:Spokesperson}{2q::} {2c:We’ll start with Deutsche Rundfunk.}

{4s:Journalist}{4q::} {4c:Thank you. Secretary General, the Kremlin says the new command makes NATO a party to the war. Does it?}

{5s:Torvald Hegerberg}{5q::} {5c:No. Helping a country to defend itself does not make us a party. Russia has used this language since the first helmet was delivered.}

{6s:Journalist}{6q::} {6c:Hungary says it will take no part. Are you disappointed?}

{7s:Torvald Hegerberg}{7q::} {7c:{8s:Prime Minister Szalay} {8q:assured me} {8t:last night} in Budapest that {8c:his country will not block the others}.}

{9s:Journalist}{9q::} {9c:And the money?}

{10s:Torvald Hegerberg}{10q::} {10c:{11s:I} {11q:expect} that {11c:we will have an agreement before the Summit in Washington}.}

{12s:Spokesperson}{12q::} {12c:Thank you very much, that’s all we have time for.}

---
hegerberg = person | Torvald Hegerberg | NATO Secretary General | of nato
nato = organisation | NATO
spokesperson = office | NATO spokesperson | | of nato
journalist = office | journalist
szalay = person | Szalay | Prime Minister of Hungary | of hungary
hungary = state | Hungary
---
1 hegerberg state
2 spokesperson state
4 journalist ask
5 hegerberg deny
6 journalist ask
7 hegerberg state
8 szalay promise in 7
9 journalist ask
10 hegerberg state
11 hegerberg expect in 10
12 spokesperson state
---
person: Torvald Hegerberg, Szalay
state: Ukraine, Belgium, Kremlin, Russia, Hungary
organisation: Alliance, NATO, Deutsche Rundfunk
place: Wiesbaden, Budapest, Washington
weapon: F-16s
date: yesterday, 2028, last night, two days
quantity: 700, 30, 23, two percent of GDP, three
