"""The likeliest act of each cue, from what the pieces of cue and content say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from onrecord.model import Act
from onrecord.tagging.layout import ACTS
from onrecord.tagging.scheme import PieceSpan


def acts_of(
    pairs: Sequence[tuple[PieceSpan, PieceSpan]], scores: npt.NDArray[np.float32]
) -> Iterator[tuple[PieceSpan, Act, float]]:
    """Each cue with its likeliest act and the probability of that act.

    Args:
        pairs: (content, cue).
        scores: (n, 2, ACTS), as in `layout.Answers`.
    """
    contents: dict[PieceSpan, list[PieceSpan]] = {}
    for content, cue in pairs:
        contents.setdefault(cue, []).append(content)
    for cue, spans in contents.items():
        inside = np.concatenate([np.arange(span.start, span.end) for span in spans])
        logits = scores[cue.start : cue.end, 0].mean(axis=0) + scores[inside, 1].mean(axis=0)
        weights = np.exp(logits - logits.max())
        best = int(weights.argmax())
        yield cue, ACTS[best], float(weights[best] / weights.sum())
