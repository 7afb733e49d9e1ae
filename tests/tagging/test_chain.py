"""Spans are chosen by their true probability under the chain, and no two overlap."""

from __future__ import annotations

import itertools
from collections import defaultdict

import numpy as np
import numpy.typing as npt
import pytest

from onrecord.tagging import chain, scheme
from onrecord.tagging.scheme import DEPTHS, LABELS, ROLES, PieceSpan

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
    floors = [1e-9] * len(ROLES)
    lengths = [4, 1, 3]
    emissions, transitions = numbers(seed, sum(lengths))
    lines = chain.line_steps(emissions, lengths, transitions)
    for (start, length), by_depth in zip([(0, 4), (4, 1), (5, 3)], lines, strict=True):
        for depth, steps in enumerate(by_depth):
            wanted = span_probabilities(emissions[start : start + length, depth], transitions[depth])
            given_ = {
                (PieceSpan(one.start, one.end, ROLES[one.kind]), one.opened): one.probability
                for one in chain.likely_spans(steps, floors)
            }
            assert given_.keys() == {key for key, probability in wanted.items() if probability > 1e-9}
            assert all(probability == pytest.approx(wanted[key], rel=1e-6) for key, probability in given_.items())


@pytest.mark.parametrize("seed", range(20))
def test_the_chosen_spans_are_worth_the_most(seed: int) -> None:
    random = np.random.default_rng(seed)
    spans = [
        chain.Likely(int(start + size), int(start), int(random.integers(3)), float(probability), opened=False)
        for start, size, probability in zip(
            random.integers(0, 8, 9), random.integers(1, 5, 9), random.uniform(0.4, 1, 9), strict=True
        )
    ]

    def apart(some: tuple[chain.Likely, ...]) -> bool:
        return all(one.end <= two.start or two.end <= one.start for one, two in itertools.combinations(some, 2))

    worths = dict(zip(spans, [one.probability - 0.4 for one in spans], strict=True))

    def worth(some: tuple[chain.Likely, ...] | list[chain.Likely]) -> float:
        return sum(worths[one] for one in some)

    sizes = range(len(spans) + 1)
    best = max(worth(some) for size in sizes for some in itertools.combinations(spans, size) if apart(some))
    chosen = chain.choose(spans, list(worths.values()))
    assert apart(tuple(chosen))
    assert worth(chosen) == pytest.approx(best)


def test_how_lines_are_put_together_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = [3, 17, 1, 9, 40]
    emissions, transitions = numbers(5, sum(lengths))

    def everything() -> dict[tuple[int, int, int, int], float]:
        floors = [1e-3] * len(ROLES)
        lines = chain.line_steps(emissions, lengths, transitions)
        return {
            (number, one.start, one.end, one.kind): one.probability
            for number, steps in enumerate(steps for by_depth in lines for steps in by_depth)
            for one in chain.likely_spans(steps, floors)
        }

    together = everything()
    monkeypatch.setattr(chain, "_CELLS", 1)
    assert everything() == pytest.approx(together, rel=1e-9)
