title: The Court delivers its Order on provisional measures in the case concerning Military Activities on the San Lucas River (Honduras v. Nicaragua)
outlet: International Court of Justice
published: 2024-11-22

THE HAGUE, 22 November 2024. The International Court of Justice today delivered its Order on {1s:the Republic of Honduras’} {1q:request for} {1c:the indication of provisional measures}.

{12q:It is recalled} that, {12c:on 30 July, {2s:Honduras} filed an Application {2q:accusing} {2c:Nicaragua of having stationed soldiers, a radar and two armed patrol boats on an islet of the San Lucas River}}. {3s:Nicaragua} {3q:maintains} that {3c:the islet has been its own since 1907} and that {3c:the boats belong to the police}.

In its Order, {4s:the Court} {4q:begins by observing} that {4c:it has prima facie jurisdiction under the Pact of {none:Bogotá}}. {5s:It} {5q:does not accept} {5c:{6s:the Respondent’s} {6q:contention that} {6c:no dispute existed on the date of the Application}}. {7s:The Court} {7q:then finds} that {7c:at least some of {8c:the rights} {8q:claimed by} {8s:the Applicant} are plausible}, and that {7c:there is a risk of irreparable prejudice to the fishermen of both banks}.

{9s:The Court} {9q:indicates the following measures}: {9c:both Parties shall withdraw all armed personnel from the islet; both Parties shall refrain from any action which might aggravate the dispute; Nicaragua shall report on compliance within three months}.

The first two measures were adopted unanimously, the third by eleven votes to four. Judge Okoro appends a declaration. {10s:Judge Lindholm}, dissenting, {10q:considers} that {10c:the reporting obligation “treats one Party as a suspect”}; {11s:Judge ad hoc Barrera} {11q:is of the opinion} that {11c:it does not go far enough}.

---
honduras = state | Honduras
nicaragua = state | Nicaragua
icj = organisation | International Court of Justice
lindholm = person | Lindholm | Judge | of icj
barrera = person | Barrera | Judge ad hoc | of icj
---
1 honduras demand
2 honduras accuse in 12
3 nicaragua deny
4 icj state
5 icj deny
6 nicaragua state in 5
7 icj state
8 honduras state in 7
9 icj demand
10 lindholm condemn
11 barrera condemn
12 icj state
---
state: Republic of Honduras, Honduras, Nicaragua
organisation: International Court of Justice, Court
person: Okoro, Lindholm, Barrera
place: THE HAGUE, San Lucas River
weapon: radar, armed patrol boats
date: 22 November 2024, today, 30 July, 1907, within three months
quantity: two, eleven, four, one
