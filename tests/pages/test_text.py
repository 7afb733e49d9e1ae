from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from onrecord.pages.text import WRAPPED_LINES, normalise, unwrap

ODD = (
    "ab.A é e\u0301\u0300\u0338\u20d2 \t\n\r\x0b\x0c\x1c\x85\u2028\u00a0\u2009\u3000\u00ad\u200b\u200c\u200d\u202e\ufeff\x00"
    "\u1112\u1161क\u094d❤\ufe0f"
)
"""Letters, combining marks, and whatever normalisation treats in a way of its own."""

WRAPPED = (
    "The ferry between Veld and the island of Skar will sail again\n"
    "from the first of May, the operator announced on Wednesday in\n"
    "a letter to the crews, who had not been paid since the winter\n"
    "storms and who had blocked the ramp with lorries for the past\n"
    "three weeks. A court in the capital had ordered the blockade\n"
    "to be lifted within a day, but nobody came to lift it and the\n"
    "harbour master said that he had no lorries of his own to send\n"
    "there.\n\nMinister Ada Brandt said it was over."
)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.text() | st.text(alphabet=ODD))
@example("a\u200d\u200c\u200d\n\u200b \u0301")
@example("\n \u00ad\n\x85\r\n x")
@example("A\u0300\u200c\u3000")
@example("a\u200c\u20d2\u0301\u200c")
def test_normalising_twice_changes_nothing(raw: str) -> None:
    once = normalise(raw)
    assert normalise(once) == once
    assert unwrap(once) == normalise(unwrap(once))


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["Veld", "said", "“No,”", "harbour’s", "—", "40", "é", "naïve"]), min_size=1))
def test_words_of_normal_text_keep_their_offsets(words: list[str]) -> None:
    text = " ".join(words)
    assert normalise(text) == text


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Nd", "Pi", "Pf", "Pd"], max_codepoint=0x24F)))
def test_letters_figures_quotes_and_dashes_stay(raw: str) -> None:
    assert len(normalise(raw)) == len(raw)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("one\n\n\n \n\ntwo", "one\n\ntwo"),
        ("  one \u00a0\u2009 two\t \n three  ", "one two\nthree"),
        ("so\u00adlar\u200b p\ufeffanel", "solar panel"),
        ("cafe\u0301", "café"),
        ("‘No’ — “never”…", "‘No’ — “never”…"),
        ("nul\x00led", "nulled"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("in\u200dside", "inside"),
        (" \n\t\u200b", ""),
    ],
)
def test_normalised(raw: str, text: str) -> None:
    assert normalise(raw) == text


def test_a_page_broken_at_a_fixed_width_gets_its_paragraphs_back() -> None:
    paragraphs = unwrap(WRAPPED).split("\n\n")
    assert [paragraph.count("\n") for paragraph in paragraphs] == [0, 0]
    assert "sail again from the first" in paragraphs[0]
    assert unwrap(WRAPPED).split() == WRAPPED.split()


def test_a_list_keeps_its_lines() -> None:
    ports = "\n".join(["Ports that were closed in the storm of last week:", "Veld", "Skar", "Holm", "Nes", "Vik", "Ro"])
    assert ports.count("\n") >= WRAPPED_LINES
    assert unwrap(ports) == ports


def test_few_lines_show_no_habit() -> None:
    short = "\n".join(WRAPPED.split("\n")[:4])
    assert unwrap(short) == short
