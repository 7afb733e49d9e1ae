"""Many pages, with receipts: each page is one transaction, so a batch may stop anywhere and be run again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from onrecord.flow.pages import record_page
from onrecord.flow.reader import StoryReader
from onrecord.model import Page, Record, Refusal, Stage
from onrecord.pages.capture import capture
from onrecord.pages.errors import PageError
from onrecord.store import Found, Store


class Fate(StrEnum):
    """What became of a page."""

    READ = "read"
    KNOWN = "known"
    """Read before, by the same maker and with the same date."""
    REFUSED = "refused"
    """No story of it could be read."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A page's fate, and what it held."""

    source: str
    fate: Fate
    records: tuple[Record, ...]
    refusals: tuple[Refusal, ...]
    """Those of the page and of stories that made no record."""

    @property
    def refused_for(self) -> Refusal | None:
        """Why no story of the page is on record: the last refusal, which left nothing; None where one is."""
        return self.refusals[-1] if self.refusals and not self.records else None


def read_paths(
    paths: Iterable[Path], reader: StoryReader, *, store: Store | None, published: str | None = None
) -> Iterator[Outcome]:
    """Read all pages under `paths` into `store`, or just read them where there is none.

    An outcome is told after it is stored. A page that cannot be read, even by a fault of the program, is refused and
    never stops the others; a `StoreError` does, and so does KeyboardInterrupt: then the page at hand leaves no trace.
    """
    for path in paths:
        for captured in _captured(path):
            if isinstance(captured, Refusal):
                yield _refused(captured, store)
            else:
                yield _page_outcome(captured, reader, store=store, published=published)


def _captured(path: Path) -> Iterator[Page | Refusal]:
    try:
        yield from capture(path)
    except PageError as error:
        yield Refusal(Stage.PAGE, str(path), "unreadable", str(error))


def _page_outcome(page: Page, reader: StoryReader, *, store: Store | None, published: str | None) -> Outcome:
    if store is not None:
        known = store.recall(page.id, maker=reader.maker, published=published)
        if known is not None:
            return Outcome(page.source, Fate.KNOWN, known.records, known.refusals)
    try:
        read = record_page(page, reader, published=published)
    except Exception as error:  # whatever is wrong with one page, the others must be read
        detail = f"Reading it failed: {type(error).__name__}: {error}. Please report the page."
        return _refused(Refusal(Stage.PAGE, page.source, "fault", detail), store)
    if store is not None:
        try:
            store.write(page, Found(read.records, read.refusals), maker=reader.maker, published=published)
        except UnicodeEncodeError:
            detail = "Its name or text holds characters that are no Unicode text; rename it or save it as UTF-8."
            return _refused(Refusal(Stage.PAGE, page.source, "encoding", detail), store)
    outcome = Outcome(page.source, Fate.READ, read.records, read.refusals)
    return replace(outcome, fate=Fate.REFUSED) if outcome.refused_for else outcome


def _refused(refusal: Refusal, store: Store | None) -> Outcome:
    """The outcome for what never became a page with a receipt: it is tried again next time."""
    # the name of a file need not be Unicode; what is stored and shown must
    where, detail = (
        text.encode("utf-8", "backslashreplace").decode("utf-8") for text in (refusal.where, refusal.detail)
    )
    refusal = replace(refusal, where=where, detail=detail)
    if store is not None:
        store.refuse(refusal)
    return Outcome(refusal.where, Fate.REFUSED, (), (refusal,))
