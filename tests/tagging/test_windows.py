"""Windows lose nothing: their cores tile the story, in order, and fit the encoder."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.tagging.windows import WindowOptions, cut, stitch

OPTIONS = WindowOptions(size=20, margin=4)


@settings(derandomize=True)
@given(st.lists(st.booleans(), max_size=200), st.sampled_from([0, 2, 4]))
def test_cores_tile_the_pieces(breaks: list[bool], margin: int) -> None:
    options = WindowOptions(size=20, margin=margin)
    windows = list(cut(np.array(breaks, dtype=np.bool_), options))
    edge = 0
    for window in windows:
        assert window.core_start == edge
        assert window.start <= window.core_start < window.core_end <= window.end
        assert window.end - window.start <= options.size
        edge = window.core_end
    assert edge == len(breaks)


def test_a_core_ends_where_a_sentence_does() -> None:
    breaks = np.zeros(60, dtype=np.bool_)
    breaks[[0, 11, 22, 38, 50]] = True
    assert [window.core_end for window in cut(breaks, OPTIONS)][:2] == [11, 22]


def test_inner_windows_see_both_sides() -> None:
    windows = list(cut(np.zeros(100, dtype=np.bool_), OPTIONS))
    assert all(window.core_start - window.start == OPTIONS.margin for window in windows[1:])
    assert all(window.end - window.core_end == OPTIONS.margin for window in windows[:-1])


@settings(derandomize=True)
@given(st.integers(1, 150))
def test_stitching_puts_every_piece_in_its_place(total: int) -> None:
    windows = list(cut(np.zeros(total, dtype=np.bool_), OPTIONS))
    answers = [
        np.pad(np.arange(w.start, w.end, dtype=np.float32), (0, 3), constant_values=-1)[:, None] for w in windows
    ]
    assert stitch(windows, answers)[:, 0].tolist() == list(range(total))


def test_margins_that_leave_no_core_are_refused() -> None:
    with pytest.raises(ValueError, match="leaves no core"):
        WindowOptions(size=20, margin=5)
