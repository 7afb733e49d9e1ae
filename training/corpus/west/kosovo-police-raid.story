title: EU envoy urges calm after Kosovo police seize arms in north
outlet: Northgate Wire
published: 2023-10-02

PRISTINA, Oct 2 - Kosovo police seized anti-tank rockets, mortars and some 5,000 rounds of ammunition in raids on a restaurant and two houses in the Serb-majority north on Monday, nine days after a gun battle in which an officer and three gunmen were killed.

{1s:Interior Minister Fisnik Berisha-Gashi} {1q:accused} {1c:Belgrade of arming the group}. {2c:"Farmers do not keep mortars in the cellar,"} {2s:he} {2q:told {2a:reporters}}. {3c:Serbia's army}, {3s:he} {3q:charged}, {3c:had issued the serial numbers in 2021}.

{4s:Serbian President Miodrag Jelenkovic} {4q:rejected} {4c:the accusation as "a fairy tale for foreign ambassadors"} and {5q:denied} {5c:{6q:U.S. claims of} {6c:an unprecedented troop build-up along the boundary}}. {7c:The number of soldiers there had been cut from 8,350 to 4,500}, {7s:the chief of his general staff} {7q:said}.

NATO, which leads a 4,500-strong peacekeeping force in Kosovo, is sending about 200 more troops from Britain. {8s:The alliance's secretary-general, Pieter Hoogland}, {8q:called} {8c:the situation "the most dangerous in a generation"}.

{9s:Moscow}, a traditional ally of the Serbs, {9q:expressed alarm at} {9c:what {10s:it} {10q:described as} {10c:the intimidation of the Serb population}}. {11s:EU special envoy Marek Solin}, due in Pristina on Wednesday, {11q:appealed for} {11c:"a week without surprises"} and {12q:urged} {12c:both governments to return to the table}.

Belgrade does not recognise Kosovo's 2008 declaration of independence.

---
berisha = person | Fisnik Berisha-Gashi | Interior Minister | of kosovo
kosovo = state | Kosovo
jelenkovic = person | Miodrag Jelenkovic | President | of serbia
serbia = state | Serbia
us = state | United States
chief = office | chief of the Serbian general staff | | of serbia
nato = organisation | NATO
hoogland = person | Pieter Hoogland | NATO secretary-general | of nato
russia = state | Russia
solin = person | Marek Solin | EU special envoy | of eu
eu = organisation | European Union
---
1 berisha accuse
2 berisha state
3 berisha accuse
4 jelenkovic deny
5 jelenkovic deny
6 us accuse in 5
7 chief state
8 hoogland condemn
9 russia condemn
10 russia condemn in 9
11 solin demand
12 solin demand
---
person: Fisnik Berisha-Gashi, Miodrag Jelenkovic, Pieter Hoogland, Marek Solin
organisation: NATO, EU
state: Kosovo, Belgrade, Serbia, U.S., Britain, Moscow
nationality: Serb, Serbian, Serbs
place: PRISTINA, Pristina
weapon: anti-tank rockets, mortars, ammunition
date: Oct 2, Monday, 2021, Wednesday, 2008
quantity: 5\,000 rounds, two, nine days, three, 8\,350, 4\,500, 4\,500-strong, 200 more
