title: Cyberattack leaves motorists stranded; official hints at “a foreign hand with a local glove”
outlet: Alborz News Agency
published: 2021-10-27

TEHRAN - Long queues formed at filling stations across Iran on Tuesday after a cyberattack knocked out the card system through which subsidized gasoline is sold.

About 4,300 stations were hit. Drivers who inserted their cards saw the message “cyberattack 64411”, the number of the hotline of the Leader’s office. By evening some 1,700 stations were back on line, selling at the higher, unsubsidized price.

{1s:Ebrahim Fallah, secretary of the Supreme Council of Cyberspace}, {1q:told {1a:state TV}} that {1c:the attack had been carried out by a state actor}. {2s:He} {2q:refrained from saying} {2c:which country stood behind the sabotage}. {3c:“I see a foreign hand with a local glove,”} {3s:he} {3q:ventured}.

{4s:A group calling itself Night Sparrow} {4q:claimed {4o:on Telegram}} {4c:responsibility for the outage}. {5s:It} {5q:boasted} that {5c:it had spared the hospitals’ own pumps}.

{6s:Lawmaker Simin Ashtari} {6q:questioned} {6c:why the network had been connected to the internet at all}. {7c:“{8s:Two ministers} {8q:assured} {8c:us last year that it was an island},”} {7s:she} {7q:complained {7o:during an open session}}. {9s:The Oil Ministry} {9q:apologized for} {9c:the inconvenience} but {10q:ruled out} {10c:a price hike}. {11q:Rumors of} {11c:one} have circulated since September.

In July the national railway fell victim to {12c:a similar intrusion}, {12q:blamed by} {12s:an Israeli-American security firm} {12c:on an opposition group rather than a government}. Delayed passengers were then invited to ring the same number.

---
fallah = person | Ebrahim Fallah | secretary of the Supreme Council of Cyberspace | of iran
iran = state | Iran
sparrow = organisation | Night Sparrow
ashtari = person | Simin Ashtari | lawmaker | of iran
two-ministers = office | two ministers | | of iran
oil-ministry = organisation | Oil Ministry | | of iran
firm = organisation | Israeli-American security firm
---
1 fallah state
2 fallah state
3 fallah expect
4 sparrow confirm
5 sparrow state
6 ashtari ask
7 ashtari condemn
8 two-ministers promise in 7
9 oil-ministry confirm
10 oil-ministry deny
11 - expect
12 firm accuse
---
place: TEHRAN
person: Ebrahim Fallah, Simin Ashtari
organisation: Supreme Council of Cyberspace, Night Sparrow, Telegram, Oil Ministry
state: Iran
nationality: Israeli, American
date: Tuesday, last year, September, July
quantity: About 4\,300, some 1\,700, Two
