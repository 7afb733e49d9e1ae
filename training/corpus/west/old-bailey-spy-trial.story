title: Couple spied on Ukrainian trainees for cash, court told
outlet: The London Register
published: 2024-11-28

{1c:A couple from Great Yarmouth were paid more than £45,000 to photograph Ukrainian soldiers learning to operate Patriot batteries in Germany}, {1q:a jury was told} {1t:yesterday}.

{2c:Ivo Stanchev, 45, and Desislava Marinova, 33, had been recruited through an encrypted app by a man they knew as “the Landlord”}, {2s:prosecutor Hugh Tennant-Lowe KC} {2q:said}, opening the case at the Old Bailey. {3c:The man}, {3s:he} {3q:alleged}, {3c:was an agent of Russian military intelligence living in Tehran}.

{4s:Both defendants} {4q:deny} {4c:conspiring to collect information useful to an enemy}. {5s:Mr Stanchev} {5q:told {5a:police}} after his arrest that {5c:{6s:he} {6q:believed} {6c:his client was “some kind of journalist”}}. {7s:His partner} {7q:has admitted} {7c:possessing a false passport}.

Jurors were shown a message of March last year in which {8s:“the Landlord”} {8q:asked} {8c:whether the pair could get within 400 metres of the perimeter}. {14c:{9c:“For the right price we can sell them ice cream,”} {9s:Mr Stanchev}} {14q:is said} {14c:to have {9q:replied}}.

The trial has been overshadowed by a diplomatic row. {10s:The security minister, Fenella Draycott}, {10q:warned} {10t:this month} that {10c:hostile states were “outsourcing to amateurs”}; {11s:Russia's embassy} {11q:ridiculed} {11c:her remarks as “Agatha Christie for the evening bulletins”}.

{12s:The judge, Mrs Justice Abara}, {12q:directed} {12c:the jury to ignore anything they read about the case online}. {13c:The hearing}, {13q:expected} {13c:to last nine weeks}, continues.

---
tennant-lowe = person | Hugh Tennant-Lowe | prosecutor
defendants = office | both defendants
stanchev = person | Ivo Stanchev | defendant
marinova = person | Desislava Marinova | defendant
landlord = person | “the Landlord” | alleged Russian agent
draycott = person | Fenella Draycott | security minister | of uk
uk = state | United Kingdom
ru-embassy = organisation | Russian embassy in London | | of russia
russia = state | Russia
abara = person | Mrs Justice Abara | judge
---
1 tennant-lowe state
2 tennant-lowe state
3 tennant-lowe accuse
4 defendants deny
5 stanchev state
6 stanchev expect in 5
7 marinova confirm
8 landlord ask
14 - state
9 stanchev state in 14
10 draycott warn
11 ru-embassy condemn
12 abara demand
13 - expect
---
person: Ivo Stanchev, Desislava Marinova, Hugh Tennant-Lowe, Stanchev, Fenella Draycott, Abara, Agatha Christie
state: Germany, Russia
nationality: Ukrainian, Russian
place: Great Yarmouth, Tehran
facility: Old Bailey
weapon: Patriot batteries
money: £45\,000
date: yesterday, March last year, this month
quantity: 45, 33, 400 metres, nine weeks
