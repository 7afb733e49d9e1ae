title: EXPLAINER – What becomes of the grain corridor after July?
outlet: Bosphorus Agency
published: 2023-07-11

ISTANBUL

With a week to go before the Black Sea grain deal runs out, here is where the parties stand.

What is Russia after?

{1s:Moscow} {1q:demands} that {1c:its agricultural bank be reconnected to SWIFT} and {2q:complains} that {2c:the fertilizer half of the bargain has remained on paper}. {3s:Kremlin spokeswoman Vera Lomova} {3q:went so far as to call} {3c:the arrangement "a lane with traffic in one direction."} {4s:She} {4q:has not said} {4c:whether Russia would stop inspecting ships at once}.

And Ukraine?

{6c:{5s:Kyiv} {5q:is prepared} {5c:to continue "even without the neighbor's blessing},"} {6q:according to} {6s:its infrastructure minister, Taras Melnychuk}, but it is insurers in {place:London} who set the price of courage. {7c:No hull will sail for long on a promise}, {7s:the Joint War Panel of underwriters} {7q:cautioned {7o:in a circular}} {7t:last week}.

Why is Türkiye so involved?

The Joint Coordination Center sits on the Bosphorus. {8s:President Orhan Tezcan} {8q:has offered} {8c:to host leaders of both sides} and {9q:predicted} {9t:on Monday} that {9c:the deal would be extended "by at least two months."} {10q:Skepticism about} {10c:that forecast} is widespread.

How much grain are we talking about?

{11c:Nearly 33 million tons left three Ukrainian ports in twelve months}, {11s:UN figures} {11q:show}. More than half was maize. {12s:Russia} {12q:contends} that {12c:the poorest countries received less than three percent}; {13s:the UN} {13q:counters} that {13c:prices fell for everyone}.

---
russia = state | Russia
lomova = person | Vera Lomova | Kremlin spokeswoman | of russia
ukraine = state | Ukraine
melnychuk = person | Taras Melnychuk | infrastructure minister | of ukraine
jwp = organisation | Joint War Panel
tezcan = person | Orhan Tezcan | President | of turkiye
turkiye = state | Turkey
un = organisation | United Nations
---
1 russia demand
2 russia accuse
3 lomova condemn
4 lomova state
5 ukraine promise in 6
6 melnychuk state
7 jwp warn
8 tezcan promise
9 tezcan expect
10 - expect
11 un state
12 russia state
13 un deny
---
place: ISTANBUL, Black Sea, Bosphorus
person: Vera Lomova, Taras Melnychuk, Orhan Tezcan
organisation: SWIFT, Joint War Panel, Joint Coordination Center, UN
state: Russia, Moscow, Kremlin, Ukraine, Kyiv, Türkiye
nationality: Ukrainian
date: last week, Monday
quantity: three, Nearly 33 million tons, More than half, less than three percent, two months, twelve months
