"""Cuts the pieces of a story into windows that the encoder can take.

Windows tile the story and end with sentences. They do not overlap: margins of 16, 32 and 48 pieces around them, which only gave
context, made no difference to what was read (docs/training.md) and cost a third of the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

WINDOW = 254
"""The longest window in pieces; with the two special pieces, 256: what the encoder's published form was trained on."""


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces ``[start, end)`` of a story."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


def cut(breaks: npt.NDArray[np.bool_], size: int = WINDOW) -> Iterator[Window]:
    """Windows of at most `size` that tile ``len(breaks)`` pieces in order and end where a sentence does, if one does.

    Args:
        breaks: shape (n,), True where a sentence begins.
        size: in pieces.
    """
    starts = np.flatnonzero(breaks)
    start, total = 0, len(breaks)
    while start < total:
        end = min(start + size, total)
        if end < total:
            # a window of less than half its size would make more windows than it saves sentences
            fitting = starts[(starts > start + size // 2) & (starts <= end)]
            end = int(fitting[-1]) if len(fitting) else end
        yield Window(start, end)
        start = end
