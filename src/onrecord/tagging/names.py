"""Names: their label scheme, and scores to names.

Labels are indices into `NAME_LABELS`. A name begins and ends with a word, so the first piece of a word speaks for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.model import NameType
from onrecord.tagging.chain import likely_spans, line_steps

NAME_TYPES = tuple(NameType)
NAME_LABELS = ("O", *(f"{prefix}-{kind}" for kind in NAME_TYPES for prefix in "BI"))

_FLOORS = [0.5] * len(NAME_TYPES)
_NEVER = -1e3
_DOUBT = 1e-3
"""The probability of being part of a name from which a word is looked at."""
_NO_PREFERENCE = np.zeros((1, len(NAME_LABELS), len(NAME_LABELS)))
"""The labels are trained word by word, so all steps that the scheme allows are alike."""


@dataclass(frozen=True, slots=True, order=True)
class PieceName:
    """A half-open range of pieces that is a name."""

    start: int
    end: int
    type: NameType


def begin(kind: NameType) -> int:
    """The index of B-`kind`; that of I-`kind` is one more."""
    return 1 + 2 * NAME_TYPES.index(kind)


def decode_names(
    scores: npt.NDArray[np.float32], words: npt.NDArray[np.bool_], lengths: Sequence[int]
) -> list[PieceName]:
    """The names of a text, in order: those that are likelier than not, given that an I follows its own B or I.

    Args:
        scores: (n, NAME_LABELS), line after line.
        words: (n,), True where a word begins.
        lengths: of the lines, in pieces; no name goes over a line's end.
    """
    firsts = np.flatnonzero(words)
    ends = np.append(firsts[1:], len(words))
    line_of = np.repeat(np.arange(len(lengths)), lengths)[firsts]
    emissions = scores[firsts].astype(np.float64)
    names: list[PieceName] = []
    # a word that is surely of no name parts the chain, so that only what lies between such words is worked on
    runs = _runs(_is_doubtful(emissions), line_of)
    places = np.concatenate([np.arange(start, end) for start, end in runs]) if runs else np.zeros(0, np.int64)
    sizes = [end - start for start, end in runs]
    some = emissions[places]
    some[np.cumsum([0, *sizes[:-1]])[: len(sizes)], 2::2] = _NEVER
    for (start, _), (steps,) in zip(runs, line_steps(some[:, None], sizes, _NO_PREFERENCE), strict=True):
        # no two of these overlap, since one label sequence holds only one of two that do
        for one in sorted(likely_spans(steps, _FLOORS)):
            first, last = start + one.start, start + one.end - 1
            names.append(PieceName(int(firsts[first]), int(ends[last]), NAME_TYPES[one.kind]))
    return names


def _is_doubtful(emissions: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Whether a word (n,) may be part of a name, by its own scores."""
    weights = np.exp(emissions - emissions.max(axis=1, keepdims=True))
    doubtful: npt.NDArray[np.bool_] = weights[:, 0] < (1 - _DOUBT) * weights.sum(axis=1)
    return doubtful


def _runs(doubtful: npt.NDArray[np.bool_], line_of: npt.NDArray[np.int64]) -> list[tuple[int, int]]:
    """The half-open ranges of doubtful words beside each other on one line."""
    places = np.flatnonzero(doubtful)
    apart = (np.diff(places) > 1) | (np.diff(line_of[places]) > 0)
    starts = places[np.concatenate([[True], apart])] if len(places) else places
    lasts = places[np.concatenate([apart, [True]])] if len(places) else places
    return [(int(start), int(last) + 1) for start, last in zip(starts, lasts, strict=True)]
