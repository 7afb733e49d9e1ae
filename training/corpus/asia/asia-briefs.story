title: Asia in brief
outlet: Equator News Digest
published: 2022-03-11

COLOMBO - Petrol pumps in the capital ran dry on Friday. {1s:The energy minister} {1q:blamed} {1c:panic buying}; {2s:the crew of a tanker lying offshore} {2q:blamed} {2c:an unpaid letter of credit}.
ISLAMABAD - {3s:Pakistan} {3q:called for} {3c:a joint inquiry} after an unarmed missile flew 124 kilometres into Punjab from across the border. {4s:Delhi} {4q:deeply regretted} {4c:the launch}, {5q:putting} {5c:it down to a “technical malfunction”}.
PHNOM PENH - {6s:A court} {6q:found} {6c:20 opposition figures guilty of treason}, seven of them in absentia. {7c:“A verdict written before the file was opened,”} {7s:defence lawyer Chea Rithy} {7q:protested}.
DILI - {8c:Voters} {8q:are expected} {8c:to return to the polls on April 19 for a presidential run-off}. {9s:Both camps} {9q:claim} {9c:to be ahead}.
KATHMANDU - {10s:Nepal} {10q:has assured {10a:Beijing}} that {10c:an American grant of $500 million will not be used for military purposes}. {11s:The Chinese embassy} {11q:took note of} {11c:the assurance}.
ULAANBAATAR - {12c:Herders lost 310,000 animals in the dzud}, {12s:a relief agency} {12q:estimates}. Parliament approved hay purchases by 61 votes to none.
SEOUL - {13s:President-elect Yang Chul-woo} {13q:promised} {13c:to “rebuild” the alliance}. He declined to comment on a missile test.
HANOI - Viet Nam opened its skies again. {14s:The tourism authority} {14q:is counting on} {14c:five million arrivals this year}, {15c:a target} {15s:hoteliers} {15q:think} {15c:optimistic}.

---
energy = office | Sri Lankan energy minister | | of srilanka
srilanka = state | Sri Lanka
crew = office | tanker crew
pakistan = state | Pakistan
india = state | India
court = organisation | court in Phnom Penh
rithy = person | Chea Rithy | defence lawyer
camps = other | both camps in the East Timorese election
nepal = state | Nepal
embassy = organisation | Chinese embassy in Nepal | | of china
china = state | China
relief = organisation | relief agency
yang = person | Yang Chul-woo | president-elect of South Korea | of skorea
skorea = state | South Korea
tourism = organisation | tourism authority of Vietnam | | of vietnam
vietnam = state | Vietnam
hoteliers = office | hoteliers
---
1 energy accuse
2 crew accuse
3 pakistan demand
4 india condemn
5 india state
6 court state
7 rithy condemn
8 - expect
9 camps state
10 nepal promise
11 embassy state
12 relief expect
13 yang promise
14 tourism expect
15 hoteliers expect
---
person: Chea Rithy, Yang Chul-woo
organisation: Parliament
state: Pakistan, Delhi, Nepal, Beijing, Viet Nam
nationality: American, Chinese
place: COLOMBO, ISLAMABAD, Punjab, PHNOM PENH, DILI, KATHMANDU, ULAANBAATAR, SEOUL, HANOI
weapon: missile
money: $500 million
date: Friday, April 19, this year
quantity: 124 kilometres, 20, seven, 310\,000, 61, five million
