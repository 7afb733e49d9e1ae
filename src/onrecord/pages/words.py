"""Small closed sets of English words by which lines of a page are told apart."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of `text`, which blanks part."""
    return frozenset(text.split())


DANGLING = word_set(
    "a an the this that these those its his her their our my your of in on at to for from with without by as into "
    "onto over under about against between among during after before since until than and or but nor if whether while "
    "because although though when where which who whose what how is are was were be been being has have had will "
    "would should could may might must can do does did not no very more most such so also both either each every any "
    "some all other another amid despite toward towards through across per via upon within like near off up out"
)
"""Words after which a clause is not over, or hardly ever."""

REPORTING = word_set(
    "said says saying say told tells added adds announced announces reported reports warned warns stated states "
    "claimed claims argued argues insisted insists confirmed confirms denied denies vowed vows wrote writes noted "
    "notes show shows showed suggests suggested found finds revealed reveals indicates indicated alleged alleges "
    "believes believed"
)
"""Words that close a deck of the kind "..., a source said"."""

DAYS = word_set(
    "yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december now week weeks month months year years ago time day "
    "days soon again later"
)
"""Words of time, in small letters, that may close a clause."""

DAY_NAMES = word_set(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December"
)

FUNCTION_OPENERS = word_set(
    "The A An In On At As After Before For With Without While When Where Since During Despite Under By From More Most "
    "Some Several Many All About Around Over Among Amid According Two Three Four Five Six Seven Eight Nine Ten Eleven "
    "Twelve Dozens Hundreds Thousands Tens Almost Nearly Up Both Each Every Another Other One Of If Although "
    "Though Because However Meanwhile But And Following Against Ahead Asked Speaking To Only No Not There Here Once "
    "Within Throughout Just Even Today Yesterday Earlier Last Late Early"
)
"""Capitalised words that open a sentence, and seldom stand inside a name."""

PRONOUN_OPENERS = word_set(
    "He She It They We You I This That These Those His Her Its Their Our My Your What Who How Why"
)

TITLES = word_set(
    "President Vice Premier Prime Minister Chancellor King Queen Prince Princess Sheikh Ayatollah Imam Pope Bishop "
    "Rabbi Senator Representative Congressman Congresswoman Governor Mayor Ambassador Envoy Secretary "
    "Secretary-General Undersecretary Under-Secretary-General Spokesman Spokeswoman Spokesperson General Admiral "
    "Brigadier Colonel Major Captain Lieutenant Commander Marshal Sergeant Chief Chairman Chairwoman Chair Director "
    "Director-General Judge Justice Professor Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Sir Lord Lady Dame Sen. Rep. Gov. Gen. "
    "Col. Lt. Maj. Adm. Capt. Sgt. Rev. St St. Deputy Acting Former Foreign Defense Defence Interior Finance Economy "
    "Home Republican Democratic Democrat Leader Speaker Commissioner Czar Attorney Press State Crown"
)
"""Words that begin a title and a name, so that neither ends with them."""

NAME_ENDS = word_set(
    "Strait Sea Ocean Gulf Bay Canal Channel River Lake Island Islands Peninsula Mountains Valley Coast Desert Basin "
    "City Province Region Territory Republic Kingdom Union Federation Emirates Nations States Ministry Department "
    "Office Agency Bureau Commission Committee Council Board Authority Administration Service Forces Force Army Navy "
    "Guard Corps Command Parliament Assembly Congress Senate House Court Party Movement Front University Institute "
    "Center Centre Foundation Association Organization Organisation Bank Fund Group Corp Inc Ltd Co Company "
    "Conference Summit Forum Treaty Pact Agreement Accord Act Bill Resolution War Deal Plan Strategy Program "
    "Programme Cup Games Airport Base Port Street Square Palace"
)
"""Common nouns that end a name: "the Taiwan Strait", "the Ministry of Defence" has its own in front."""

PLACES = word_set(
    "Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus "
    "Belgium Bolivia Bosnia Brazil Britain Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia "
    "Cuba Cyprus Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Europe Finland France Georgia Germany Ghana "
    "Greece Haiti Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kazakhstan Kenya Kosovo "
    "Kuwait Kyrgyzstan Laos Latvia Lebanon Libya Lithuania Malaysia Mali Mexico Moldova Mongolia Montenegro Morocco "
    "Mozambique Myanmar Nepal Netherlands Niger Nigeria Norway Oman Pakistan Palestine Panama Peru Philippines Poland "
    "Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan "
    "Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tunisia Turkey Türkiye Turkmenistan Uganda Ukraine "
    "Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe US U.S. UK U.K. EU UN U.N. NATO USA UAE DPRK Moscow "
    "Tehran Washington Kyiv Kiev Beijing London Paris Berlin Brussels Ankara Taipei Seoul Tokyo Pyongyang Riyadh "
    "Baghdad Damascus Beirut Jerusalem Gaza Cairo Delhi Islamabad Kabul Minsk Warsaw Vienna Geneva Rome Madrid Ottawa "
    "Canberra Crimea Kremlin Pentagon"
)
"""States, unions and seats of government that news names in one word."""

VERBS = word_set(
    "is are was were has have had will would should could may might must can cannot does did do said says told added "
    "announced warned stated claimed accused denied vowed urged called calls condemned rejected dismissed reported "
    "confirmed approved agreed signed met began started launched arrived expressed asked ordered offered sent held "
    "took made gave won lost killed died reached became plans plan wants want seeks expects needs remains faces hopes "
    "fears believes went came left returned visited opened closed issued imposed lifted described stressed noted "
    "insisted criticized criticised welcomed praised thanked hailed slammed blasted blamed threatened pledged "
    "promised refused declined decided proposed suggested demanded released published unveiled revealed showed shows "
    "passed adopted voted elected named appointed arrested charged sentenced attacked struck hit fired shot detained "
    "seized captured deployed delivered supplied received acquired bought sold transferred provided continues "
    "continued intends aims appears seems wrote argued discussed attended addressed congratulated conveyed hosted led "
    "backed supported opposed blocked suspended extended rose fell increased decreased grew stood stands found find "
    "faced moved joined quit resigned stepped put set cut brought kept let got gets goes comes makes takes gives sees "
    "saw heard knew thinks"
)
"""Finite verbs that the first sentence of a story is likely to have."""
