"""Peers side by side, on the same stories in one run:  python -m evals.peers --data DIR [--pipeline FOLDER].

Needs the extra `peers`. textacy's direct quotations (after Krestel, Bergler and Witte 2008) need tagged and parsed text; the
pipeline is trained on GUM first and kept in FOLDER. Both systems answer for direct speech alone: gold statements whose content
stands in quotation marks and whose source is named. A found one shares half of its characters with the gold's.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Token
from textacy import extract
from training.corpus import MarkedStory

from evals.cofenet import score_of
from evals.gum_pipeline import train
from onrecord.flow.story import load_reader
from onrecord.kinds import Manner
from onrecord.manner import manner_of
from onrecord.model import DateOrigin, Span, Story
from training import annotated, corpus

_MARKS = frozenset('“”"„«»')
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Speech:
    """One statement in direct speech."""

    source: Span
    content: frozenset[int]
    """Its characters."""


@dataclass(frozen=True, slots=True)
class Told:
    """A story, its direct speech, and all that it attributes in any manner, so that no true finding counts as false."""

    story: Story
    direct: list[Speech]
    all: list[frozenset[int]]


@dataclass(slots=True)
class Tally:
    """What one system found over all stories."""

    right: int = 0
    true: int = 0
    found: int = 0
    gold: int = 0
    sources: int = 0
    refused: int = 0
    seconds: float = 0.0
    words: int = 0


Find = Callable[[Story], list[Speech]]


def gold_stories(data: Path) -> Iterator[Told]:
    """Our gold's dev part, and the stories of the project that are kept for measuring."""
    for path in sorted((data / "bench" / "dev").glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        rows = [(one["spans"]["source"], one["spans"]["content"]) for one in record["statements"]]
        yield _told(path.stem, record["text"], rows)
    marked: Iterable[MarkedStory] = (
        *(one for one in corpus.read_folder() if corpus.in_test(one)),
        *(one for one in annotated.read_folder(data) if annotated.in_test(one)),
    )
    for story in marked:
        yield _told(story.id, story.text, [(one.source, one.content) for one in story.statements])


def _told(name: str, text: str, rows: Iterable[tuple[Iterable[int] | None, Iterable[Iterable[int]]]]) -> Told:
    story = Story(name, 0, text, published_from=DateOrigin.UNKNOWN)
    direct, attributed = [], []
    for source, pieces in rows:
        spans = [Span(*piece) for piece in pieces]
        characters = frozenset(at for span in spans for at in range(span.start, span.end))
        attributed.append(characters)
        words = [text[max(0, span.start - 1) : span.end + 1] for span in spans]
        if source is not None and manner_of(_from_mark(one) for one in words) is Manner.DIRECT:
            direct.append(Speech(Span(*source), characters))
    return Told(story, direct, attributed)


def _from_mark(words: str) -> str:
    """A piece with the characters beside it, of which only quotation marks are kept."""
    start = 0 if words[0] in _MARKS else 1
    return words[start : len(words) if words[-1] in _MARKS else -1]


def ours() -> Find:
    """Our own reading on one thread: statements in direct speech."""
    reader = load_reader(threads=1)

    def find(story: Story) -> list[Speech]:
        found = reader.read(story).statements
        return [
            Speech(
                one.source.span,
                frozenset(at for piece in one.content for at in range(piece.span.start, piece.span.end)),
            )
            for one in found
            if one.source is not None and one.manner is Manner.DIRECT
        ]

    return find


def textacys(nlp: Language) -> Find:
    """The direct quotations of textacy; raises ValueError on a text with an odd number of quotation marks."""

    def span_of(tokens: Iterable[Token]) -> Span:
        tokens = list(tokens)
        return Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))

    def find(story: Story) -> list[Speech]:
        triples = list(extract.direct_quotations(nlp(story.text)))
        contents = [span_of(one.content) for one in triples]
        return [
            Speech(span_of(one.speaker), frozenset(range(span.start, span.end)))
            for one, span in zip(triples, contents, strict=True)
        ]

    return find


def measure(find: Find, stories: Iterable[Told]) -> Tally:
    """Runs one system over the stories."""
    tally = Tally()
    for told in stories:
        began = time.process_time()
        try:
            found = find(told.story)
        except ValueError:
            found = []
            tally.refused += 1
        tally.seconds += time.process_time() - began
        tally.words += len(told.story.text.split())
        pairs = [(one, other) for one in told.direct for other in found if _alike(one.content, other.content)]
        tally.gold += len(told.direct)
        tally.found += len(found)
        tally.right += len({one for one, _ in pairs})
        tally.sources += len({one for one, other in pairs if one.source.overlaps(other.source)})
        tally.true += sum(any(_alike(one.content, other) for other in told.all) for one in found)
    return tally


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    return len(one & other) >= _HALF * len(one | other)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m evals.peers", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--pipeline", type=Path, help="where the trained pipeline is kept, or lies")
    given = parser.parse_args()
    if given.pipeline is not None and given.pipeline.exists():
        nlp = spacy.load(given.pipeline)
    else:
        nlp, scores = train(given.data / "names" / "gum")
        print(
            "  the pipeline on GUM's test documents:",
            ", ".join(f"{name} {value:.3f}" for name, value in scores.items()),
        )
        if given.pipeline is not None:
            nlp.to_disk(given.pipeline)
    stories = list(gold_stories(given.data))
    print(f"{len(stories)} stories, {sum(len(one.direct) for one in stories)} statements in direct speech")
    for name, find in (("onrecord", ours()), ("textacy", textacys(nlp))):
        tally = measure(find, stories)
        score = score_of(tally.right, tally.found, tally.gold)
        print(f"\n{name}")
        print(f"  found (recall)                   {score.recall:10.4f}")
        print(f"  found is attributed (precision)  {tally.true / max(1, tally.found):10.4f}")
        print(f"  found with its source            {tally.sources / max(1, tally.gold):10.4f}")
        print(f"  stories refused                  {tally.refused:10d}")
        print(f"  stories of 600 words a second    {tally.words / 600 / tally.seconds:10.2f}")


if __name__ == "__main__":
    main()
