"""The decoder finds the best sequence there is, and links only what may be linked."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
import pytest

from onrecord.model import Role
from onrecord.tagging import scheme
from onrecord.tagging.decode import (
    DISTANCES,
    LINK_OUTPUTS,
    LINK_WIDTH,
    LINKS,
    DecoderWeights,
    distance_bucket,
    gap_between,
    label_lines,
    link_spans,
    spans_of,
)
from onrecord.tagging.scheme import DEPTHS, LABELS, PieceSpan

N = len(LABELS)
Floats = npt.NDArray[np.float32]


def best_by_trying_all(emissions: Floats, transitions: Floats) -> list[int]:
    forbidden = scheme.forbidden_transitions()

    def worth(path: Iterable[int]) -> float:
        path = list(path)
        if any(forbidden[one, two] for one, two in itertools.pairwise(path)):
            return -np.inf
        moves = sum(transitions[one, two] for one, two in itertools.pairwise(path))
        return float(sum(emissions[at, label] for at, label in enumerate(path)) + moves)

    paths: list[tuple[int, ...]] = list(itertools.product(range(N), repeat=len(emissions)))
    return list(max(paths, key=worth))


@pytest.mark.parametrize("seed", range(6))
def test_viterbi_is_as_good_as_trying_all(seed: int) -> None:
    random = np.random.default_rng(seed)
    lengths = [4, 1, 3]
    emissions = random.normal(size=(8, DEPTHS, N)).astype(np.float32)
    transitions = random.normal(size=(DEPTHS, N, N)).astype(np.float32)
    labels = label_lines(emissions, lengths, transitions)
    for depth in range(DEPTHS):
        for start, length in zip([0, 4, 5], lengths, strict=True):
            line = slice(start, start + length)
            assert labels[line, depth].tolist() == best_by_trying_all(emissions[line, depth], transitions[depth])


def test_no_pieces_no_labels() -> None:
    assert label_lines(np.zeros((0, DEPTHS, N), np.float32), [], np.zeros((DEPTHS, N, N), np.float32)).shape == (
        0,
        DEPTHS,
    )


def test_a_quotation_that_runs_over_lines_is_one_span() -> None:
    begin, inside = scheme.begin(Role.CONTENT), scheme.begin(Role.CONTENT) + 1
    labels = np.array([[0, 0], [begin, 0], [inside, 0], [inside, 0], [0, 0]], dtype=np.int64)
    assert spans_of(labels, [3, 2])[0] == [PieceSpan(1, 4, Role.CONTENT)]
    labels[3, 0] = begin
    assert spans_of(labels, [3, 2])[0] == [PieceSpan(1, 3, Role.CONTENT), PieceSpan(3, 4, Role.CONTENT)]


def test_gaps_and_buckets_keep_the_sides_apart() -> None:
    cue = PieceSpan(5, 6, Role.CUE)
    before, after = PieceSpan(0, 3, Role.SOURCE), PieceSpan(8, 9, Role.SOURCE)
    assert (gap_between(cue, before), gap_between(cue, after)) == (2, 2)
    assert distance_bucket(cue, before) != distance_bucket(cue, after)
    assert max(distance_bucket(cue, PieceSpan(0, 1, Role.SOURCE)), distance_bucket(before, cue)) < DISTANCES


def weights(distance: float) -> DecoderWeights:
    return DecoderWeights(np.zeros((DEPTHS, N, N), np.float32), np.full((len(LINKS), DISTANCES), distance, np.float32))


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
