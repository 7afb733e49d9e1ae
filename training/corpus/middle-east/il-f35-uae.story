title: Defense establishment split over F-35 sale to Emirates, ex-air force chief says edge “is eroding by the month”
outlet: Carmel Times
published: 2020-10-21

{14s:The Defense Ministry} {14t:on Tuesday evening} {14q:declined to say} {14c:whether it had signed off on the sale of F-35 fighters to the United Arab Emirates}, a day after {1s:Defense Minister Amnon Peleg} {1q:told {1a:the cabinet}} that {1c:{2s:Israel} {2q:would not oppose} {2c:the transfer of “certain systems”}}.

{3s:The prime minister} {3q:has repeatedly denied} that {3c:he gave a green light to the deal as part of the normalization accord}. {4s:Three people with knowledge of the talks}, however, {4q:told {4a:the Carmel Times}} that {4c:{5s:his envoy} {5q:had signaled} {5c:consent} as early as July}.

{6c:“The qualitative edge is eroding by the month,”} {6s:Maj. Gen. (res.) Gideon Arbel, a former commander of the Israel Air Force}, {6q:said}. {6c:“Once you sell ice cream to one child on the bus, good luck with the others.”} {7s:He} {7q:voiced concern that} {7c:Saudi Arabia and Qatar would be next in line}.

{8s:Tamar Hess, a research fellow at the Center for Strategic Inquiry in Herzliya}, {8q:sees} {8c:no cause for alarm}. {9c:An Emirati squadron}, {9s:she} {9q:believes}, {9c:“would point its noses east for thirty years.”}

{10s:U.S. law} {10q:requires} {10c:the president to certify that no sale in the region compromises Israel’s superiority}. {11s:The State Department} {11q:would only say} that {11c:“all commitments will be honored.”}

Opposition lawmakers, who were kept in the dark, vented their anger in the Knesset on Monday. {12s:Yael Dror of the centrist Horizon party} {12q:demanded} {12c:a closed-door hearing} and {13q:accused} {13c:the premier of “auctioning off our deterrence behind the backs of our generals.”}

---
il-mod = organisation | Israeli Defense Ministry | | of israel
peleg = person | Amnon Peleg | Defense Minister | of israel
israel = state | Israel
il-pm = office | Israeli prime minister | | of israel
three = office | three people with knowledge of the talks
envoy = office | envoy of the Israeli prime minister | | of israel
arbel = person | Gideon Arbel | former commander of the Israel Air Force
hess = person | Tamar Hess | research fellow
us-law = other | U.S. law | | of us
us = state | United States
state-dept = organisation | U.S. State Department | | of us
dror = person | Yael Dror | lawmaker of the Horizon party | of israel
---
1 peleg state
2 israel support in 1
3 il-pm deny
4 three state
5 envoy support in 4
6 arbel warn
7 arbel condemn
8 hess expect
9 hess expect
10 us-law demand
11 state-dept promise
12 dror demand
13 dror accuse
14 il-mod state
---
place: Herzliya
person: Amnon Peleg, Gideon Arbel, Tamar Hess, Yael Dror
organisation: Defense Ministry, Carmel Times, Israel Air Force, Center for Strategic Inquiry, State Department, Knesset, Horizon
state: United Arab Emirates, Israel, Saudi Arabia, Qatar, U.S.
nationality: Emirati
weapon: F-35 fighters
date: Tuesday evening, July, Monday
quantity: Three, thirty years
