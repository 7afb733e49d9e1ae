title: Statement by the meeting of allied defence ministers on air defence
outlet: Alliance Document Service
published: 2025-02-13

1. {1s:We, the ministers of defence of the North Atlantic Alliance}, met in Brussels today and {1q:reaffirm} {1c:{13s:our} {13q:commitment to} {13c:defend every inch of Allied territory at all times}}.

2. {2s:We} {2q:condemn in the strongest terms} {2c:Russia's continuing strikes on Ukrainian cities and its use of ballistic missiles supplied by North Korea}. {3s:We} {3q:are deeply concerned by} {3c:the repeated violation of Allied airspace by Russian drones}, and {4q:call upon} {4c:Russia to take all measures necessary to prevent its recurrence}.

3. {5s:We} {5q:welcome} {5c:the decision of Germany, the Netherlands and Romania to pool the procurement of 1,000 Patriot interceptors} and {6q:note with appreciation} {6c:{14s:Norway's} {14q:offer} {14c:to host a regional maintenance centre}}.

4. The Alliance has agreed new capability targets. {7s:Ministers} {7q:undertake} {7c:to report national plans for meeting them by 30 June}. {8s:One Ally} {8q:recorded its reservation regarding} {8c:the timetable in paragraph 4}.

5. {9s:We} {9q:reject} {9c:{10s:Belarus's} {10q:assertion that} {10c:exercise Steadfast Shield constitutes preparation for aggression}}. The exercise is defensive, transparent and long planned; observers from 17 states were invited.

6. {11s:We} {11q:express our gratitude to} {11c:the outgoing Chair of the Military Committee, Admiral Rui Carvalhal}. {12s:We} {12q:look forward to} {12c:meeting again in The Hague}.

---
ministers = organisation | NATO defence ministers | | of nato
nato = organisation | NATO
ally = office | one NATO member state
norway = state | Norway
belarus = state | Belarus
---
1 ministers promise
13 ministers promise in 1
2 ministers condemn
3 ministers condemn
4 ministers demand
5 ministers support
6 ministers support
14 norway promise in 6
7 ministers promise
8 ally condemn
9 ministers deny
10 belarus accuse in 9
11 ministers support
12 ministers expect
---
person: Rui Carvalhal
organisation: North Atlantic Alliance, Alliance, Military Committee
state: Russia, North Korea, Germany, Netherlands, Romania, Norway, Belarus
nationality: Ukrainian, Russian
place: Brussels, The Hague
weapon: ballistic missiles, drones, Patriot interceptors
date: today, 30 June
quantity: 1\,000, 17
