title: Oil minister: Exports at six-year high in defiance of "maximum failure" policy
outlet: Iran Economic Herald
published: 2024-06-02

TEHRAN - {1c:Iran's crude oil exports have climbed to their highest level in six years}, {1s:Oil Minister Hojjat Karbasi} {1q:said} {1t:on Sunday}, {2q:crediting} {2c:"economic diplomacy and the sleepless nights of our colleagues" for the feat}.

The official, who spoke on the sidelines of a cabinet meeting, gave no figure. {3s:Tanker-tracking firm Keel & Compass} {3q:estimates} {3c:shipments in May at 1.62 million barrels a day, nearly all of it bound for China}; {4s:a rival, Petrolens}, {4q:puts} {4c:them at 1.48 million}.

{5c:"{6s:The previous U.S. administration} {6q:promised} {6c:to drive our sales to zero}, and it was they who drove to zero,"} {5s:Karbasi} {5q:told {5a:reporters}} with a smile.

{7s:Washington's} {7q:assertion that} {7c:it enforces its sanctions "vigorously"} raises eyebrows among traders in Singapore. {8c:Independent refiners in Shandong pay $5 to $7 a barrel below Brent and settle in yuan}, {8q:according to} {8s:two of them}. {10c:{9s:Beijing}, for its part, {9q:opposes} {9c:"illegal unilateral sanctions and long-arm jurisdiction"}}, {10s:Foreign Ministry spokesman Luo Weimin} {10q:repeated} {10t:last week}, {11q:without confirming} that {11c:Iranian oil was landing in China}.

{12s:The Central Bank of Iran} {12q:forecasts} {12c:oil revenues of $36 billion for the current year}. {13s:Critics in the parliament} {13q:wonder aloud} {13c:how much of that will come home}. {14c:"A barrel that is paid for in washing machines is not a barrel,"} {14s:Mehrdad Sarvari, a member of the Energy Committee}, {14q:commented}.

Iran sits on the world's third largest oil reserves. It pumped 3.2 million barrels a day in April.

---
karbasi = person | Hojjat Karbasi | Oil Minister | of iran
iran = state | Iran
keel = organisation | Keel & Compass
petrolens = organisation | Petrolens
us-prev = state | United States
refiners = office | two traders in Singapore
china = state | China
luo = person | Luo Weimin | Chinese Foreign Ministry spokesman | of china
cbi = organisation | Central Bank of Iran | | of iran
critics = office | critics in the parliament | | of iran
sarvari = person | Mehrdad Sarvari | member of the parliament's Energy Committee | of iran
---
1 karbasi state
2 karbasi support
3 keel expect
4 petrolens expect
5 karbasi state
6 us-prev promise in 5
7 us-prev state
8 refiners state
9 china condemn in 10
10 luo state
11 luo state
12 cbi expect
13 critics ask
14 sarvari state
---
place: TEHRAN, Singapore, Shandong
person: Hojjat Karbasi, Karbasi, Luo Weimin, Mehrdad Sarvari
organisation: Keel & Compass, Petrolens, Foreign Ministry, Central Bank of Iran, Energy Committee
state: Iran, China, U.S., Washington, Beijing
nationality: Iranian
date: Sunday, May, last week, April
quantity: 1.62 million barrels a day, 1.48 million, two, 3.2 million barrels a day, six years
money: $5 to $7, $36 billion
