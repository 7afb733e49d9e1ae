"""What is kept of the likely spans lies in the text, apart, and goes over lines where a quotation does."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Role
from onrecord.tagging import scheme, spans
from onrecord.tagging.chain import Likely, choose
from onrecord.tagging.scheme import DEPTHS, LABELS, ROLES, PieceSpan

from .test_chain import numbers

N = len(LABELS)
Floats = npt.NDArray[np.float32]


def test_a_span_in_doubt_is_found_by_those_like_it_where_ends_may_differ() -> None:
    def likely(start: int, end: int, probability: float) -> Likely:
        return Likely(end, start, ROLES.index(Role.CONTENT), probability, opened=False)

    found = [likely(0, 10, 0.2), likely(0, 11, 0.25), likely(1, 10, 0.2), likely(20, 24, 0.25)]
    assert choose(found, spans.worth_exactly(found)) == []
    assert choose(found, spans.worth_roughly(found)) == [found[1]]


def sure(labels: list[int]) -> Floats:
    """Emissions that leave no doubt, the same at both depths."""
    emissions = np.full((len(labels), DEPTHS, N), -10.0, np.float32)
    emissions[np.arange(len(labels)), :, labels] = 10.0
    return emissions


def all_words(lengths: list[int]) -> npt.NDArray[np.bool_]:
    """Where every piece is a word."""
    return np.ones(sum(lengths), dtype=np.bool_)


NO_MOVES = np.zeros((DEPTHS, N, N), np.float32)


def test_a_quotation_that_runs_over_lines_is_one_span() -> None:
    begin, inside = scheme.begin(Role.CONTENT), scheme.begin(Role.CONTENT) + 1
    emissions = sure([0, begin, inside, inside, 0])
    assert spans.spans_of(emissions, all_words([3, 2]), [3, 2], NO_MOVES, exactly=True)[0] == [
        PieceSpan(1, 4, Role.CONTENT)
    ]
    emissions = sure([0, begin, inside, begin, 0])
    assert spans.spans_of(emissions, all_words([3, 2]), [3, 2], NO_MOVES, exactly=True)[0] == [
        PieceSpan(1, 3, Role.CONTENT),
        PieceSpan(3, 4, Role.CONTENT),
    ]


def test_a_line_inside_a_span_of_nothing_before_it_begins_one() -> None:
    inside = scheme.begin(Role.CONTENT) + 1
    assert spans.spans_of(sure([inside, inside, 0]), all_words([3]), [3], NO_MOVES, exactly=True)[0] == [
        PieceSpan(0, 2, Role.CONTENT)
    ]


def test_no_pieces_no_spans() -> None:
    assert spans.spans_of(np.zeros((0, DEPTHS, N), np.float32), all_words([]), [], NO_MOVES, exactly=True) == [[], []]


@pytest.mark.parametrize("exactly", [True, False])
@given(
    lengths=st.lists(st.integers(1, 30), min_size=1, max_size=6),
    seed=st.integers(0, 10_000),
    spread=st.sampled_from([0.5, 5.0, 200.0]),
)
@settings(derandomize=True, max_examples=60, deadline=None)
def test_spans_lie_in_the_text_and_apart(exactly: bool, lengths: list[int], seed: int, spread: float) -> None:  # noqa: FBT001

    emissions, transitions = numbers(seed, sum(lengths), spread)
    for found in spans.spans_of(emissions, all_words(lengths), lengths, transitions, exactly=exactly):
        edges = [edge for span in found for edge in (span.start, span.end)]
        assert edges == sorted(edges)
        assert all(0 <= span.start < span.end <= sum(lengths) for span in found)


def test_a_span_begins_and_ends_with_a_word() -> None:
    begin, inside = scheme.begin(Role.SOURCE), scheme.begin(Role.SOURCE) + 1
    words = np.array([True, False, True, True, False])
    found = spans.spans_of(sure([0, begin, inside, inside, 0]), words, [5], NO_MOVES, exactly=True)[0]
    assert found == [PieceSpan(0, 5, Role.SOURCE)]


def test_of_two_spans_that_share_a_word_the_first_has_it() -> None:
    source, cue = scheme.begin(Role.SOURCE), scheme.begin(Role.CUE)
    words = np.array([True, True, False, True])
    found = spans.spans_of(sure([source, source + 1, cue, cue + 1]), words, [4], NO_MOVES, exactly=True)[0]
    assert found == [PieceSpan(0, 3, Role.SOURCE), PieceSpan(3, 4, Role.CUE)]
    found = spans.spans_of(sure([source, source + 1, cue, 0]), words, [4], NO_MOVES, exactly=True)[0]
    assert found == [PieceSpan(0, 3, Role.SOURCE)]
