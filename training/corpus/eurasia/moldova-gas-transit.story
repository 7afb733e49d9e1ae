title: Chisinau declares emergency as gas transit nears its end
outlet: Prut Monitor
published: 2024-12-14

Moldova's parliament voted for a 60-day state of emergency in energy early on Friday, two weeks before Ukraine lets a transit contract with Gazprom lapse.

{1c:“This must be the {none:last winter} in our history in which the country can be threatened with cold,”} {1s:Prime Minister Doina Munteanu} {1q:told {1a:the chamber}}. {2s:Her government} {2q:accuses} {2c:Moscow of using gas to prepare the ground for next year's election}. {3s:Gazprom}, which has for years billed Moldova for 709 million dollars of old debts, {3q:says} {3c:it is “guided by commerce alone”}. {4s:An audit carried out by British and Norwegian lawyers} {4q:concluded} that {4c:only 8.6 million dollars was owed}; {5s:the company} {5q:has never accepted} {5c:the finding}.

Hardest hit would be the breakaway region of Transnistria. The power station at Cuciurgan, which feeds both banks of the Dniester, burns Russian gas that nobody pays for. {6s:Vasily Orlenko, the self-styled foreign minister in Tiraspol}, {6q:spoke of} {6c:“a humanitarian catastrophe planned in offices”} and {7q:begged} {7c:Russia to deliver through Turkey and Romania instead}. {8c:Technically that is possible}, {8q:concedes} {8s:Sergiu Platon, who runs the national grid}, {9q:pointing out}, though, that {9c:it would cost a quarter more}.

{10s:President Taras Velychko of Ukraine} {10q:offered} {10c:coal from his own mines}. {11s:The Communists} {11q:asked} {11c:whether emergency powers would also be used against the press}; {12s:Speaker Radu Ciobanu} {12q:answered} with a single word, {12c:“no”}.

{13s:The IMF} {13q:forecasts} {13c:inflation of 7.5 percent if tariffs double}. In Balti, shops ran out of paraffin heaters on Thursday, and a theatre moved its première of “The Cherry Orchard” to the afternoon to save light.

---
munteanu = person | Doina Munteanu | Prime Minister of Moldova | of moldova
moldova = state | Moldova
moldovan-government = organisation | Government of Moldova | | of moldova
gazprom = organisation | Gazprom | Russian gas company | of russia
russia = state | Russia
audit = other | audit of Moldova's gas debt
orlenko = person | Vasily Orlenko | self-styled foreign minister of Transnistria
platon = person | Sergiu Platon | head of the Moldovan grid operator
velychko = person | Taras Velychko | President of Ukraine | of ukraine
ukraine = state | Ukraine
communists = organisation | Party of Communists of Moldova
ciobanu = person | Radu Ciobanu | Speaker of the Moldovan parliament | of moldova
imf = organisation | International Monetary Fund
---
1 munteanu demand
2 moldovan-government accuse
3 gazprom state
4 audit state
5 gazprom deny
6 orlenko warn
7 orlenko demand
8 platon confirm
9 platon state
10 velychko promise
11 communists ask
12 ciobanu deny
13 imf expect
---
state: Moldova, Ukraine, Moscow, Russia, Turkey, Romania
nationality: British, Norwegian, Russian
person: Doina Munteanu, Vasily Orlenko, Sergiu Platon, Taras Velychko, Radu Ciobanu
organisation: Gazprom, IMF, Communists
place: Transnistria, Dniester, Tiraspol, Balti
facility: power station at Cuciurgan
money: 709 million dollars, 8.6 million dollars
date: Friday, next year, Thursday
quantity: 60-day, two weeks, a quarter, 7.5 percent
