title: Communique of the 1244th meeting of the Peace and Security Council on the situation in eastern Congo
outlet: African Union
published: 2024-11-18

{1s:The Peace and Security Council of the African Union}, at its 1244th meeting held on 18 November 2024 at the level of Ambassadors:

1. {1q:Notes with deep concern} {1c:the deterioration of the humanitarian situation around Sake}, and {2q:expresses sympathy with} {2c:the 370,000 persons displaced since August};

2. {3q:Takes note of} {3c:the briefing by {4s:the Special Envoy, Mr. Tendai Chikore}, who {4q:reported} that {4c:anti-aircraft weapons of foreign origin have been sighted on both sides of the line}};

3. {5q:Reiterates} {5c:{6s:its} {6q:demand that} {6c:all foreign forces leave the territory of the Democratic Republic of Congo}};

4. {7q:Welcomes} {7c:{8s:Kigali’s} {8q:acceptance in principle of} {8c:the joint verification team}}, while {9q:regretting} {9c:{10s:the movement’s} {10q:refusal} {10c:to receive it in Rutshuru}};

5. {11q:Commends} {11c:Angola for its tireless mediation} and {12q:urges} {12c:the parties to implement the harmonised plan signed in Luanda};

6. {13q:Dismisses as unfounded} {13c:{14s:a mining company’s} {14q:allegation that} {14c:peacekeepers traded fuel for coltan}}, but {15q:requests} {15c:the Commission to look into the matter and to report back in January};

7. Decides to lift the suspension of the liaison office in Goma;

8. {16q:Appeals to} {16c:Member States for helicopters}, in view of {17s:SADC’s} {17q:warning that} {17c:its only two machines will be grounded by Christmas};

9. Decides to remain seized of the matter.

---
psc = organisation | Peace and Security Council of the African Union | | of au
au = organisation | African Union
chikore = person | Tendai Chikore | Special Envoy | of au
rwanda = state | Rwanda
m23 = organisation | M23
mining = organisation | mining company
sadc = organisation | SADC
---
1 psc condemn
2 psc support
3 psc confirm
4 chikore state in 3
5 psc state
6 psc demand in 5
7 psc support
8 rwanda support in 7
9 psc condemn
10 m23 deny in 9
11 psc support
12 psc demand
13 psc deny
14 mining accuse in 13
15 psc demand
16 psc demand
17 sadc warn
---
organisation: Peace and Security Council, African Union, Commission, SADC
person: Tendai Chikore
state: Democratic Republic of Congo, Kigali, Angola
place: Sake, Rutshuru, Luanda, Goma
weapon: anti-aircraft weapons, helicopters
date: 18 November 2024, August, January, Christmas
quantity: 370\,000, two
