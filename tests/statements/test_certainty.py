"""Whether it was said at all, and how the content is hedged."""

from __future__ import annotations

import pytest

from onrecord.model import Modality, Polarity, Statement
from onrecord.statements.reading import read_statements
from tests.marked import marked

YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE


def statements(markup: str) -> tuple[Statement, ...]:
    return read_statements(*marked(markup)).statements


def hedges(statement: Statement) -> list[tuple[str, str]]:
    return [(one.quotation.words, one.strength.value) for one in statement.hedges]


@pytest.mark.parametrize(
    ("cue", "polarity", "modality"),
    [
        ("said", YES, Modality.CERTAIN),
        ("told reporters", YES, Modality.CERTAIN),
        ("has not confirmed", NO, Modality.CERTAIN),
        ("hasn’t officially confirmed", NO, Modality.CERTAIN),
        ("could not say", NO, Modality.CERTAIN),
        ("would neither confirm nor deny", NO, Modality.CERTAIN),
        ("neither confirmed nor denied", NO, Modality.CERTAIN),
        ("declined to say", NO, Modality.CERTAIN),
        ("did not decline to say", YES, Modality.CERTAIN),
        ("has yet to confirm", NO, Modality.CERTAIN),
        ("stopped short of accusing", NO, Modality.CERTAIN),
        ("no longer denies", NO, Modality.CERTAIN),
        ("not only said", YES, Modality.CERTAIN),
        ("voiced no objection to", NO, Modality.CERTAIN),
        ("would only say", YES, Modality.CERTAIN),
        ("would later claim", YES, Modality.CERTAIN),
        ("can confirm", YES, Modality.CERTAIN),
        ("had to admit", YES, Modality.CERTAIN),
        ("was quick to deny", YES, Modality.CERTAIN),
        ("may announce", YES, Modality.POSSIBLE),
        ("might not say", NO, Modality.POSSIBLE),
        ("could soon announce", YES, Modality.POSSIBLE),
        ("is expected to say", YES, Modality.PROBABLE),
        ("is likely to announce", YES, Modality.PROBABLE),
        ("will tell parliament", YES, Modality.FUTURE),
        ("is due to announce", YES, Modality.FUTURE),
        ("plans to announce", YES, Modality.FUTURE),
        ("would say", YES, Modality.CONDITIONAL),
        ("must explain", YES, Modality.OBLIGATORY),
        ("should apologise for", YES, Modality.OBLIGATORY),
    ],
)
def test_polarity_and_modality_of_a_cue(cue: str, polarity: Polarity, modality: Modality) -> None:
    (one,) = statements(f"{{s1|Minister Holm}} {{c1|{cue}}} {{q1|the harbour is closed}}.")
    assert (one.polarity, one.modality) == (polarity, modality)


@pytest.mark.parametrize(
    ("markup", "polarity", "modality"),
    [
        ("{s1|Neither side} {c1|confirmed} {q1|the sale}.", NO, Modality.CERTAIN),
        ("{s1|Nobody} {c1|said} {q1|why}.", NO, Modality.CERTAIN),
        ("Nor did {s1|the ministry} {c1|say} {q1|who paid}.", NO, Modality.CERTAIN),
        ("{s1|The ministry} has not {c1|said} {q1|who paid}.", NO, Modality.CERTAIN),
        ("It will sink if {s1|Holm} {c1|says} {q1|the harbour is closed}.", YES, Modality.CONDITIONAL),
        ("“{s1|I} {c1|must say} {q1|it is closed}.”", YES, Modality.CERTAIN),
    ],
)
def test_words_around_the_cue_count(markup: str, polarity: Polarity, modality: Modality) -> None:
    one = statements(markup)[0]
    assert (one.polarity, one.modality) == (polarity, modality)


def test_hedges_of_cue_and_content_in_the_order_of_the_text() -> None:
    (one,) = statements("{s1|Holm} {c1|reportedly said} {q1|the ferry is likely to sail}.")
    assert hedges(one) == [("reportedly", "reported"), ("is likely to", "likely")]


def test_a_hedge_between_source_and_cue_is_the_cues() -> None:
    (one,) = statements("{s1|Holm} reportedly {c1|said} {q1|the ferry sank}.")
    assert hedges(one) == [("reportedly", "reported")]
    (one,) = statements("{s1|Holm} has reportedly {c1|said} {q1|the ferry sank}.")
    assert hedges(one) == [("reportedly", "reported")]


def test_a_hedge_belongs_to_the_innermost_statement() -> None:
    outer, inner = statements(
        "{s1|Holm} {c1|said} {q1|{s2|the navy} {c2|believes} {q2|the ferry may be lost}, and perhaps it is}."
    )
    assert hedges(outer) == [("perhaps", "possible")]
    assert hedges(inner) == [("believes", "believed"), ("may", "possible")]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("the ferry, which left at noon, may be lost", ["may"]),
        ("the ferry, which may be lost, left at noon", []),
        ("a ferry that may be lost left at noon", []),
        ("it is possible that the ferry may be lost", ["it is possible that", "may"]),
        ("the ferry left because the pier might break", []),
        ("if the wind turns, the ferry could be lost", ["could"]),
        ("the ferry left. It may be lost", ["may"]),
    ],
)
def test_only_main_clauses_are_searched(content: str, found: list[str]) -> None:
    (one,) = statements(f"{{s1|Holm}} {{c1|said}} {{q1|{content}}}.")
    assert [words for words, _ in hedges(one)] == found
