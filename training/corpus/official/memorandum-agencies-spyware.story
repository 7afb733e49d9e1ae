title: Memorandum on Limiting the Use of Commercial Spyware Against Journalists
outlet: The White House
published: 2023-09-05

MEMORANDUM FOR THE SECRETARY OF STATE
THE SECRETARY OF DEFENSE
THE ATTORNEY GENERAL
THE DIRECTOR OF THE CENTRAL INTELLIGENCE AGENCY

SUBJECT: Limiting the Use of Commercial Spyware

{1s:The intelligence community} {1q:has informed me} that {1c:the telephones of at least 41 reporters accredited to the Congress or to this White House were infected between January 2021 and June 2023 by software sold by a company registered in Cyprus}. {2s:I} {2q:consider} {2c:this an attack on the freedom of the press and on the security of our Government}. {3s:The company} {3q:has claimed in letters to my Counsel} that {3c:it “sells only to vetted democracies”}; {4s:a forensic report by the University of Leeds} {4q:contradicts} {4c:that assertion}.

Accordingly, {5s:I} {5q:direct} {5c:each of you to terminate, by October 1, 2023, any contract under which your department licenses intrusion software from a foreign vendor}. {6s:I} {6q:further direct} {6c:the Attorney General to determine whether criminal charges are warranted}.

The Secretary of State shall, as appropriate and consistent with applicable law, restrict the issuance of visas to {7c:persons} who {7q:are believed} {7c:to have profited from the misuse of such software}. {8s:The Secretary of State} {8q:has recommended} that {8c:members of their immediate families be included}, and {9s:I} {9q:concur} with {9c:that recommendation}.

{10s:I} {10q:expect} {10c:a first report on my desk in 45 days}. {11s:Some of you} {11q:have expressed the fear} that {11c:our services will be blinded while others go on seeing}. {12s:I} {12q:understand} {12c:the concern}. {13s:I} {13q:do not believe} {13c:that is so}, and {14s:I} {14q:am prepared} {14c:to be shown the evidence}.

You are authorized and directed to publish this memorandum in the Federal Register.

ELEANOR CALLOWAY

---
calloway = person | Eleanor Calloway | President of the United States | of us
us = state | United States
ic = organisation | US intelligence community | | of us
vendor = organisation | spyware company registered in Cyprus
report = other | forensic report by the University of Leeds | | of leeds
leeds = organisation | University of Leeds
secstate = office | US Secretary of State | | of us
recipients = office | recipients of the memorandum | | of us
---
1 ic state
2 calloway condemn
3 vendor deny
4 report deny
5 calloway demand
6 calloway demand
7 - expect
8 secstate demand
9 calloway support
10 calloway expect
11 recipients expect
12 calloway confirm
13 calloway expect
14 calloway promise
---
person: ELEANOR CALLOWAY
organisation: CENTRAL INTELLIGENCE AGENCY, Congress, University of Leeds
state: Cyprus
facility: White House
date: January 2021, June 2023, October 1\, 2023, in 45 days
quantity: 41
