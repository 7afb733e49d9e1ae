"""One page: bytes -> stories -> records. Pure, given a reader."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.flow.reader import StoryReader
from onrecord.model import InvariantError, Page, Record, Refusal, Stage
from onrecord.pages.reading import read_page


@dataclass(frozen=True, slots=True)
class PageRecord:
    """A page and all that was read from it."""

    page: Page
    records: tuple[Record, ...]
    """In the order of the page."""
    refusals: tuple[Refusal, ...]
    """Those of the page and of stories that made no record; each record carries its own."""


def record_page(page: Page, reader: StoryReader, *, published: str | None = None) -> PageRecord:
    """Read every story on a page; `published` is the date for stories whose page tells none.

    A story whose record would contradict its own text is refused as ``unsound``.
    """
    reading = read_page(page, published=published)
    records: list[Record] = []
    refusals = list(reading.refusals)
    for story in reading.stories:
        try:
            records.append(reader.read(story))
        except InvariantError as error:
            detail = f"What was read from it contradicts itself ({error}); please report the page."
            refusals.append(Refusal(Stage.STORY, story.id, "unsound", detail))
    return PageRecord(page, tuple(records), tuple(refusals))
