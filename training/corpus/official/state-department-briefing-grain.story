title: Department Press Briefing – October 17, 2023
outlet: U.S. Department of State
published: 2023-10-17

2:08 p.m. EDT

{1s:MS. HALE}{1q::} {1c:Good afternoon, everyone. Two quick things at the top. First, the Secretary will travel to Doha and Ankara tomorrow. Second, we are releasing $38 million for the grain corridor fund. With that, happy to take your questions. Tom, do you want to kick us off?}

{2q:Q:} {2c:Thanks. The Egyptians said this morning that Khartoum’s army has agreed to a humanitarian pause. Can you confirm that?}

{3s:MS. HALE}{3q::} {3c:I have seen those comments. I am not in a position to confirm them. Our special envoy was on the phone with both delegations as recently as an hour ago, and I would just say that we have heard about pauses before.}

{4q:Q:} {4c:So {13s:you} {13q:think} {13c:it isn’t true}?}

{5s:MS. HALE}{5q::} {5c:{14s:I} {14q:didn’t say} {14c:that}.}

{6q:Q:} {6c:A UN panel says drones built in the Gulf are flying for the other side. Did the Secretary raise that with the Emiratis?}

{7s:MS. HALE}{7q::} {7c:He did raise it, and he raised it in very clear terms. Any country that sends weapons into Darfur is in violation of the arms embargo that the Council imposed in 2005.}

{7c:I would also point you to the Emirati statement, which denies that any such shipment took place. We would welcome the fullest possible cooperation with the panel.}

{8q:Q:} {8c:Is that a yes or a no on sanctions?}

{9s:MS. HALE}{9q::} {9c:We never preview sanctions. Go ahead, Leila.}

{10q:QUESTION:} {10c:Thank you. On Venezuela: the opposition fears the vote will be called off. What is the message?}

{11s:MS. HALE}{11q::} {11c:{15s:Our} {15q:message is} that {15c:Caracas signed a roadmap}, and {12s:we} {12q:expect} {12c:it to keep to it}.}

(The briefing was concluded at 2:41 p.m.)

---
hale = person | Hale | State Department spokeswoman | of state-dept
state-dept = organisation | US Department of State | | of us
us = state | United States
---
1 hale state
2 - ask
3 hale state
4 - ask
5 hale deny
6 - ask
7 hale state
8 - ask
9 hale state
10 - ask
11 hale state
12 us expect in 11
13 hale expect in 4
14 hale deny in 5
15 us state in 11
---
person: HALE, Tom, Leila
state: Khartoum, Venezuela, Caracas
nationality: Egyptians, Emiratis, Emirati
organisation: UN, Council
place: Doha, Ankara, Gulf, Darfur
weapon: drones
money: $38 million
date: tomorrow, this morning, 2005
quantity: Two
