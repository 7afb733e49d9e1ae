"""Which spans belong together: each content chooses a cue, each cue a source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from onrecord.model import Role
from onrecord.tagging.scheme import PieceSpan

Floats = npt.NDArray[np.float32]

LINKS = ((Role.CONTENT, Role.CUE), (Role.CUE, Role.SOURCE))
"""(dependent, head): each content piece chooses a cue, each cue a source."""

LINK_REACH = (254, 64)
"""The widest gap of each link in pieces: beyond the first no window trained it, the second holds 99.9 % of gold sources."""

LINK_WIDTH = 48
"""The width of one projection; each link needs four: first and last piece of the dependent, of the head."""

LINK_OUTPUTS = len(LINKS) * 4 * LINK_WIDTH

_BUCKETS = np.array([1, 2, 3, 5, 9, 17, 33, 65, 129])
DISTANCES = 2 * (len(_BUCKETS) + 1)


def gap_between(dependent: PieceSpan, head: PieceSpan) -> int:
    """The number of pieces between two spans; 0 where they touch or overlap."""
    return max(dependent.start - head.end, head.start - dependent.end, 0)


def distance_bucket(dependent: PieceSpan, head: PieceSpan) -> int:
    """The bucket of the gap between two spans; heads before and after their dependent are kept apart."""
    before = head.start < dependent.start
    return int(np.searchsorted(_BUCKETS, gap_between(dependent, head), side="right")) + (len(_BUCKETS) + 1) * before


def projections(vectors: Floats, link: int) -> tuple[Floats, Floats, Floats, Floats]:
    """First and last piece as dependent, first and last as head: four (n, LINK_WIDTH) views of (n, LINK_OUTPUTS)."""
    base = link * 4
    first, last, head_first, head_last = (
        vectors[:, (base + part) * LINK_WIDTH : (base + part + 1) * LINK_WIDTH] for part in range(4)
    )
    return first, last, head_first, head_last


def link_spans(
    spans: Sequence[PieceSpan], vectors: Floats, distances: Floats, breaks: npt.NDArray[np.bool_], *, nested: bool
) -> list[list[tuple[PieceSpan, PieceSpan]]]:
    """For each of `LINKS` the (dependent, head) pairs: a dependent takes the head that scores best, if any is above zero.

    Sentences bound the choice. A source stands in its cue's sentence: of 7,070 gold pairs all do but those that an unlisted
    abbreviation parts. A content goes to a cue of its own sentence where there is one (8,579 of 8,588 gold pairs), and inside
    another's content to no other (429 of 432). Content that goes on for sentences leaves none out (699 of 706).

    Args:
        spans: of one depth.
        vectors: (n, LINK_OUTPUTS).
        distances: (LINKS, DISTANCES): what the distance between two spans adds to their link's score.
        breaks: (n,), True where a sentence begins.
        nested: whether the spans stand inside another attribution's content.
    """
    sentences = np.cumsum(breaks, dtype=np.int64)
    pairs: list[list[tuple[PieceSpan, PieceSpan]]] = []
    for link, (dependent_role, head_role) in enumerate(LINKS):
        heads = [span for span in spans if span.role is head_role]
        starts = [head.start for head in heads]
        reach = LINK_REACH[link]
        pairs.append([])
        for dependent in (span for span in spans if span.role is dependent_role):
            # the last head that begins before the reach may still end within it
            first = max(bisect_left(starts, dependent.start - reach) - 1, 0)
            near = heads[first : bisect_right(starts, dependent.end + reach)]
            near = [head for head in near if gap_between(dependent, head) <= reach]
            same = [head for head in near if not _parted(dependent, head, sentences)]
            if same or head_role is Role.SOURCE or nested:
                near = same
            if near:
                scores = _link_scores(dependent, near, vectors, link)
                scores += distances[link][[distance_bucket(dependent, head) for head in near]]
                if scores.max() > 0:
                    pairs[-1].append((dependent, near[int(scores.argmax())]))
    pairs[0] = _chained(pairs[0], sentences)
    return pairs


def _chained(
    pairs: list[tuple[PieceSpan, PieceSpan]], sentences: npt.NDArray[np.int64]
) -> list[tuple[PieceSpan, PieceSpan]]:
    """The (content, cue) pairs whose content no whole sentence parts from its cue or from another content of that cue."""
    kept: set[tuple[PieceSpan, PieceSpan]] = set()
    contents: dict[PieceSpan, list[PieceSpan]] = {}
    for content, cue in pairs:
        contents.setdefault(cue, []).append(content)
    for cue, pieces in contents.items():
        reached, waiting = [cue], pieces
        while near := [
            one for one in waiting if any(_sentences_between(one, other, sentences) <= 1 for other in reached)
        ]:
            reached += near
            kept |= {(content, cue) for content in near}
            waiting = [one for one in waiting if one not in near]
    return [pair for pair in pairs if pair in kept]


def _sentences_between(one: PieceSpan, other: PieceSpan, sentences: npt.NDArray[np.int64]) -> int:
    """How many sentences begin between the end of the earlier span and the start of the later, or with it."""
    earlier, later = sorted((one, other))
    return int(sentences[later.start] - sentences[earlier.end - 1])


def _link_scores(dependent: PieceSpan, heads: list[PieceSpan], vectors: Floats, link: int) -> Floats:
    """How well each head agrees with the dependent, (heads,)."""
    first, last, head_first, head_last = projections(vectors, link)
    left = first[dependent.start] + last[dependent.end - 1]
    right = head_first[[head.start for head in heads]] + head_last[[head.end - 1 for head in heads]]
    scores: Floats = right @ left
    return scores


def _parted(one: PieceSpan, other: PieceSpan, sentences: npt.NDArray[np.int64]) -> bool:
    """Whether a sentence begins between two spans, or with the later of them."""
    return _sentences_between(one, other, sentences) != 0
