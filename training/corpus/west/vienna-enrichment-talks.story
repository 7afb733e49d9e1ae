title: Iran, Europeans to meet again after 'useful' Vienna session
outlet: Northgate Wire
published: 2024-11-29

VIENNA, Nov 29 - {1c:Senior diplomats from Iran and three European powers will hold another round of nuclear talks in mid-December}, {1s:officials from both sides} {1q:said} {1t:on Friday}, though {2s:they} {2q:gave differing accounts of} {2c:what had been discussed}.

{3c:The four-hour meeting at a Vienna hotel had been "useful, frank and long overdue"}, {3s:Iranian deputy foreign minister Behnam Sarvestani} {3q:wrote on X}. {4s:A European official who took part} {4q:was more guarded, saying}: {4c:"Nobody walked out, and nobody moved."}

{5c:Iran has raised its stock of uranium enriched to up to 60% purity, close to weapons grade, by 17.6 kg since August}, {5q:according to} {5s:a confidential report by the U.N. nuclear watchdog seen by Northgate Wire}. {6s:Western powers} {6q:say} {6c:there is no credible civil justification for enriching to that level}. {7s:Tehran} {7q:denies} {7c:seeking nuclear weapons}, and {8q:has threatened} {8c:to expel inspectors if the 2015 sanctions are restored}.

{9c:{14s:The Europeans} {14q:had come with a proposal}, never put on paper, {14c:to delay any such step by six months in exchange for a cap on the stockpile}}, {9s:two people briefed on the talks} {9q:said}. {10c:Sarvestani} {10q:was said} {10c:to have listened without replying}.

{11s:The head of the watchdog, Rafael Quintanilha}, {11q:told {11a:a conference in Rome}} {11t:last week} {11c:{12s:he} {12q:was less worried by} {12c:the size of the stock than by the cameras that have been dark since February}}.

The United States was not in the room. {13s:A State Department official} {13q:confirmed} {13c:Washington had been briefed by its allies before and after}.

---
both-officials = office | Iranian and European officials
sarvestani = person | Behnam Sarvestani | deputy foreign minister | of iran
iran = state | Iran
eu-official = office | European official | a European official who took part
iaea = organisation | IAEA | the U.N. nuclear watchdog
western-powers = office | Western powers
europeans = organisation | Britain, France and Germany
two-people = office | two people briefed on the talks
quintanilha = person | Rafael Quintanilha | head of the IAEA | of iaea
state-official = office | State Department official | | of us
us = state | United States
---
1 both-officials state
2 both-officials state
3 sarvestani support
4 eu-official state
5 iaea state
6 western-powers state
7 iran deny
8 iran warn
9 two-people state
14 europeans demand in 9
10 two-people state
11 quintanilha state
12 quintanilha expect in 11
13 state-official confirm
---
person: Behnam Sarvestani, Sarvestani, Rafael Quintanilha
organisation: Northgate Wire, U.N., State Department, X
state: Iran, Tehran, United States, Washington
nationality: European, Iranian, Europeans
place: VIENNA, Vienna, Rome
date: Nov 29, mid-December, Friday, August, 2015, last week, February
quantity: three, four-hour, 60%, 17.6 kg, six months, two
