title: German brigade "on course", but where are the flats?
outlet: Vilnius Observer
published: 2024-11-15

By 2027 some 4,800 German soldiers and 200 civilians are to live in Lithuania, the first permanent stationing of a Bundeswehr brigade abroad. The forest at Rudninkai, where they will train, is at present a sea of mud.

{1s:Defence Minister Vytenis Grigalius} {1q:admits} {1c:the barracks are three months behind}. {2c:“Concrete has no political opinions. It sets when it sets,”} {2s:he} {2q:joked} on Thursday as he showed the site to his German colleague. {3s:Friederike Brandt} {3q:replied} that {3c:{4s:she} {4q:trusted} {4c:Lithuanian concrete “more than certain airports”}}.

Not everybody laughs. {5s:The National Audit Office} {5q:estimates} {5c:the bill at 1.1 billion euros, a third above plan}, and {6s:its report} {6q:questions} {6c:whether a school in Kaunas can be ready by the summer}. {7s:Families of the first 150 soldiers} {7q:have let it be known} through the army association that {7c:the rents are too high}. {8s:Landlords} {8q:expect} {8c:a Bavarian wallet}.

Leopard 2A8 tanks for the brigade have been ordered in Munich. Lithuania buys 44 of the same type for its own new division. {9c:“A threat that is not met here will be met on the Oder,”} {9s:Brigadier General Jörn Hatke, the commander-designate}, {9q:argued} {9o:in the weekly Laikas}. {10s:Moscow} {10q:views} {10c:the brigade as “a return of the Wehrmacht by the back gate”}, {11c:a phrase} {11s:Mrs Brandt} {11q:found} {11c:“too stupid to be insulting”}.

{12s:The ruling coalition} {12q:pledged} {12c:to spend five percent of output on defence from 2026}. {13s:Two of its four parties} {13q:would rather} {13c:borrow than tax}. The conscripts shovelling gravel at the gate had other things on their minds.

---
grigalius = person | Vytenis Grigalius | Defence Minister of Lithuania | of lithuania
lithuania = state | Lithuania
brandt = person | Friederike Brandt | German Defence Minister | of germany
germany = state | Germany
audit-office = organisation | National Audit Office | | of lithuania
audit-report = other | report of the National Audit Office | | of audit-office
families = other | families of German soldiers
landlords = other | Lithuanian landlords
hatke = person | Jörn Hatke | commander-designate of the German brigade in Lithuania | of germany
russia = state | Russia
coalition = organisation | ruling coalition of Lithuania | | of lithuania
parties = other | two parties of the ruling coalition | | of coalition
---
1 grigalius confirm
2 grigalius state
3 brandt state
4 brandt expect in 3
5 audit-office expect
6 audit-report ask
7 families condemn
8 landlords expect
9 hatke warn
10 russia condemn
11 brandt condemn
12 coalition promise
13 parties expect
---
place: Rudninkai, Kaunas, Munich, Oder
state: Lithuania, Moscow
nationality: German, Lithuanian, Bavarian
person: Vytenis Grigalius, Friederike Brandt, Jörn Hatke, Brandt
organisation: Bundeswehr, National Audit Office, Laikas, Wehrmacht
weapon: Leopard 2A8 tanks
money: 1.1 billion euros
date: 2027, Thursday, summer, 2026
quantity: 4\,800, 200, three months, a third, 150, 44, five percent, Two, four
