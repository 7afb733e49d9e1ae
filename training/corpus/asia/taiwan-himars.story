title: Taiwan says US rocket launchers still on schedule
outlet: Taipei Courier
published: 2024-03-14

{1s:Taiwan's Ministry of National Defense} {1q:said} {1t:on Thursday} that {1c:a second batch of HIMARS rocket launchers bought from the United States would arrive by the end of 2026 as contracted}, {2q:rejecting} {2c:{3q:claims by} {3s:an opposition lawmaker} that {3c:production in Arkansas had slipped by 14 months}}.

{4c:“{5s:The manufacturer} {5q:has confirmed} {5c:each milestone} in writing,”} {4s:Major General Hsu Po-wen, who heads the ministry's procurement office}, {4q:told {4a:reporters}} {4o:after a committee session in the legislature}. {6s:He} {6q:did not say} {6c:whether penalties would be sought if the date were missed}.

{7s:Lin Chia-ying, a Kuomintang legislator on the defense committee}, {7q:had cited} {7t:on Wednesday} {7c:what {8s:she} {8q:called} {8c:“a leaked progress chart”}} and {9q:argued} that {9c:the army would be left with 11 launchers until well after the 2028 election}. {10c:The chart}, {10q:according to} {10s:the ministry}, {10c:was a planning draft from 2022 that had never been adopted}.

Two of the first 11 vehicles were shown to the public last May during a live-fire exercise at Jiupeng base, where both had to be restarted after a software fault. The legislature approved NT$32.5 billion for the launchers in 2021. The American Institute in Taiwan declined to comment.

{11q:Doubts about} {11c:the schedule} are not new. {12s:A report by the National Audit Office} {12q:warned} {12t:last year} that {12c:“several major foreign purchases” were running late}, and {13q:recommended} that {13c:the ministry publish delivery dates every quarter}. {14s:Hsu} {14q:described} {14c:that idea as “workable”} but {15q:ruled out} {15c:releasing contract prices}.

---
mnd = organisation | Ministry of National Defense of Taiwan | | of taiwan
taiwan = state | Taiwan
lin = person | Lin Chia-ying | Kuomintang legislator | of taiwan
hsu = person | Hsu Po-wen | head of the procurement office of the Ministry of National Defense | of mnd
maker = organisation | HIMARS manufacturer
audit = organisation | National Audit Office | | of taiwan
---
1 mnd state
2 mnd deny
3 lin state in 2
4 hsu state
5 maker confirm in 4
6 hsu state
7 lin state
8 lin state in 7
9 lin state
10 mnd state
11 - expect
12 audit warn
13 audit demand
14 hsu support
15 hsu deny
---
person: Hsu Po-wen, Lin Chia-ying, Hsu
organisation: Ministry of National Defense, Kuomintang, American Institute in Taiwan, National Audit Office
state: Taiwan, United States
place: Arkansas
facility: Jiupeng base
weapon: HIMARS rocket launchers, launchers
money: NT$32.5 billion
date: Thursday, 2026, Wednesday, 2028, 2022, May, 2021, last year
quantity: 14 months, 11, Two
