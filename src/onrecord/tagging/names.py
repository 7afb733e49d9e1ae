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
    by_line = np.bincount(line_of, minlength=len(lengths)).tolist()
    emissions = scores[firsts].astype(np.float64)
    emissions[np.flatnonzero(np.diff(line_of, prepend=-1)), 2::2] = _NEVER
    names: list[PieceName] = []
    line_start = 0
    for length, (steps,) in zip(by_line, line_steps(emissions[:, None], by_line, _NO_PREFERENCE), strict=True):
        # no two of these overlap, since one label sequence holds only one of two that do
        for one in sorted(likely_spans(steps, _FLOORS)):
            first, last = line_start + one.start, line_start + one.end - 1
            names.append(PieceName(int(firsts[first]), int(ends[last]), NAME_TYPES[one.kind]))
        line_start += length
    return names
