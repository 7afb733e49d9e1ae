title: Herders dispute army's tale of drone strike
outlet: Volta Libre
published: 2023-09-23

{1s:Herders who fled a livestock market at Bouro, in northern Burkina Faso}, {1t:on Friday} {1q:spoke of} {1c:“a bird that did not flap its wings” circling for an hour before two missiles fell among the goats}.

{2c:The aircraft was a Bayraktar TB2, and what it saw was “a gathering of terrorists”}, {2q:according to} {2s:the general staff}. {3s:It} {3q:claims} {3c:22 dead, every one of them a fighter}. {4s:A nurse who helped with the burials} {4q:makes} {4c:it 31, with nine women among them}.

{5s:A video shared by telephone} {5q:purports to show} {5c:the first explosion}; {6s:this newspaper} {6q:could not establish} {6c:where or when it was filmed}. {7c:The market} {7q:was rumoured} {7c:to be a place where petrol changed hands at night}. {8s:Its chief, Idrissa Barry}, {8q:does not deny} {8c:it}. {10c:{9c:“Petrol changes hands everywhere,”} {9s:he}} {10q:was quoted by} {10s:the news site Faso Matin} {10c:{9q:as replying}}.

{11c:Turkey}, from which the junta began buying drones in 2022, {11q:has been urged by} {11s:the campaign group Sahel Witness} {11c:to write conditions into its contracts}. {12c:Conditions}, {12s:an executive of the maker} {12q:is on record as having said}, {12c:“are a matter for politicians, not for engineers”}.

On Saturday {13s:the governor}, {13q:vowing} that {13c:the dead would have “the truth and a fence round it”}, laid a stone at the site. Nobody from the army came. A cattle dealer showed him 14 receipts, found in the dust, for animals that will not be collected; the price on each had been agreed in the last hour of the market.

---
herders = other | herders from Bouro
general-staff = organisation | Burkinabe general staff | | of burkina
burkina = state | Burkina Faso
nurse = office | a nurse who helped with the burials | nurse
newspaper = organisation | Volta Libre
barry = person | Idrissa Barry | chief of the market at Bouro
faso-matin = organisation | Faso Matin | news site
witness = organisation | Sahel Witness | campaign group
executive = office | an executive of the drone's maker | executive
governor = office | the governor | governor | of burkina
video = other | video of the strike
---
1 herders state
2 general-staff state
3 general-staff state
4 nurse expect
5 video state
6 newspaper state
7 - expect
8 barry deny
9 barry state in 10
10 faso-matin state
11 witness demand
12 executive state
13 governor promise
---
person: Idrissa Barry
state: Burkina Faso, Turkey
organisation: Faso Matin, Sahel Witness
place: Bouro
weapon: missiles, Bayraktar TB2, drones
date: Friday, 2022, Saturday
quantity: two, 22, 31, nine, 14
