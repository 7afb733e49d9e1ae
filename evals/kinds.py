"""To whom, on what occasion and when: the finder against the marks in our own stories, source, cue and content given.

The rules were written with the other half of the stories in view; what is measured is the half that they never saw. Not every
author marked every circumstance, so that part of what counts as wrongly found is only unmarked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from training.corpus import FOLDER, MarkedStatement, MarkedStory, held_out, read_folder

from onrecord.model import Span, Story
from onrecord.statements.attributions import Attribution
from onrecord.statements.circumstances import circumstances_of

PARTS = ("addressee", "occasion", "time")


def measure(folder: Path = FOLDER) -> dict[str, float]:
    """F of each circumstance, by exact span and by overlap, and its precision and recall by overlap, on the held-out half."""
    counts: Counter[tuple[str, str]] = Counter()
    for story in read_folder(folder):
        # the half that the rules were taught by is the other one
        if not held_out(story.id, 1, of=2):
            for part, gold, found in _compared(story):
                counts[part, "gold"] += gold is not None
                counts[part, "found"] += found is not None
                counts[part, "exact"] += gold is not None and gold == found
                counts[part, "overlap"] += gold is not None and found is not None and gold.overlaps(found)
    return {name: value for part in PARTS for name, value in _figures(part, counts)}


def _figures(part: str, counts: Counter[tuple[str, str]]) -> Iterator[tuple[str, float]]:
    gold, found = counts[part, "gold"], counts[part, "found"]
    yield f"{part} exact F", 2 * counts[part, "exact"] / max(1, gold + found)
    yield f"{part} overlap F", 2 * counts[part, "overlap"] / max(1, gold + found)
    yield f"{part} overlap precision", counts[part, "overlap"] / max(1, found)
    yield f"{part} overlap recall", counts[part, "overlap"] / max(1, gold)


def _compared(story: MarkedStory) -> Iterator[tuple[str, Span | None, Span | None]]:
    """Of each statement and each part: where it is marked, and where it was found."""
    text = Story("page", 0, story.text)
    given = [_attribution(story, one) for one in story.statements]
    for place, statement in enumerate(story.statements):
        found = circumstances_of(text, given[place], given[:place] + given[place + 1 :])
        marks = (statement.addressee, statement.occasion, statement.time)
        spans = (found.addressee, found.occasion, found.time)
        for part, mark, span in zip(PARTS, marks, spans, strict=True):
            yield part, Span(*mark) if mark else None, span


def _attribution(story: MarkedStory, one: MarkedStatement) -> Attribution:
    return Attribution(
        cue=Span(*one.cue),
        content=tuple(Span(*piece) for piece in one.content),
        source=Span(*one.source) if one.source else None,
        depth=story.depth(one),
    )
