"""Spans to labels and back: the BIO scheme that training, evaluation and serving share.

One label sequence a depth. Labels are indices into `LABELS`; offsets here count pieces (see `pieces`), half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.model import Role

ROLES = (Role.SOURCE, Role.CUE, Role.CONTENT)
LABELS = ("O", *(f"{prefix}-{role}" for role in ROLES for prefix in "BI"))
DEPTHS = 2
"""Attributions of a sentence and attributions inside their content; what nests deeper is 1 % of our gold."""

OUTSIDE = 0
UNKNOWN = -1
"""The label of a depth that a training text was not annotated for."""


@dataclass(frozen=True, slots=True, order=True)
class PieceSpan:
    """A half-open range of pieces with its role."""

    start: int
    end: int
    role: Role


def begin(role: Role) -> int:
    """The index of B-`role`; that of I-`role` is one more."""
    return 1 + 2 * ROLES.index(role)


def encode(spans: Iterable[PieceSpan], n_pieces: int) -> npt.NDArray[np.int64]:
    """The labels (n_pieces,) of non-overlapping spans; where two overlap the one that starts first, then the longer, stays."""
    labels = np.zeros(n_pieces, dtype=np.int64)
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if labels[span.start : span.end].any():
            continue
        labels[span.start : span.end] = begin(span.role) + 1
        labels[span.start] = begin(span.role)
    return labels


def decode(labels: Sequence[int] | npt.NDArray[np.int64]) -> list[PieceSpan]:
    """The spans of a label sequence, in order; an I that continues nothing begins a span, as at the head of a cut window."""
    spans: list[PieceSpan] = []
    start, open_role = 0, -1
    for position, label in enumerate([*labels, OUTSIDE]):
        role = (int(label) - 1) // 2 if label != OUTSIDE else -1
        begins = label != OUTSIDE and (label % 2 == 1 or role != open_role)
        if open_role >= 0 and (begins or role != open_role):
            spans.append(PieceSpan(start, position, ROLES[open_role]))
        if begins:
            start = position
        open_role = role
    return spans


def forbidden_transitions(n_kinds: int = len(ROLES)) -> npt.NDArray[np.bool_]:
    """True at (from, to) where no label sequence may go: into I-x from anything but B-x or I-x.

    Args:
        n_kinds: of spans; their labels are O and then B and I of each kind in turn.
    """
    size = 1 + 2 * n_kinds
    forbidden = np.zeros((size, size), dtype=np.bool_)
    for inside in range(2, size, 2):
        forbidden[:, inside] = True
        forbidden[inside - 1 : inside + 1, inside] = False
    return forbidden
