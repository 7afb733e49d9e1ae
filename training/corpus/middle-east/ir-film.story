title: Director of “The Salt Ledger” says he never asked for applause, only for a projector
outlet: Tehran Morning Standard
published: 2019-02-09

TEHRAN – Filmmaker Nader Aslani’s “The Salt Ledger” won the Crystal Simorgh for best film at the 37th Fajr festival on Friday night, in front of a half-empty hall.

The drama follows a customs clerk in Khorramshahr who discovers that his late father smuggled antibiotics during the war of the 1980s. {1s:The jury} {1q:praised} {1c:its “patient camera and impatient heart.”} {2s:The conservative daily Bamdad-e No}, on the other hand, {2q:found} {2c:the work “gloomy enough to please a foreign festival.”}

{3c:“I never asked for applause. I asked for a projector and they gave me a lawsuit,”} {3s:Aslani} {3q:told {3a:the audience}}, holding the trophy upside down. {4s:The 51-year-old} {4q:thanked} {4c:his late cinematographer, Farhad Sabet, “who taught me when to be silent.”}

The film had been withheld from release for two years. {5s:The Culture Ministry’s cinema organization} {5q:demanded} {5t:in 2017} {5c:the removal of eleven minutes}; {6s:the director} {6q:argued} that {6c:“a ledger with torn pages is not a ledger.”} In the end four minutes went.

{7s:Leading actress Taraneh Vosough}, who stayed away from the ceremony, {7q:wrote {7o:on Instagram}} that {7c:{8s:she} {8q:did not believe} {8c:a prize could undo “seven hundred lost screenings”}}. {9s:Festival director Iraj Malekan} {9q:acknowledged} that {9c:mistakes had been made} but {10q:denied} that {10c:the empty seats had anything to do with a boycott}.

A distributor in Lyon has bought the French rights. {11c:{12c:Screenings in Iran} {12q:are expected} {12c:to begin after Nowruz}}, {11q:according to} {11s:the producers}.

---
jury = office | jury of the Fajr festival
bamdad = organisation | Bamdad-e No
aslani = person | Nader Aslani | director of The Salt Ledger
cinema-org = organisation | cinema organization of the Culture Ministry | | of iran
iran = state | Iran
vosough = person | Taraneh Vosough | leading actress
malekan = person | Iraj Malekan | festival director
producers = office | producers of The Salt Ledger
---
1 jury support
2 bamdad condemn
3 aslani state
4 aslani support
5 cinema-org demand
6 aslani state
7 vosough state
8 vosough expect in 7
9 malekan confirm
10 malekan deny
11 producers state
12 - expect in 11
---
place: TEHRAN, Khorramshahr, Lyon
person: Nader Aslani, Aslani, Farhad Sabet, Taraneh Vosough, Iraj Malekan
organisation: Bamdad-e No, Culture Ministry, Instagram
state: Iran
nationality: French
date: Friday night, 1980s, 2017, Nowruz
quantity: eleven minutes, four minutes, seven hundred, 51-year-old, two years
