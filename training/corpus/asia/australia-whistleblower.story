title: Army lawyer who leaked files loses appeal
outlet: Yarra Herald
published: 2025-05-28

A former army lawyer jailed for passing classified documents to journalists has lost his appeal, with {10s:three judges} {10q:holding} that {10c:a soldier's duty to the public interest “is no licence to open the safe.”}

{1c:“We see no error in the sentence,”} {1q:read} {1s:the judgment by the ACT Court of Appeal}. Damien Sutcliffe, 46, will be eligible for parole in August next year.

{2s:His barrister, Portia Kalogeras}, {2q:said {2o:outside court}} {2c:the ruling would “put a chill through every barracks in the country” and that special leave to appeal to the High Court would be sought}. {3c:“Damien is disappointed,”} {3s:she} {3q:said}. {3c:“He'd do it again, and he'd photocopy it better.”}

The attorney-general did not comment. {5s:Greens and crossbench MPs} {5q:pressed} {5c:him to recommend a pardon}; {6s:independent Senator Hugh Delacourt} {6q:wrote {6o:in an open letter}} that {6c:{7s:the very inquiry Mr Sutcliffe triggered} {7q:had found} {7c:credible evidence of 39 unlawful killings in Afghanistan}, yet only one soldier had been charged}.

{8s:Veterans in Townsville} {8q:disagree with} {8c:the campaign}. {9c:“{11s:He} {11q:didn't trust} {11c:us to clean our own house},”} {9s:retired warrant officer Barry Finch} {9q:told {9a:the Herald}}.

{12s:The Defence Department} {12q:rejects} {12c:{13q:suggestions that} {13c:it has dragged its feet}}, {14q:pointing to} {14c:139 of 143 recommendations “closed”}. {15s:The Afghan Independent Rights Commission}, now working from exile, {15q:hopes} {15c:compensation will be paid this year}. {16q:Asked by email} {16c:when the first payment could be made}, {17s:a departmental officer} {17q:answered} {17c:“in due course”}, a phrase that occurs 11 times in the same inquiry's annexes.

---
court = organisation | ACT Court of Appeal | | of australia
australia = state | Australia
kalogeras = person | Portia Kalogeras | barrister for Damien Sutcliffe
mps = office | Greens and crossbench MPs | | of australia
delacourt = person | Hugh Delacourt | independent senator | of australia
inquiry = organisation | inquiry into unlawful killings in Afghanistan | | of australia
veterans = office | veterans in Townsville
sutcliffe = person | Damien Sutcliffe | former army lawyer
finch = person | Barry Finch | retired warrant officer
defence = organisation | Department of Defence of Australia | | of australia
airc = organisation | Afghan Independent Rights Commission
officer = office | Defence Department officer | | of defence
---
1 court state
2 kalogeras state
3 kalogeras state
5 mps demand
6 delacourt state
7 inquiry state in 6
8 veterans condemn
9 finch state
10 court state
11 sutcliffe expect in 9
12 defence deny
13 - accuse in 12
14 defence state
15 airc expect
16 - ask
17 officer state
---
person: Damien Sutcliffe, Portia Kalogeras, Sutcliffe, Hugh Delacourt, Barry Finch, Damien
organisation: ACT Court of Appeal, High Court, Greens, Herald, Defence Department, Afghan Independent Rights Commission
state: Afghanistan
place: Townsville
date: August next year, this year
quantity: three, 46, 39, one, 139, 143, 11
