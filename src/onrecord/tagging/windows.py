"""Cuts the pieces of a story into windows that the encoder can take, and puts its answers together again.

Windows overlap: each has a core, whose answers count, and margins that only give context. Cores tile the story, so that
after `stitch` decoding runs over the whole story and no window's edge can be seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How windows are cut, in pieces; the settings lie beside the weights that were trained with them."""

    size: int = 254
    """With the two special pieces, 256: what the encoder's published form was trained on."""
    margin: int = 32

    def __post_init__(self) -> None:
        if not 0 <= 4 * self.margin < self.size:
            raise ValueError(f"a margin of {self.margin} leaves no core in windows of {self.size} pieces")


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces ``[start, end)`` of a story, of which ``[core_start, core_end)`` count."""

    start: int
    end: int
    core_start: int
    core_end: int


def cut(breaks: npt.NDArray[np.bool_], options: WindowOptions) -> Iterator[Window]:
    """Windows over ``len(breaks)`` pieces whose cores tile them in order and end where a sentence does, if one does.

    Args:
        breaks: shape (n,), True where a sentence begins.
        options: the windows' size and margins.
    """
    total = len(breaks)
    starts = np.flatnonzero(breaks)
    core_start = 0
    while core_start < total:
        start = max(0, core_start - options.margin)
        if start + options.size >= total:
            yield Window(start, total, core_start, total)
            return
        latest = start + options.size - options.margin
        # a core of less than half its room would make more windows than it saves edges
        earliest = core_start + (latest - core_start) // 2
        fitting = starts[(starts > earliest) & (starts <= latest)]
        core_end = int(fitting[-1]) if len(fitting) else latest
        yield Window(start, min(total, core_end + options.margin), core_start, core_end)
        core_start = core_end


def stitch(windows: Sequence[Window], answers: Sequence[npt.NDArray[np.float32]]) -> npt.NDArray[np.float32]:
    """The answers of the cores, in order.

    Args:
        windows: as `cut` gave them.
        answers: for each window, shape (at least its length, width): the window's pieces first, then padding.

    Returns:
        Shape (n, width).
    """
    return np.concatenate(
        [
            answer[window.core_start - window.start : window.core_end - window.start]
            for window, answer in zip(windows, answers, strict=True)
        ]
    )
