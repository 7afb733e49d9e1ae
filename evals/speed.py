"""How fast stories are read, what part of that time is the encoder's, and in how much memory. A benchmark, not a test."""

from __future__ import annotations

import resource
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from evals.news import read_rows
from onrecord.flow.story import load_reader
from onrecord.model import Story, content_id
from onrecord.tagging.conventions import HOUSE
from onrecord.tagging.pieces import PieceMaker
from onrecord.tagging.session import SHIPPED, VOCABULARY

STORIES = 120
WORDS = 600
"""Stories are counted in lengths of so many words, so that other corpora compare."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Of stories of `WORDS` words."""

    stories_a_second: float
    """On one core, in its own time."""
    pieces_a_second: float
    encoder_share: float
    """The encoder's part of the whole reading time, between 0 and 1."""
    stories_a_second_on_two_cores: float
    """Two workers at a time, by the clock on the wall: only true of an idle machine."""
    megabytes: float
    """The most that the process held, the corpus and the evaluation itself included."""


def measure(corpus: Path) -> Speed:
    """Reads stories from all files of the corpus, again with the encoder alone, and again with two workers."""
    stories = [story for path in sorted(corpus.glob("*.jsonl.gz")) for story in _stories(path, STORIES // 4)]
    reader, maker = load_reader(threads=1), PieceMaker(SHIPPED / VOCABULARY)
    reader.read(stories[0])
    whole = encoder = 0.0
    pieces = 0
    for story in stories:
        began = time.process_time()
        reader.read(story)
        whole += time.process_time() - began
        cut = maker(story.text)
        began = time.process_time()
        reader.tagger.encode(cut, HOUSE)
        encoder += time.process_time() - began
        pieces += len(cut)
    words = sum(len(story.text.split()) for story in stories)
    began = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        for _ in pool.map(reader.read, stories):
            pass
    together = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Speed(words / WORDS / whole, pieces / whole, encoder / whole, words / WORDS / together, peak)


def _stories(path: Path, count: int) -> list[Story]:
    rows = islice(read_rows(path), count)
    return [Story(content_id("page", row["id"]), 0, row["text"]) for row in rows if row["text"].strip()]
