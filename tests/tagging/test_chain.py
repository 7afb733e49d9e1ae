"""Spans are chosen by their true probability under the chain, and no two overlap."""

from __future__ import annotations

import itertools
from collections import defaultdict

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Role
from onrecord.tagging import chain, scheme
from onrecord.tagging.scheme import DEPTHS, LABELS, PieceSpan

N = len(LABELS)
Floats = npt.NDArray[np.float32]


def numbers(seed: int, pieces: int, spread: float = 2.0) -> tuple[Floats, Floats]:
    random = np.random.default_rng(seed)
    emissions = random.normal(scale=spread, size=(pieces, DEPTHS, N)).astype(np.float32)
    return emissions, random.normal(size=(DEPTHS, N, N)).astype(np.float32)


def span_probabilities(emissions: Floats, transitions: Floats) -> dict[tuple[PieceSpan, bool], float]:
    """The probability of each (span, whether it began on an earlier line) of one line, by trying every label sequence."""
    forbidden = scheme.forbidden_transitions()
    found: dict[tuple[PieceSpan, bool], float] = defaultdict(float)
    total = 0.0
    for path in itertools.product(range(N), repeat=len(emissions)):
        steps = list(itertools.pairwise(path))
        if any(forbidden[step] for step in steps):
            continue
        worth = sum(emissions[at, label] for at, label in enumerate(path)) + sum(transitions[step] for step in steps)
        weight = float(np.exp(worth))
        total += weight
        for span in scheme.decode(path):
            found[span, span.start == 0 and path[0] % 2 == 0] += weight
    return {span: weight / total for span, weight in found.items()}


@pytest.mark.parametrize("seed", range(4))
def test_spans_have_the_probability_that_all_label_sequences_give_them(seed: int) -> None:
    floor = dict.fromkeys(Role, 1e-9)
    lengths = [4, 1, 3]
    emissions, transitions = numbers(seed, sum(lengths))
    lines = chain.line_steps(emissions, lengths, transitions)
    for (start, length), by_depth in zip([(0, 4), (4, 1), (5, 3)], lines, strict=True):
        for depth, steps in enumerate(by_depth):
            wanted = span_probabilities(emissions[start : start + length, depth], transitions[depth])
            given_ = {
                (PieceSpan(one.start, one.end, one.role), one.opened): one.probability
                for one in chain.likely_spans(steps, floor)
            }
            assert given_.keys() == {key for key, probability in wanted.items() if probability > 1e-9}
            assert all(probability == pytest.approx(wanted[key], rel=1e-6) for key, probability in given_.items())


@pytest.mark.parametrize("seed", range(20))
def test_the_chosen_spans_are_worth_the_most(seed: int) -> None:
    random = np.random.default_rng(seed)
    spans = [
        chain.Likely(
            int(start + size), int(start), list(Role)[int(random.integers(3))], float(probability), opened=False
        )
        for start, size, probability in zip(
            random.integers(0, 8, 9), random.integers(1, 5, 9), random.uniform(0.4, 1, 9), strict=True
        )
    ]

    def apart(some: tuple[chain.Likely, ...]) -> bool:
        return all(one.end <= two.start or two.end <= one.start for one, two in itertools.combinations(some, 2))

    worths = dict(zip(spans, chain.worth_exactly(spans), strict=True))

    def worth(some: tuple[chain.Likely, ...] | list[chain.Likely]) -> float:
        return sum(worths[one] for one in some)

    sizes = range(len(spans) + 1)
    best = max(worth(some) for size in sizes for some in itertools.combinations(spans, size) if apart(some))
    chosen = chain.choose(spans, list(worths.values()))
    assert apart(tuple(chosen))
    assert worth(chosen) == pytest.approx(best)


def test_a_span_in_doubt_is_found_by_those_like_it_where_ends_may_differ() -> None:
    def likely(start: int, end: int, probability: float) -> chain.Likely:
        return chain.Likely(end, start, Role.CONTENT, probability, opened=False)

    spans = [likely(0, 10, 0.2), likely(0, 11, 0.25), likely(1, 10, 0.2), likely(20, 24, 0.25)]
    assert chain.choose(spans, chain.worth_exactly(spans)) == []
    assert chain.choose(spans, chain.worth_roughly(spans)) == [spans[1]]


def sure(labels: list[int]) -> Floats:
    """Emissions that leave no doubt, the same at both depths."""
    emissions = np.full((len(labels), DEPTHS, N), -10.0, np.float32)
    emissions[np.arange(len(labels)), :, labels] = 10.0
    return emissions


NO_MOVES = np.zeros((DEPTHS, N, N), np.float32)


def test_a_quotation_that_runs_over_lines_is_one_span() -> None:
    begin, inside = scheme.begin(Role.CONTENT), scheme.begin(Role.CONTENT) + 1
    emissions = sure([0, begin, inside, inside, 0])
    assert chain.spans_of(emissions, [3, 2], NO_MOVES, exactly=True)[0] == [PieceSpan(1, 4, Role.CONTENT)]
    emissions = sure([0, begin, inside, begin, 0])
    assert chain.spans_of(emissions, [3, 2], NO_MOVES, exactly=True)[0] == [
        PieceSpan(1, 3, Role.CONTENT),
        PieceSpan(3, 4, Role.CONTENT),
    ]


def test_a_line_inside_a_span_of_nothing_before_it_begins_one() -> None:
    inside = scheme.begin(Role.CONTENT) + 1
    assert chain.spans_of(sure([inside, inside, 0]), [3], NO_MOVES, exactly=True)[0] == [PieceSpan(0, 2, Role.CONTENT)]


def test_no_pieces_no_spans() -> None:
    assert chain.spans_of(np.zeros((0, DEPTHS, N), np.float32), [], NO_MOVES, exactly=True) == [[], []]


@pytest.mark.parametrize("exactly", [True, False])
@given(
    lengths=st.lists(st.integers(1, 30), min_size=1, max_size=6),
    seed=st.integers(0, 10_000),
    spread=st.sampled_from([0.5, 5.0, 200.0]),
)
@settings(derandomize=True, max_examples=60, deadline=None)
def test_spans_lie_in_the_text_and_apart(exactly: bool, lengths: list[int], seed: int, spread: float) -> None:  # noqa: FBT001

    emissions, transitions = numbers(seed, sum(lengths), spread)
    for spans in chain.spans_of(emissions, lengths, transitions, exactly=exactly):
        edges = [edge for span in spans for edge in (span.start, span.end)]
        assert edges == sorted(edges)
        assert all(0 <= span.start < span.end <= sum(lengths) for span in spans)


def test_how_lines_are_put_together_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = [3, 17, 1, 9, 40]
    emissions, transitions = numbers(5, sum(lengths))
    together = chain.spans_of(emissions, lengths, transitions, exactly=True)
    monkeypatch.setattr(chain, "_CELLS", 1)
    assert chain.spans_of(emissions, lengths, transitions, exactly=True) == together
