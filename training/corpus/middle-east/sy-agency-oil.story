title: Foreign Ministry: US convoy smuggles 45 tankers of stolen Syrian oil through illegitimate crossing
outlet: Barada Agency
published: 2022-08-09

Damascus, Aug. 9 (Barada) – {1c:US occupation forces on Tuesday moved a convoy of 45 tankers laden with oil stolen from the fields of the Jazira region through the illegitimate al-Waleed crossing to their bases in northern Iraq}, {1s:local sources from al-Yaarubiyah countryside} {1q:told {1a:Barada’s reporter}}.

{2c:The convoy was escorted by armoured vehicles of the separatist militia}, {2s:the sources} {2q:noted}.

{3s:The Foreign and Expatriates Ministry} {3q:affirmed} {3o:in two identical letters to the UN Secretary-General and the head of the Security Council} that {3c:direct and indirect losses of the oil sector since 2011 exceed 107 billion dollars}, {4q:calling for} {4c:the perpetrators to be held to account and compelled to pay}.

{5q:Asked} {5t:last week} {5c:about the convoys}, {6s:a Pentagon spokeswoman} {6q:rejected} {6c:the charge of theft}. {7c:“The oil belongs to the Syrian people, and our troops are there to see that the Islamic State does not sell it,”} {7s:Commander Gail Prentiss} {7q:said}. {8s:The Kurdish-led administration of the northeast} {8q:admits} {8c:selling crude to all comers, the government in Damascus included}.

{9s:Minister of Oil Nizar Qabbani-Rifai} {9q:called on} {9c:citizens to be patient with the new rationing}, under which families are to get 50 litres of heating oil for the winter. In Homs the queue for petrol reached the cemetery. {11c:Three cargoes of Iranian crude are on their way}, {11q:say} {11s:port workers in Baniyas}.

---
local = office | local sources from al-Yaarubiyah countryside
sy-mfa = organisation | Syrian Foreign and Expatriates Ministry | | of syria
syria = state | Syria
prentiss = person | Gail Prentiss | Pentagon spokeswoman | of pentagon
pentagon = organisation | Pentagon | | of us
us = state | United States
admin = organisation | Kurdish-led administration of northeastern Syria
qabbani = person | Nizar Qabbani-Rifai | Minister of Oil | of syria
workers = office | port workers in Baniyas
---
1 local state
2 local state
3 sy-mfa state
4 sy-mfa demand
5 - ask
6 prentiss deny
7 prentiss state
8 admin confirm
9 qabbani demand
11 workers state
---
place: Damascus, Jazira, al-Yaarubiyah, Homs, Baniyas
facility: al-Waleed crossing
person: Gail Prentiss, Nizar Qabbani-Rifai
organisation: Barada, Foreign and Expatriates Ministry, UN, Security Council, Pentagon, Islamic State
state: US, Iraq
nationality: Syrian, Kurdish, Iranian
weapon: armoured vehicles
date: Aug. 9, Tuesday, 2011, last week, winter
money: 107 billion dollars
quantity: 45, two, 50 litres, Three
