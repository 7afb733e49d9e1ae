title: Panel names former minister over ships that never sailed
outlet: Klang Valley Standard
published: 2022-08-04

KUALA LUMPUR: {1c:Not one of the six littoral combat ships ordered for the Royal Malaysian Navy in 2014 has been delivered, although RM6.08 billion has been paid}, {1s:Parliament's Public Accounts Committee} {1q:revealed} {1t:today}.

{2s:The 247-page report} {2q:faults} {2c:the Defence Ministry for “ignoring the views of the navy” in choosing a French-designed hull}, and {3q:traces} {3c:RM400 million to the debts of an earlier project}. {4s:It} {4q:recommends} {4c:monthly progress statements to the House until the fifth vessel is launched}.

{5c:“At every turn we {6q:were told} that {6c:the engines were on their way},”} {5s:committee chairman Wong Kah Seng} {5q:told {5o:a press conference in the lobby}}. {7s:He} {7q:thanked} {7c:{8s:a retired admiral} who {8q:had written} {8c:ten letters of protest} and never received an answer}.

{9s:Datuk Seri Azlan Haji Osman, who was defence minister when the contract was signed}, {9q:insisted} that {9c:he had followed Cabinet decisions}. {10c:“I am being keelhauled for a ship I did not choose,”} {10s:he} {10q:said {10o:in a Facebook post}}. {11s:He} {11q:denies} {11c:any wrongdoing} and {12q:has offered} {12c:to testify}.

{13s:The yard, Lumut Dockyard}, {13q:claims} {13c:the first ship is 60 per cent complete}. {14c:Anti-graft officers} {14q:are understood} {14c:to have seized 14 boxes of documents there last week}. {15s:Youth groups} {15q:are planning} {15c:a march under the slogan “Where are the ships?”}, which also happens to be the title of a popular song.

---
pac = organisation | Public Accounts Committee of the Malaysian Parliament | | of malaysia
malaysia = state | Malaysia
wong = person | Wong Kah Seng | chairman of the Public Accounts Committee | of pac
admiral = office | retired admiral | | of malaysia
azlan = person | Azlan Haji Osman | former defence minister | of malaysia
lumut = organisation | Lumut Dockyard
youth = office | youth groups
---
1 pac state
2 pac condemn
3 pac state
4 pac demand
5 wong state
6 - state in 5
7 wong support
8 admiral condemn in 7
9 azlan state
10 azlan state
11 azlan deny
12 azlan promise
13 lumut state
14 - state
15 youth promise
---
person: Wong Kah Seng, Azlan Haji Osman
organisation: Royal Malaysian Navy, Parliament, Public Accounts Committee, Defence Ministry, Cabinet, Lumut Dockyard, Facebook, House
nationality: French
place: KUALA LUMPUR
weapon: littoral combat ships
money: RM6.08 billion, RM400 million
date: 2014, today, last week
quantity: six, 247-page, ten, 60 per cent, 14
