"""Every piece stands where it says, whatever the text."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.tagging.pieces import CASES, IN_QUOTES, OUT_OF_QUOTES, QUOTE_MARK, PieceMaker
from onrecord.tagging.session import SHIPPED, VOCABULARY
from onrecord.tagging.tagger import line_lengths

MAKER = PieceMaker(SHIPPED / VOCABULARY)


def words_of(text: str) -> list[str]:
    pieces = MAKER(text)
    return [text[start:end] for start, end in zip(pieces.starts, pieces.ends, strict=True)]


@settings(derandomize=True, max_examples=300)
@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_offsets_are_code_points_in_order(text: str) -> None:
    pieces = MAKER(text)
    assert (pieces.starts < pieces.ends).all()
    assert (pieces.ends <= len(text)).all()
    assert (np.diff(pieces.starts) >= 0).all()
    assert sum(line_lengths(text, pieces)) == len(pieces)
    assert {len(pieces.ids), len(pieces.cases), len(pieces.quotes), len(pieces.breaks)} == {len(pieces)}


@pytest.mark.parametrize("mark", ["\u202e", "\u0301", "🛳️", "\u200b", "ﬁ"])
def test_odd_characters_shift_nothing(mark: str) -> None:
    text = f"The {mark} minister{mark} said"
    assert words_of(text)[-1] == "said"


def test_case_is_that_of_the_whole_word() -> None:
    pieces = MAKER("US us Kirby McNab 12 A")
    shapes = [CASES[case] for case in pieces.cases]
    assert shapes[:3] == ["upper", "lower", "title"]
    assert shapes[-2:] == ["none", "initial"]
    assert "mixed" in shapes


def test_quotes_are_tracked_across_a_long_quotation() -> None:
    text = 'He said: "one two" three “four five”'
    states = dict(zip(words_of(text), MAKER(text).quotes.tolist(), strict=True))
    assert [states[word] for word in ("one", "two", "four", "five")] == [IN_QUOTES] * 4
    assert [states[word] for word in ("said", "three")] == [OUT_OF_QUOTES] * 2
    assert states["“"] == QUOTE_MARK


def test_a_mark_left_open_spoils_only_its_own_line() -> None:
    text = "“open one\nplain two"
    states = dict(zip(words_of(text), MAKER(text).quotes.tolist(), strict=True))
    assert (states["one"], states["two"]) == (IN_QUOTES, OUT_OF_QUOTES)


def test_sentences_begin_after_their_ends_but_not_after_abbreviations() -> None:
    text = "Gen. Holm of the U.S. Army left. “It is over.” She agreed\nlast"
    pieces = MAKER(text)
    begins = [text[start:].split(maxsplit=1)[0] for start in pieces.starts[pieces.breaks]]
    assert begins == ["Gen.", "“It", "She", "last"]


def test_lines_are_counted_in_pieces() -> None:
    text = "one two\n\nthree"
    assert line_lengths(text, MAKER(text)) == [2, 1]
