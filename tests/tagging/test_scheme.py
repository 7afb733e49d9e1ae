"""Labels and spans are two forms of one thing."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Role
from onrecord.tagging import scheme
from onrecord.tagging.scheme import LABELS, PieceSpan


@st.composite
def spans(draw: st.DrawFn) -> tuple[int, list[PieceSpan]]:
    edges = sorted(draw(st.sets(st.integers(0, 40), min_size=2, max_size=12)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    return 40, [PieceSpan(start, end, draw(st.sampled_from(Role))) for start, end in pairs]


@settings(derandomize=True)
@given(spans())
def test_spans_come_back_from_their_labels(given_: tuple[int, list[PieceSpan]]) -> None:
    total, wanted = given_
    assert scheme.decode(scheme.encode(wanted, total)) == wanted


@settings(derandomize=True)
@given(st.lists(st.integers(0, len(LABELS) - 1), max_size=30))
def test_any_label_sequence_gives_ordered_spans_that_do_not_overlap(labels: list[int]) -> None:
    found = scheme.decode(labels)
    for left, right in pairwise(found):
        assert left.end <= right.start
    covered = {at for span in found for at in range(span.start, span.end)}
    assert covered == {at for at, label in enumerate(labels) if label != scheme.OUTSIDE}


def test_of_two_overlapping_spans_the_first_and_longer_stays() -> None:
    labels = scheme.encode([PieceSpan(2, 4, Role.CUE), PieceSpan(2, 6, Role.CONTENT), PieceSpan(5, 8, Role.SOURCE)], 8)
    assert scheme.decode(labels) == [PieceSpan(2, 6, Role.CONTENT)]


def test_nothing_moves_into_the_inside_of_another_role() -> None:
    forbidden = scheme.forbidden_transitions()
    for source, target in np.ndindex(forbidden.shape):
        prefix, _, role = LABELS[target].partition("-")
        allowed = prefix != "I" or LABELS[source] in {f"B-{role}", f"I-{role}"}
        assert forbidden[source, target] == (not allowed)
