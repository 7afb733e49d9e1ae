"""Joint sources are parted where each party is named, and stay a group where a group is."""

from __future__ import annotations

import pytest

from onrecord.statements.reading import read_statements
from tests.marked import marked
from tests.statements.speaking import speakers


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("Russia and Iran", ["Russia", "Iran"]),
        ("Both Russia and Iran", ["Russia", "Iran"]),
        ("The US, Israel, and France", ["United States", "Israel", "France"]),
        ("Foreign Minister Marta Lund and General Paul Okafor", ["Marta Lund", "Paul Okafor"]),
        ("The President and Prime Minister Marta Lund", ["President", "Marta Lund"]),
        ("We each", [None]),
        ("NATO as well as Norway", ["NATO", "Norway"]),
        ("Norwegian and Swedish officials", ["Norwegian and Swedish officials"]),
        ("The leaders of Norway and Sweden", ["leaders of Norway and Sweden"]),
        ("Norway and its allies", ["Norway and its allies"]),
        ("Energy and Water Minister Marta Lund", ["Marta Lund"]),
        ("The Baltic states, Estonia and Latvia", ["Baltic states"]),
        ("Marta Lund, the minister of fish,", ["Marta Lund"]),
    ],
)
def test_who_speaks_in_a_joint_source(source: str, names: list[str]) -> None:
    assert speakers(f"{{s1|{source}}} {{c1|denied}} {{q1|it}}.") == names


def test_each_party_has_the_same_cue_and_content_and_its_own_words() -> None:
    reading = read_statements(*marked("{s1|Russia and Iran} {c1|denied} {q1|that it {c2|reportedly} {q2|came}}."))
    russia, iran, reported = reading.statements
    assert (russia.cue, russia.content) == (iran.cue, iran.content)
    assert [one.source.words for one in (russia, iran) if one.source] == ["Russia", "Iran"]
    assert russia.id != iran.id
    assert reported.within == russia.id


def test_those_named_together_are_they_and_the_two_leaders_afterwards() -> None:
    text = (
        "{s1|President Ana Ruiz and President Paul Okafor} {c1|welcomed} {q1|the pact}. {s2|They} {c2|vowed} {q2|to go on}. "
        "{s3|The two leaders} {c3|thanked} {q3|the crews}. {s4|Both presidents} {c4|hope} {q4|for more}."
    )
    assert speakers(text)[2:] == ["Ana Ruiz and Paul Okafor"] * 3


def test_both_countries_are_the_states_of_those_named_together() -> None:
    text = (
        "{s1|Norwegian President Ana Ruiz and Swedish President Paul Okafor} {c1|met} {q1|and spoke}. "
        "{s2|The two countries} {c2|intend} {q2|to go on}."
    )
    assert speakers(text)[2:] == ["Norway and Sweden"]


def test_the_title_of_a_readout_tells_who_they_are() -> None:
    title = "Readout of Minister Ana Ruiz’s Call with Minister Paul Okafor of Chad"
    text = "Minister Ana Ruiz spoke today with Minister Paul Okafor. {s1|The ministers} {c1|praised} {q1|the crews}."
    assert speakers(text, title=title) == ["Ana Ruiz and Paul Okafor"]
    text = "Minister Ana Ruiz spoke today with Minister Paul Okafor of Chad. {s1|They} {c1|praised} {q1|the crews}."
    assert speakers(text, title=title) == ["Ana Ruiz and Paul Okafor"]


def test_neither_of_them_is_the_group() -> None:
    text = "{s1|Ana Ruiz and Paul Okafor} {c1|said} {q1|no}. {s2|Neither minister} {c2|confirmed} {q2|a date}."
    assert speakers(text)[2:] == ["Ana Ruiz and Paul Okafor"]


def test_officials_without_an_article_are_nobody_named_before() -> None:
    text = "{s1|Russia and Iran} {c1|denied} {q1|it}. {s2|Officials} {c2|said} {q2|no}."
    assert speakers(text)[2:] == ["Officials"]


def test_two_sides_that_nobody_named_stay_as_worded() -> None:
    assert speakers("{s1|The two sides} {c1|agreed} {q1|on a truce}.") == ["two sides"]


def test_sources_that_the_tagger_took_for_several_are_the_parties() -> None:
    text = "{s1|Ana Ruiz}, {s2|4iG} and {s3|Harbour Works} {c1|announced} {q1|a dock}."
    story, tags = marked(text)
    assert [one.source.words for one in read_statements(story, tags).statements if one.source] == [
        "Ana Ruiz",
        "4iG",
        "Harbour Works",
    ]


def test_a_list_without_an_and_is_no_row_of_parties() -> None:
    story, tags = marked("{s2|Harbour Works}, {s1|Ana Ruiz} {c1|said} {q1|no}.")
    assert len(read_statements(story, tags).statements) == 1
