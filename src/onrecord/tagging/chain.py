"""Label scores to spans: whole spans are chosen by how likely each is, not positions by their labels.

The scores and transitions of a line make a linear chain (Lafferty, McCallum and Pereira 2001). Given them, labels follow a Markov
chain, so the probability that a span begins here and ends there, with nothing between its ends left out, is a product
of that chain's steps. A span counts as read rightly only if all of it is right; so spans are chosen that do not overlap
and whose probabilities, less a threshold each, add up to the most.

Labels are BIO over any number of kinds (`scheme`), positions are pieces for attributions (`spans`) and words for names
(`names`). Lines are decoded apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.tagging.scheme import forbidden_transitions

Floats = npt.NDArray[np.floating]

_LEAST = -250.0
"""What a label's score counts at the least beside the best label's, so that no product of two vanishes."""

_CELLS = 1 << 19
"""Scores, with padding, that are worked on at once: what bounds memory."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What decoding needs of the labels' Markov chain on one line of n positions at one depth."""

    begins: Floats
    """(n, kinds): the probability that a span of this kind begins at a position."""
    opens_inside: Floats
    """(kinds,): that the line begins inside a span of this kind."""
    goes_on: Floats
    """(n, kinds, 2): that a span which holds the position before holds this one too, where that was the span's first,
    and where it was a later one."""


@dataclass(frozen=True, slots=True, order=True)
class Likely:
    """A span of a line, with its probability."""

    end: int
    start: int
    kind: int
    probability: float
    opened: bool
    """Whether it began on an earlier line."""


def line_steps(emissions: Floats, lengths: Sequence[int], transitions: Floats) -> list[list[Steps]]:
    """The chain of each line at each depth.

    Args:
        emissions: (n, depths, labels), line after line.
        lengths: of the lines, in positions; they sum to n.
        transitions: (depths, from, to).
    """
    offsets = np.cumsum([0, *lengths])
    depths, labels = emissions.shape[1:]
    at_once = _CELLS // (depths * labels)
    # lines of like length together, so that one long line pads no other
    order = sorted(range(len(lengths)), key=lambda line: -lengths[line])
    found: list[list[Steps]] = [[] for _ in lengths]
    first = 0
    while first < len(order):
        some = order[first : first + max(1, at_once // max(1, lengths[order[first]]))]
        first += len(some)
        longest = lengths[some[0]]
        padded = np.zeros((longest, len(some), depths, labels))
        for place, line in enumerate(some):
            padded[: lengths[line], place] = emissions[offsets[line] : offsets[line] + lengths[line]]
        sizes = np.array([lengths[line] for line in some])
        marginals, goes_on = _chain(padded, sizes, transitions)
        for place, line in enumerate(some):
            inner = slice(0, lengths[line])
            found[line] = [
                Steps(
                    begins=marginals[inner, place, depth][:, 1::2],
                    opens_inside=marginals[0, place, depth][2::2] if lengths[line] else np.zeros(labels // 2),
                    goes_on=goes_on[inner, place, depth],
                )
                for depth in range(depths)
            ]
    return found


def _chain(emissions: Floats, sizes: npt.NDArray[np.int64], transitions: Floats) -> tuple[Floats, Floats]:
    """Marginals (longest, lines, depths, labels) and `goes_on` (longest, lines, depths, kinds, 2) of padded lines.

    What follows a position is summed up backwards and scaled as it grows; then the chain runs forwards. Padding is a
    position that ends every span.
    """
    longest = len(emissions)
    kinds = emissions.shape[-1] // 2
    begin = np.arange(1, 2 * kinds, 2)
    inside = begin + 1
    moves = np.exp(transitions) * ~forbidden_transitions(kinds)  # (depths, from, to)
    back = moves.transpose(0, 2, 1)
    weights = np.exp(np.maximum(emissions - emissions.max(axis=-1, keepdims=True), _LEAST))
    weights = np.ascontiguousarray(weights.transpose(0, 2, 1, 3))  # (longest, depths, lines, labels)
    ended = np.arange(longest)[:, None] >= sizes - 1  # (longest, lines)
    totals = np.ones_like(weights)  # what follows from the label before, this position's own weight included
    for position in range(longest - 1, 0, -1):
        totals[position] = weights[position] @ back
        after = totals[position] / totals[position].max(axis=-1, keepdims=True)
        if ended[position - 1].any():
            after[:, ended[position - 1]] = 1.0
        weights[position - 1] *= after
    marginals = np.zeros_like(weights)
    if longest:
        marginals[0] = weights[0] / weights[0].sum(axis=-1, keepdims=True)
    for position in range(1, longest):
        marginals[position] = weights[position] * ((marginals[position - 1] / totals[position]) @ moves)
    into = np.stack([moves[:, begin, inside], moves[:, inside, inside]], axis=-1)  # (depths, kinds, 2)
    from_label = np.stack([totals[..., begin], totals[..., inside]], axis=-1)
    goes_on = into[None, :, None] * weights[..., inside, None] / from_label
    goes_on[:1] = 0.0
    goes_on[1:][ended[:-1, None, :].repeat(len(moves), axis=1)] = 0.0
    return marginals.transpose(0, 2, 1, 3), goes_on.transpose(0, 2, 1, 3, 4)


def likely_spans(steps: Steps, floors: Sequence[float]) -> Iterator[Likely]:
    """Every span of a line that is likelier than its kind's floor."""
    starts = [(int(start), int(kind), False) for start, kind in np.argwhere(steps.begins > floors)]
    if len(steps.begins):
        starts += [(0, int(kind), True) for kind in np.flatnonzero(steps.opens_inside > floors)]
    for start, kind, opened in starts:
        reached = float(steps.opens_inside[kind] if opened else steps.begins[start, kind])
        further = steps.goes_on[start + 1 :, kind, 1].copy()
        if len(further) and not opened:
            further[0] = steps.goes_on[start + 1, kind, 0]
        # that it holds the first one, two, ... positions
        holds = reached * np.cumprod(np.concatenate([[1.0], further]))
        ends_here = holds - np.append(holds[1:], 0.0)
        for size in np.flatnonzero(ends_here > floors[kind]):
            yield Likely(start + int(size) + 1, start, kind, float(ends_here[size]), opened)


def choose(spans: Sequence[Likely], worths: Sequence[float]) -> list[Likely]:
    """The spans, none overlapping another, that are worth the most together."""
    order = sorted(range(len(spans)), key=lambda place: spans[place])
    ends = [spans[place].end for place in order]
    best = [0.0]
    before: list[int] = []
    for number, place in enumerate(order):
        before.append(bisect_right(ends, spans[place].start, 0, number))
        best.append(max(best[-1], best[before[number]] + worths[place]))
    chosen: list[Likely] = []
    number = len(order)
    while number:
        if best[number] > best[number - 1]:
            chosen.append(spans[order[number - 1]])
            number = before[number - 1]
        else:
            number -= 1
    return chosen[::-1]
