title: Two Charged in Scheme to Smuggle Microelectronics Used in Russian Missiles
outlet: U.S. Attorney’s Office, Eastern District of New York
published: 2023-03-02

BROOKLYN, N.Y. – {1s:A seven-count indictment} was unsealed today in federal court {1q:charging} {1c:Pavel Dorokhin, 49, of Sheepshead Bay, and Lena Vogt, 38, of Munich, with conspiracy, smuggling and money laundering}. Dorokhin was arrested this morning. Vogt remains at large.

{2q:As alleged in} {2s:the indictment}, {2c:the defendants bought field-programmable gate arrays from distributors in New Jersey and shipped them, by way of Tallinn and Almaty, to a design bureau in Tula that develops guidance units for cruise missiles}.

{3c:“As {12q:alleged}, {12c:the defendants lied to the companies that trusted them, and their lies helped to put American technology into weapons aimed at apartment buildings},”} {3q:stated} {3s:United States Attorney Joyce Abernathy}. {4s:Ms. Abernathy} {4q:thanked} {4c:the Estonian Internal Security Service for its assistance}.

{5s:{organisation:FBI} Assistant Director-in-Charge Luis Camarena} {5q:stated}: {5c:“Today’s arrest is a warning to anyone tempted by easy money. We read the invoices.”}

{6q:According to} {6s:court documents}, {6c:{7s:Dorokhin} {7q:assured one supplier} that {7c:the parts were destined for “traffic lights”}, and {8s:Vogt} {8q:joked in an intercepted call} that {8c:“the lights in Tula must be very smart.”}}

The charges in the indictment are allegations, and {9c:the defendants} {9q:are presumed} {9c:innocent unless and until proven guilty}. {10s:A lawyer for Dorokhin} {10q:said outside the courthouse} that {10c:his client “sold parts to anyone who paid, like any other shop,” and {11q:intends} {11c:to plead not guilty}}. If convicted, the defendants face up to 20 years in prison.

The government’s case is being handled by the Office’s National Security and Cybercrime Section.

---
indictment = other | indictment of Pavel Dorokhin and Lena Vogt
abernathy = person | Joyce Abernathy | United States Attorney | of us
us = state | United States
camarena = person | Luis Camarena | FBI Assistant Director-in-Charge | of fbi
fbi = organisation | FBI | | of us
court-docs = other | court documents
dorokhin = person | Pavel Dorokhin
vogt = person | Lena Vogt
lawyer = office | lawyer for Pavel Dorokhin
---
1 indictment accuse
2 indictment accuse
3 abernathy condemn
4 abernathy support
5 camarena warn
6 court-docs state
7 dorokhin state in 6
8 vogt state in 6
9 - expect
10 lawyer state
11 dorokhin promise in 10
12 - accuse in 3
---
person: Pavel Dorokhin, Lena Vogt, Dorokhin, Vogt, Joyce Abernathy, Abernathy, Luis Camarena
nationality: American, Estonian
state: United States
place: BROOKLYN, N.Y., Sheepshead Bay, Munich, New Jersey, Tallinn, Almaty, Tula
organisation: Internal Security Service, FBI, National Security and Cybercrime Section
weapon: field-programmable gate arrays, guidance units, cruise missiles
date: today, this morning, Today, 20 years
quantity: seven-count, one
