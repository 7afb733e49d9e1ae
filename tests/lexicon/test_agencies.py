import pytest

from onrecord.lexicon.agencies import AgencyKind, agencies_in, find_agency


@pytest.mark.parametrize(
    ("words", "agency"),
    [
        ("Reuters", "agency:reuters"),
        ("AFP", "agency:afp"),
        ("Agence France-Presse", "agency:afp"),
        ("The Associated Press", "agency:ap"),
        ("the Associated Press", "agency:ap"),
        ("Tass", "agency:tass"),
        ("Iran’s", None),
        ("KCNA", "agency:kcna"),
        ("CNA", "agency:cna"),
        ("Islamic Republic News Agency", "agency:irna"),
        ("The Times", "agency:times-london"),
        ("the Times", "agency:times-london"),
        ("Times", None),
        ("ap", None),
        ("the New York Times", "agency:new-york-times"),
    ],
)
def test_agencies_by_all_their_names(words: str, agency: str | None) -> None:
    found = find_agency(words)
    assert (found.id if found else None) == agency


def test_home_and_kind() -> None:
    found = find_agency("Yonhap")
    assert found is not None
    assert (found.state.code, found.kind) == ("KOR", AgencyKind.WIRE)


def test_a_credit_line_is_scanned() -> None:
    line = "Photo: Marta Holm, AFP, via Xinhua and Kyodo"
    assert [(line[start:end], agency.name) for start, end, agency in agencies_in(line)] == [
        ("AFP", "Agence France-Presse"),
        ("Xinhua", "Xinhua"),
        ("Kyodo", "Kyodo News"),
    ]
