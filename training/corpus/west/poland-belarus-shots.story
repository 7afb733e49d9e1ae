title: Polish soldier wounded at Belarus border fence
outlet: Vistula News
published: 2024-05-29

{1c:A Polish soldier was in critical condition on Wednesday after being stabbed through the bars of the fence on the Belarusian frontier}, {1s:the army's operational command} {1q:said}.

The 21-year-old, whose name has not been released, was struck in the chest while trying to seal a gap near Dubicze Cerkiewne. {2c:Rescuers were prevented from reaching him for several minutes by a crowd throwing branches and stones}, {2q:according to} {2s:a timeline published by the 18th Mechanised Division}.

{3s:Prime Minister Zbigniew Lasota} {3q:blamed} {3c:"the regimes in Minsk and Moscow, which recruit these young men, fly them in and point them at our fence"}. {4s:He} {4q:announced} {4c:the return of a 200-metre exclusion zone along the border}, {5c:a measure} {5s:rights groups} {5q:immediately denounced}.

{6c:"Nobody excuses violence, but closing off the forest will only hide the pushbacks we have been documenting since 2021,"} {6s:Kinga Borucka of the Podlasie Aid Network} {6q:said}.

{8s:Belarus's State Border Committee} {8q:insisted} that {8c:it had no information about an attack} and {9q:accused} {9c:Warsaw of "manufacturing a pretext"}. A post on its Telegram channel showed a man with a bruised shoulder who, {10s:the post} {10q:claimed}, {10c:had been hit by a rubber bullet fired from the Polish side}.

Poland has recorded 13,000 attempts to cross illegally this year. {11c:Most come from Syria, Ethiopia and Somalia}, {11s:border guard data} {11q:show}.

In Brussels, {12s:a Commission spokeswoman} {12q:expressed sympathy for} {12c:the soldier} but {13q:declined to say} {13c:whether the exclusion zone was compatible with EU asylum law}.

---
command = organisation | Polish army operational command | | of poland
poland = state | Poland
division = organisation | 18th Mechanised Division | | of poland
lasota = person | Zbigniew Lasota | Prime Minister | of poland
rights-groups = office | rights groups
borucka = person | Kinga Borucka | of network
network = organisation | Podlasie Aid Network
committee = organisation | State Border Committee of Belarus | | of belarus
belarus = state | Belarus
border-guard = organisation | Polish border guard | | of poland
commission-spokeswoman = office | European Commission spokeswoman | | of commission
commission = organisation | European Commission
---
1 command state
2 division state
3 lasota accuse
4 lasota state
5 rights-groups condemn
6 borucka state
8 committee deny
9 committee accuse
10 committee accuse
11 border-guard state
12 commission-spokeswoman support
13 commission-spokeswoman state
---
person: Zbigniew Lasota, Kinga Borucka
organisation: 18th Mechanised Division, Podlasie Aid Network, State Border Committee, Telegram, Commission, EU
state: Belarus, Minsk, Moscow, Warsaw, Poland, Syria, Ethiopia, Somalia
nationality: Polish, Belarusian
place: Dubicze Cerkiewne, Brussels
weapon: rubber bullet
date: Wednesday, 2021, this year
quantity: 21-year-old, 200-metre, 13\,000
