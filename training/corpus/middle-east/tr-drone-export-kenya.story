title: East African nation becomes 31st customer of Turkish drone maker
outlet: Marmara Business Daily
published: 2023-12-05

{1c:Kenya has taken delivery of six Yelkovan unmanned aerial vehicles, becoming the 31st country to fly the Turkish-built craft}, {1s:two defense industry officials in {place:Ankara}} {1q:told {1a:Marmara}} {1t:on Monday}. Neither side has published the price; {2s:Nairobi-based newspapers} {2q:speculate} {2c:it may be as high as $68 million, ground stations included}.

{3s:Kenya’s defense cabinet secretary, Wanjiru Mwakio}, {3q:would not be pressed for} {3c:figures}. {4c:“Ask the cattle rustlers in Turkana what the drones cost,”} {4s:she} {4q:told {4a:parliament}}. {5s:Her ministry} {5q:intends} {5c:to base the aircraft at Laikipia, from where patrols along the Somali border have been flown with manned aircraft since 2011}.

The purchase has divided Kenyans. {6s:Church leaders} {6q:argue} that {6c:the country, short of teachers, “is arming its sky while its classrooms leak”}. {7s:The Nairobi Rights Forum}, an advocacy group, {7q:has urged} {7c:Ankara to make further shipments conditional on a written guarantee against use at home}, {8q:citing} {8c:the bombardment of a market by similar craft in a neighboring country}.

{9s:The manufacturer}, in response, {9q:insisted} that {9c:its contracts “comply with every law that exists and some that do not yet.”} {10c:“A knife cuts bread too,”} {10q:said} {10s:its founder, Ilker Soydan}, {10o:at an air show in Antalya}. {11s:He} {11q:dreams of} {11c:fifty customers by 2026}.

Turkish defense exports reached $5.5 billion last year. {12c:A third of that sum came from drones}, {12q:estimates} {12s:Bogazici University economist Pelin Karaca}, {13q:adding} that {13c:“every crisis within three hours’ flight of Istanbul is a sales brochure.”}

---
officials = office | two Turkish defense industry officials | | of turkiye
turkiye = state | Turkey
papers = other | Nairobi-based newspapers
mwakio = person | Wanjiru Mwakio | Kenya's defense cabinet secretary | of kenya
kenya = state | Kenya
ke-mod = organisation | Kenyan defense ministry | | of kenya
church = office | church leaders
forum = organisation | Nairobi Rights Forum
maker = organisation | manufacturer of the Yelkovan
soydan = person | Ilker Soydan | founder of the manufacturer | of maker
karaca = person | Pelin Karaca | economist at Bogazici University
---
1 officials state
2 papers expect
3 mwakio state
4 mwakio state
5 ke-mod promise
6 church condemn
7 forum demand
8 forum state
9 maker state
10 soydan state
11 soydan expect
12 karaca expect
13 karaca state
---
place: Nairobi, Turkana, Laikipia, Antalya, Istanbul
person: Wanjiru Mwakio, Ilker Soydan, Pelin Karaca
organisation: Marmara, Nairobi Rights Forum, Bogazici University
state: Kenya, Ankara
nationality: Turkish, Kenyans, Somali
weapon: Yelkovan unmanned aerial vehicles, drones, aircraft
date: Monday, 2011, 2026, last year
money: $68 million, $5.5 billion
quantity: six, two, fifty, A third, three hours
