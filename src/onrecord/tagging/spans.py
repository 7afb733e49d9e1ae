"""The spans of attributions: which of the likely ones are kept, and how lines are put together.

A line may begin inside a span, as the later paragraphs of a long quotation do; such spans are one.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from onrecord.model import Role
from onrecord.tagging import scheme
from onrecord.tagging.chain import Floats, Likely, choose, likely_spans, line_steps
from onrecord.tagging.scheme import ROLES, PieceSpan

THRESHOLDS = {Role.SOURCE: 0.40, Role.CUE: 0.37, Role.CONTENT: 0.34}
"""Half of the F that is reached: the threshold at which an F-measure is largest (Lipton, Elkan and Naryanaswamy 2014)."""

ROUGH_THRESHOLD = 0.42
"""The same where a span counts that shares half of its pieces with the true one."""

_ROUGH_FLOOR = 0.04
"""What is less likely adds nothing to speak of to its neighbours."""

_PREFERENCE = 0.1
"""How much the probability of a span itself counts beside that of those like it: enough to choose the best of these."""


def spans_of(
    emissions: Floats, words: npt.NDArray[np.bool_], lengths: Sequence[int], transitions: Floats, *, exactly: bool
) -> list[list[PieceSpan]]:
    """The spans of each depth, in order; a span that ends its line and goes on at the head of the next is one.

    A span begins and ends with a word.

    Args:
        emissions: (n, DEPTHS, LABELS), line after line.
        words: (n,), True where a word begins.
        lengths: of the lines, in pieces; they sum to n.
        transitions: (DEPTHS, from, to).
        exactly: whether a span is only worth something with its very ends, or also with ends near by.
    """
    floors = [THRESHOLDS[role] if exactly else _ROUGH_FLOOR for role in ROLES]
    worth = worth_exactly if exactly else worth_roughly
    offsets = np.cumsum([0, *lengths])
    firsts, ends = _word_edges(words)
    found: list[list[PieceSpan]] = [[] for _ in range(scheme.DEPTHS)]
    for number, by_depth in enumerate(line_steps(emissions, lengths, transitions)):
        offset = int(offsets[number])
        for spans, steps in zip(found, by_depth, strict=True):
            likely = list(likely_spans(steps, floors))
            for one in choose(likely, worth(likely)):
                start, end = int(firsts[one.start + offset]), int(ends[one.end + offset - 1])
                if spans:
                    # of two spans that share a word the first has it
                    start = max(start, spans[-1].end)
                if start >= end:
                    continue
                moved = PieceSpan(start, end, ROLES[one.kind])
                if one.opened and spans and spans[-1].end == offset and spans[-1].role is moved.role:
                    spans[-1] = PieceSpan(spans[-1].start, moved.end, moved.role)
                else:
                    spans.append(moved)
    return found


def _word_edges(words: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """For each piece the first one of its word, and the first one after it."""
    edges = np.append(np.flatnonzero(words), len(words))
    after = np.searchsorted(edges, np.arange(len(words)), side="right")
    return edges[after - 1], edges[after]


def worth_exactly(spans: Sequence[Likely]) -> list[float]:
    """What each span is worth where only the same first and last piece count."""
    return [one.probability - THRESHOLDS[ROLES[one.kind]] for one in spans]


def worth_roughly(spans: Sequence[Likely]) -> list[float]:
    """What each span is worth where any of its role that shares half of the pieces of both counts.

    Where an end is in doubt, the probability is shared out among several spans, none of which may be likely by itself.
    """
    found: list[float] = []
    for one in spans:
        alike = sum(other.probability for other in spans if other.kind == one.kind and _is_half_shared(one, other))
        found.append(alike - ROUGH_THRESHOLD + _PREFERENCE * one.probability)
    return found


def _is_half_shared(one: Likely, other: Likely) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= max(one.end, other.end) - min(one.start, other.start)
