"""Windows lose nothing: they tile the story, in order, and fit the encoder."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.tagging.windows import Window, cut


@settings(derandomize=True)
@given(st.lists(st.booleans(), max_size=200), st.integers(1, 40))
def test_windows_tile_the_pieces(breaks: list[bool], size: int) -> None:
    edge = 0
    for window in cut(np.array(breaks, dtype=np.bool_), size):
        assert window.start == edge
        assert 0 < len(window) <= size
        edge = window.end
    assert edge == len(breaks)


def test_a_window_ends_where_a_sentence_does() -> None:
    breaks = np.zeros(60, dtype=np.bool_)
    breaks[[0, 11, 18, 38, 50]] = True
    assert list(cut(breaks, 20)) == [Window(0, 18), Window(18, 38), Window(38, 50), Window(50, 60)]


def test_a_sentence_longer_than_a_window_is_cut() -> None:
    breaks = np.zeros(50, dtype=np.bool_)
    breaks[[0, 5]] = True
    assert list(cut(breaks, 20)) == [Window(0, 20), Window(20, 40), Window(40, 50)]
