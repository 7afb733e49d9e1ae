import pytest

from onrecord.lexicon.organisations import OrganisationKind, find_organisation, organisations_in


@pytest.mark.parametrize(
    ("words", "organisation", "state"),
    [
        ("the Pentagon", "org:us-defense", "USA"),
        ("U.S. Treasury Department", "org:us-treasury", "USA"),
        ("Foggy Bottom", "org:us-state-department", "USA"),
        ("the IRGC", "org:ir-irgc", "IRN"),
        ("Iran's Revolutionary Guards", "org:ir-irgc", "IRN"),
        ("UN Security Council", "org:un-security-council", None),
        ("U.N. Security Council", "org:un-security-council", None),
        ("NATO", "org:nato", None),
        ("Nato’s", "org:nato", None),
        ("the European Commission", "org:eu-commission", "EUE"),
        ("the Foreign Ministry", "org:foreign-ministry", None),
        ("the Iranian Foreign Ministry", "org:foreign-ministry", "IRN"),
        ("Turkey’s defense ministry", "org:defence-ministry", "TUR"),
        ("Ministry of Foreign Affairs of Ukraine", "org:foreign-ministry", "UKR"),
        ("the Ministry of Defence of the United Kingdom", "org:defence-ministry", "GBR"),
        ("the South Korean navy", "org:navy", "KOR"),
    ],
)
def test_organisations_and_their_states(words: str, organisation: str, state: str | None) -> None:
    match = find_organisation(words)
    assert match is not None
    assert match.organisation.id == organisation
    assert (match.state.code if match.state else None) == state


@pytest.mark.parametrize("words", ["Norland", "the EU", "Polish Senate", "Iran", "", "Foreign", "Kremlin navy"])
def test_words_that_are_no_organisation(words: str) -> None:
    assert find_organisation(words) is None


def test_a_text_is_scanned_and_generic_names_take_the_state_beside_them() -> None:
    text = (
        "The Russian Foreign Ministry and the Ministry of Defence of Norway answered NATO’s envoy; "
        "the army of the north and Ukraine’s army kept still."
    )
    found = [
        (text[start:end], match.organisation.id, match.state and match.state.code)
        for start, end, match in organisations_in(text)
    ]
    assert found == [
        ("Russian Foreign Ministry", "org:foreign-ministry", "RUS"),
        ("Ministry of Defence of Norway", "org:defence-ministry", "NOR"),
        ("NATO", "org:nato", None),
        ("army", "org:army", None),
        ("Ukraine’s army", "org:army", "UKR"),
    ]


def test_another_states_senate_is_not_the_tables() -> None:
    assert list(organisations_in("The Polish Senate and Pakistan's Senate voted.")) == []
    assert [match.organisation.id for _, _, match in organisations_in("The US Senate and the Senate voted.")] == [
        "org:us-senate",
        "org:us-senate",
    ]


def test_an_armed_group_stays_itself_whoever_is_named_before_it() -> None:
    found = [match.organisation for _, _, match in organisations_in("Iran’s Hezbollah allies")]
    assert [(one.id, one.kind) for one in found] == [("org:lb-hezbollah", OrganisationKind.ARMED_GROUP)]
