"""People by name, and heads of state and government by surname and by date."""

from __future__ import annotations

import pytest

from onrecord.lexicon.people import find_head, find_person, head_of, people
from onrecord.lexicon.states import state


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Mohammad Javad Zarif", "IRN"),
        ("Hossein Amir Abdollahian", "IRN"),
        ("Joseph R. Biden Jr.", "USA"),
        ("Volodymyr Zelensky", "UKR"),
    ],
)
def test_a_full_name_tells_the_state(name: str, code: str) -> None:
    person = find_person(name)
    assert person is not None
    assert person.state is state(code)


def test_those_of_no_state_have_an_organisation() -> None:
    person = find_person("Ban Ki-moon")
    assert person is not None
    assert person.state is None
    assert person.organisation is not None
    assert person.organisation.key == "un"


def test_a_surname_alone_names_only_heads() -> None:
    assert find_head("Obama") is find_person("Barack Obama")
    assert find_head("Kirby") is None
    assert find_person("Obama") is None


@pytest.mark.parametrize(
    ("code", "day", "name"),
    [
        ("USA", "2017-01-19", "Barack Obama"),
        ("USA", "2025-06-01T10:00:00Z", "Donald Trump"),
        ("IRN", "2020-01-03", "Hassan Rouhani"),
    ],
)
def test_the_head_of_a_day(code: str, day: str, name: str) -> None:
    head = head_of(state(code), day)
    assert head is not None
    assert head.name == name


def test_no_head_where_the_table_tells_none() -> None:
    assert head_of(state("USA"), "1990-01-01") is None


def test_every_head_has_a_beginning_and_everyone_a_party() -> None:
    for person in people():
        assert (person.state is None) != (person.organisation is None), person.name
        assert person.head == bool(person.since), person.name
        assert not person.until or person.since < person.until, person.name
