title: 230 prisoners home for each side in Emirati-brokered exchange
outlet: Dnipro Wire
published: 2024-01-03

Buses with drawn curtains crossed at the Sumy border point late on Wednesday, ending a pause of almost five months in prisoner exchanges between Ukraine and Russia.

{1c:“230 of ours are home. We remember every one who is still there,”} {1s:President Taras Velychko} {1q:wrote {1o:on Telegram}} under a photograph of men wrapped in blue and yellow. {2s:The Russian Defence Ministry} {2q:gave} {2c:the number of its own returnees as 248}. {3s:Both sides} {3q:thanked} {3c:the United Arab Emirates}; {4s:the Foreign Ministry in Abu Dhabi} {4q:attributed} {4c:the success to “strong friendly relations” with the two countries}.

Among those freed were defenders of Snake Island and six civilians. {5c:One marine} {5q:was said by} {5s:a doctor} {5c:to have lost forty kilograms}; {6s:he} {6q:asked {6a:his mother}} over the telephone {6c:whether the dog was alive}. {7s:UN monitors} {7q:have concluded} that {7c:Ukrainian captives are systematically tortured}, {8c:a charge} {8s:Moscow} {8q:rejects}.

{9s:Ombudsman Iryna Sahaidak} {9q:did not exclude} {9c:another exchange before Orthodox Easter}. {10s:Her office} {10q:estimates} that {10c:more than 3,500 soldiers are still in captivity}, though {11s:the Russian side} {11q:has not confirmed} {11c:that figure} and {12s:the Red Cross} {12q:complains of} {12c:being let into only a handful of camps}.

The exchange was the 49th since the invasion. It was almost derailed in December by a quarrel over {13c:a list} {13q:described by} {13s:{quantity:one} negotiator} {13c:as “two thirds names we had never heard”}. Flowers had sold out in Sumy by nightfall.

---
velychko = person | Taras Velychko | President of Ukraine | of ukraine
ukraine = state | Ukraine
russian-mod = organisation | Russian Defence Ministry | | of russia
russia = state | Russia
both = other | Ukraine and Russia
uae-mfa = organisation | Foreign Ministry of the United Arab Emirates | | of uae
uae = state | United Arab Emirates
doctor = office | a doctor
marine = office | a freed Ukrainian marine
monitors = office | UN monitors | | of un
un = organisation | United Nations
sahaidak = person | Iryna Sahaidak | Ukrainian ombudsman | of ukraine
ombudsman-office = organisation | Office of the Ukrainian Ombudsman | | of ukraine
red-cross = organisation | International Committee of the Red Cross
negotiator = office | a negotiator
---
1 velychko state
2 russian-mod state
3 both support
4 uae-mfa state
5 doctor state
6 marine ask
7 monitors state
8 russia deny
9 sahaidak expect
10 ombudsman-office expect
11 russia state
12 red-cross condemn
13 negotiator condemn
---
facility: Sumy border point
place: Abu Dhabi, Snake Island, Sumy
state: Ukraine, Russia, United Arab Emirates, Moscow
nationality: Russian, Ukrainian
person: Taras Velychko, Iryna Sahaidak
organisation: Telegram, Russian Defence Ministry, Foreign Ministry, UN, Red Cross
date: Wednesday, December, Orthodox Easter
quantity: five months, 230, 248, two, six, One, forty kilograms, 3\,500, two thirds
