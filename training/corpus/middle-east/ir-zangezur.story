title: Tehran “will not tolerate” redrawing of historic borders in South Caucasus: lawmaker
outlet: Caspian News Agency
published: 2022-10-19

TEHRAN, Oct. 19 (CasNA) -- {1s:A member of the Iranian parliament’s National Security Committee} {1q:says} {1c:{2s:the Islamic Republic} {2q:will not tolerate} {2c:any redrawing of the historic borders in the South Caucasus}}.
{3c:“Our route to Armenia is as old as the mountains it crosses,”} {3q:said} {3s:Jalil Mohebbi, who represents the border town of Jolfa}, {4q:warning} that {4c:a corridor carved out “under the shadow of foreign drones” would bring outsiders to Iran’s doorstep}.
The so-called Zangezur corridor would link Azerbaijan with its exclave of Nakhchivan. {5s:Baku} {5q:maintains} that {5c:it is owed the road under the 2020 ceasefire}; {6s:Yerevan} {6q:interprets} {6c:the same article as promising no more than “unhindered traffic” under Armenian control}.
The Islamic Revolution Guards Corps ground forces on Monday began large-scale maneuvers along the Aras, throwing a pontoon bridge across the river for the first time. {7s:Azerbaijani presidential aide Elchin Rustamli} {7q:decried} {7c:the drill as “a show for an empty hall,”} {8q:recalling} that {8c:his country had received {9q:assurances of} {9c:good neighborliness} from {9s:Tehran} only weeks ago}.
{10s:Mohebbi} {10q:took issue with} {10c:that description}, {11q:stressing} {11c:the exercise was pre-planned and carried “a message of friendship to friends”}.
{12s:{15s:Turkey}, which {15q:backs} {15c:Azerbaijan}}, {12q:has suggested} {12c:a six-party platform, including Russia and Georgia, to settle all transport questions}. {13s:The Foreign Ministry in {place:Tehran}} {13q:has welcomed} {13c:the idea in principle}, although {14s:Tbilisi} {14q:rules out} {14c:sitting at one table with Moscow}.
The deputy’s town exported 400,000 tons of tomatoes, steel and cement northwards last year. Trucks there wait four days to cross.

---
mohebbi = person | Jalil Mohebbi | member of parliament for Jolfa | of iran
iran = state | Iran
azerbaijan = state | Azerbaijan
armenia = state | Armenia
rustamli = person | Elchin Rustamli | presidential aide | of azerbaijan
turkey = state | Turkey
ir-mfa = organisation | Iranian Foreign Ministry | | of iran
georgia = state | Georgia
---
1 mohebbi state
2 iran deny in 1
3 mohebbi state
4 mohebbi warn
5 azerbaijan state
6 armenia state
7 rustamli condemn
8 rustamli state
9 iran promise in 8
10 mohebbi deny
11 mohebbi state
12 turkey state
13 ir-mfa support
14 georgia deny
15 turkey support
---
place: TEHRAN, South Caucasus, Jolfa, Zangezur, Nakhchivan, Aras
person: Jalil Mohebbi, Mohebbi, Elchin Rustamli
organisation: CasNA, National Security Committee, Islamic Revolution Guards Corps, Foreign Ministry
state: Islamic Republic, Armenia, Iran, Azerbaijan, Baku, Yerevan, Turkey, Russia, Georgia, Tbilisi, Moscow, Tehran
nationality: Iranian, Armenian, Azerbaijani
weapon: drones
date: Oct. 19, 2020, Monday, last year
quantity: six-party, 400\,000 tons, four days
