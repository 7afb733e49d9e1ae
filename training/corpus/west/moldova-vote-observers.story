title: Observers fault Moldova vote-buying but praise the count
outlet: Northgate Wire
published: 2024-10-21

CHISINAU, Oct 21 - {1c:Moldova's presidential election was competitive and well run but marred by illicit foreign money}, {1s:international observers} {1q:said} {1t:on Monday}, after a first round in which incumbent Lidia Munteanu fell short of an outright win.

{2c:"We saw voters photograph their ballots, and we saw men with lists,"} {2s:Ursula Kettner, who led the 380-strong mission of the Organization for Security and Co-operation in Europe}, {2q:told {2a:a news conference}}. {3s:Her team's preliminary statement} {3q:commends} {3c:election officials for counting the vote "by night and by the book"}.

Munteanu took 42% to 26% for Grigore Toma, a former prosecutor backed by the Socialists. They meet in a runoff on Nov. 3.

{4s:The president} {4q:alleged} that {4c:criminal groups had tried to buy 300,000 votes}, {5c:a figure} {5s:police} {5q:put} {5c:at 130,000 a fortnight ago}. {6s:Toma} {6q:says} {6c:he knows nothing of any such scheme}. {7c:"If somebody was selling, let her show us who was buying,"} {7s:he} {7q:said}.

{8s:The Kremlin} {8q:denied} {8c:interfering} and {9q:spoke of} {9c:"anomalies" in the tally of votes cast abroad}. {10s:The European Commission}, {10q:condemning} {10c:"unprecedented interference by Russia and its proxies"}, {11q:said} {11c:it stood by Chisinau}.

{12s:Analysts} {12q:do not expect} {12c:the second round to be easy for Munteanu}. {13c:Her voters are already persuaded}, {13s:one} {13q:noted}, {13c:"and his are not yet asked."}

Turnout was 51.7%.

---
observers = office | international election observers | | of osce
osce = organisation | Organization for Security and Co-operation in Europe
kettner = person | Ursula Kettner | head of the OSCE observation mission | of osce
statement = other | preliminary statement of the OSCE mission | | of osce
munteanu = person | Lidia Munteanu | President | of moldova
moldova = state | Moldova
police = organisation | Moldovan police | | of moldova
toma = person | Grigore Toma | presidential candidate
russia = state | Russia
commission = organisation | European Commission
analysts = office | analysts
analyst = office | an analyst
---
1 observers state
2 kettner state
3 statement support
4 munteanu accuse
5 police state
6 toma deny
7 toma state
8 russia deny
9 russia state
10 commission condemn
11 commission support
12 analysts expect
13 analyst state
---
person: Lidia Munteanu, Ursula Kettner, Munteanu, Grigore Toma, Toma
organisation: Organization for Security and Co-operation in Europe, Socialists, European Commission
state: Moldova, Kremlin, Russia, Chisinau
place: CHISINAU
date: Oct 21, Monday, Nov. 3, a fortnight ago
quantity: 380-strong, 42%, 26%, 300\,000, 130\,000, 51.7%
