"""The linked relation on PolNeAR dev: source, cue and content of one statement all right.

Read from the articles as written (brat stand-off), the first annotator of each. `exact`: the words of all three are the same,
marks and spaces at their edges aside. `overlap`: all three share characters, or are both absent. Each gold relation is paired
with one predicted, best first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.data import read_polnear

from evals.cofenet import score_of
from onrecord.model import Span, Tag
from onrecord.tagging.conventions import POLNEAR
from onrecord.tagging.tagger import Tagger

_EDGE = re.compile(r"^\W+|\W+$")

Characters = frozenset[int]


@dataclass(frozen=True, slots=True)
class Relation:
    """The characters of a source, a cue and a content."""

    source: Characters
    cue: Characters
    content: Characters

    def parts(self) -> tuple[Characters, Characters, Characters]:
        """Source, cue, content."""
        return self.source, self.cue, self.content


def measure(folder: Path, tagger: Tagger) -> dict[str, float]:
    """F of the relation over a PolNeAR folder, exact and by overlap."""
    right = near = found = gold = 0
    for text in read_polnear(folder):
        wanted = [
            Relation(*(_words(text.text, part) for part in (one.source, one.cue, one.content)))
            for one in text.attributions
            if one.cue
        ]
        given = list(_read(text.text, tagger))
        gold, found = gold + len(wanted), found + len(given)
        right += _paired(wanted, given, lambda one, two: one == two)
        near += _paired(wanted, given, _meet)
    return {"relation F exact": score_of(right, found, gold).f, "relation F by overlap": score_of(near, found, gold).f}


def _read(text: str, tagger: Tagger) -> Iterator[Relation]:
    tags = tagger(text, POLNEAR)
    sources = dict(tags.source_of)
    contents: dict[Tag, list[Span]] = {}
    for content, cue in tags.cue_of:
        contents.setdefault(cue, []).append(content.span)
    for cue, spans in contents.items():
        if cue.depth == 0:
            source = [sources[cue].span] if cue in sources else []
            yield Relation(*(_words(text, map(_edges, part)) for part in (source, [cue.span], spans)))


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _words(text: str, ranges: Iterable[tuple[int, int]]) -> Characters:
    """The characters of some ranges, without spaces, and without marks at their outer edges."""
    found: set[int] = set()
    for start, end in ranges:
        words = text[start:end]
        inner = _EDGE.sub("", words)
        if inner:
            begins = start + words.index(inner)
            found.update(at for at in range(begins, begins + len(inner)) if not text[at].isspace())
    return frozenset(found)


def _meet(one: Relation, two: Relation) -> bool:
    return all(bool(left & right) or not (left or right) for left, right in zip(one.parts(), two.parts(), strict=True))


def _paired(wanted: list[Relation], given: list[Relation], same: Callable[[Relation, Relation], bool]) -> int:
    """How many of the wanted find one of the given that no other has found."""
    free = list(given)
    count = 0
    for one in wanted:
        best = max(
            (two for two in free if same(one, two)), key=lambda two: len(one.content & two.content), default=None
        )
        if best is not None:
            free.remove(best)
            count += 1
    return count
