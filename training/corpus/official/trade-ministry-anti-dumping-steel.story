title: Minister Bianca Torrente statement on provisional duties on hot-rolled steel
outlet: Ministry of Development, Industry, Commerce and Services, Brazil
published: 2023-08-03

Today the Foreign Trade Chamber approved provisional anti-dumping duties of up to 24 percent on hot-rolled steel.
{1s:I} {1q:want to be very clear about} {1c:why}. Imports have doubled in eighteen months. {2s:Mills in Minas Gerais and Rio de Janeiro} {2q:have warned us} that {2c:they will bank two blast furnaces by Christmas}, and {3s:the unions} {3q:fear} {3c:the loss of 6,000 jobs}.
{4s:I} {4q:have heard} {4c:{5s:the car makers’} {5q:objection that} {5c:steel will become dearer}}. It is a serious one. {7s:Our economists} {7q:calculate} {7c:an increase of R$310 on the price of a small car}. {8s:I} {8q:believe} {8c:Brazilians would rather pay that than see Volta Redonda go dark}.
{9s:Beijing} {9q:has accused} {9c:us of protectionism} and {10q:has announced} that {10c:it will "study countermeasures"}. China is our largest customer, and {11s:we} {11q:have no wish} {11c:to quarrel with a customer}. As {12s:the President} {12q:said in Santos} {12t:last week}, {12c:"a friend can tell a friend that his truck is parked in the wrong place."} {13s:We} {13q:invite} {13c:the Chinese Ministry of Commerce to open its books}.
The duties apply for six months. {14s:We} {14q:are prepared} {14c:to lift them on the day the investigation shows they are not needed}.

---
torrente = person | Bianca Torrente | Minister of Development, Industry, Commerce and Services | of brazil
brazil = state | Brazil
mills = other | steel mills in Minas Gerais and Rio de Janeiro
unions = organisation | unions
carmakers = other | car makers
economists = office | economists of the ministry | | of ministry
ministry = organisation | Ministry of Development, Industry, Commerce and Services | | of brazil
china = state | China
president = person | President of Brazil | President of Brazil | of brazil
---
1 torrente state
2 mills warn
3 unions expect
4 torrente confirm
5 carmakers condemn in 4
7 economists expect
8 torrente expect
9 china accuse
10 china warn
11 brazil deny
12 president state
13 brazil demand
14 brazil promise
---
organisation: Foreign Trade Chamber, Chinese Ministry of Commerce
nationality: Brazilians
state: Beijing, China
place: Minas Gerais, Rio de Janeiro, Volta Redonda, Santos
money: R$310
date: Today, eighteen months, Christmas, last week, six months
quantity: 24 percent, two, 6\,000
