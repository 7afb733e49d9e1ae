title: Commentary: The chestnuts others pull from the fire
outlet: Orbis Daily
published: 2024-07-16

{1s:Some in Manila} {1q:seem to believe} that {1c:a treaty signed in 1951 is a blank check}. It is not. Who will remember, when the tide goes out, the name of the reef over which the coast guard vessels of the Philippines have spent their paint?

{2s:Hao Weidong, a research fellow at the Hainan Center for Maritime Studies}, {2q:told {2a:Orbis Daily}} that {2c:the deployment of the US Typhon missile system in northern Luzon “has not brought Manila one inch of security.”} {3c:“On the contrary, it has put a target on its rice fields,”} {3s:Hao} {3q:added}.

{4s:Philippine Defense Secretary Ernesto Galvante} {4q:has been quoted as saying} that {4c:the launchers were there “for training only.”} If so, why did {5s:the same official} {5q:plead for} {5c:them to stay}? {6s:Washington's} {6q:assurances that} {6c:it takes no position on sovereignty} ring just as hollow: {7s:its ambassador} {7q:has called} {7c:the 2016 arbitration ruling “final”} at every dinner to which she was invited.

{8s:China} {8q:has stressed} time and again that {8c:{9s:it} {9q:is willing} {9c:to manage differences through dialogue}}. {10s:It} {10q:has also made clear} that {10c:goodwill has limits}. {11s:Fishermen in Palawan interviewed by this paper} {11q:said} {11c:they had caught more in the years of calm} and {12q:blamed} {12c:politicians, not neighbors, for their empty nets}.

{13s:We} {13q:advise} {13c:those who pull chestnuts out of the fire for others to look at their own fingers}.

---
manila = office | some in Manila | | of philippines
philippines = state | Philippines
hao = person | Hao Weidong | research fellow at the Hainan Center for Maritime Studies
galvante = person | Ernesto Galvante | Philippine defense secretary | of philippines
us = state | United States
ambassador = office | US ambassador to the Philippines | | of us
china = state | China
fishermen = office | fishermen in Palawan
orbis = organisation | Orbis Daily
---
1 manila expect
2 hao state
3 hao state
4 galvante state
5 galvante demand
6 us state
7 ambassador support
8 china state
9 china promise in 8
10 china warn
11 fishermen state
12 fishermen accuse
13 orbis demand
---
person: Hao Weidong, Hao, Ernesto Galvante
organisation: Hainan Center for Maritime Studies, Orbis Daily, coast guard
state: Manila, Philippines, US, Washington, China
nationality: Philippine
place: Luzon, Palawan
weapon: Typhon missile system, launchers
date: 1951, 2016
quantity: one inch
