title: Agreement within reach if West shows “political courage”, lead negotiator reiterates
outlet: Damavand Daily
published: 2022-02-22

{1c:A good deal in Vienna is within reach provided that the Western parties make the political decisions they have put off for weeks}, {1s:Iran’s lead negotiator Ardeshir Molavi} {1q:reiterated} {1t:on Tuesday}.
{2c:“We are closer than ever,”} {2s:Molavi} {2q:tweeted} after a two-hour session with the European coordinator, {2c:“but nothing is agreed until everything is agreed.”}
{3s:The top diplomat} {3q:called on} {3c:Washington to provide “verifiable guarantees” that a future administration would not tear up the accord again}. {4s:He} {4q:pointed to} {4c:the experience of 2018, when the United States unilaterally walked out of a document it had signed}.
{5s:The U.S. State Department} {5q:said} {5t:on Monday} that {5c:“substantial progress” had been made} but {6q:warned} that {6c:the window would close “in days, not weeks.”} {7s:Its spokeswoman, Carla Benning}, {7q:did not say} {7c:whether direct talks were being arranged}.
In {place:Tehran}, {8s:the Foreign Ministry} {8q:flatly denied} {8c:{9q:reports that} {9c:the two sides had traded written messages through Oman}}. {10s:An informed source} {10q:had told {10a:the daily Mardom-e Shahr}} that {10c:{11s:the Americans} {11q:were ready} {11c:to release $7 billion frozen in South Korean banks}}.
Negotiations on a return to the Joint Comprehensive Plan of Action began in April and were broken off in June, when Iranians elected a new president. Six issues of the draft are still in brackets, three of them on sanctions.
{12s:Russia’s envoy, Gennady Sorokin}, was in a buoyant mood, {12q:telling {12a:a Moscow wire}} that {12c:the text was “ninety-eight percent done.”} His French colleague smiled at the figure: {13c:the last two percent}, {13s:he} {13q:argued}, {13c:“are the ones that bite.”}

---
molavi = person | Ardeshir Molavi | Iran's lead negotiator | of iran
iran = state | Iran
state-dept = organisation | U.S. State Department | | of us
us = state | United States
benning = person | Carla Benning | State Department spokeswoman | of us
ir-mfa = organisation | Iranian Foreign Ministry | | of iran
source = office | informed source
sorokin = person | Gennady Sorokin | Russia's envoy | of russia
russia = state | Russia
fr-envoy = office | French envoy | | of france
france = state | France
---
1 molavi state
2 molavi state
3 molavi demand
4 molavi state
5 state-dept state
6 state-dept warn
7 benning state
8 ir-mfa deny
9 - state in 8
10 source state
11 us promise in 10
12 sorokin state
13 fr-envoy state
---
place: Vienna, Moscow
person: Ardeshir Molavi, Molavi, Carla Benning, Gennady Sorokin
organisation: U.S. State Department, Foreign Ministry, Mardom-e Shahr
state: Iran, Washington, United States, Oman, Russia
nationality: European, Americans, South Korean, Iranians, French
date: Tuesday, 2018, Monday, April, June
quantity: two-hour, two, Six, three, ninety-eight percent, two percent
money: $7 billion
