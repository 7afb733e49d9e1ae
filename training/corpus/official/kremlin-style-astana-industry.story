title: Meeting with heads of defence industry enterprises
outlet: Akorda, press service of the President of Kazakhstan
published: 2022-11-08

Yerlan Sadykov chaired a meeting with the heads of defence industry enterprises in Petropavl. The discussion focused on the repair of armoured vehicles and on the localisation of component production. The meeting was attended by Minister of Industry Saule Bekova, Minister of Defence Talgat Omarov, and the General Director of the Munaimash plant, Viktor Pak.

Before the meeting, the President visited the assembly shop of the plant, where {1s:Mr Pak} {1q:reported to the Head of State on} {1c:the testing of the Barys 8x8 armoured vehicle}. {2s:The workers} {2q:asked} {2c:whether the shop would be spared from the cuts}, and {3s:Yerlan Sadykov} {3q:assured them} that {3c:no enterprise of the sector would be closed}.

* * *

{4s:President of Kazakhstan Yerlan Sadykov}{4q::} {4c:Colleagues, good afternoon. I have just been shown what this plant can do, and I have to tell you that I am impressed. Only three years ago there were birds nesting in the assembly shop. Today it employs 1,100 people. However, we must be honest with each other. Our army still buys four fifths of its spare parts abroad, and you all know how long they take to arrive. I have instructed the Government to prepare a programme of import replacement by the first of March. Let us begin. Ms Bekova, please.}

{5s:Minister of Industry Saule Bekova}{5q::} {5c:Thank you, Mr President. The draft programme is ready. It covers 214 items, from rubber seals to turbochargers, and it will need 96 billion tenge over four years. I should mention that the Ministry of Finance has its doubts. The plants believe that half of the sum can be earned by exports.}

{6s:Yerlan Sadykov}{6q::} {6c:Which plants?}

{7s:Saule Bekova}{7q::} {7c:This one first of all. It is negotiating with Azerbaijan and with Jordan.}

{8s:Yerlan Sadykov}{8q::} {8c:Then let us hear them.} <…>

---
pak = person | Viktor Pak | General Director of the Munaimash plant | of munaimash
munaimash = organisation | Munaimash plant | | of kazakhstan
kazakhstan = state | Kazakhstan
workers = other | workers of the Munaimash plant
sadykov = person | Yerlan Sadykov | President of Kazakhstan | of kazakhstan
bekova = person | Saule Bekova | Minister of Industry | of kazakhstan
---
1 pak state
2 workers ask
3 sadykov promise
4 sadykov state
5 bekova state
6 sadykov ask
7 bekova state
8 sadykov state
---
person: Yerlan Sadykov, Saule Bekova, Talgat Omarov, Viktor Pak, Pak, Bekova
state: Kazakhstan, Azerbaijan, Jordan
place: Petropavl
facility: Munaimash plant
organisation: Government, Ministry of Finance
weapon: armoured vehicles, Barys 8x8 armoured vehicle
money: 96 billion tenge
date: three years ago, Today, first of March, four years
quantity: 1\,100, four fifths, 214, half
