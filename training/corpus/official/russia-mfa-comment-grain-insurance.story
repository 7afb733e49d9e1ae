title: Comment by the Information and Press Department on the remarks of the French Minister of Foreign Affairs
outlet: Ministry of Foreign Affairs of the Russian Federation
published: 2023-09-13

{1s:We} {1q:have noted} {1c:the latest remarks by {2s:French Minister of Foreign Affairs Pascale Morvan}, {2q:alleging} that {2c:our country “is starving Africa.”}} {3s:We} {3q:categorically reject} {3c:these insinuations}.

The facts are as follows. In the past agricultural year, 60 million tonnes of Russian grain were exported, a third of it to the countries of Africa. Not a single commitment given to us under the {none:Istanbul} memorandum has been honoured: Russian Agricultural Bank remains cut off from SWIFT, our ships cannot be insured, and the Togliatti–Odessa pipeline was blown up on June 5.

{5s:Paris} {5q:claims} that {5c:food does not fall under the restrictions}. If so, {6s:we} {6q:would like to ask} {6c:why 262,000 tonnes of fertiliser donated to our Kenyan friends are still lying in European ports}. {8s:African leaders} {8q:spoke with bitterness about} {8c:this} at the summit in St Petersburg.

{9s:Ms Morvan} {9q:also accused} {9c:Russia of “militarising the Black Sea”}, forgetting that it is her own country that supplies Kiev with cruise missiles. {10s:We} {10q:regard} {10c:such statements as an attempt to shift the blame}. {11s:We} {11q:confirm} {11c:{12s:our} {12q:readiness} {12c:to return to the agreement on the very day when its Russian part is fulfilled}}. {13s:The Russian side} {13q:warns} that {13c:any escort of ships through the area by force will be seen as a hostile act}. {14c:These points} {14q:were conveyed to the French Ambassador} {14t:on Tuesday}.

---
rus-mfa = organisation | Ministry of Foreign Affairs of Russia | | of russia
russia = state | Russia
morvan = person | Pascale Morvan | French Minister of Foreign Affairs | of france
france = state | France
african-leaders = other | African leaders
---
1 rus-mfa state
2 morvan accuse in 1
3 rus-mfa deny
5 france deny
6 rus-mfa ask
8 african-leaders condemn
9 morvan accuse
10 rus-mfa condemn
11 rus-mfa confirm
12 russia promise in 11
13 russia warn
14 rus-mfa state
---
person: Pascale Morvan, Morvan
state: Kiev, Paris, Russia
nationality: French, Russian, European, African, Kenyan
organisation: Russian Agricultural Bank, SWIFT
facility: Togliatti–Odessa pipeline
place: Africa, St Petersburg, Black Sea
weapon: cruise missiles
date: past agricultural year, June 5, Tuesday
quantity: 60 million tonnes, a third, 262\,000 tonnes
