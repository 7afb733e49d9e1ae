title: Türkiye tells US no “yes-men” among allies as F-16 file inches forward
outlet: Bosphorus Agency
published: 2024-01-12

ANKARA

{2c:{1s:Türkiye} {1q:expects} {1c:its allies to approve the sale of 40 F-16 Block 70 jets “without linking it to unrelated files},”} {2s:Defense Minister Cevdet Aksoylu} {2q:said} {2t:Thursday}.

{3o:Speaking to reporters aboard the drone carrier Anadolu}, {3s:Aksoylu} {3q:recalled} that {3c:{4s:the US administration} {4q:had pledged} {4c:to notify Congress once Ankara ratified Sweden’s NATO bid}}. {5c:“An alliance is not a choir of yes-men,”} {5s:he} {5q:stressed}.

The Turkish parliament is to take up Sweden’s protocol later this month. {6s:Stockholm’s ambassador, Gunilla Hedman}, {6q:hailed} {6c:the date as “light at the end of a long corridor,”} while {7s:Hungary} {7q:reaffirmed} that {7c:it would not be the last to ratify}.

{8q:Asked about} {8c:the S-400 missiles bought from Russia in 2019}, {9s:the minister} {9q:reiterated} {9c:{10s:Türkiye’s} {10q:position that} {10c:the system is its own business}}. {11s:He} {11q:labeled} {11c:{12s:media} {12q:claims that} {12c:the batteries would be shipped to a third country} “utterly baseless.”}

{13s:A senior US congressional aide} {13q:told {13a:Bosphorus Agency}} that {13c:two committee chairs had dropped their objections, but that {16s:a third} {16q:“still has questions about} {16c:the Aegean.”}} {14s:Greek Foreign Minister Leonidas Sarris} {14q:voiced confidence that} {14c:safeguards would be attached}.

{15s:Türkiye} was removed from the F-35 program over the S-400 deal and in 2021 {15q:asked} {15c:to buy the F-16s and 79 modernization kits} instead.

---
turkiye = state | Turkey
aksoylu = person | Cevdet Aksoylu | Defense Minister | of turkiye
us = state | United States
media = other | media
hedman = person | Gunilla Hedman | Sweden's ambassador | of sweden
sweden = state | Sweden
hungary = state | Hungary
aide = office | senior US congressional aide | | of us
third = office | congressional committee chair | | of us
sarris = person | Leonidas Sarris | Greek Foreign Minister | of greece
greece = state | Greece
---
1 turkiye expect in 2
2 aksoylu state
3 aksoylu state
4 us promise in 3
5 aksoylu state
6 hedman support
7 hungary promise
8 - ask
9 aksoylu state
10 turkiye state in 9
11 aksoylu deny
12 media state in 11
13 aide state
14 sarris expect
15 turkiye demand
16 third condemn in 13
---
place: ANKARA, Aegean
person: Cevdet Aksoylu, Aksoylu, Gunilla Hedman, Leonidas Sarris
organisation: Congress, NATO, Bosphorus Agency
state: Türkiye, US, Ankara, Sweden, Stockholm, Hungary, Russia
nationality: Turkish, Greek
weapon: F-16 Block 70 jets, drone carrier Anadolu, S-400 missiles, F-35, S-400, F-16s, batteries
date: Thursday, this month, 2019, 2021
quantity: 40, two, 79
