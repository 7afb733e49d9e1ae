title: Ankara talks end with a paragraph on the sea
outlet: Horn Observer
published: 2024-12-12

ANKARA - {1s:Ethiopia and Somalia} {1q:agreed} {1t:on Wednesday night} {1c:to “leave behind” their quarrel over a naval base}, {2q:pledging {2o:in a joint declaration}} {2c:to begin talks on Ethiopian access to the Indian Ocean by the end of February}.

{3s:The two sides} {3q:reaffirmed} {3c:each other's sovereignty} and {4q:acknowledged} {4c:“the sacrifices of Ethiopian soldiers” in Somalia}. {5s:The text} {5q:neither confirms nor annuls} {5c:{6c:the memorandum of January 1}}, under which, {6s:Addis Ababa} {6q:has always maintained}, {6c:the breakaway region of Somaliland leased it 20 km of beach in return for recognition} - {7c:a bargain} {7s:Mogadishu} {7q:calls} {7c:“null, void and rather insulting”}.

{8s:Turkish Foreign Minister Orhan Tekeli, who shuttled between {quantity:two} hotel rooms for eight hours}, {8q:was modest about} {8c:the result}. {9c:“We found words. The words must now find boats,”} {9s:he} {9q:said}.

In {place:Hargeisa} there was anger. {10c:Nothing signed in Ankara}, {10s:the region's newly elected leader, Cabdi Warsame}, {10q:objected}, {10c:could bind people who had not been in the room}. {11s:{12c:Egypt}}, which {12s:Ethiopian officials} {12q:suspect} {12c:of having armed Mogadishu to spite them}, {11q:took note of} {11c:the accord “with interest”}. Eritrea said nothing.

{13s:The African Union} {13q:welcomed} {13c:the declaration}. {14s:A Gulf diplomat} {14q:gave} {14c:it “two months, or one sandstorm”}. Four Turkish frigates have patrolled off Somalia since an agreement approved in July; a survey ship looks for oil.

---
ethiopia-somalia = other | Ethiopia and Somalia
ethiopia = state | Ethiopia
somalia = state | Somalia
tekeli = person | Orhan Tekeli | Foreign Minister | of turkey
turkey = state | Turkey
warsame = person | Cabdi Warsame | leader of Somaliland | of somaliland
somaliland = state | Somaliland
egypt = state | Egypt
ethiopian-officials = office | Ethiopian officials | officials | of ethiopia
au = organisation | African Union
diplomat = office | a Gulf diplomat | diplomat
---
1 ethiopia-somalia promise
2 ethiopia-somalia promise
3 ethiopia-somalia support
4 ethiopia-somalia confirm
5 ethiopia-somalia state
6 ethiopia state
7 somalia condemn
8 tekeli state
9 tekeli state
10 warsame deny
11 egypt state
12 ethiopian-officials accuse
13 au support
14 diplomat expect
---
person: Orhan Tekeli, Cabdi Warsame
state: Ethiopia, Somalia, Addis Ababa, Somaliland, Mogadishu, Egypt, Eritrea
nationality: Ethiopian, Turkish
organisation: African Union
place: ANKARA, Ankara, Indian Ocean, Gulf
weapon: frigates
date: Wednesday, February, January 1, July
quantity: 20 km, eight hours, Four
