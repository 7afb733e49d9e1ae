"""Only what may be linked is, and the best of it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from onrecord.model import Role
from onrecord.tagging.links import (
    DISTANCES,
    LINK_OUTPUTS,
    LINK_WIDTH,
    LINKS,
    distance_bucket,
    gap_between,
    link_spans,
)
from onrecord.tagging.scheme import PieceSpan

Floats = npt.NDArray[np.float32]


def test_gaps_and_buckets_keep_the_sides_apart() -> None:
    cue = PieceSpan(5, 6, Role.CUE)
    before, after = PieceSpan(0, 3, Role.SOURCE), PieceSpan(8, 9, Role.SOURCE)
    assert (gap_between(cue, before), gap_between(cue, after)) == (2, 2)
    assert distance_bucket(cue, before) != distance_bucket(cue, after)
    assert max(distance_bucket(cue, PieceSpan(0, 1, Role.SOURCE)), distance_bucket(before, cue)) < DISTANCES


def weights(distance: float) -> Floats:
    return np.full((len(LINKS), DISTANCES), distance, np.float32)


def linked(breaks: list[bool], *, source_at: int = 0, nested: bool = False) -> list[list[tuple[PieceSpan, PieceSpan]]]:
    """A source, a cue and a content whose vectors agree, in ten pieces."""
    vectors = np.zeros((200, LINK_OUTPUTS), np.float32)
    vectors[:, ::LINK_WIDTH] = 1.0
    spans = [PieceSpan(source_at, source_at + 1, Role.SOURCE), PieceSpan(4, 5, Role.CUE), PieceSpan(6, 9, Role.CONTENT)]
    padded = np.array(breaks + [False] * (200 - len(breaks)), dtype=np.bool_)
    return link_spans(spans, vectors, weights(0.0), padded, nested=nested)


def test_agreeing_spans_are_linked() -> None:
    to_cue, to_source = linked([True] + [False] * 9)
    assert [head.role for _, head in to_cue] == [Role.CUE]
    assert [head.role for _, head in to_source] == [Role.SOURCE]


def test_a_source_in_another_sentence_is_none() -> None:
    assert linked([True, False, True] + [False] * 7)[1] == []


def test_a_source_out_of_reach_is_none() -> None:
    assert linked([True] + [False] * 9, source_at=150)[1] == []


def test_scores_below_zero_link_nothing() -> None:
    vectors = np.zeros((10, LINK_OUTPUTS), np.float32)
    spans = [PieceSpan(0, 1, Role.SOURCE), PieceSpan(2, 3, Role.CUE)]
    assert link_spans(spans, vectors, weights(-0.1), np.zeros(10, dtype=np.bool_), nested=False) == [[], []]


def test_a_content_prefers_a_cue_of_its_own_sentence() -> None:
    vectors = np.zeros((10, LINK_OUTPUTS), np.float32)
    vectors[:, 0] = 1.0
    vectors[:, 2 * LINK_WIDTH] = 0.1
    vectors[1, 2 * LINK_WIDTH] = 9.0
    far, near, content = PieceSpan(1, 2, Role.CUE), PieceSpan(5, 6, Role.CUE), PieceSpan(7, 9, Role.CONTENT)
    breaks = np.array([True, False, False, False, True, *[False] * 5])
    assert link_spans([far, near, content], vectors, weights(0.0), breaks, nested=False)[0] == [(content, near)]
    assert link_spans([far, content], vectors, weights(0.0), breaks, nested=False)[0] == [(content, far)]
    assert link_spans([far, content], vectors, weights(0.0), breaks, nested=True)[0] == []


def test_content_that_goes_on_leaves_no_sentence_out() -> None:
    vectors = np.zeros((12, LINK_OUTPUTS), np.float32)
    vectors[:, 0] = vectors[:, 2 * LINK_WIDTH] = 1.0
    cue = PieceSpan(1, 2, Role.CUE)
    one, two, three = (PieceSpan(at, at + 1, Role.CONTENT) for at in (2, 4, 6))
    breaks = np.array([at % 2 == 0 and at > 1 for at in range(12)], dtype=np.bool_)
    chain = link_spans([cue, one, two, three], vectors, weights(0.0), breaks, nested=False)[0]
    assert [content for content, _ in chain] == [one, two, three]
    broken = link_spans([cue, one, three], vectors, weights(0.0), breaks, nested=False)[0]
    assert [content for content, _ in broken] == [one]
