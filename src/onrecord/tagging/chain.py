"""Label scores to spans: whole spans are chosen by how likely each is, not pieces by their labels.

The scores and transitions of a line make a linear chain (Lafferty, McCallum and Pereira 2001). Given them, labels follow a Markov
chain, so the probability that a span begins here and ends there, with nothing between its ends left out, is a product
of that chain's steps. A span counts as read rightly only if all of it is right; so spans are chosen that do not overlap
and whose probabilities, less a threshold each, add up to the most.

Lines are decoded apart. A line may begin inside a span, as the later paragraphs of a long quotation do; such spans are put
together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.model import Role
from onrecord.tagging import scheme
from onrecord.tagging.scheme import PieceSpan

Floats = npt.NDArray[np.floating]

THRESHOLDS = {Role.SOURCE: 0.40, Role.CUE: 0.37, Role.CONTENT: 0.34}
"""Half of the F that is reached: the threshold at which an F-measure is largest (Lipton, Elkan and Naryanaswamy 2014)."""

ROUGH_THRESHOLD = 0.42
"""The same where a span counts that shares half of its pieces with the true one."""

_ROUGH_FLOOR = dict.fromkeys(Role, 0.04)
"""What is less likely adds nothing to speak of to its neighbours."""

_PREFERENCE = 0.1
"""How much the probability of a span itself counts beside that of those like it: enough to choose the best of these."""

_LEAST = -250.0
"""What a label's score counts at the least beside the best label's, so that no product of two vanishes."""

_CELLS = 1 << 15
"""Pieces, with padding, that are worked on at once: what bounds memory."""

_BEGIN = np.array([scheme.begin(role) for role in scheme.ROLES])
_INSIDE = _BEGIN + 1
_ALLOWED = ~scheme.forbidden_transitions()


@dataclass(frozen=True, slots=True)
class Steps:
    """What decoding needs of the labels' Markov chain on one line of n pieces at one depth."""

    begins: Floats
    """(n, ROLES): the probability that a span of this role begins at a piece."""
    opens_inside: Floats
    """(ROLES,): that the line begins inside a span of this role."""
    goes_on: Floats
    """(n, ROLES, 2): that a span which holds the piece before holds this one too, where that was the span's first piece,
    and where it was a later one."""


@dataclass(frozen=True, slots=True, order=True)
class Likely:
    """A span of a line, with its probability."""

    end: int
    start: int
    role: Role
    probability: float
    opened: bool
    """Whether it began on an earlier line."""


def spans_of(emissions: Floats, lengths: Sequence[int], transitions: Floats, *, exactly: bool) -> list[list[PieceSpan]]:
    """The spans of each depth, in order; a span that ends its line and goes on at the head of the next is one.

    Args:
        emissions: (n, DEPTHS, LABELS), line after line.
        lengths: of the lines, in pieces; they sum to n.
        transitions: (DEPTHS, from, to).
        exactly: whether a span is only worth something with its very ends, or also with ends near by.
    """
    floor, worth = (THRESHOLDS, worth_exactly) if exactly else (_ROUGH_FLOOR, worth_roughly)
    offsets = np.cumsum([0, *lengths])
    found: list[list[PieceSpan]] = [[] for _ in range(scheme.DEPTHS)]
    for number, by_depth in enumerate(line_steps(emissions, lengths, transitions)):
        offset = int(offsets[number])
        for spans, steps in zip(found, by_depth, strict=True):
            likely = list(likely_spans(steps, floor))
            for one in choose(likely, worth(likely)):
                moved = PieceSpan(one.start + offset, one.end + offset, one.role)
                if one.opened and spans and spans[-1].end == offset and spans[-1].role is one.role:
                    spans[-1] = PieceSpan(spans[-1].start, moved.end, moved.role)
                else:
                    spans.append(moved)
    return found


