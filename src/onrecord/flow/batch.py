"""Many pages, with receipts: each page is one transaction, so a batch may stop anywhere and be run again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from onrecord.flow.pages import PageRecord, record_page
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
    paths: Iterable[Path], reader: StoryReader, *, store: Store | None, published: str | None = None, workers: int = 1
) -> Iterator[Outcome]:
    """Read all pages under `paths` into `store`, or just read them where there is none; outcomes come in the pages' order.

    An outcome is told after it is stored. A page that cannot be read, even by a fault of the program, is refused and
    never stops the others; a `StoreError` does, and so does KeyboardInterrupt: then the page at hand leaves no trace.

    Args:
        paths: files and folders.
        reader: shared by all workers.
        store: written to by the calling thread alone.
        published: the date of pages that do not tell theirs.
        workers: threads that read, ahead of what is stored.
    """
    receipt = _Receipt(store, reader.maker, published)
    with ThreadPoolExecutor(workers) as pool:

        def begin(page: Page) -> Reading:
            if receipt.is_kept(page):
                return _unread
            read = partial(record_page, page, reader, published=published)
            return pool.submit(read).result if workers > 1 else read

        try:
            captured = (one for path in paths for one in _captured(path))
            for page, reading in _ahead(captured, begin, 2 * workers if workers > 1 else 0):
                yield _refused(page, store) if isinstance(page, Refusal) else _page_outcome(page, reading, receipt)
        finally:
            pool.shutdown(cancel_futures=True)


Reading = Callable[[], PageRecord]
"""Gives what was read off a page, or raises what went wrong."""


def _unread() -> PageRecord:
    raise LookupError("the page has a reading already")


@dataclass(frozen=True, slots=True)
class _Receipt:
    """Where readings are kept, and under what."""

    store: Store | None
    maker: str
    published: str | None

    def is_kept(self, page: Page) -> bool:
        return self.store is not None and self.store.has_reading(page.id, maker=self.maker, published=self.published)


def _ahead(
    captured: Iterable[Page | Refusal], begin: Callable[[Page], Reading], ahead: int
) -> Iterator[tuple[Page | Refusal, Reading]]:
    """Each page with its reading, in order; so many readings more are begun before they are asked for."""
    begun: deque[tuple[Page | Refusal, Reading]] = deque()
    for one in captured:
        begun.append((one, _unread if isinstance(one, Refusal) else begin(one)))
        if len(begun) > ahead:
            yield begun.popleft()
    yield from begun


def _captured(path: Path) -> Iterator[Page | Refusal]:
    try:
        yield from capture(path)
    except PageError as error:
        yield Refusal(Stage.PAGE, str(path), "unreadable", str(error))


def _page_outcome(page: Page, reading: Reading, receipt: _Receipt) -> Outcome:
    store = receipt.store
    # asked again: the same page may have been stored since its reading began
    if store is not None:
        known = store.recall(page.id, maker=receipt.maker, published=receipt.published)
        if known is not None:
            return Outcome(page.source, Fate.KNOWN, known.records, known.refusals)
    try:
        read = reading()
    except Exception as error:  # whatever is wrong with one page, the others must be read
        detail = f"Reading it failed: {type(error).__name__}: {error}. Please report the page."
        return _refused(Refusal(Stage.PAGE, page.source, "fault", detail), store)
    if store is not None:
        try:
            store.write(page, Found(read.records, read.refusals), maker=receipt.maker, published=receipt.published)
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
