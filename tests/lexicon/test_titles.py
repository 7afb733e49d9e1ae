import pytest

from onrecord.lexicon.names import Gender
from onrecord.lexicon.titles import Place, TitleKind, find_title, modifiers, titles_in


@pytest.mark.parametrize(
    ("words", "name", "plural"),
    [
        ("Foreign Minister", "foreign minister", False),
        ("the foreign ministers", "foreign minister", True),
        ("spokesmen", "spokesman", True),
        ("PM", "prime minister", False),
        ("Lt. Col.", "lieutenant colonel", False),
        ("heads of state", "head of state", True),
        ("secretaries general", "secretary general", True),
        ("MPs", "member of parliament", True),
        ("Ayatollah", "ayatollah", False),
        ("defense secretary", "secretary of defense", False),
    ],
)
def test_titles(words: str, name: str, plural: bool) -> None:  # noqa: FBT001
    match = find_title(words)
    assert match is not None
    assert (match.title.name, match.plural) == (name, plural)


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("spokeswoman", Gender.FEMALE),
        ("king", Gender.MALE),
        ("Mrs", Gender.FEMALE),
        ("Mr.", Gender.MALE),
        ("chairmen", Gender.MALE),
        ("minister", None),
    ],
)
def test_gender_of_titles(words: str, gender: Gender | None) -> None:
    match = find_title(words)
    assert match is not None
    assert match.title.gender is gender


def test_places_and_kinds() -> None:
    mr, wife = find_title("Mr"), find_title("wife")
    assert mr is not None
    assert wife is not None
    assert (mr.title.kind, mr.title.place) == (TitleKind.HONORIFIC, Place.BEFORE)
    assert wife.title.place is Place.AFTER


def test_modifiers_are_no_titles() -> None:
    assert "former" in modifiers()
    assert find_title("former") is None
    deputy = find_title("deputy")
    assert deputy is not None
    assert deputy.title.kind is TitleKind.LEGISLATOR


def test_a_text_is_scanned() -> None:
    text = "Deputy Foreign Minister Lena Holm and the army’s spokesman met Gen. Varga."
    assert [(text[start:end], match.title.name) for start, end, match in titles_in(text)] == [
        ("Deputy Foreign Minister", "deputy foreign minister"),
        ("spokesman", "spokesman"),
        ("Gen", "general"),
    ]
