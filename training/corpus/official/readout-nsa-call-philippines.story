title: Readout of National Security Advisor Marcus Feld’s Call with National Security Adviser Ramon Ilagan of the Philippines
outlet: The White House
published: 2024-06-21

National Security Advisor Marcus Feld spoke today by phone with Ramon Ilagan, National Security Adviser of the Philippines, following the dangerous actions of the People’s Republic of China (PRC) against a lawful resupply mission to Second Thomas Shoal on June 17.

{1s:Mr. Feld} {1q:conveyed} {1c:{2s:the President’s} {2q:condemnation of} {2c:the ramming and boarding of Philippine vessels by the PRC coast guard}}, and {3q:extended his best wishes to} {3c:the eight sailors who were injured}. {4s:He} {4q:underscored} {4c:{5s:the United States’} {5q:ironclad commitment to} {5c:the Mutual Defense Treaty}} and {6q:reiterated} that {6c:Article IV of that treaty extends to armed attacks on Philippine armed forces, public vessels or aircraft, including those of its coast guard, anywhere in the South China Sea}.

{7s:Mr. Ilagan} {7q:thanked} {7c:the United States for the Typhon launcher battery deployed to northern Luzon in April} and {8q:briefed Mr. Feld on} {8c:the results of {9s:an inquiry by the Philippine Navy}, which {9q:found} that {9c:two inflatable boats had been deliberately punctured with knives}}. {10s:The two officials} {10q:agreed} that {10c:restraint on the part of Manila should not be mistaken for consent}. {11s:They} {11q:also expressed their shared concern over} {11c:the PRC’s transfer of navigation components to Russia}, {12s:Beijing’s} {12q:denials} notwithstanding, {12c:that such goods end up in missiles fired at Ukrainian cities}.

They reviewed preparations for the next round of the bilateral strategic dialogue in Honolulu. {13s:Both sides} {13q:intend} {13c:to sign an agreement on the sharing of military intelligence before the end of the year}, and {14s:they} {14q:expressed confidence} that {14c:it will be ready by then}.

---
feld = person | Marcus Feld | US National Security Advisor | of us
us = state | United States
us-president = person | President of the United States | President of the United States | of us
ilagan = person | Ramon Ilagan | Philippine National Security Adviser | of philippines
philippines = state | Philippines
inquiry = other | inquiry by the Philippine Navy | | of philippine-navy
philippine-navy = organisation | Philippine Navy | | of philippines
feld-ilagan = other | Marcus Feld and Ramon Ilagan | national security advisers
china = state | China
---
1 feld state
2 us-president condemn in 1
3 feld support
4 feld state
5 us promise in 4
6 feld state
7 ilagan support
8 ilagan state
9 inquiry state in 8
10 feld-ilagan support
11 feld-ilagan condemn
12 china deny
13 feld-ilagan promise
14 feld-ilagan expect
---
person: Marcus Feld, Ramon Ilagan, Feld, Ilagan
state: Philippines, People’s Republic of China, PRC, United States, Russia, Manila, Beijing
nationality: Philippine, Ukrainian
place: Second Thomas Shoal, South China Sea, Luzon, Honolulu
organisation: Philippine Navy
weapon: vessels, aircraft, Typhon launcher battery, missiles, inflatable boats
date: today, June 17, April, before the end of the year
quantity: eight, two