def line_steps(emissions: Floats, lengths: Sequence[int], transitions: Floats) -> list[list[Steps]]:
    """The chain of each line at each depth; arguments as for `spans_of`."""
    offsets = np.cumsum([0, *lengths])
    # lines of like length together, so that one long line pads no other
    order = sorted(range(len(lengths)), key=lambda line: -lengths[line])
    found: list[list[Steps]] = [[] for _ in lengths]
    first = 0
    while first < len(order):
        some = order[first : first + max(1, _CELLS // max(1, lengths[order[first]]))]
        first += len(some)
        longest = lengths[some[0]]
        padded = np.zeros((longest, len(some), scheme.DEPTHS, len(scheme.LABELS)))
        for place, line in enumerate(some):
            padded[: lengths[line], place] = emissions[offsets[line] : offsets[line] + lengths[line]]
        sizes = np.array([lengths[line] for line in some])
        marginals, goes_on = _chain(padded, sizes, transitions)
        for place, line in enumerate(some):
            inner = slice(0, lengths[line])
            found[line] = [
                Steps(
                    begins=marginals[inner, place, depth][:, _BEGIN],
                    opens_inside=marginals[0, place, depth][_INSIDE] if lengths[line] else np.zeros(len(_INSIDE)),
                    goes_on=goes_on[inner, place, depth],
                )
                for depth in range(scheme.DEPTHS)
            ]
    return found


def _chain(emissions: Floats, sizes: npt.NDArray[np.int64], transitions: Floats) -> tuple[Floats, Floats]:
    """Marginals (longest, lines, depths, LABELS) and `goes_on` (longest, lines, depths, ROLES, 2) of padded lines.

    What follows a piece is summed up backwards and scaled as it grows; then the chain runs forwards. Padding is a piece
    that ends every span.
    """
    longest = len(emissions)
    moves = np.exp(transitions) * _ALLOWED  # (depths, from, to)
    weights = np.exp(np.maximum(emissions - emissions.max(axis=-1, keepdims=True), _LEAST))
    after = np.zeros_like(weights)  # the sum over all that may follow, by label
    ended = np.arange(longest)[:, None] >= sizes - 1  # (longest, lines)
    if longest:
        after[longest - 1] = 1.0
    for position in range(longest - 1, 0, -1):
        weights[position] *= after[position]
        summed = np.einsum("dab,ldb->lda", moves, weights[position])
        summed /= summed.max(axis=-1, keepdims=True)
        after[position - 1] = np.where(ended[position - 1, :, None, None], 1.0, summed)
    marginals = np.zeros_like(weights)
    goes_on = np.zeros((*weights.shape[:3], len(scheme.ROLES), 2))
    if longest:
        first = weights[0] * after[0]
        marginals[0] = first / first.sum(axis=-1, keepdims=True)
    into = np.stack([moves[:, _BEGIN, _INSIDE], moves[:, _INSIDE, _INSIDE]], axis=-1)  # (depths, ROLES, 2)
    for position in range(1, longest):
        total = np.einsum("dab,ldb->lda", moves, weights[position])
        marginals[position] = weights[position] * np.einsum("lda,dab->ldb", marginals[position - 1] / total, moves)
        from_label = np.stack([total[..., _BEGIN], total[..., _INSIDE]], axis=-1)
        step = into * weights[position][..., _INSIDE, None] / from_label
        goes_on[position] = np.where(ended[position - 1, :, None, None, None], 0.0, step)
    return marginals, goes_on


def likely_spans(steps: Steps, floor: Mapping[Role, float] = THRESHOLDS) -> Iterator[Likely]:
    """Every span of a line that is likelier than its role's floor."""
    length = len(steps.begins)
    for number, role in enumerate(scheme.ROLES):
        starts = [(int(start), False) for start in np.flatnonzero(steps.begins[:, number] > floor[role])]
        if length and steps.opens_inside[number] > floor[role]:
            starts.append((0, True))
        for start, opened in starts:
            reached = float(steps.opens_inside[number] if opened else steps.begins[start, number])
            further = steps.goes_on[start + 1 :, number, 1].copy()
            if len(further) and not opened:
                further[0] = steps.goes_on[start + 1, number, 0]
            holds = reached * np.cumprod(
                np.concatenate([[1.0], further])
            )  # that it holds the first one, two, ... pieces
            ends_here = holds - np.append(holds[1:], 0.0)
            for size in np.flatnonzero(ends_here > floor[role]):
                yield Likely(start + int(size) + 1, start, role, float(ends_here[size]), opened)


def worth_exactly(spans: Sequence[Likely]) -> list[float]:
    """What each span is worth where only the same first and last piece count."""
    return [one.probability - THRESHOLDS[one.role] for one in spans]


def worth_roughly(spans: Sequence[Likely]) -> list[float]:
    """What each span is worth where any of its role that shares half of the pieces of both counts.

    Where an end is in doubt, the probability is shared out among several spans, none of which may be likely by itself.
    """
    found: list[float] = []
    for one in spans:
        alike = sum(other.probability for other in spans if other.role is one.role and _is_half_shared(one, other))
        found.append(alike - ROUGH_THRESHOLD + _PREFERENCE * one.probability)
    return found


def _is_half_shared(one: Likely, other: Likely) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= max(one.end, other.end) - min(one.start, other.start)


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
