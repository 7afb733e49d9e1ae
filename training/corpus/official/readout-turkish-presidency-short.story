title: President Kemal Aksoylu speaks by phone with President Rustem Dzhaparov of Kyrgyzstan
outlet: Presidency of the Republic of Türkiye
published: 2022-09-16

President Kemal Aksoylu held a phone call with President Rustem Dzhaparov of Kyrgyzstan.
The clashes on the Kyrgyz-Tajik border and bilateral relations were discussed during the call.
{1q:Stating} that {1c:Türkiye is following the clashes with concern}, {1s:{2s:President Aksoylu}} {2q:conveyed} {2c:his condolences to the families of the 24 people who lost their lives} and {3q:underscored} {3c:the importance of an immediate ceasefire}.
{4s:He} {4q:expressed} {4c:{5s:Türkiye’s} {5q:readiness} {5c:to provide any support, including field hospitals}}. {6s:{7s:President Dzhaparov}}, {6q:thanking} {6c:Ankara for its solidarity}, {7q:reported} that {7c:mortars and drones had been used against villages in Batken}. {8s:The Tajik leadership} {8q:has rejected} {8c:similar charges} in the past.
{9s:The two leaders} {9q:agreed} {9c:to meet on the margins of the Samarkand summit}.

---
aksoylu = person | Kemal Aksoylu | President of Türkiye | of turkiye
turkiye = state | Türkiye
dzhaparov = person | Rustem Dzhaparov | President of Kyrgyzstan | of kyrgyzstan
kyrgyzstan = state | Kyrgyzstan
tajikistan = state | Tajikistan
leaders = other | Kemal Aksoylu and Rustem Dzhaparov
---
1 aksoylu condemn
2 aksoylu support
3 aksoylu demand
4 aksoylu promise
5 turkiye promise in 4
6 dzhaparov support
7 dzhaparov state
8 tajikistan deny
9 leaders promise
---
person: Kemal Aksoylu, Rustem Dzhaparov, Aksoylu, Dzhaparov
state: Kyrgyzstan, Türkiye, Ankara
nationality: Kyrgyz, Tajik
place: Batken, Samarkand
weapon: mortars, drones
quantity: 24, two
