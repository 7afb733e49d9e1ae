title: Quake claims 12 lives in Hormozgan
outlet: Caspian News Agency
published: 2022-07-03

TEHRAN, July 3 (CasNA) -- A 6.1-magnitude earthquake shook Iran's southern province of Hormozgan in the early hours of Saturday, claiming 12 lives and leaving a village near Bandar Khamir in ruins.
Two stronger tremors and a score of aftershocks followed before dawn. {1c:The dead were found in their beds, and the later shocks did no more than topple what the first had loosened}, {1q:said} {1s:Foad Naseri, governor of the county}.
{2s:The provincial crisis office} {2q:put} {2c:the number of injured at 84} and {3q:advised} {3c:residents to spend a second night in the open}. {4s:The Red Crescent} {4q:reported} {4c:the dispatch of 75 teams with tents, blankets and sniffer dogs}.
Sayeh Darya, a fishing hamlet of some 300 souls, was levelled. {5c:"First the dogs went silent, then the wall fell where my bed had been,"} {5s:a fisherman who gave his name as Abdollah} {5q:told {5a:state television}}.
{6c:Electricity had been restored in nine of eleven villages by Sunday noon}, {6s:the energy ministry} {6q:announced}. The jolt was felt across the Persian Gulf in the United Arab Emirates, whose {7s:National Center of Meteorology} {7q:assured} {7c:residents that there was no danger of a tsunami}.
President Jamshid Farrokhi sent his interior minister to the region and cut short a trip to Ashgabat. {8c:"The houses will be rebuilt before the date harvest is over,"} {8s:he} {8q:promised {8o:in a televised message}}.
Iran lies on several faults. Some 31,000 people perished in the Bam earthquake of 2003, and {9s:engineers} {9q:have long complained} that {9c:the building code exists mainly as a handsome book}.

---
naseri = person | Foad Naseri | county governor | of iran
iran = state | Iran
crisis = organisation | provincial crisis office of Hormozgan
crescent = organisation | Red Crescent
abdollah = person | Abdollah | fisherman
energy = organisation | Iranian energy ministry | | of iran
ncm = organisation | National Center of Meteorology | | of uae
uae = state | United Arab Emirates
farrokhi = person | Jamshid Farrokhi | President | of iran
engineers = office | engineers
---
1 naseri state
2 crisis state
3 crisis demand
4 crescent state
5 abdollah state
6 energy state
7 ncm state
8 farrokhi promise
9 engineers condemn
---
place: TEHRAN, Hormozgan, Bandar Khamir, Sayeh Darya, Persian Gulf, Ashgabat, Bam
person: Foad Naseri, Abdollah, Jamshid Farrokhi
organisation: CasNA, Red Crescent, National Center of Meteorology
state: Iran, United Arab Emirates
date: July 3, Saturday, Sunday, 2003
quantity: 12, 84, 75, some 300, nine, eleven, Some 31\,000, Two, 6.1-magnitude
