from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.pages.boundary import LONGEST_DECK, SHORTEST_BODY, SHORTEST_DECK, candidates, find_boundary
from tests.pages.paper import TEASERS


@pytest.mark.parametrize(("kicker", "deck", "body"), TEASERS, ids=[kicker for kicker, _, _ in TEASERS])
def test_the_body_of_a_teaser_is_found(kicker: str, deck: str, body: str) -> None:
    assert kicker not in deck
    assert find_boundary(f"{deck} {body}") == len(deck) + 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Veld",
        "the crews have not been paid since the winter storms and nobody has told them when they will be",
        "The minister said on Tuesday that the ships of the fleet were needed at home. The talks go on.",
    ],
)
def test_text_without_boundary_is_all_body(text: str) -> None:
    assert find_boundary(text) is None


def test_no_candidate_lies_behind_a_full_stop_or_comma_or_near_an_end() -> None:
    words = "Crews at the port, They say, strike now. The ships of the fleet stay where they are today".split()
    assert candidates(words) == []
    assert candidates("One Two Three Four Five Six".split()) == []


def test_an_abbreviation_ends_no_sentence() -> None:
    words = "Crews won the case against Dr. Holm this week The ruling was read out in the court of Veld".split()
    assert words.index("The") in candidates(words)


WORDS = st.sampled_from(
    ["The", "a", "Veld", "said", "crews", "“No,”", "Minister", "A", "ended.", "40", "’", "—", "(", "["]
)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=80).map(" ".join) | st.text(max_size=300))
def test_a_boundary_stands_before_a_word_with_room_on_both_sides(text: str) -> None:
    offset = find_boundary(text)
    if offset is not None:
        deck, body = text[:offset].split(), text[offset:].split()
        assert SHORTEST_DECK <= len(deck) <= LONGEST_DECK
        assert len(body) >= SHORTEST_BODY
        assert not text[offset].isspace()
