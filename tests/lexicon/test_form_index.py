import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lexicon.forms import FormIndex


@pytest.fixture
def index() -> FormIndex[str]:
    made: FormIndex[str] = FormIndex()
    for form, meaning in {
        "Norland": "NOR",
        "North Norland": "NNO",
        "U.N.L.": "UNL",
        "UNL": "UNL",
        "Côte d'Or": "CDO",
        "Fort St. Mary": "FSM",
        "The Gate": "GATE",
        "Marl & Marl": "MARL",
        "Us": "nobody",
    }.items():
        made.add(form, meaning)
    made.mask("Norland Post")
    return made


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("Norland", "NOR"),
        ("the Norland", "NOR"),
        ("The Norland", "NOR"),
        ("Norland's", "NOR"),
        ("Norland’s", "NOR"),
        (" Norland ", "NOR"),
        ("NORLAND", "NOR"),
        ("North  Norland", "NNO"),
        ("North\nNorland", "NNO"),
        ("North-Norland", "NNO"),
        ("UNL", "UNL"),
        ("U.N.L.", "UNL"),
        ("U.N.L", "UNL"),
        ("Cote d’Or", "CDO"),
        ("Fort St Mary", "FSM"),
        ("the Gate", "GATE"),
        ("Marl and Marl", "MARL"),
    ],
)
def test_spellings_of_one_form(index: FormIndex[str], words: str, meaning: str) -> None:
    assert index.find(words) == meaning


@pytest.mark.parametrize(
    "words", ["norland", "unl", "Norlandic", "South Norland", "Gate", "", "the", "US", "Norland Post", "'s"]
)
def test_what_is_no_form(index: FormIndex[str], words: str) -> None:
    assert index.find(words) is None


def test_a_scan_takes_the_longest_and_gives_offsets_of_the_text(index: FormIndex[str]) -> None:
    text = "“North Norland’s envoy,” said the U.N.L., left the Norland Post; Norland-made nets stayed in Norlandia."
    found = list(index.scan(text))
    assert [(text[start:end], meaning) for start, end, meaning in found] == [
        ("North Norland", "NNO"),
        ("U.N.L.", "UNL"),
        ("Norland", "NOR"),
    ]
    assert found[2][0] == text.index("Norland-made")


def test_a_scan_does_not_join_across_paragraphs(index: FormIndex[str]) -> None:
    assert [meaning for _, _, meaning in index.scan("Going North\n\nNorland won.")] == ["NOR"]


def test_the_first_meaning_of_a_form_stays(index: FormIndex[str]) -> None:
    index.add("Norland", "another")
    assert index.find("Norland") == "NOR"


def test_any_case_forgets_case() -> None:
    index: FormIndex[str] = FormIndex(any_case=True)
    index.add("foreign minister", "FM")
    assert index.find("Foreign Minister") == "FM"
    assert [meaning for _, _, meaning in index.scan("the FOREIGN minister")] == ["FM"]


def test_a_form_without_words_is_an_error() -> None:
    with pytest.raises(ValueError, match="word"):
        FormIndex[str]().add("…", "nothing")


@settings(derandomize=True)
@given(
    st.lists(
        st.sampled_from(["North", "Norland", "U.N.L.", "Post", "'s", "-", " ", "\n", ",", "ß", "é", "“"]), max_size=20
    )
)
def test_what_a_scan_finds_is_found_again_by_its_words(pieces: list[str]) -> None:
    index: FormIndex[str] = FormIndex()
    for form in ("Norland", "North Norland", "UNL"):
        index.add(form, form)
    text = "".join(pieces)
    last = 0
    for start, end, meaning in index.scan(text):
        assert last <= start < end <= len(text)
        assert index.find(text[start:end]) == meaning
        last = end
