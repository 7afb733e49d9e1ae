title: Ex-shipyard executives indicted over submarine blueprints
outlet: Busan Ledger
published: 2024-01-09

Prosecutors in Changwon on Tuesday indicted two former executives of a shipbuilder on charges of smuggling submarine design data abroad, the latest in a string of technology leaks to shake South Korea's defense industry.

{1s:The indictment} {1q:alleges} that {1c:Noh Gyeong-su, 61, and Bae In-ho, 57, copied some 2,300 pages of drawings for the 1,400-ton Jang Bogo-class boats and passed them to a consulting firm in Taiwan between 2019 and 2021}. {2c:The pair}, {2s:it} {2q:says}, {2c:received 10.9 billion won ($8.2 million) for equipment and advice}.

{3s:Both men} {3q:deny} {3c:the charges}. {4c:“The drawings were old training material that any visitor could buy at an arms fair,”} {4s:Lee Dong-wook, a lawyer for Noh}, {4q:told the Ledger {4o:by telephone}}. {5s:He} {5q:accused} {5c:prosecutors of “counting brochures as secrets.”} Bae's lawyer could not be reached.

{7c:Investigators opened the case after a tip from a rival supplier}, {7s:a senior prosecutor} {7q:said}. {8c:Some files had been renamed as wedding photographs}, {8s:he} {8q:added}.

{9s:The Defense Acquisition Program Administration}, which licenses exports, {9q:acknowledged} that {9c:it had received a complaint as early as 2020} but {10q:denied} {10c:sitting on it}. {11s:An opposition member of the National Assembly's defense committee, Yoo Mi-ran}, {11q:branded} {11c:the agency “a watchdog with its eyes shut”} and {12q:is demanding} {12c:a parliamentary audit}.

Taipei launched its first home-built submarine last September. {13s:Its navy} {13q:has repeatedly dismissed} {13c:{14q:suggestions that} {14c:foreign blueprints were used}}. {15c:“Hundreds of our own engineers worked seven years,”} {15s:a spokesman} {15q:was quoted as saying} {15t:at the time}.

{16c:The trial} {16q:is expected} {16c:to open in March}. If convicted, the two face up to seven years in prison.

---
indictment = organisation | Changwon prosecutors | | of skorea
skorea = state | South Korea
accused = other | Noh Gyeong-su and Bae In-ho | former shipyard executives
lee = person | Lee Dong-wook | lawyer for Noh Gyeong-su
prosecutor = office | senior prosecutor | | of indictment
dapa = organisation | Defense Acquisition Program Administration | | of skorea
yoo = person | Yoo Mi-ran | opposition member of the National Assembly | of skorea
twnavy = organisation | Taiwanese Navy | | of taiwan
taiwan = state | Taiwan
spokesman = office | spokesman of the Taiwanese Navy | | of twnavy
---
1 indictment accuse
2 indictment accuse
3 accused deny
4 lee state
5 lee accuse
7 prosecutor state
8 prosecutor state
9 dapa confirm
10 dapa deny
11 yoo condemn
12 yoo demand
13 twnavy deny
14 - accuse in 13
15 spokesman state
16 - expect
---
person: Noh Gyeong-su, Bae In-ho, Lee Dong-wook, Yoo Mi-ran, Noh, Bae
organisation: Ledger, Defense Acquisition Program Administration, National Assembly
state: South Korea, Taiwan, Taipei
place: Changwon
weapon: submarine, 1\,400-ton Jang Bogo-class boats
money: 10.9 billion won, $8.2 million
date: Tuesday, 2019, 2021, 2020, last September, March
quantity: two, 61, 57, 2\,300 pages, Hundreds, seven years
