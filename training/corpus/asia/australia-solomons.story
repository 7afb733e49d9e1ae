title: Honiara brushes off base talk as police ship arrives
outlet: Pacific Beat Report
published: 2022-09-02

HONIARA — {1c:Solomon Islands will not host a foreign military base}, {1s:Prime Minister Josiah Kelesi} {1q:repeated} {1t:on Friday}, {2q:accusing} {2c:Australian journalists of “painting our lagoon grey.”}

{3c:“How many times must a small country say no?”} {3s:he} {3q:asked {3a:a crowd of several hundred} {3o:at Point Cruz wharf}}, where he accepted a patrol boat donated by Canberra. {4c:The security agreement signed with Beijing in April}, {4s:Kelesi} {4q:maintained}, {4c:provides only for “the training of our own boys and girls”}.

{5c:A clause on “logistical replenishment” leaves the door wide open}, {5q:countered} {5s:opposition leader Margaret Tovosia}, who has read a leaked draft. {6s:She} {6q:insists on} {6c:publication of the whole text} and {7q:accuses} {7c:{8s:the prime minister} of {8q:planning} {8c:to put off next year's election}}. {9c:That charge} {9q:was met with a flat denial from} {9s:his office}.

{10s:Australia's foreign minister, Senator Ruth Calloway}, {10q:made a point of not criticising} {10c:the pact} during a stopover on Thursday. {11s:She} {11q:said} {11c:{12s:Australians} {12q:understood} that {12c:sovereignty “isn't a word you only use about yourself”}}, and {13q:offered} {13c:to help pay for the polls}. {14s:Kelesi} {14q:characterised} {14c:the offer as “foreign interference with a bow on it”}.

{15s:A US State Department official travelling in the region} {15q:voiced disappointment that} {15c:a coast guard cutter had been refused fuel last week}; {16s:the harbourmaster} {16q:put} {16c:the episode down to a fax that arrived late}.

In Chinatown, still blackened by the riots of 2021, traders were more interested in cement prices. Tenders for a stadium close on Monday.

---
solomons = state | Solomon Islands
kelesi = person | Josiah Kelesi | prime minister of Solomon Islands | of solomons
tovosia = person | Margaret Tovosia | opposition leader | of solomons
pmo = organisation | prime minister's office of Solomon Islands | | of solomons
calloway = person | Ruth Calloway | Australian foreign minister | of australia
australia = state | Australia
australians = other | Australians | | of australia
official = office | US State Department official | | of us
us = state | United States
harbour = office | harbourmaster | | of solomons
---
1 kelesi deny
2 kelesi accuse
3 kelesi ask
4 kelesi state
5 tovosia state
6 tovosia demand
7 tovosia accuse
8 kelesi promise in 7
9 pmo deny
10 calloway state
11 calloway state
12 australians expect in 11
13 calloway promise
14 kelesi condemn
15 official condemn
16 harbour state
---
person: Josiah Kelesi, Kelesi, Margaret Tovosia, Ruth Calloway
organisation: State Department
state: Solomon Islands, Canberra, Beijing, Australia, US
nationality: Australian, Australians
place: HONIARA, Chinatown
facility: Point Cruz wharf
weapon: patrol boat, coast guard cutter
date: Friday, April, next year, Thursday, last week, 2021, Monday
quantity: several hundred
