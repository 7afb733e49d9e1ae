title: Biathlon union strips Ukrainian-born Kazakh relay of bronze
outlet: Steppe Telegraph
published: 2023-11-24

{1s:The International Biathlon Union} {1q:announced} {1t:on Friday} that {1c:a sample given by Kazakh relay racer Yelena Marchuk in February had tested positive for erythropoietin on re-examination}. The relay team loses its bronze medals; Norway moves up.

{2c:“I have never taken anything stronger than my grandmother's sea buckthorn,”} {2s:the athlete, who was born in Sumy and changed flags in 2019}, {2q:wrote {2o:on Instagram}}. {3s:Her lawyer} {3q:is considering} {3c:an appeal to the Court of Arbitration for Sport}, and {4s:he} {4q:has asked} {4c:why the laboratory in Cologne opened the bottle without a witness}. {5s:The laboratory} {5q:contests} that {5c:any rule was broken}.

In {place:Almaty} the news came as a shock to few. {6c:A former team doctor}, {6s:two coaches} {6q:said}, {6c:was seen with “a thermos that nobody else might touch”}. {7s:Sports Minister Yerbol Sagyntai} {7q:took exception to} {7c:such talk} but {8q:vowed} {8c:to cooperate with the investigators}. {9s:The national federation} {9q:distanced itself from} {9c:Marchuk}, {10q:maintaining} that {10c:she had trained abroad and on her own account}.

{11s:Norway's Ingrid Vestby}, who will receive her medal by post, {11q:felt} {11c:“more tired than glad”}. {12s:The World Anti-Doping Agency} {12q:commended} {12c:the union for “keeping bottles and nerves”}.

A total of 1,240 samples from the last four seasons are being tested again. Twelve remain under examination.

---
ibu = organisation | International Biathlon Union
marchuk = person | Yelena Marchuk | Kazakh biathlete
lawyer = office | Yelena Marchuk's lawyer
laboratory = organisation | anti-doping laboratory in Cologne
coaches = office | two coaches
sagyntai = person | Yerbol Sagyntai | Sports Minister of Kazakhstan | of kazakhstan
kazakhstan = state | Kazakhstan
federation = organisation | Kazakh biathlon federation
vestby = person | Ingrid Vestby | Norwegian biathlete
wada = organisation | World Anti-Doping Agency
---
1 ibu state
2 marchuk deny
3 lawyer expect
4 lawyer ask
5 laboratory deny
6 coaches state
7 sagyntai condemn
8 sagyntai promise
9 federation condemn
10 federation state
11 vestby expect
12 wada support
---
organisation: International Biathlon Union, Instagram, Court of Arbitration for Sport, World Anti-Doping Agency
person: Yelena Marchuk, Marchuk, Yerbol Sagyntai, Ingrid Vestby
state: Norway
nationality: Kazakh
place: Sumy, Cologne
date: Friday, February, 2019
quantity: two, 1\,240, four, Twelve
