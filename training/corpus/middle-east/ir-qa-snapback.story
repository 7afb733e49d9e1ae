title: “Snapback is a gun with a wet fuse”: international law scholar
outlet: Tehran Morning Standard
published: 2020-08-25

TEHRAN – {1s:An American professor of international law} {1q:has told {1a:the Standard}} that {1c:the United States has no legal standing to trigger the return of UN sanctions against Iran}. {2s:Leonard Voskuijl, who teaches at Tidewater University in Virginia}, {2q:likens} {2c:the move to “divorcing your wife and then asking the judge for a say in the honeymoon.”} The following is the text of the interview:

{3q:Q:} {3c:What is your reading of the letter the U.S. secretary of state handed to the Security Council last week?}

{4q:A:} {4c:It is a clever letter. It rests on a definition in a resolution which was never updated after 2018. But lawyers know that a door which is not locked is not the same as an invitation.}

{5q:Q:} {5c:Thirteen council members have written in opposition. Does it matter?}

{6q:A:} {6c:Politically, enormously. Indonesia, which chairs the council this month, has already said that it is “not in the position to take further action.” That is diplomatic language for no.}

{8q:Q:} {8c:Can Washington enforce the sanctions alone?}

{9q:A:} {9c:It does so already. A bank in Lagos or Lima fears the Treasury, not the Security Council.}

{7q:Q:} {7c:Some in Tehran recommend leaving the Non-Proliferation Treaty in return. Would you?}

{10q:A:} {10c:No. One does not burn the house because a neighbor has painted your number on his.}

The full mechanism would take effect on September 20 if the council does nothing. {11s:The White House} {11q:insists} {11c:that is precisely what will happen}. {12s:Britain, France and Germany}, which {12q:consider} {12c:the notification void}, are looking for a compromise on the arms embargo that expires in October.

---
voskuijl = person | Leonard Voskuijl | professor at Tidewater University
standard = organisation | Tehran Morning Standard
us = state | United States
e3 = state | Britain, France and Germany
---
1 voskuijl state
2 voskuijl condemn
3 standard ask
4 voskuijl state
5 standard ask
6 voskuijl state
7 standard ask
8 standard ask
9 voskuijl state
10 voskuijl state
11 us state
12 e3 expect
---
place: TEHRAN, Virginia, Lagos, Lima
person: Leonard Voskuijl
organisation: Standard, Tidewater University, Security Council, UN, Treasury
state: United States, Iran, U.S., Indonesia, Washington, Tehran, White House, Britain, France, Germany
nationality: American
date: last week, 2018, September 20, October, this month
quantity: Thirteen
