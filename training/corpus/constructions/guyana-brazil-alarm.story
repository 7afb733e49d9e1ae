title: Guyana and Brazil alarmed at river airstrip
outlet: Demerara Wire
published: 2025-03-19

GEORGETOWN, Guyana - {1s:Guyana and Brazil} {1t:on Wednesday} {1q:voiced alarm at} {1c:{2s:Venezuela's} {2q:vow} {2c:to open a military airstrip on an island in the Cuyuni River}} and {3q:called on} {3c:Caracas to return to the terms of a declaration signed in 2023}.
{4s:President Deonarine Persaud} {4q:told {4a:the National Assembly}} that {4c:the works were "not a runway but an argument laid in concrete"}, {5q:pledging} {5c:never to cede "a blade of grass, a barrel of oil or a child's schoolbook"}. {6c:Caracas} {6q:was also accused by} {6s:the president} {6c:of using the dry season to haul to the frontier what {7s:image analysts in Brasília} {7q:believe} {7c:are {quantity:two} Russian-made radar trucks}}.
{8s:Venezuela} {8q:has long insisted} that {8c:Essequibo, two thirds of what is now Guyana, was stolen by a tribunal in 1899}. {9s:Its foreign minister, Yolanda Arrieche}, {9q:dismissed} {9c:the neighbours' statement as "theatre with an oil company for a stage manager"}, {10q:saying} that {10c:{11s:the armed forces} {11q:stood ready} {11c:to protect every family on the island}}.
{12s:Neither she nor the Defence Ministry} {12q:has said} {12c:when the strip might receive its first aircraft}. Guyana ordered {quantity:two} patrol vessels from a French yard last year and has approved a loan for coastal radars; Brazil moved 28 armoured vehicles to Roraima in the same months.
{14c:{13s:The two governments} {13q:plan} {13c:to take the matter to the UN Security Council}}, {14s:an official in Persaud's office} {14q:said}, {14c:though not before a regional summit in {place:Bridgetown} that opens on April 4}.

---
guyana = state | Guyana
brazil = state | Brazil
guyana-brazil = other | Guyana and Brazil
venezuela = state | Venezuela
persaud = person | Deonarine Persaud | President | of guyana
analysts = office | image analysts in Brasília | image analysts | of brazil
arrieche = person | Yolanda Arrieche | foreign minister | of venezuela
arrieche-ministry = other | Yolanda Arrieche and the Defence Ministry | | of venezuela
armed-forces = organisation | Venezuelan armed forces | | of venezuela
official = office | an official in Persaud's office | an official in Persaud's office | of guyana
---
1 guyana-brazil condemn
2 venezuela promise in 1
3 guyana-brazil demand
4 persaud state
5 persaud promise
6 persaud accuse
7 analysts expect in 6
8 venezuela state
9 arrieche deny
10 arrieche state
11 armed-forces promise in 10
12 arrieche-ministry state
13 guyana-brazil promise in 14
14 official state
---
person: Deonarine Persaud, Persaud, Yolanda Arrieche
state: Guyana, Brazil, Venezuela, Caracas
nationality: Russian, French
organisation: National Assembly, Defence Ministry, UN Security Council
place: GEORGETOWN, Cuyuni River, Essequibo, Brasília, Roraima
weapon: radar trucks, patrol vessels, armoured vehicles, coastal radars
date: Wednesday, 2023, 1899, last year, April 4
quantity: 28, two thirds
