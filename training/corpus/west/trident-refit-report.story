title: Submarine refits running years late, auditors find
outlet: The London Register
published: 2024-01-26

{1c:Britain’s nuclear deterrent is being sustained by “heroic improvisation” because the dockyards that maintain it cannot get submarines back to sea on time}, {1s:the government’s spending watchdog} {1q:has found}.

{2o:In a report} published today, {2s:the Office for Public Audit} {2q:says} {2c:three of the Royal Navy’s Vanguard-class submarines have spent longer in refit than at sea over the past eight years and that crews now face patrols of more than five months}. The cost of the Devonport programme has risen to £1.1 billion.

{3s:The auditors} {3q:blame} {3c:a shortage of nuclear-qualified welders}, and {4q:single out} {4c:the Ministry of Defence for signing off a timetable it “had reason to know was unachievable”}.

{5s:Defence secretary Alistair Penrose} {5q:accepted} {5c:the findings} but {6q:disputed} {6c:{7q:the suggestion that} {7c:the deterrent had ever been at risk}}. {8c:“At no point in 55 years has the patrol been broken,”} {8s:he} {8q:told {8a:MPs}}. {8c:“It will not be broken now.”}

For Labour, {9s:shadow minister Ruth Okonedo} {9q:asked} {9c:why the department had taken 14 months to answer the auditors’ first letter}. {10c:“Every week of silence has been paid for by sailors,”} {10s:she} {10q:said}.

{11s:Babcock, which runs the yard}, {11q:claims} {11c:to have recruited 700 people since 2022}. {12c:That}, {12s:union officials} {12q:counter}, {12c:is fewer than the number who left}.

{14s:The Scottish National Party} tabled a motion {14q:calling for} {14c:Faslane to be closed}. {13s:Few at Westminster} {13q:expect} {13c:it to attract more than 60 votes}.

Additional reporting by our defence staff.

---
watchdog = organisation | Office for Public Audit | the government's spending watchdog | of uk
uk = state | United Kingdom
penrose = person | Alistair Penrose | Defence secretary | of uk
okonedo = person | Ruth Okonedo | shadow minister | of labour
labour = organisation | Labour Party | | of uk
babcock = organisation | Babcock
union = office | union officials
few = office | few at Westminster | | of uk
snp = organisation | Scottish National Party | | of uk
---
1 watchdog state
2 watchdog state
3 watchdog accuse
4 watchdog condemn
5 penrose confirm
6 penrose deny
7 - state in 6
8 penrose state
9 okonedo ask
10 okonedo accuse
11 babcock state
12 union state
13 few expect
14 snp demand
---
person: Alistair Penrose, Ruth Okonedo
organisation: Office for Public Audit, Royal Navy, Ministry of Defence, Labour, Babcock, Scottish National Party
state: Britain
facility: Devonport, Faslane
place: Westminster
weapon: Vanguard-class submarines, submarines
money: £1.1 billion
date: today, 2022
quantity: three, eight years, five months, 55 years, 14 months, 700, 60
