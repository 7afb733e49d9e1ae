"""A text in, its tags out: pieces, windows, encoder, decoder.

The encoder is a function handed in, so that the network in training is measured by the code that serves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.model import Span, Tag, Tags
from onrecord.tagging import scheme
from onrecord.tagging.conventions import HOUSE
from onrecord.tagging.decode import LINK_OUTPUTS, DecoderWeights, label_lines, link_spans, spans_of
from onrecord.tagging.pieces import PieceMaker, Pieces
from onrecord.tagging.scheme import PieceSpan
from onrecord.tagging.windows import Window, WindowOptions, cut, stitch

BATCH = 8
"""Windows an encoder call: more gains nothing on a CPU and only costs memory."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows side by side, padded; everything int64 of shape (windows, longest + 2) but `convention` (windows,)."""

    ids: npt.NDArray[np.int64]
    cases: npt.NDArray[np.int64]
    quotes: npt.NDArray[np.int64]
    mask: npt.NDArray[np.int64]
    convention: npt.NDArray[np.int64]


Encode = Callable[[Batch], tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]
"""Gives label scores (windows, longest + 2, DEPTHS * LABELS) and link vectors (windows, longest + 2, LINK_OUTPUTS)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read off the pieces of one text: spans a depth, and the (dependent, head) pairs of each link a depth."""

    spans: tuple[tuple[PieceSpan, ...], ...]
    links: tuple[tuple[tuple[tuple[PieceSpan, PieceSpan], ...], ...], ...]
    """[depth][link]."""


def batch(windows: Sequence[tuple[Pieces, Window]], maker: PieceMaker, convention: int) -> Batch:
    """Windows between the encoder's opening and closing pieces, padded at the end."""
    longest = max(window.end - window.start for _, window in windows) + 2
    shape = (len(windows), longest)
    ids, cases, quotes, mask = (np.zeros(shape, dtype=np.int64) for _ in range(4))
    for row, (pieces, window) in enumerate(windows):
        inner = slice(1, 1 + window.end - window.start)
        ids[row, inner] = pieces.ids[window.start : window.end]
        cases[row, inner] = pieces.cases[window.start : window.end]
        quotes[row, inner] = pieces.quotes[window.start : window.end]
        ids[row, 0], ids[row, inner.stop] = maker.opening_id, maker.closing_id
        mask[row, : inner.stop + 1] = 1
    return Batch(ids, cases, quotes, mask, np.full(len(windows), convention, dtype=np.int64))


def line_lengths(text: str, pieces: Pieces) -> list[int]:
    """How many pieces stand on each line of the text that has any."""
    if not len(pieces):
        return []
    newlines = np.array([at for at, character in enumerate(text) if character == "\n"], dtype=np.int64)
    line_of = np.searchsorted(newlines, pieces.starts)
    return [int(count) for count in np.unique(line_of, return_counts=True)[1]]


class Tagger:
    """Reads attributions off a text."""

    def __init__(self, maker: PieceMaker, encode: Encode, weights: DecoderWeights, options: WindowOptions) -> None:
        self._maker = maker
        self._encode = encode
        self._weights = weights
        self._options = options

    def __call__(self, text: str, convention: int = HOUSE) -> Tags:
        """The tags of `text`; offsets are its code points."""
        pieces = self._maker(text)
        reading = self.read(pieces, line_lengths(text, pieces), convention)
        tag_of = {
            (depth, span): Tag(Span(int(pieces.starts[span.start]), int(pieces.ends[span.end - 1])), span.role, depth)
            for depth, spans in enumerate(reading.spans)
            for span in spans
        }
        contents, cues = (
            tuple(
                (tag_of[depth, dependent], tag_of[depth, head])
                for depth, links in enumerate(reading.links)
                for dependent, head in links[kind]
            )
            for kind in range(2)
        )
        return Tags(tuple(sorted(tag_of.values())), source_of=cues, cue_of=contents)

    def read(self, pieces: Pieces, lengths: Sequence[int], convention: int) -> Reading:
        """Spans and links of a text given as pieces, whose lines have the given lengths in pieces."""
        scores, vectors = self.encode(pieces, convention)
        labels = label_lines(scores, lengths, self._weights.transitions)
        spans = spans_of(labels, lengths)
        links = [
            link_spans(found, vectors, self._weights, pieces.breaks, nested=depth > 0)
            for depth, found in enumerate(spans)
        ]
        return Reading(
            tuple(tuple(found) for found in spans),
            tuple(tuple(tuple(pairs) for pairs in kinds) for kinds in links),
        )

    def encode(self, pieces: Pieces, convention: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Label scores (n, DEPTHS, LABELS) and link vectors (n, LINK_OUTPUTS) of all pieces of one text."""
        shape = (-1, scheme.DEPTHS, len(scheme.LABELS))
        if not len(pieces):
            return np.zeros((0, *shape[1:]), np.float32), np.zeros((0, LINK_OUTPUTS), np.float32)
        windows = list(cut(pieces.breaks, self._options))
        scores: list[npt.NDArray[np.float32]] = []
        vectors: list[npt.NDArray[np.float32]] = []
        for first in range(0, len(windows), BATCH):
            some = windows[first : first + BATCH]
            label_rows, link_rows = self._encode(batch([(pieces, window) for window in some], self._maker, convention))
            scores.extend(row[1:] for row in label_rows)
            vectors.extend(row[1:] for row in link_rows)
        return stitch(windows, scores).reshape(shape), stitch(windows, vectors)
