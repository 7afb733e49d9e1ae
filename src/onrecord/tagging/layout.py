"""The encoder's answer for one piece, as one row of numbers: which columns belong to which head."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.model import Act
from onrecord.tagging import scheme
from onrecord.tagging.links import LINK_OUTPUTS
from onrecord.tagging.names import NAME_LABELS

ACTS = tuple(Act)

_WIDTHS = {
    "labels": scheme.DEPTHS * len(scheme.LABELS),
    "links": LINK_OUTPUTS,
    "names": len(NAME_LABELS),
    "acts": 2 * len(ACTS),
}
HEADS = tuple(_WIDTHS)
WIDTH = sum(_WIDTHS.values())

Floats = npt.NDArray[np.float32]


def width(head: str) -> int:
    """The number of columns of one of `HEADS`."""
    return _WIDTHS[head]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the encoder says of n pieces."""

    labels: Floats
    """(n, DEPTHS, LABELS)."""
    links: Floats
    """(n, LINK_OUTPUTS)."""
    names: Floats
    """(n, NAME_LABELS)."""
    acts: Floats
    """(n, 2, ACTS): what each piece adds to the score of each act as part of a cue, and as part of a content."""


def split(rows: Floats) -> Answers:
    """Rows (n, WIDTH) by head."""
    edges = np.cumsum([0, *_WIDTHS.values()])
    labels, links, names, acts = (rows[:, low:high] for low, high in itertools.pairwise(edges))
    return Answers(labels.reshape(-1, scheme.DEPTHS, len(scheme.LABELS)), links, names, acts.reshape(-1, 2, len(ACTS)))


@dataclass(frozen=True, slots=True)
class DecoderWeights:
    """The trained numbers that decoding needs beside the encoder's rows."""

    transitions: Floats
    """(DEPTHS, from, to), of `chain`."""
    distances: Floats
    """(LINKS, DISTANCES), of `links`."""
