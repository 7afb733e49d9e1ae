title: Security Council, 9614th meeting, verbatim record (provisional)
outlet: United Nations
published: 2024-04-23

Tuesday, 23 April 2024, 10 a.m.
New York

{1s:The President}{1q::} {1c:The Security Council will now begin its consideration of item 2 of its agenda. I give the floor to Mr. Abdou.}

{2s:Mr. Abdou}{2q::} {2c:I thank you, Madam President, for the opportunity to brief the Council. The armed groups of the Lake Chad basin now possess drones that were unknown in the region three years ago. In the first quarter alone, 17 attacks with such devices were recorded in Borno, Diffa and the Far North.}

{2c:The Multinational Joint Task Force has asked for jammers. None has been delivered. I appeal to the members of the Council to close that gap.}

{3s:The President}{3q::} {3c:I thank Mr. Abdou for his briefing. I shall now give the floor to those Council members who wish to make statements.}

{4s:Mr. Nkemelu (Nigeria)}{4q::} {4c:My delegation aligns itself with the statement to be delivered on behalf of the three African members. Nigeria has lost 112 soldiers since January. We do not ask for sympathy. We ask for spare parts.}

{5s:Mrs. Duval-Lemaire (France)} {5q:(spoke in French):} {5c:France commends the courage of the troops of the Joint Task Force. My country stands ready to finance a training centre in N’Djamena, provided that the Governments of the region so wish.}

{6s:Mr. Kuznetsov (Russian Federation)} {6q:(spoke in Russian):} {6c:It is curious to hear calls for solidarity from those who destroyed Libya and thereby opened the arsenals to every bandit in the Sahel. We have said so many times in this Chamber. We will support a draft resolution if the references to so-called private military companies are removed.}

{7s:The representative of the United Kingdom} {7q:has asked for} {7c:the floor to make a further statement}.

{8s:Ms. Ashworth (United Kingdom)}{8q::} {8c:I regret having to take the floor again. The remarks we have just heard were false, and the representative of the Russian Federation knows it.}

The meeting rose at 12.20 p.m.

---
sc-president = office | President of the Security Council | | of unsc
unsc = organisation | UN Security Council
abdou = person | Abdou | UN official
nkemelu = person | Nkemelu | representative of Nigeria | of nigeria
nigeria = state | Nigeria
duval = person | Duval-Lemaire | representative of France | of france
france = state | France
kuznetsov = person | Kuznetsov | representative of the Russian Federation | of russia
russia = state | Russia
ashworth = person | Ashworth | representative of the United Kingdom | of uk
uk = state | United Kingdom
---
1 sc-president state
2 abdou state
3 sc-president state
4 nkemelu state
5 duval state
6 kuznetsov state
7 ashworth demand
8 ashworth accuse
---
person: Abdou, Nkemelu, Duval-Lemaire, Kuznetsov, Ashworth
state: Nigeria, France, Russian Federation, Libya, United Kingdom
nationality: African
organisation: Security Council, Council, Multinational Joint Task Force, Joint Task Force
place: New York, Lake Chad basin, Borno, Diffa, Far North, N’Djamena, Sahel
facility: Chamber
weapon: drones, jammers
date: Tuesday, 23 April 2024, three years ago, first quarter, January
quantity: 17, 112, three
