title: High court halves damages in Komatsu base noise suit
outlet: Hokuriku Shimbun English Edition
published: 2021-12-07

KANAZAWA -- The Kanazawa branch of the high court on Tuesday cut in half the damages that the state must pay to 1,740 people living around Komatsu Air Base and turned down, for the sixth time since 1975, {1s:their} {1q:request that} {1c:night flights be banned}.

{2c:“The need for scrambles has grown and residents cannot expect silence,”} {2s:presiding Judge Mitsuo Ebata} {2q:said {2o:in handing down the ruling}}. {3s:He} {3q:recognized}, however, that {3c:sleep disturbance above 75 decibels was “an injury like any other.”}

{4s:The plaintiffs} {4q:intend} {4c:to appeal}. {5c:“Not one judge has ever stayed a night in my house,”} {5q:said} {5s:Fumie Kitamura, 71, who has lived under the flight path since her wedding}. {6s:She} {6q:suspects} {6c:the noise contour map was redrawn to save money}.

{7s:The Defense Ministry's regional bureau} {7q:called} {7c:the decision “broadly understandable”} and {8q:denied} {8c:redrawing anything}. {9s:A bureau official} {9q:said} {9c:double windows had been fitted in 38,000 homes}, {10q:adding}, {10c:“{11s:We} {11q:are grateful for} {11c:the residents' patience}.”}

F-15s from the base were scrambled 211 times last year. {12s:Hiroshi Nozue, who runs a noodle shop by the fence}, {12q:claims} {12c:he can tell a Chinese intruder from a Russian one by how quickly the pilots run}. F-35s are to replace them from 2025, and the mayor has signed an agreement on quiet hours during school exams.

---
plaintiffs = other | plaintiffs in the Komatsu noise suit
ebata = person | Mitsuo Ebata | presiding judge | of court
court = organisation | Nagoya High Court Kanazawa branch | | of japan
japan = state | Japan
kitamura = person | Fumie Kitamura | plaintiff
bureau = organisation | regional bureau of the Defense Ministry | | of japan
official = office | official of the regional bureau | | of bureau
nozue = person | Hiroshi Nozue | noodle shop owner
---
1 plaintiffs demand
2 ebata state
3 ebata confirm
4 plaintiffs promise
5 kitamura state
6 kitamura expect
7 bureau support
8 bureau deny
9 official state
10 official state
11 bureau support in 10
12 nozue state
---
person: Mitsuo Ebata, Fumie Kitamura, Hiroshi Nozue
organisation: high court, Defense Ministry
nationality: Chinese, Russian
place: KANAZAWA, Kanazawa
facility: Komatsu Air Base
weapon: F-15s, F-35s
date: Tuesday, 1975, last year, 2025
quantity: half, 1\,740, 75 decibels, 71, 38\,000, 211
