title: Engineer answers Cairo over dam filling
outlet: Abay Review
published: 2021-07-12

{1s:The chief engineer of Ethiopia's great dam} {1q:defended} {1t:on Monday} {1c:the second filling of its reservoir}, {2q:recalling} {2c:a letter in which {3s:Egypt's irrigation minister, Samir Abdelhadi}, {3q:had warned} that {3c:the river would “come to us as a rumour”}}.

{4s:Getachew Lemma} {4q:told {4a:students in Bahir Dar}}:

{4c:“I was {none:nine} when the men from the survey came to my father's field. They drove an iron peg into the ground and one of them said to him, ‘There will be light here.’ He asked, ‘Whose light?’ Nobody answered.}

{4c:“For thirty years the peg stood there. My brothers tied the goat to it.}

{4c:“Now I read in a newspaper that we are ‘stealing a river’. A peg is not a theft.”}

{5q:In the words of} {5s:one of the students}, {5c:it was “a lecture on concrete that made people weep”}.

{6s:Sudan}, which lies between the two, {6q:has complained} that {6c:it learns of each filling from its own riverbank}. {7c:“{8s:They} {8q:say} {8c:‘trust us’},”} {7s:the Sudanese water authority's Hanan Osman} {7q:remarked {7o:in a radio interview}}, {7c:“and {9s:we} {9q:reply} {9c:‘send us the figures’}.”} The gauges at El Deim fell by a hand's breadth last week.

Ethiopia signed no agreement on the dam in the last round of talks. {10s:Abdelhadi's ministry} {10q:has threatened} {10c:“to leave no door unknocked”}: {11c:it} {11q:is expected} {11c:to write to the UN Security Council again}.

---
lemma = person | Getachew Lemma | chief engineer of the dam | of ethiopia
ethiopia = state | Ethiopia
egypt = state | Egypt
abdelhadi = person | Samir Abdelhadi | irrigation minister | of egypt
student = office | one of the students | student
sudan = state | Sudan
water-authority = organisation | Sudanese water authority | | of sudan
osman = person | Hanan Osman | | of water-authority
egypt-ministry = organisation | Egyptian irrigation ministry | | of egypt
---
1 lemma support
2 lemma state
3 abdelhadi warn in 2
4 lemma state
5 student support
6 sudan condemn
7 osman state
8 ethiopia demand in 7
9 sudan demand in 7
10 egypt-ministry warn
11 - expect
---
person: Getachew Lemma, Samir Abdelhadi, Abdelhadi, Hanan Osman
state: Ethiopia, Egypt, Sudan
nationality: Sudanese
organisation: UN Security Council
place: Bahir Dar, El Deim
date: Monday, last week
quantity: thirty years
