title: UK strikes at heart of shadow fleet with largest ever package of shipping sanctions
outlet: Foreign, Commonwealth & Development Office
published: 2024-10-17

- 18 oil tankers and four gas carriers barred from UK ports
- {1s:Foreign Secretary} {1q:tells {1a:G7 counterparts}} that {1c:Russia’s “ghost ships” are an environmental time bomb}

{12s:The Foreign Secretary, Jonathan Averill}, {12q:announced} {12t:today} {12c:the UK’s largest ever package of sanctions against the ageing tankers that carry Russian oil around the world under flags of convenience}.

{2s:Officials} {2q:estimate} that {2c:the 22 vessels moved cargoes worth £4.1 billion in the past year}, and {3q:suspect} {3c:five of them of having loaded drones and munitions on the return voyage}. {4s:Moscow} {4q:denies} {4c:owning any of the ships}.

{5s:Foreign Secretary, Jonathan Averill}, {5q:said}:

{5c:“I have made it my personal mission to constrain the Kremlin. Today’s action does exactly that, and it will not be the last of its kind.}

{5c:“These vessels have no proper insurance. If one of them breaks up in the Channel it is the people of Kent who will be cleaning the beaches.”}

{6s:The Chief Executive of the Marine Insurers’ Forum, Harriet Oduya}, {6q:welcomed} {6c:the announcement}, {7q:describing} {7c:the shadow fleet as “the biggest uninsured risk afloat”}. {8s:She} {8q:urged} {8c:flag states to strike the vessels off their registers without waiting for the next spill}.

Sanctioned ships may be detained, refused entry or, in certain circumstances, have their registration cancelled. The measures were drawn up with {9s:Denmark}, which {9q:has warned} that {9c:a third of the tankers passing the Great Belt refuse a pilot}.

Notes to editors

{10s:The UK} {10q:first called for} {10c:joint inspections of uninsured tankers} at the European Political Community summit in July; 46 states have since joined. {11c:Further designations} {11q:are expected} {11c:before Christmas}.

---
averill = person | Jonathan Averill | UK Foreign Secretary | of uk
uk = state | United Kingdom
officials = office | UK officials | | of uk
russia = state | Russia
oduya = person | Harriet Oduya | Chief Executive of the Marine Insurers’ Forum | of forum
forum = organisation | Marine Insurers’ Forum
denmark = state | Denmark
---
1 averill state
2 officials expect
3 officials accuse
4 russia deny
5 averill state
6 oduya support
7 oduya condemn
8 oduya demand
9 denmark warn
10 uk demand
11 - expect
12 averill state
---
person: Jonathan Averill, Harriet Oduya
state: UK, Russia, Moscow, Kremlin, Denmark
nationality: Russian
organisation: G7, Marine Insurers’ Forum, European Political Community
place: Channel, Kent, Great Belt
weapon: drones, munitions
money: £4.1 billion
date: today, past year, Today, July, Christmas
quantity: 18, four, 22, five, one, 46, a third
