title: Rumour, denial and a leap in the dollar
outlet: Río de la Plata Financial
published: 2025-09-16

{1q:A rumour that} {1c:{2s:the International Monetary Fund} {2q:had refused} {2c:to release $3.2 billion to Argentina}} sent the peso to a record low on Tuesday morning, and it took three officials to kill it.

{3s:Economy Minister Federico Anchorena} {3q:poured cold water on} {3c:the talk} first, from a taxi. {5c:“I have the fund's letter in my pocket, and {14s:it} {14q:says} {14c:yes},”} {5s:he} {5q:told {5a:a radio host who had caught him at a red light}}. Then {6s:the central bank} {6q:let it be known} that {6c:reserves were “comfortable”}. At noon {7s:the fund's spokeswoman, Aditi Raghunathan}, {7q:flatly contradicted} {7c:“any notion of a delay”}, but {8q:stopped short of confirming} {8c:{9c:the date, September 30}, which {9s:the minister} {9q:had given}}.

Where did it start? {10s:Traders at two banks} {10q:point to} {10c:a message, since deleted, in which {11s:somebody with the user name of a former deputy minister} {11q:had written}: {11c:“They won't pay. I heard it from one who heard it from one who was in the room.”}} {12c:The former deputy, Silvina Bracco}, {12s:her lawyer} {12q:insists}, {12c:was asleep}.

{13q:There is a suspicion among} {13s:brokers} that {13c:someone bought dollars at nine and sold them at one}. The stock exchange is looking at 600 orders. Its own index showed little emotion and closed where it began, and the fund's executive board, as planned, met to discuss Mauritius.

---
imf = organisation | International Monetary Fund
anchorena = person | Federico Anchorena | Economy Minister | of argentina
argentina = state | Argentina
central-bank = organisation | Central Bank of Argentina | | of argentina
raghunathan = person | Aditi Raghunathan | spokeswoman | of imf
traders = office | traders at two banks | traders
user = other | somebody with the user name of a former deputy minister
lawyer = office | Silvina Bracco's lawyer | lawyer
brokers = office | brokers
---
1 - state
2 imf deny in 1
3 anchorena deny
5 anchorena confirm
6 central-bank state
7 raghunathan deny
8 raghunathan state
9 anchorena state in 8
10 traders state
11 user state in 10
12 lawyer deny
13 brokers accuse
14 imf confirm in 5
---
person: Federico Anchorena, Aditi Raghunathan, Silvina Bracco
organisation: International Monetary Fund
state: Argentina, Mauritius
money: $3.2 billion
date: Tuesday, September 30
quantity: three, two, 600
