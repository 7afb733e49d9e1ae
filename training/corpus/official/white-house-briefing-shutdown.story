title: Press Briefing by Press Secretary Dana Whitlock and Deputy National Security Advisor Paul Ortega
outlet: The White House
published: 2024-09-24

James S. Brady Press Briefing Room

{1s:MS. WHITLOCK}{1q::} {1c:Hi, everybody. I’ve brought Paul with me today, so be nice.}

{2s:MR. ORTEGA}{2q::} {2c:Thanks, Dana. Last night the President signed off on the sale of 24 F-16 fighters to Kosovo’s neighbor — sorry, to Albania. I want to get that right before someone’s stock price moves. (Laughter.) The package also contains simulators and a stock of air-to-air missiles worth, all told, $2.9 billion. The Albanians came to us in March and asked. We think it’s the right call.}

{3q:Q}  {3c:Paul, Serbia calls this “a gift to those who want to burn the Balkans.” Your reaction?}

{4s:MR. ORTEGA}{4q::} {4c:{13s:I} {13q:reject} {13c:that}.}

{5q:Q}  {5c:Do {14s:you} {14q:worry} that {14c:Belgrade will now go to the Chinese for their jets}?}

{6s:MR. ORTEGA}{6q::} {6c:They are a sovereign country. They will buy what they buy.}

{7q:Q}  {7c:Dana, on the shutdown. The Speaker told his caucus there’s no deal. The minority leader says there is. Who is telling the truth?}

{8s:MS. WHITLOCK}{8q::} {8c:I’ll let the two of them sort that out. What the President has said, and what she’ll say again at three o’clock, is that nobody in uniform should miss a paycheck because someone in the House wanted to be on television.}

{9q:Q}  {9c:And if they do miss one?}

{10s:MS. WHITLOCK}{10q::} {10c:Then people will know whose fault it was.}

{11q:Q}  {11c:Does {15s:the President} {15q:still have confidence in} {15c:Secretary Boyle}?}

{12s:MS. WHITLOCK}{12q::} {12c:She does. Thanks, everybody.}

---
whitlock = person | Dana Whitlock | White House Press Secretary | of us
ortega = person | Paul Ortega | Deputy National Security Advisor | of us
us = state | United States
president = person | President of the United States | President of the United States | of us
---
1 whitlock state
2 ortega state
3 - ask
4 ortega deny
5 - ask
6 ortega state
7 - ask
8 whitlock state
9 - ask
10 whitlock state
11 - ask
12 whitlock state
13 ortega deny in 4
14 ortega expect in 5
15 president support in 11
---
person: WHITLOCK, ORTEGA, Paul, Dana, Boyle
facility: James S. Brady Press Briefing Room
state: Kosovo, Albania, Serbia, Belgrade
nationality: Albanians, Chinese
organisation: House
place: Balkans
weapon: F-16 fighters, simulators, air-to-air missiles, jets
money: $2.9 billion
date: today, Last night, March
quantity: 24, two
