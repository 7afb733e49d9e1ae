import pytest

from onrecord.lexicon.names import Gender, gender_of, is_given_name


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Barbara Holm", Gender.FEMALE),
        ("Vladimir Varga", Gender.MALE),
        ("J. Barbara Holm", Gender.FEMALE),
        ("Mohammad-Javad Karam", Gender.MALE),
        ("José Holm", Gender.MALE),
        ("Robin Holm", None),
        ("Varga", None),
        ("Qzx Barbara", None),
        ("Barbara", Gender.FEMALE),
        ("", None),
    ],
)
def test_gender_by_given_name(name: str, gender: Gender | None) -> None:
    assert gender_of(name) is gender


def test_given_names_keep_their_case() -> None:
    assert is_given_name("Mark")
    assert is_given_name("Élise") is is_given_name("Elise")
    assert is_given_name("José")
    assert not is_given_name("mark")
    assert not is_given_name("Norland")
