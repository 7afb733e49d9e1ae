title: EU lists Angolan diamond trader over rebel stones
outlet: Kwanza Economic Review
published: 2025-02-24

The European Union on Monday froze the assets of a Luanda diamond house, Estrela do Cuango, and barred its founder, Baltazar Quissanga, from its territory. {1c:The firm}, which {1s:the bloc} {1q:says} {1c:has bought stones from militias in the Central African Republic since 2019}, is the first in Angola to be so listed.

{3s:{2c:Quissanga}, whom {2s:a lawyer} {2q:described} {2c:as "astonished"}}, {3q:is planning} {3c:to appeal}. {4c:The militias, whose existence} {4s:Bangui} {4q:has at times denied}, held the mines around Bria until last spring; stones from there, known by a faint green skin, were found in Antwerp in a consignment labelled "Lunda Norte".

{6s:{7c:Angola's mining minister, Graça Cassoma}}, who {7s:critics} {7q:allege} {7c:is a cousin of the founder}, {6q:regretted} {6c:the listing} but {8q:did not contest} {8c:{9c:its reasons}}, which {9s:she} {9q:promised} {9c:would be studied "facet by facet"}. {10c:She is no relation}, {10s:her office} {10q:insists}.

{11s:The listing, a page and a half long}, {11q:names} {11c:three pilots as well}. {12c:One of them}, {12q:believed} {12c:dead since a crash at Birao}, telephoned this newspaper on Tuesday. {13c:He was}, {13s:he} {13q:wished it known}, {13c:"alive and poorer"}.

Belgian importers sought a delay of six weeks and got three. Prices for rough stones, which had been falling, showed no change.

---
quissanga = person | Baltazar Quissanga | founder of Estrela do Cuango
eu = organisation | European Union
lawyer = office | a lawyer for Quissanga | lawyer
car = state | Central African Republic
cassoma = person | Graça Cassoma | mining minister | of angola
angola = state | Angola
critics = other | critics of Cassoma
pilot = office | one of the three pilots listed | pilot
ministry = organisation | office of Angola's mining minister | | of angola
---
1 eu accuse
2 lawyer state
3 quissanga promise
4 car deny
6 cassoma condemn
7 critics accuse
8 cassoma confirm
9 cassoma promise
10 ministry deny
11 eu state
12 - expect
13 pilot state
---
person: Baltazar Quissanga, Quissanga, Graça Cassoma
organisation: European Union, Estrela do Cuango
state: Central African Republic, Angola, Bangui
nationality: Belgian
place: Luanda, Bria, Antwerp, Lunda Norte, Birao
date: Monday, 2019, last spring, Tuesday
quantity: three, six weeks
