"""How fast stories are read on one core, and what part of that time is the encoder's. A benchmark, not a test."""

from __future__ import annotations

import gzip
import json
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

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
    """Of one core, in processor time."""

    stories_a_second: float
    pieces_a_second: float
    encoder_share: float
    """The encoder's part of the whole reading time, between 0 and 1."""


def measure(corpus: Path) -> Speed:
    """Reads stories from all files of the corpus, and again with the encoder alone."""
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
    return Speed(words / WORDS / whole, pieces / whole, encoder / whole)


def _stories(path: Path, count: int) -> list[Story]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in islice(lines, count)]
    return [Story(content_id("page", row["id"]), 0, row["text"]) for row in rows if row["text"].strip()]
