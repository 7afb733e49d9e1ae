"""Names: their label scheme, and scores to names.

Labels are indices into `NAME_LABELS`. A name begins and ends with a word, so the first piece of a word speaks for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.model import NameType

NAME_TYPES = tuple(NameType)
NAME_LABELS = ("O", *(f"{prefix}-{kind}" for kind in NAME_TYPES for prefix in "BI"))


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
    """The names of a text, in order: each word takes its best label; an I that continues nothing begins a name.

    Args:
        scores: (n, NAME_LABELS), line after line.
        words: (n,), True where a word begins.
        lengths: of the lines, in pieces; no name goes over a line's end.
    """
    firsts = np.flatnonzero(words)
    ends = np.append(firsts[1:], len(words))
    labels = scores[firsts].argmax(axis=1)
    lines = np.repeat(np.arange(len(lengths)), lengths)[firsts]
    names: list[PieceName] = []
    before = (-1, -1)  # the index of the last word that was part of a name, its line
    for word in np.flatnonzero(labels).tolist():
        kind = NAME_TYPES[(int(labels[word]) - 1) // 2]
        goes_on = before == (word - 1, lines[word]) and labels[word] % 2 == 0 and names[-1].type is kind
        if goes_on:
            names[-1] = PieceName(names[-1].start, int(ends[word]), kind)
        else:
            names.append(PieceName(int(firsts[word]), int(ends[word]), kind))
        before = (word, lines[word])
    return names
