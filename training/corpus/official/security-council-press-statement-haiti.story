title: Security Council Press Statement on Attack on Mission in Port-au-Prince
outlet: United Nations
published: 2025-03-28

The following Security Council press statement was issued today by Council President Ingrid Solheim (Norway):

{1s:The members of the Security Council} {1q:condemned in the strongest terms} {1c:the attack perpetrated on 26 March near Kenscoff, in which two police officers from Kenya serving with the Multinational Security Support Mission lost their lives and three others were wounded}. {2s:They} {2q:expressed their deepest condolences to} {2c:the families of the victims, as well as to the Government of Kenya}, and {3q:wished} {3c:a speedy and full recovery to those who were injured}.

{4s:The members of the Council} {4q:called on} {4c:the Haitian authorities to investigate swiftly and bring the perpetrators to justice}. {5s:They} {5q:underlined} that {5c:attacks of this kind may constitute crimes under international law}, and {6q:took note of} {6c:{7s:the Mission’s} {7q:initial finding that} {7c:its armoured vehicle was struck by a drone loaded with industrial explosives}}.

{8s:The members of the Security Council} {8q:reiterated} {8c:{9s:their} {9q:full support for} {9c:the Special Representative, María Elena Quiroga}}. {10s:They} {10q:reminded} {10c:all Member States of their obligation to prevent the delivery of small arms to Haiti}, and {11q:voiced alarm at} {11c:{12s:reports} {12q:suggesting} that {12c:rifles bought in Florida continue to reach the gangs through the port of Cap-Haïtien}}. {13s:They} {13q:regretted} that {13c:less than a fifth of the {14q:promised} {14c:contributions to the trust fund} had so far been paid}.

The Mission was authorized by resolution 2699 (2023). {15s:Two elected members} {15q:asked} that {15c:the question of its conversion into a peacekeeping operation be taken up in closed consultations in April}.

---
unsc-members = other | members of the UN Security Council
mission = organisation | Multinational Security Support Mission
reports = other | reports
elected = other | two elected members of the Security Council
---
1 unsc-members condemn
2 unsc-members support
3 unsc-members expect
4 unsc-members demand
5 unsc-members state
6 unsc-members confirm
7 mission state in 6
8 unsc-members support
9 unsc-members support in 8
10 unsc-members demand
11 unsc-members condemn
12 reports state in 11
13 unsc-members condemn
14 - promise in 13
15 elected demand
---
person: Ingrid Solheim, María Elena Quiroga
state: Norway, Kenya, Haiti
nationality: Haitian
organisation: Security Council, Council, Multinational Security Support Mission, Mission
place: Kenscoff, Florida
facility: port of Cap-Haïtien
weapon: armoured vehicle, drone, industrial explosives, small arms, rifles
date: today, 26 March, April
quantity: two, three, less than a fifth, Two
