title: Exporter ready to assemble helicopters in Africa — CEO
outlet: Volna News Agency
published: 2023-07-27

ST PETERSBURG, July 27. /Volna/. {1c:{2s:Russian Export Arms} {2q:is prepared} {2c:to set up the assembly of Ansat helicopters on the African continent}}, {1s:the company's chief executive, Oleg Morozkin}, {1q:told {1a:Volna}} {1o:on the sidelines of the summit}.

{3c:“We are talking with five states. The most advanced dialogue is with Zimbabwe, which took delivery of 18 machines in May and is satisfied with them,”} {3s:the top manager} {3q:said}. {4c:The company's order book has exceeded 50 billion dollars}, {4s:he} {4q:recalled}.

Earlier, {5s:the air force commander of Mali} {5q:voiced interest in} {5c:additional Mi-171Sh transports and in courses for 40 pilots}. {6s:A Bamako newspaper} {6q:went so far as to announce} {6c:the arrival of four Su-24M bombers before the end of the year}, {7c:something} {7s:the Malian Defence Ministry} {7q:refuted} within hours. {8s:Western governments} {8q:have repeatedly charged} that {8c:such supplies are paid for with gold and mining rights}; {9s:the Kremlin} {9q:puts} {9c:this} down to {9c:“neo-colonial envy”}.

{10s:A brochure handed out at the stand} {10q:lists} {10c:payment in national currencies among the advantages of the offer}. {11s:An Ethiopian colonel leafing through it} {11q:asked} {11c:whether spare parts would also come by sea}. No one could tell him.

The Ka-52E attack helicopter was shown in the static park next to the Geran-2 drone and a camel caravan in papier mâché. Contracts signed on Wednesday cover ammunition and patrol boats; their value was not published.

---
morozkin = person | Oleg Morozkin | chief executive of Russian Export Arms | of exporter
exporter = organisation | Russian Export Arms | Russian arms exporter | of russia
russia = state | Russia
mali-commander = office | air force commander of Mali | | of mali
mali = state | Mali
newspaper = organisation | a Bamako newspaper
mali-mod = organisation | Malian Defence Ministry | | of mali
western = other | Western governments
brochure = other | brochure of Russian Export Arms | | of exporter
colonel = office | an Ethiopian colonel
---
1 morozkin state
2 exporter promise in 1
3 morozkin state
4 morozkin state
5 mali-commander expect
6 newspaper state
7 mali-mod deny
8 western accuse
9 russia deny
10 brochure state
11 colonel ask
---
place: ST PETERSBURG, Bamako
state: Zimbabwe, Mali, Kremlin
nationality: African, Malian, Western, Ethiopian
person: Oleg Morozkin
organisation: Volna, Russian Export Arms, Malian Defence Ministry
weapon: Ansat helicopters, Mi-171Sh transports, Su-24M bombers, Ka-52E attack helicopter, Geran-2 drone, ammunition, patrol boats
money: 50 billion dollars
date: July 27, May, end of the year, Wednesday
quantity: five, 18, 40, four
