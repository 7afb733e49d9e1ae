title: 14 terrorists “neutralized” in northern Iraq: Defense Ministry
outlet: Bosphorus Agency
published: 2022-08-19

ANKARA

{1c:Turkish forces “neutralized” 14 PKK terrorists in northern Iraq}, {1s:the National Defense Ministry} {1q:said} {1t:on Friday}.

{2c:The terrorists were targeted by drones and howitzers in the Metina and Zap regions in the scope of Operation Winter-Bolt}, {2s:the ministry} {2q:wrote {2o:on Twitter}}, {3q:vowing} {3c:“not to give the separatists a single cave.”} The word is used in {place:Ankara} for militants who surrender or are killed or captured.

{4s:Iraq’s Foreign Ministry} {4q:has protested against} {4c:the operation as “a trespass by land and air”}, most recently in a note handed to the Turkish ambassador on July 21. {5s:Baghdad} {5q:holds} {5c:Ankara responsible for the shelling of a resort in Dohuk which left nine tourists dead}; {6s:the Turkish side} {6q:attributed} {6c:that attack to the terror group}. {7s:A PKK-affiliated news site} {7q:rejected} {7c:the charge}.

{8s:Defense Minister Cevdet Aksoylu}, who followed the operation from a command center in {place:Ankara}, {8q:thanked} {8c:the Peshmerga for “the wisdom of not standing in the way.”} {9s:A Peshmerga officer reached by phone} {9q:denied} {9c:any coordination}. {10c:“We learn about the bombs when the windows shake,”} {10s:he} {10q:said}.

In its campaign since 1984 the PKK, which is banned in Türkiye, the US and the EU, has cost more than 40,000 lives.

---
tr-mod = organisation | Turkish National Defense Ministry | | of turkiye
turkiye = state | Turkey
iq-mfa = organisation | Iraqi Foreign Ministry | | of iraq
iraq = state | Iraq
pkk-site = organisation | PKK-affiliated news site
aksoylu = person | Cevdet Aksoylu | Defense Minister | of turkiye
peshmerga = office | Peshmerga officer
---
1 tr-mod state
2 tr-mod state
3 tr-mod promise
4 iq-mfa condemn
5 iraq accuse
6 turkiye accuse
7 pkk-site deny
8 aksoylu support
9 peshmerga deny
10 peshmerga state
---
place: ANKARA, Metina, Zap, Dohuk
person: Cevdet Aksoylu
organisation: PKK, National Defense Ministry, Twitter, Foreign Ministry, Peshmerga, EU
state: Iraq, Ankara, Baghdad, Türkiye, US
nationality: Turkish
weapon: drones, howitzers, bombs
date: Friday, July 21, 1984
quantity: 14, nine, more than 40\,000
