title: EDIC-Sahm, Turkish firm to build loitering munitions at Tawazun park
outlet: Emirates Wire
published: 2023-02-21

ABU DHABI, 21st February, 2023 (EW) -- Under the patronage of the President of the UAE, Sahm Defence Industries today signed a joint venture with the Turkish manufacturer Kartal Havacilik for the production of loitering munitions at the Tawazun Industrial Park.

The agreement, concluded on the second day of the International Defence Exhibition, covers an initial batch of 240 Kartal-T1 munitions valued at AED 1.37 billion.

{1c:The partnership “reflects the vision of the wise leadership to localise advanced industries,”} {1q:said} {1s:Mansour Al Ketbi, Chairman of Sahm}. {2s:He} {2q:affirmed} that {2c:the first Emirati-made unit would leave the plant by the end of 2024}, {3q:pointing out} that {3c:sixty engineers are to be trained in Ankara}.

{4s:Kartal’s chief executive, Defne Oktar}, {4q:expressed her pride in} {4c:the cooperation} and {5q:described} {5c:the UAE as “a market that asks the hardest questions first.”} {6q:Asked about} {6c:export rights}, {7s:she} {7q:noted} that {7c:third-country sales would require the approval of both governments}.

{8c:{9s:Two other Gulf states} {9q:have shown interest in} {9c:the system}}, {8s:a person familiar with the negotiations} {8q:told {8a:EW}}. An unarmed version will be on display until Friday.

{10s:The Tawazun Council} {10q:announced} today {10c:a further nineteen contracts, worth AED 5.8 billion, with local and international companies}. {11s:Its spokesman, Zayed Saeed Al Mehairbi}, {11q:attributed} {11c:the rise on last year to “the growing confidence of partners in our ecosystem.”}

---
ketbi = person | Mansour Al Ketbi | Chairman of Sahm | of sahm
sahm = organisation | Sahm Defence Industries | | of uae
uae = state | United Arab Emirates
oktar = person | Defne Oktar | chief executive of Kartal Havacilik | of kartal
kartal = organisation | Kartal Havacilik
insider = office | person familiar with the negotiations
gulf = office | two other Gulf states
tawazun = organisation | Tawazun Council | | of uae
mehairbi = person | Zayed Saeed Al Mehairbi | spokesman of the Tawazun Council | of tawazun
---
1 ketbi support
2 ketbi promise
3 ketbi state
4 oktar support
5 oktar support
6 - ask
7 oktar state
8 insider state
9 gulf support in 8
10 tawazun state
11 mehairbi state
---
place: ABU DHABI, Ankara, Gulf
facility: Tawazun Industrial Park
person: Mansour Al Ketbi, Defne Oktar, Zayed Saeed Al Mehairbi
organisation: EW, Sahm Defence Industries, Sahm, Kartal Havacilik, Kartal, Tawazun Council
state: UAE
nationality: Turkish, Emirati
weapon: loitering munitions, Kartal-T1 munitions
date: 21st February\, 2023, today, 2024, Friday, last year
money: AED 1.37 billion, AED 5.8 billion
quantity: 240, sixty, Two, nineteen
