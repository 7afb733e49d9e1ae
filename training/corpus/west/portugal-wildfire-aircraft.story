title: Portugal accepts Moroccan planes as fires cut motorway
outlet: Iberia Daily News
published: 2024-09-18

At least seven people have died in fires burning across northern Portugal since Sunday, and the A1 motorway between Porto and Aveiro was shut for 60 kilometers on Wednesday as flames jumped the central barrier.

{1c:“We are exhausted, and tomorrow will be worse,”} {1s:a volunteer firefighter in Albergaria-a-Velha} {1q:told {1a:Radio Atlântica}}. Three of the dead were colleagues of his.

{2s:Prime Minister Gonçalo Figueira} {2q:vowed} {2c:to “spare no effort” in finding arsonists}. Police have arrested seven men, {3c:{4s:one of whom}} {3q:is said} {3c:to {4q:have confessed} {4c:to lighting fires so that he could watch the helicopters}}. {5s:Critics} {5q:see} {5c:the talk of arson as a distraction from abandoned forests and unbuilt firebreaks}. {6c:“Eucalyptus does not need a criminal,”} {6q:wrote} {6s:forestry professor Leonor Sarmento} {6o:in an open letter}.

Lisbon activated the EU's civil protection mechanism on Monday. Spain, France, Italy and Greece have each sent two Canadair aircraft. {7s:Morocco} {7q:offered} {7c:four more}. {8c:It was “a gesture between neighbors that we will not forget,”} {8s:Figueira} {8q:posted on X}.

Smoke reached the Galician coast by evening. {9s:The weather institute} {9q:forecasts} {9c:a drop in temperature from Friday}, though {10s:it} {10q:advised} {10c:residents of the interior to keep their windows shut until at least Saturday}.

---
firefighter = office | volunteer firefighter in Albergaria-a-Velha
figueira = person | Gonçalo Figueira | Prime Minister | of portugal
portugal = state | Portugal
arsonist = office | a man arrested on suspicion of arson
critics = office | critics of the Portuguese government
sarmento = person | Leonor Sarmento | forestry professor
morocco = state | Morocco
institute = organisation | Portuguese weather institute | | of portugal
---
1 firefighter state
2 figueira promise
3 - state
4 arsonist confirm in 3
5 critics condemn
6 sarmento state
7 morocco promise
8 figueira support
9 institute expect
10 institute demand
---
person: Gonçalo Figueira, Figueira, Leonor Sarmento
organisation: Radio Atlântica, EU, X
state: Portugal, Lisbon, Spain, France, Italy, Greece, Morocco
nationality: Galician
place: Porto, Aveiro, Albergaria-a-Velha
facility: A1 motorway
weapon: helicopters, Canadair aircraft
date: Sunday, Wednesday, tomorrow, Monday, Friday, Saturday
quantity: seven, 60 kilometers, Three, two, four more, one
