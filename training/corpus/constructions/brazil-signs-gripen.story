title: Brazil signs for nine more fighters
outlet: Planalto Diário
published: 2025-08-22

BRASÍLIA — Brazil signed for nine more Gripen E fighters on Friday, approved the money for 36 Guarani armoured vehicles and put off, once again, its decision on a second submarine base.

The contract, agreed after fourteen months of talks on price and offsets, was carried out of the Defence Ministry in a blue folder that said “Lunch” on the cover. {1s:A table in its annex} {1q:shows} {1c:one aircraft arriving in each quarter from 2027}. Embraer will build them at Gavião Peixoto, where it found room by moving a line of crop dusters. The army, which sought tanks rather than trucks, negotiated hard and got neither.

Members of the Chamber's budget panel noted the vote in their register, agreed a date for the next one and offered each other coffee. {2s:Only Tarcísio Andrade, a Liberal from Goiás}, {2q:noted} that {2c:the price had risen by a fifth since the first quotation}, and {3q:asked} {3c:who in the government would pay for the falling real}. {4s:Finance Minister Elza Guimarães} {4q:agreed} that {4c:it had risen} but {5q:found} {5c:the increase “perfectly digestible”}.

The navy's plan, drawn up in 2008, aims at four boats. The title of its official history, “We Said It Would Float”, still raises smiles, and the prototype is showing its age. Sweden had the best terms in 2013 and won; {6s:it} {6q:has now offered} {6c:to train 15 more pilots at Såtenas free of charge}.

A promise of rain kept Friday's fly-past short. The air force ordered sandwiches for 400 guests, of whom 90 came. There was talk of dancing, and, needless to say, no shortage of speeches.

---
contract = other | Gripen contract of 2025 | | of brazil
brazil = state | Brazil
andrade = person | Tarcísio Andrade | Liberal from Goiás
guimaraes = person | Elza Guimarães | Finance Minister | of brazil
sweden = state | Sweden
---
1 contract state
2 andrade state
3 andrade ask
4 guimaraes support
5 guimaraes support
6 sweden promise
---
person: Tarcísio Andrade, Elza Guimarães
state: Brazil, Sweden
organisation: Defence Ministry, Embraer, Chamber, Liberal
place: BRASÍLIA, Gavião Peixoto, Goiás, Såtenas
weapon: Gripen E fighters, Guarani armoured vehicles, tanks
date: Friday, 2027, 2008, 2013
quantity: nine, 36, fourteen months, four, 15, 400, 90
