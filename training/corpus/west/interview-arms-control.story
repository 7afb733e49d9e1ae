title: "The clock has no hands": Q&A with Ingvild Torp
outlet: Nordlys English Service
published: 2025-09-02

Ingvild Torp spent 19 years in the Norwegian foreign service, four of them on the New START inspections desk. With the treaty due to lapse in February, she spoke to Nordlys in Oslo. {9s:Torp} {9q:argues {9o:in a new book}} that {9c:verification, not numbers, is what will be missed}.

{1q:Q:} {1c:Is there any chance of an extension?}

{2q:A:} {2c:Legally, no. It was extended once and the text allows only once. Politically you can always promise to behave as if it existed, and I would take that promise tomorrow.}

{3q:Q:} {3c:Moscow says it is ready to keep to the limits for a year. Do you believe that?}

{4q:A:} {4c:I believe they can count to 1,550. What I can no longer do is check.}

{5q:Q:} {5c:And the Americans?}

{6q:A:} {6c:They want China at the table. China replies that it has a fifth of the warheads and will come when the others have come down. Both are right, which is the trouble.}

{7q:Q:} {7c:Your former colleagues have called you a pessimist.}

{8q:A:} {8c:I have been called worse in three languages.}

{10s:A Russian diplomat who sat opposite her for two years} once {10q:described} {10c:Torp as "the only person in Geneva who read the annexes."} {11s:She} {11q:still considers} {11c:it the finest compliment of her career}. {12s:The foreign ministry in Oslo} {12q:stressed} that {12c:the views expressed here are her own}.

---
torp = person | Ingvild Torp | former diplomat
nordlys = organisation | Nordlys English Service
ru-diplomat = office | Russian diplomat | | of russia
russia = state | Russia
no-mfa = organisation | Norwegian foreign ministry | | of norway
norway = state | Norway
---
9 torp state
1 nordlys ask
2 torp state
3 nordlys ask
4 torp state
5 nordlys ask
6 torp state
7 nordlys ask
8 torp state
10 ru-diplomat support
11 torp support
12 no-mfa state
---
person: Ingvild Torp, Torp
organisation: Nordlys
state: Moscow, China
nationality: Norwegian, Americans, Russian
place: Oslo, Geneva
weapon: warheads
date: February, tomorrow
quantity: 19 years, four, a year, 1\,550, a fifth, three, two years
