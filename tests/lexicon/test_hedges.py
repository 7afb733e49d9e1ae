"""Hedges are found with their strength; what only looks like one is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lexicon.hedges import Place, hedges_in
from onrecord.lexicon.table import read_table, values
from onrecord.model import Strength


def found(text: str, place: Place = Place.CONTENT) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.strength.value) for one in hedges_in(text, 0, len(text), place=place)]


@pytest.mark.parametrize(
    ("text", "hedges"),
    [
        ("the ferry is likely to sail", [("is likely to", "likely")]),
        ("the ferry isn’t likely to sail", [("isn’t likely to", "unlikely")]),
        ("it is highly unlikely that the ferry sails", [("is highly unlikely", "very unlikely")]),
        ("it was almost certainly the crew", [("was almost certainly", "almost certain")]),
        ("there is a remote chance of rain", [("a remote chance", "remote")]),
        ("a realistic possibility of delay", [("a realistic possibility", "possible")]),
        ("the crew may have left", [("may", "possible")]),
        ("the crew may not have left", [("may not", "possible")]),
        ("the crew might sail today", [("might", "possible")]),
        ("the delay could be long", [("could", "possible")]),
        ("the crew could not be heard", []),
        ("sabotage could not be ruled out", [("could not be ruled out", "possible")]),
        ("the boats reportedly sank", [("reportedly", "reported")]),
        ("he allegedly took it", [("allegedly", "alleged")]),
        ("the boat appears to have sunk", [("appears to", "apparent")]),
        ("he is believed to have taken it", [("is believed to", "believed")]),
        ("in our view, it sank", [("in our view", "believed")]),
        ("I think it sank", [("I think", "believed")]),
    ],
)
def test_hedges_in_a_content(text: str, hedges: list[tuple[str, str]]) -> None:
    assert found(text) == hedges


@pytest.mark.parametrize(
    "text",
    [
        "the bridge closes in May",
        "May the best crew win",
        "visitors may leave by the side door",
        "the might of the navy",
        "the full might of Norland",
        "the likely winner of the race",
        "this makes war more likely",
        "they could see the harbour from there",
        "he appeared before the court",
        "we believe in open harbours",
        "I believe very much in our crews",
        "as soon as possibly can be",
        "come what may",
    ],
)
def test_what_only_looks_like_a_hedge(text: str) -> None:
    assert found(text) == []


def test_weak_verbs_of_opinion_hedge_in_a_cue_only() -> None:
    assert found("believes", Place.CUE) == [("believes", "believed")]
    assert found("the crew believes him") == []


def test_every_row_stands_with_each_of_its_words() -> None:
    for row in read_table("hedges"):
        assert row["strength"] == "no" or Strength(row["strength"])
        assert row["place"] in list(Place)
        for word in values(row["words"]):
            assert word == word.lower()


_WORDS = st.sampled_from(
    "the is are may might could likely unlikely to be have it appears reportedly we think very not believed . , May".split()
)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.lists(_WORDS, min_size=1, max_size=14), st.data())
def test_hedges_lie_within_and_apart(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edges = [start]
    for one in hedges_in(text, start, end, place=data.draw(st.sampled_from(Place))):
        assert edges[-1] <= one.start < one.end <= end
        edges.append(one.end)
