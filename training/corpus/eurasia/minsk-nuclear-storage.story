title: Storage sites for tactical nuclear weapons are ready, Minsk says
outlet: Minsk Bulletin
published: 2023-06-14

MINSK, 14 June (Bulletin) — {1c:Belarus has completed the preparation of storage facilities for Russian tactical nuclear weapons}, {1s:President Anatol Hryshkevich} {1q:told {1a:the television channel Rossiya-Sever} {1o:in an interview}}.

{2c:“We have more sites from Soviet times than you have lakes. We restored five or six of them,”} {2s:the head of state} {2q:noted}. {3s:He} {3q:specified} that {3c:some bombs were “three times more powerful than those dropped on Hiroshima and Nagasaki”} and {4q:stressed} that {4c:{5s:he} {5q:would not hesitate} {5c:to order their use “in the event of aggression”}}.

{6q:According to} {6s:Defence Minister Leanid Zhuk}, {6c:crews of the Iskander-M system and pilots of Su-25 aircraft have finished their training}. {7s:The minister} {7q:called} {7c:the deployment a forced response to NATO's “nuclear sharing missions”}.

{8c:The step “is irresponsible and will make nobody safer, Belarusians included”}, {8s:the German Foreign Ministry} {8q:commented}. {9s:Warsaw} {9q:demanded} {9c:urgent consultations within the alliance}, and {10s:Belarusian opposition leader Hanna Kavalchuk} {10q:told {10a:the European Parliament}} that {10c:a foreign power had “hung a lock on our house and kept the key”}. Mrs Kavalchuk has lived abroad since 2020.

{11s:US intelligence officials} {11q:see} {11c:no sign that warheads have been moved}, though {12s:they} {12q:do not exclude} {12c:transfers by rail under cover of the July exercises}. {13s:The Foreign Ministry in {place:Minsk}} {13q:has not disclosed} {13c:where the sites are}. Local residents near Asipovichy, where a new fence went up in April, prefer to talk about mushrooms.

---
hryshkevich = person | Anatol Hryshkevich | President of Belarus | of belarus
belarus = state | Belarus
zhuk = person | Leanid Zhuk | Defence Minister of Belarus | of belarus
german-mfa = organisation | German Foreign Ministry | | of germany
germany = state | Germany
poland = state | Poland
kavalchuk = person | Hanna Kavalchuk | Belarusian opposition leader
us-intelligence = office | US intelligence officials | | of us
us = state | United States
belarus-mfa = organisation | Belarusian Foreign Ministry | | of belarus
---
1 hryshkevich state
2 hryshkevich state
3 hryshkevich state
4 hryshkevich state
5 hryshkevich warn in 4
6 zhuk state
7 zhuk support
8 german-mfa state
9 poland demand
10 kavalchuk state
11 us-intelligence expect
12 us-intelligence expect
13 belarus-mfa state
---
place: MINSK, Hiroshima, Nagasaki, Asipovichy
date: 14 June, 2020, July, April
state: Belarus, Warsaw, US
nationality: Russian, Soviet, Belarusians, Belarusian
person: Anatol Hryshkevich, Leanid Zhuk, Hanna Kavalchuk, Kavalchuk
organisation: Bulletin, Rossiya-Sever, NATO, German Foreign Ministry, European Parliament, Foreign Ministry
weapon: tactical nuclear weapons, bombs, Iskander-M system, Su-25 aircraft, warheads
quantity: five or six, three times
