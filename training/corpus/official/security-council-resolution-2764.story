title: Resolution 2764 (2024), adopted by the Security Council at its 9801st meeting
outlet: United Nations
published: 2024-12-05

{1s:The Security Council},

{1q:Recalling} {1c:its resolution 1591 (2005) and the statement by its President of 27 March 2024},

{2q:Expressing grave concern at} {2c:the flow of drones, man-portable missiles and ammunition to the parties to the conflict in violation of the arms embargo},

{3q:Condemning} {3c:all attacks against hospitals and against the convoys of the World Food Programme},

{4q:Noting with alarm} {4c:{5s:the final report of the Panel of Experts}, which {5q:concluded} that {5c:at least 31 cargo flights had carried weapons to airstrips in the north of Darfur}},

{6q:Taking note of} {6c:{7s:the Government’s} {7q:pledge} {7c:to keep the Adre crossing open until the end of February 2025}},

Acting under Chapter VII of the Charter of the United Nations,

1. Decides to renew until 12 March 2026 the mandate of the Panel of Experts;

2. {8q:Demands} that {8c:the Rapid Support Forces lift without delay the siege of El Fasher};

3. {9q:Calls upon} {9c:all Member States to refrain from external interference which seeks to foment conflict}, and {10q:urges} {10c:those with influence over the parties to use it in favour of a cessation of hostilities};

4. {11q:Requests} {11c:the Secretary-General to submit, within 90 days, recommendations for the protection of civilians, including on {12c:the verification mechanism} {12q:proposed by} {12s:the African Union}};

5. {13q:Expresses its intention} {13c:to impose targeted measures on those who plan, direct or commit acts of sexual violence}, and {14q:invites} {14c:the Panel to name them};

6. Decides to remain actively seized of the matter.

---
unsc = organisation | UN Security Council
panel-report = other | final report of the Panel of Experts | | of panel
panel = organisation | Panel of Experts on the Sudan | | of unsc
sudan = state | Sudan
au = organisation | African Union
---
1 unsc state
2 unsc condemn
3 unsc condemn
4 unsc condemn
5 panel-report state in 4
6 unsc confirm
7 sudan promise in 6
8 unsc demand
9 unsc demand
10 unsc demand
11 unsc demand
12 au demand in 11
13 unsc promise
14 unsc demand
---
organisation: Security Council, World Food Programme, Panel of Experts, United Nations, Rapid Support Forces, African Union, Panel
place: Darfur, Adre, El Fasher
weapon: drones, man-portable missiles, ammunition
date: 27 March 2024, the end of February 2025, 12 March 2026, within 90 days
quantity: 31
