title: Yerevan takes delivery of French howitzers as Baku protests
outlet: Ararat Observer
published: 2024-06-20

YEREVAN — {1s:The Defence Ministry} {1q:confirmed} {1t:on Thursday} that {1c:the first six of 36 CAESAR self-propelled howitzers bought from France had reached Armenia by rail through Georgia}.

{2c:“A sovereign state equips its army with what it needs, from whom it chooses. There is nothing here to explain to anyone,”} {2s:Defence Minister Vahagn Terteryan} {2q:said} {2o:at a ceremony near Abovyan}, where gunners fired two blank rounds. {3s:His French counterpart}, on a video link from {place:Paris}, {3q:hailed} {3c:the handover as “a page that turns”}.

{4s:Azerbaijan's Foreign Ministry} {4q:condemned} {4c:the sale as “further evidence of the provocative activity of France in the South Caucasus”} and {5q:accused} {5c:{state:Paris} of preparing the ground for a new war}. {6s:The ministry's statement}, published within an hour of the ceremony, {6q:demanded} {6c:an end to “militarisation under the pretext of sovereignty”}.

{7s:Yerevan} {7q:rejected} {7c:the accusation}, {8q:saying} {8c:{9s:Baku} {9q:had itself announced} {9c:plans to raise military spending by a fifth}}. {10s:A senior Armenian official, who spoke on condition that he not be named because the contracts are secret}, {10q:put} {10c:the value of the French deal at “well under 200 million euros”}. {11s:Analysts} {11q:believe} {11c:the army will need two years to train crews}.

In {place:Moscow}, {12s:a deputy chair of the State Duma's defence committee} {12q:wondered aloud} {12c:whether Armenia “still remembers who is its ally”}. Armenia froze its participation in the Collective Security Treaty Organisation in February. It has since signed contracts with India for Pinaka rocket launchers and Akash missiles, seeks better radars, and plays host to an EU observer mission, {13c:which} {13s:Russia} {13q:has called} {13c:a nest of spies}.

---
armenian-mod = organisation | Armenian Defence Ministry | | of armenia
armenia = state | Armenia
terteryan = person | Vahagn Terteryan | Armenian Defence Minister | of armenia
french-minister = office | French Armed Forces Minister | | of france
france = state | France
azeri-mfa = organisation | Azerbaijani Foreign Ministry | | of azerbaijan
azerbaijan = state | Azerbaijan
armenian-official = office | a senior Armenian official | | of armenia
analysts = other | analysts
duma-chair = office | a deputy chair of the State Duma's defence committee | | of russia
russia = state | Russia
---
1 armenian-mod confirm
2 terteryan state
3 french-minister support
4 azeri-mfa condemn
5 azeri-mfa accuse
6 azeri-mfa demand
7 armenia deny
8 armenia state
9 azerbaijan state in 8
10 armenian-official state
11 analysts expect
12 duma-chair ask
13 russia condemn
---
organisation: Defence Ministry, Foreign Ministry, State Duma, Collective Security Treaty Organisation, EU
state: Armenia, France, Georgia, Azerbaijan, Yerevan, Baku, India, Russia
nationality: French, Armenian
place: South Caucasus, Abovyan, YEREVAN
person: Vahagn Terteryan
weapon: CAESAR self-propelled howitzers, Pinaka rocket launchers, Akash missiles, radars
date: Thursday, February
quantity: six, 36, two, a fifth, an hour, two years
money: 200 million euros
