import time

import pytest

from onrecord.lexicon.states import StateForm, StateKind, find_state, state, states_in


@pytest.mark.parametrize(
    ("words", "code", "form"),
    [
        ("US", "USA", StateForm.NAME),
        ("U.S.", "USA", StateForm.NAME),
        ("the U.S", "USA", StateForm.NAME),
        ("the United States of America", "USA", StateForm.NAME),
        ("UNITED STATES", "USA", StateForm.NAME),
        ("Americans", "USA", StateForm.DEMONYM),
        ("the White House", "USA", StateForm.SEAT),
        ("Washington, D.C.", "USA", StateForm.CAPITAL),
        ("Britain’s", "GBR", StateForm.NAME),
        ("Britons", "GBR", StateForm.DEMONYM),
        ("10 Downing Street", "GBR", StateForm.SEAT),
        ("the Islamic Republic", "IRN", StateForm.NAME),
        ("the Islamic Republic of Pakistan", "PAK", StateForm.NAME),
        ("Tehran", "IRN", StateForm.CAPITAL),
        ("the Kremlin", "RUS", StateForm.SEAT),
        ("Kiev", "UKR", StateForm.CAPITAL),
        ("the Ukraine", "UKR", StateForm.NAME),
        ("Türkiye", "TUR", StateForm.NAME),
        ("Turks", "TUR", StateForm.DEMONYM),
        ("Tel Aviv", "ISR", StateForm.CAPITAL),
        ("DPRK", "PRK", StateForm.NAME),
        ("Democratic People’s Republic of Korea", "PRK", StateForm.NAME),
        ("the Republic of Korea", "KOR", StateForm.NAME),
        ("the Blue House", "KOR", StateForm.SEAT),
        ("Republic of China", "TWN", StateForm.NAME),
        ("the UAE", "ARE", StateForm.NAME),
        ("Côte d’Ivoire", "CIV", StateForm.NAME),
        ("the Élysée", "FRA", StateForm.SEAT),
        ("the EU", "EUE", StateForm.NAME),
        ("the Soviet Union", "SUN", StateForm.NAME),
        ("Papua New Guinea", "PNG", StateForm.NAME),
        ("Nigerien", "NER", StateForm.DEMONYM),
        ("Nigerian", "NGA", StateForm.DEMONYM),
        ("Dutchmen", "NLD", StateForm.DEMONYM),
        ("The Hague", "NLD", StateForm.SEAT),
    ],
)
def test_forms_of_states(words: str, code: str, form: StateForm) -> None:
    match = find_state(words)
    assert match is not None
    assert (match.state.code, match.form) == (code, form)


@pytest.mark.parametrize(
    "words", ["us", "Us", "turkey", "china", "NATO", "the", "", "Iranian officials", "Washington Post", "hague"]
)
def test_words_that_are_no_state(words: str) -> None:
    assert find_state(words) is None


@pytest.mark.parametrize(
    ("words", "code", "others"),
    [("Brussels", "EUE", {"BEL"}), ("Korean", "KOR", {"PRK"}), ("Congolese", "COD", {"COG"}), ("Iran", "IRN", set())],
)
def test_forms_that_several_states_share(words: str, code: str, others: set[str]) -> None:
    match = find_state(words)
    assert match is not None
    assert match.state.code == code
    assert {one.code for one in match.others} == others


@pytest.mark.parametrize(
    ("words", "doubtful"),
    [
        ("Jordan", True),
        ("Georgia", True),
        ("Chad", True),
        ("Poles", True),
        ("Turkey", False),
        ("Jordanian", False),
        ("Oman", False),
    ],
)
def test_forms_that_often_name_something_else_are_marked(words: str, doubtful: bool) -> None:  # noqa: FBT001
    match = find_state(words)
    assert match is not None
    assert match.doubtful is doubtful


def test_ids_and_codes() -> None:
    assert state("RUS").id == "state:RUS"
    assert state("state:RUS") is state("RUS")
    assert state("EUE").kind is StateKind.BLOC
    with pytest.raises(KeyError):
        state("XXX")


def test_a_text_is_scanned_for_the_longest_forms() -> None:
    text = (
        "The South Korean envoy told the Washington Post that US-made radars, not Iran’s, guard the South China Sea; "
        "North Korea let us pass. Guinea-Bissau and the U.K. agreed."
    )
    found = [(text[start:end], match.state.code) for start, end, match in states_in(text)]
    assert found == [
        ("South Korean", "KOR"),
        ("US", "USA"),
        ("Iran", "IRN"),
        ("North Korea", "PRK"),
        ("Guinea-Bissau", "GNB"),
        ("U.K.", "GBR"),
    ]


def test_a_scan_is_fast() -> None:
    sentence = (
        "Officials of Norland met envoys from Turkey, the United Arab Emirates and Guinea-Bissau in an old port. "
    )
    text = (sentence * 48)[:5000]
    sum(1 for _ in states_in(text))
    took = min(_seconds(text) for _ in range(5))
    assert took < 0.02, "a 5,000-character text takes about 1 ms; ten times that is a fault, not a slow machine"


def _seconds(text: str) -> float:
    start = time.process_time()
    assert sum(1 for _ in states_in(text)) > 90
    return time.process_time() - start
