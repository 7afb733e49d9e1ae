"""The act of a cue is read off its own pieces and its content's."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.model import Act, Role
from onrecord.tagging.acts import acts_of
from onrecord.tagging.layout import ACTS
from onrecord.tagging.scheme import PieceSpan

CUE = PieceSpan(1, 2, Role.CUE)
FIRST, SECOND = PieceSpan(2, 4, Role.CONTENT), PieceSpan(5, 6, Role.CONTENT)


def test_cue_and_all_contents_count() -> None:
    scores = np.zeros((6, 2, len(ACTS)), np.float32)
    scores[1, 0, ACTS.index(Act.STATE)] = 1.0
    scores[2:4, 1, ACTS.index(Act.DENY)] = 1.5
    scores[5, 1, ACTS.index(Act.DENY)] = 3.0
    ((cue, act, probability),) = acts_of([(FIRST, CUE), (SECOND, CUE)], scores)
    assert (cue, act) == (CUE, Act.DENY)
    odds = np.exp(2.0) / (np.exp(2.0) + np.exp(1.0) + len(ACTS) - 2)
    assert probability == pytest.approx(odds, rel=1e-5)


def test_a_cue_without_content_has_no_act() -> None:
    assert list(acts_of([], np.zeros((6, 2, len(ACTS)), np.float32))) == []
