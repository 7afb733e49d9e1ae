"""Occasions of speech are found with all words that belong to their noun."""

from __future__ import annotations

import pytest

from onrecord.lexicon.occasions import addressing, occasion_at, occasions_in
from onrecord.lexicon.table import read_table, values


@pytest.mark.parametrize(
    ("text", "occasions"),
    [
        ("said at a news conference in Aldmouth", ["at a news conference"]),
        ("wrote on X late on Monday", ["on X"]),
        ("scolded them at a breakfast meeting", ["at a breakfast meeting"]),
        ("said in two short, angry letters", ["in two short, angry letters"]),
        ("said on NBN’s morning show", ["on NBN’s morning show"]),
        ("said on CBS’s “Meet the Mayor” programme", ["on CBS’s “Meet the Mayor”"]),
        ("said At the Harbour Summit", ["At the Harbour Summit"]),
        ("said by telephone and in a letter", ["by telephone", "in a letter"]),
        ("said in Aldmouth in a statement", ["in a statement"]),
        ("said on the boat that the statement was false", []),
        ("said in statement", []),
        ("a threat to the meeting", []),
    ],
)
def test_occasions_in_a_text(text: str, occasions: list[str]) -> None:
    assert [text[start:end] for start, end in occasions_in(text, 0, len(text))] == occasions


def test_an_occasion_begins_with_its_preposition() -> None:
    text = "at a rally"
    assert occasion_at(text, 0, len(text)) == len(text)
    assert occasion_at(text, 3, len(text)) is None
    assert occasion_at(text, 0, 6) is None


def test_verbs_of_addressing_are_looked_up_by_what_follows() -> None:
    assert {"told", "telling", "assured"} <= addressing()
    assert {"complained", "wrote", "made clear"} <= addressing("to")
    assert "told" not in addressing("to")


def test_no_noun_and_no_verb_is_listed_twice() -> None:
    for table, columns in (("occasions", ("noun", "kind")), ("addressing", ("verb",))):
        forms = [[row[column] for column in columns] for row in read_table(table)]
        assert [form for form in forms if forms.count(form) > 1] == []
    assert {row["kind"] for row in read_table("occasions")} == {"gathering", "talk", "text", "channel", "place"}
    assert all(values(row["prepositions"]) for row in read_table("occasions"))
