"""One story, from text to record: the order in which the rooms work. Pure: the same story gives the same record."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from onrecord import __version__
from onrecord.model import Record, Story
from onrecord.statements.reading import read_statements
from onrecord.tagging.session import digest, load_tagger
from onrecord.tagging.tagger import Tagger


@dataclass(frozen=True, slots=True)
class TrainedReader:
    """Reads stories with a trained tagger; a `flow.reader.StoryReader`."""

    tagger: Tagger
    maker: str

    def read(self, story: Story) -> Record:
        """Story -> tags -> statements -> record."""
        tags = self.tagger(story.text)
        reading = read_statements(story, tags)
        return Record(
            story=story,
            maker=self.maker,
            entities=reading.entities,
            statements=reading.statements,
            refusals=reading.refusals,
        )


def load_reader(*, threads: int | None = None) -> TrainedReader:
    """The reader with the shipped tagger; `threads` of the encoder, None for one a physical core."""
    return TrainedReader(load_tagger(threads=threads), f"onrecord {__version__} rules {rules()} tagger {digest()}")


@cache
def rules() -> str:
    """Twelve hexadecimal digits of the sha256 over the code and tables that read: change a rule, and the maker is another."""
    package = Path(__file__).parents[1]
    found = hashlib.sha256()
    for room in ("lexicon", "pages", "statements", "tagging"):
        for path in sorted((package / room).rglob("*")):
            if path.suffix in {".py", ".csv"}:
                found.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:12]
