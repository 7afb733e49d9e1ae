title: Executive Order on Securing Port Cranes and Other Networked Cargo Equipment
outlet: Federal Register
published: 2025-02-12

By the authority vested in me as President by the Constitution and the laws of the United States of America, including the International Emergency Economic Powers Act and section 301 of title 3, United States Code, {1s:I, Eleanor Calloway, President of the United States of America}, {1q:find} that {1c:the unrestricted acquisition of networked cargo equipment designed by persons owned by a foreign adversary constitutes an unusual and extraordinary threat to the national security, foreign policy and economy of the United States}. {2s:I} {2q:hereby declare} {2c:a national emergency to deal with that threat}, and {3s:I} {3q:hereby order}:

{3c:Section 1. Prohibited Transactions. (a) Any acquisition, importation or installation of ship-to-shore cranes by any person subject to the jurisdiction of the United States is prohibited where the Secretary of Homeland Security, in consultation with the Secretary of Commerce, has determined that the transaction poses an undue risk of sabotage.}

{3c:(b) The prohibitions in this section apply notwithstanding any contract entered into prior to the date of this order.}

{3c:Sec. 2. Assessment. Within 120 days of the date of this order, the Director of National Intelligence shall deliver to the President an assessment of the modems and remote-access software found on cranes at the ports of Los Angeles, Savannah and Norfolk.}

{3c:Sec. 3. Definitions. For the purposes of this order, the term “foreign adversary” means any government determined by the Secretary of Commerce to have engaged in a long-term pattern of conduct adverse to the security of the United States.}

{3c:Sec. 4. General Provisions. Nothing in this order shall be construed to impair the authority granted by law to an executive department. The costs for publication of this order shall be borne by the Department of Homeland Security.}

ELEANOR CALLOWAY

THE WHITE HOUSE,
February 12, 2025.

---
calloway = person | Eleanor Calloway | President of the United States | of us
us = state | United States
---
1 calloway state
2 calloway state
3 calloway demand
---
person: Eleanor Calloway, ELEANOR CALLOWAY
state: United States of America, United States
place: Los Angeles, Savannah, Norfolk
facility: WHITE HOUSE
organisation: Department of Homeland Security
date: Within 120 days, February 12\, 2025
