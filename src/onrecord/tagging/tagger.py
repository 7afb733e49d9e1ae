"""A text in, its tags out: pieces, windows, encoder, decoder.

The encoder is a function handed in, so that the network in training is measured by the code that serves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.model import Act, Name, Span, Tag, Tags
from onrecord.tagging.acts import acts_of
from onrecord.tagging.conventions import HOUSE
from onrecord.tagging.layout import WIDTH, Answers, DecoderWeights, split
from onrecord.tagging.links import link_spans
from onrecord.tagging.names import PieceName, decode_names
from onrecord.tagging.pieces import PieceMaker, Pieces
from onrecord.tagging.scheme import PieceSpan
from onrecord.tagging.spans import spans_of
from onrecord.tagging.windows import Window, cut


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows side by side, padded; everything int64 of shape (windows, longest + 2) but `convention` (windows,)."""

    ids: npt.NDArray[np.int64]
    cases: npt.NDArray[np.int64]
    quotes: npt.NDArray[np.int64]
    mask: npt.NDArray[np.int64]
    convention: npt.NDArray[np.int64]


Encode = Callable[[Batch], npt.NDArray[np.float32]]
"""Gives the rows of `layout` for every piece: (windows, longest + 2, WIDTH)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read off the pieces of one text: spans a depth, and the (dependent, head) pairs of each link a depth."""

    spans: tuple[tuple[PieceSpan, ...], ...]
    links: tuple[tuple[tuple[tuple[PieceSpan, PieceSpan], ...], ...], ...]
    """[depth][link]."""
    acts: tuple[tuple[tuple[PieceSpan, Act, float], ...], ...]
    """[depth]: (cue, its likeliest act, that act's probability) of every cue that has content."""
    names: tuple[PieceName, ...]


def batch(windows: Sequence[tuple[Pieces, Window]], maker: PieceMaker, convention: int) -> Batch:
    """Windows between the encoder's opening and closing pieces, padded at the end."""
    longest = max(len(window) for _, window in windows) + 2
    shape = (len(windows), longest)
    ids, cases, quotes, mask = (np.zeros(shape, dtype=np.int64) for _ in range(4))
    for row, (pieces, window) in enumerate(windows):
        inner = slice(1, 1 + len(window))
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

    def __init__(self, maker: PieceMaker, encode: Encode, weights: DecoderWeights, window: int) -> None:
        self._maker = maker
        self._encode = encode
        self._weights = weights
        self._window = window

    def __call__(self, text: str, convention: int = HOUSE) -> Tags:
        """The tags of `text`; offsets are its code points."""
        pieces = self._maker(text)
        reading = self.read(pieces, line_lengths(text, pieces), convention)

        def span_of(found: PieceSpan | PieceName) -> Span:
            return Span(int(pieces.starts[found.start]), int(pieces.ends[found.end - 1]))

        tag_of = {
            (depth, span): Tag(span_of(span), span.role, depth)
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
        return Tags(
            tuple(sorted(tag_of.values())),
            source_of=cues,
            cue_of=contents,
            acts=tuple(
                (tag_of[depth, cue], act, probability)
                for depth, acts in enumerate(reading.acts)
                for cue, act, probability in acts
            ),
            names=tuple(Name(span_of(name), name.type) for name in reading.names),
        )

    def read(self, pieces: Pieces, lengths: Sequence[int], convention: int) -> Reading:
        """Spans, links, acts and names of a text given as pieces, whose lines have the given lengths in pieces."""
        answers = self.encode(pieces, convention)
        # benchmarks count exact spans; a reader wants the statement even where an end of it is in doubt
        exactly = convention != HOUSE
        spans = spans_of(answers.labels, pieces.words, lengths, self._weights.transitions, exactly=exactly)
        links = [
            link_spans(found, answers.links, self._weights.distances, pieces.breaks, nested=depth > 0)
            for depth, found in enumerate(spans)
        ]
        return Reading(
            tuple(tuple(found) for found in spans),
            tuple(tuple(tuple(pairs) for pairs in kinds) for kinds in links),
            tuple(tuple(acts_of(kinds[0], answers.acts)) for kinds in links),
            tuple(decode_names(answers.names, pieces.words, lengths)),
        )

    def encode(self, pieces: Pieces, convention: int) -> Answers:
        """The encoder's answers for all pieces of one text.

        A window a call: one alone needs no padding, so the shipped network knows no mask, and more gain nothing on a CPU.
        """
        rows = [
            self._encode(batch([(pieces, window)], self._maker, convention))[0, 1 : 1 + len(window)]
            for window in cut(pieces.breaks, self._window)
        ]
        return split(np.concatenate(rows) if rows else np.zeros((0, WIDTH), np.float32))
