title: Would you fight? Public attitudes to conscription in five European countries
outlet: Centre for Opinion and Security
published: 2023-10-30

{2c:{1s:Fifty-four percent of the Dutch} {1q:support} {1c:a return to compulsory service}}, {2q:according to} {2s:our latest survey of 8,140 adults}, conducted in September with Kestrel Polling. In 2019 the share was 31 percent.

The picture is less uniform elsewhere. {3s:Six in ten Romanians} {3q:fear} {3c:a war on their own soil within five years}, yet {4s:only a quarter} {4q:say} {4c:they would volunteer}. In Spain, {5s:a majority} {5q:oppose} {5c:any form of draft}; {6s:respondents under 30} {6q:often describe} {6c:the idea as “outdated.”} {7s:Nearly half of Italians} {7q:disapprove of} {7c:the supply of weapons to Ukraine}, and {8s:Poles} {8q:overwhelmingly believe} that {8c:their government spends too little on shelters}.

What drives these attitudes? {9s:One school of thought} {9q:holds} that {9c:people copy what party leaders tell them}. Our data do not bear this out. {10s:Annelies Brandsma, who chairs the Freedom and Soil party}, {10q:has called} {10c:conscription “state kidnapping”}; {11s:her voters} {11q:back} {11c:it} by two to one.

In focus groups held in Rotterdam, Kraków and Constanța, {12q:the complaint that} {12c:“nobody has asked us”} came up in every session. {13s:A nurse of 24} {13q:wondered} {13c:why the debate was always about rifles and never about hospitals}. {14s:A retired bus driver} {14q:was certain}: {14c:“They will come for the tractors first, and then for us.”}

{18s:The government in The Hague} {18q:plans} {18c:no draft}. {15s:Its State Secretary for Defence, Joost Verbeek}, {15q:ruled out} {15c:“anything of the kind”} in June, {16q:promising} {16c:better pay instead}. {17s:We} {17q:expect} {17c:the question to return in the campaign}.

---
dutch = other | respondents in the Netherlands
survey = other | survey of the Centre for Opinion and Security | | of centre
centre = organisation | Centre for Opinion and Security
romanians = other | respondents in Romania
spaniards = other | respondents in Spain
young = other | respondents under 30
italians = other | Italians
poles = other | Poles
school = other | school of thought
brandsma = person | Annelies Brandsma | chairwoman of the Freedom and Soil party | of fsp
fsp = organisation | Freedom and Soil party
voters = other | voters of the Freedom and Soil party | | of fsp
nurse = office | nurse
driver = office | retired bus driver
netherlands = state | Netherlands
verbeek = person | Joost Verbeek | State Secretary for Defence | of netherlands
---
1 dutch support in 2
2 survey state
3 romanians expect
4 romanians state
5 spaniards condemn
6 young condemn
7 italians condemn
8 poles expect
9 school expect
10 brandsma condemn
11 voters support
12 - condemn
13 nurse ask
14 driver expect
15 verbeek deny
16 verbeek promise
17 centre expect
18 netherlands promise
---
person: Annelies Brandsma, Joost Verbeek
nationality: Dutch, Romanians, Italians, Poles
state: Spain, Ukraine
organisation: Kestrel Polling, Freedom and Soil party
place: The Hague, Rotterdam, Kraków, Constanța
weapon: weapons, rifles
date: September, 2019, five years, June
quantity: Fifty-four percent, 8\,140, 31 percent, Six in ten, Nearly half, a quarter, two to one
