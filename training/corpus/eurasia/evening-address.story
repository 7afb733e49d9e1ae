title: Terror must lose its wings: address by the President of Ukraine
outlet: Office of the President of Ukraine
published: 2023-01-19

Dear Ukrainians!

Today I received the report of Commander-in-Chief Zinkevych on Bakhmut and Soledar. {1s:The Commander-in-Chief} {1q:reports} that {1c:our brigades have pushed the enemy back near Klishchiivka and that {2s:the commanders on the ground} {2q:need} {2c:shells of 155 mm caliber}}. The number of days we have held the city is already greater than the number of kilometers the occupier has covered since August.

I spoke with the Prime Minister of Sweden. {3s:I} {3q:thanked {3a:him} for} {3c:the decision to transfer Archer artillery and fifty CV90 infantry fighting vehicles}. {4s:He} {4q:assured {4a:me}} that {4c:training would begin within two weeks}.

Tomorrow, Ramstein. {5s:We} {5q:expect} {5c:strong decisions}. {6s:Some partners} {6q:are still asking} {6c:whether tanks will lead to escalation}. {7s:I} {7q:would like to remind {7a:them}} that {7c:on January 14 a missile took the lives of 46 people in a residential building in Dnipro}. Silence has never been safer than tanks.

The investigation in Brovary continues. {9s:The Security Service} {9q:is considering} {9c:three versions of the helicopter crash}. We lost Minister Osadchuk, his team, and children from the kindergarten. {10s:All those who called and wrote to us {date:today}, from Tokyo to Ottawa}, {10q:expressed} {10c:condolences}. Thank you.

{11s:I} {11q:instructed} {11c:the government to submit, by Monday, proposals for a permanent memorial}.

I signed new decrees on awarding our warriors: 276 defenders received state honors.

{12s:I} {12q:am sure}: {12c:we will withstand this winter}. Glory to Ukraine!

---
zinkevych = person | Zinkevych | Commander-in-Chief of the Armed Forces of Ukraine | of ukraine
ukraine = state | Ukraine
commanders = office | Ukrainian commanders on the ground | | of ukraine
president = person | Taras Velychko | President of Ukraine | of ukraine
swedish-pm = office | Prime Minister of Sweden | | of sweden
sweden = state | Sweden
partners = other | partners of Ukraine
sbu = organisation | Security Service of Ukraine | | of ukraine
callers = other | leaders who expressed condolences
---
1 zinkevych state
2 commanders demand in 1
3 president support
4 swedish-pm promise
5 ukraine expect
6 partners ask
7 president state
9 sbu expect
10 callers support
11 president demand
12 president expect
---
nationality: Ukrainians
person: Zinkevych, Osadchuk
place: Bakhmut, Soledar, Klishchiivka, Ramstein, Dnipro, Brovary, Tokyo, Ottawa
state: Sweden, Ukraine
organisation: Security Service
weapon: shells of 155 mm caliber, Archer artillery, CV90 infantry fighting vehicles, tanks, missile, helicopter
date: Today, August, Tomorrow, January 14, Monday, this winter
quantity: fifty, two weeks, 46, three, 276
