title: Japan protests after Chinese carrier jets fly near Okinawa
outlet: Nippon Wire Service
published: 2023-04-18

TOKYO -- {1c:Fighter jets and helicopters from a Chinese aircraft carrier took off and landed about 120 times south of Okinawa over the weekend}, {1s:the Joint Staff Office of the Self-Defense Forces} {1q:announced} {1t:Monday night}.

{2s:Chief Cabinet Secretary Kenji Morimoto} {2q:told {2o:a regular news conference}} {2t:Tuesday} that {2c:{14s:Tokyo} {14q:had conveyed its “grave concern” over} {14c:the flights} to Beijing through diplomatic channels}. {3s:He} {3q:stopped short of calling} {3c:the flights illegal}, {4q:noting} that {4c:the carrier had remained outside Japan's territorial waters throughout}. {5q:Asked} {5c:whether the government would release footage of the encounter}, {6s:Morimoto} {6q:replied}, {6c:“We will judge that appropriately.”}

China's Defense Ministry had no immediate response. {7s:A commentary in the Liaodong Daily, a newspaper close to the navy}, {7q:described} {7c:the manoeuvres as routine} and {8q:accused} {8c:the Japanese side of “sending ships to peep at the neighbors' training and then crying thief.”}

The destroyer Kagami shadowed the carrier group from Friday to Sunday and photographed 14 J-15 fighters on its deck. {9c:Two of the jets} {9q:reportedly} {9c:came within 400 meters of a P-3C patrol plane}, though {10s:the Defense Ministry} {10q:could not confirm} {10c:the distance}.

In Naha, {11s:Governor Asato Higa} {11q:voiced anxiety that} {11c:fishing crews would again be caught between two navies}. {12s:She} {12q:wants} {12c:the central government to warn boats by radio within the hour} and {13q:plans} {13c:to raise the matter in {place:Tokyo} next week}.

---
jso = organisation | Joint Staff Office | | of sdf
sdf = organisation | Self-Defense Forces | | of japan
japan = state | Japan
morimoto = person | Kenji Morimoto | chief cabinet secretary | of japan
liaodong = organisation | Liaodong Daily | | of china
china = state | China
mod = organisation | Ministry of Defense of Japan | | of japan
higa = person | Asato Higa | governor of Okinawa | of japan
---
1 jso state
2 morimoto state
3 morimoto state
4 morimoto state
5 - ask
6 morimoto state
7 liaodong state
8 liaodong accuse
9 - state
10 mod state
11 higa expect
12 higa demand
13 higa promise
14 japan condemn in 2
---
person: Kenji Morimoto, Morimoto, Asato Higa
organisation: Joint Staff Office, Self-Defense Forces, Defense Ministry, Liaodong Daily
state: Tokyo, Beijing, Japan, China
nationality: Chinese, Japanese
place: TOKYO, Okinawa, Naha
weapon: Fighter jets, helicopters, aircraft carrier, carrier, destroyer Kagami, J-15 fighters, jets, P-3C patrol plane
date: weekend, Monday night, Tuesday, Friday, Sunday, next week
quantity: 120, 14, Two, two, 400 meters
