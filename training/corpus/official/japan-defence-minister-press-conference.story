title: Press Conference by Defense Minister Haruto Minegishi (summary translation)
outlet: Ministry of Defense of Japan
published: 2024-09-03

1. Announcements

At 5:40 this morning, a Russian Il-38 patrol aircraft entered Japan's territorial airspace north of Rebun Island three times. Our fighters, for the first time, used flares. {1s:The Government} {1q:has lodged an extremely severe protest against} {1c:this violation} through diplomatic channels. {2s:I} {2q:have instructed} {2c:the Self-Defense Forces to take all possible measures to prevent a recurrence}.

2. Questions and answers

{3q:Q:} {3c:What was the aircraft looking for?}

{4q:A:} {4c:That is a matter of intelligence, and I would rather not go into it. What I can say is that the flight took place on the second day of joint patrols by Russian and Chinese vessels in the Soya Strait. We are analyzing whether there is a connection.}

{5q:Q:} {5c:The Russian side has told Interfax that its crew saw no flares. Can you comment?}

{8q:A:} {8c:We have photographs.}

{9q:Q:} {9c:The Asahi newspaper reported yesterday that flares will be used "every time from now on." Is it true?}

{10q:A:} {10c:{11s:The article} {11q:states} that {11c:a new rule has been adopted}, and {12s:I} {12q:must deny} {12c:that}.}

{13q:Q:} {13c:On Okinawa: the governor demands that the landing drill be moved. How will you respond?}

{14q:A:} {14c:I met Governor Higa last Thursday and listened to his concerns. The drill is needed. We will explain this to the residents with sincerity, and we will reduce the number of flights at night.}

---
japan = state | Japan
minegishi = person | Haruto Minegishi | Defense Minister | of japan
article = other | article of the Asahi newspaper | | of asahi
asahi = organisation | Asahi
---
1 japan condemn
2 minegishi demand
3 - ask
4 minegishi state
5 - ask
8 minegishi state
9 - ask
10 minegishi deny
11 article state in 10
12 minegishi deny in 10
13 - ask
14 minegishi state
---
person: Higa
state: Japan
nationality: Russian, Chinese
organisation: Government, Self-Defense Forces, Interfax, Asahi
place: Rebun Island, Soya Strait, Okinawa
weapon: Il-38 patrol aircraft, fighters, flares, vessels, aircraft
date: this morning, second day, yesterday, last Thursday
quantity: three times
