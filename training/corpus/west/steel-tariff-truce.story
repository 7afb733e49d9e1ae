title: Brussels and Washington buy time on steel
outlet: The Lowlands Financial Journal
published: 2023-10-23

The European Union and the United States have given themselves until the end of March to settle a five-year quarrel over steel and aluminium, after a summit at the White House failed to produce {11c:the “green steel club”} {11s:both} {11q:had spoken of}.

Trade commissioner Ilse Raudsepp put a brave face on it. {1c:“We are not where we wanted to be, but we are not where we were,”} {1s:she} {1q:said}. {2c:Without an extension, European exporters would have faced 25 per cent duties from 1 January}, {2s:she} {2q:pointed out}.

Behind the scenes the mood was sourer. {3s:American negotiators} {3q:wanted} {3c:the EU to impose a common tariff on Chinese metal}; {4c:that}, {4s:commission lawyers} {4q:had warned}, {4c:would breach world trade rules}. {5s:One} {5q:likened} {5c:the US text to “a menu with a single dish”}.

{6s:The steelmakers' lobby in Düsseldorf} {6q:greeted} {6c:the truce with a shrug}. Its members sold 3.1mn tonnes into the US last year. {7c:“A truce is only worth something if somebody is negotiating,”} {7q:grumbled} {7s:its managing director, Thorsten Uhlig}.

Trade experts divide over what comes next. {8s:Some}, like Amélie Courtois of the Montaigne Observatory, {8q:reckon} {8c:a narrow deal on quotas is achievable by spring}. {9s:Others} {9q:doubt} that {9c:any administration facing voters in Pennsylvania will give ground}.

{10s:Beijing}, for its part, {10q:urged} {10c:both sides not to “build small yards with high fences”}. Its commerce ministry has opened an anti-dumping probe into French brandy.

---
eu-us = organisation | European Union and United States
raudsepp = person | Ilse Raudsepp | Trade commissioner | of commission
commission = organisation | European Commission
us-negotiators = office | American negotiators | | of us
us = state | United States
lawyers = office | European Commission lawyers | | of commission
one-lawyer = office | a European Commission lawyer | | of commission
lobby = organisation | German steelmakers' lobby
uhlig = person | Thorsten Uhlig | managing director of the steelmakers' lobby | of lobby
some-experts = office | some trade experts
other-experts = office | other trade experts
china = state | China
---
11 eu-us state
1 raudsepp state
2 raudsepp warn
3 us-negotiators demand
4 lawyers warn
5 one-lawyer condemn
6 lobby condemn
7 uhlig condemn
8 some-experts expect
9 other-experts expect
10 china demand
---
person: Ilse Raudsepp, Thorsten Uhlig, Amélie Courtois
organisation: European Union, EU, Montaigne Observatory
state: United States, White House, US, Beijing
nationality: European, American, Chinese, French
place: Düsseldorf, Pennsylvania
date: end of March, 1 January, last year, spring
quantity: five-year, 25 per cent, 3.1mn tonnes
