"""The door to a record: write what was read from a page, ask, and load nouns back."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, Table, func, insert, select, update

from onrecord.model import Page, Record, Refusal, content_id
from onrecord.store import checks, queries, tables
from onrecord.store.errors import StoreError, explained
from onrecord.store.opening import open_engine, writing
from onrecord.store.queries import StatementQuery, StatementRow, StoryHeader, StoryRow
from onrecord.store.rows import AnySelect, Cells, load_record, record_rows, refusal_of, refusal_rows
from onrecord.store.search import rebuild_search


@dataclass(frozen=True, slots=True)
class Found:
    """What a reading took from a page, and what it refused."""

    records: tuple[Record, ...]
    refusals: tuple[Refusal, ...]
    """Those of the page and of stories that made no record; each record carries its own."""


def open_store(where: str | Path, *, create: bool, patience: float = 10.0) -> Store:
    """The record at `where`: a path, or a ``sqlite:///`` URL; brought to the newest schema if it has an older one.

    `patience` is how long any step waits for another program's lock, in seconds. Raises `StoreError`: no such file
    and not `create`, no database, another program's database, damaged, locked, read-only, or of a newer schema.
    """
    return Store(open_engine(where, create=create, patience=patience), str(where))


class Store:
    """An open record. Every method may raise `StoreError`; what is iterated streams, and holds few rows at a time."""

    def __init__(self, engine: Engine, where: str) -> None:
        self._engine = engine
        self._where = where

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def has_reading(self, page_id: str, *, maker: str, published: str | None) -> bool:
        """Whether this page was read before by the same maker, with the same date given."""
        with self._connection() as connection:
            return _exists(connection, tables.reading, reading_id(page_id, maker=maker, published=published))

    def recall(self, page_id: str, *, maker: str, published: str | None) -> Found | None:
        """What such a reading found before, or None; the reading becomes the page's current one where it was not."""
        wanted = reading_id(page_id, maker=maker, published=published)
        with self._connection() as connection:
            query = select(tables.reading.c.current).where(tables.reading.c.id == wanted)
            current = connection.execute(query).scalar()
            if current is None:
                return None
            records = tuple(load_record(connection, one) for one in queries.record_ids(connection, wanted))
            refusals = tuple(map(refusal_of, connection.execute(_page_refusals(wanted))))
        if not current:
            with self._writing() as connection:
                _make_current(connection, page_id, wanted)
        return Found(records, refusals)

    def write(self, page: Page, found: Found, *, maker: str, published: str | None = None) -> bool:
        """Keep a page and all that was found on it, in one transaction, as the page's current reading.

        `published` is the date that was given to the reading. Where such a reading is kept already nothing changes
        and the answer is False. Raises ValueError where the records are not of this page and maker, and
        UnicodeEncodeError where a text holds lone surrogates; then nothing is kept.
        """
        for record in found.records:
            if record.story.page_id != page.id or record.maker != maker:
                raise ValueError(f"record of story {record.story.id} is not of page {page.id} by {maker}")
        wanted = reading_id(page.id, maker=maker, published=published)
        with self._writing() as connection:
            if _exists(connection, tables.reading, wanted):
                return False
            if not _exists(connection, tables.page, page.id):
                connection.execute(insert(tables.page), _page_cells(page))
            reading: Cells = {
                "id": wanted,
                "page_id": page.id,
                "maker": maker,
                "published_given": published,
                "read_at": datetime.now(UTC).isoformat(timespec="microseconds"),
                "current": False,
            }
            connection.execute(insert(tables.reading), reading)
            _make_current(connection, page.id, wanted)
            for place, record in enumerate(found.records):
                _insert_record(connection, record, wanted, place)
            _insert(connection, tables.refusal, refusal_rows(found.refusals, reading_id=wanted, record_id=None))
        return True

    def refuse(self, refusal: Refusal) -> None:
        """Keep a refusal of something that never became a page; told again, it changes nothing."""
        (row,) = refusal_rows([refusal], reading_id=None, record_id=None)
        with self._writing() as connection:
            if not _exists(connection, tables.refusal, str(row["id"])):
                connection.execute(insert(tables.refusal), row)

    def record(self, story_id: str) -> Record:
        """All that was read from a story, by the current reading of its page, else by the last that found it."""
        with self._connection() as connection:
            record_id = queries.newest_record_id(connection, story_id)
            if record_id is None:
                raise StoreError(f"{self._where} holds no story {story_id}")
            return load_record(connection, record_id)

    def stories(self) -> Iterator[StoryRow]:
        """Every story by date, undated ones last."""
        with self._connection() as connection:
            yield from queries.stories(connection)

    def statements(self, query: StatementQuery | None = None) -> Iterator[StatementRow]:
        """The statements that fit, by date of their story, then in the order of its text."""
        with self._connection() as connection:
            yield from queries.statements(connection, query or StatementQuery())

    def speaker_names(self) -> Iterator[str]:
        """The usual name of everyone who says anything, the most quoted first."""
        with self._connection() as connection:
            yield from queries.speaker_names(connection)

    def find_stories(self, beginning: str) -> list[StoryHeader]:
        """The stories whose id begins so, or that the input gave this very id; a few at most."""
        with self._connection() as connection:
            return queries.find_stories(connection, beginning)

    def counts(self) -> tuple[int, int]:
        """How many pages and how many stories are kept, those of older readings too."""
        with self._connection() as connection:
            pages, stories = (
                connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in (tables.page, tables.story)
            )
            return pages, stories

    def refusals(self) -> Iterator[Refusal]:
        """Whatever was refused by current readings, and what never became a page."""
        with self._connection() as connection:
            query = (
                select(tables.refusal)
                .outerjoin(tables.reading, tables.reading.c.id == tables.refusal.c.reading_id)
                .where(tables.reading.c.current.is_not(False))
                .order_by(tables.refusal.c.reading_id, tables.refusal.c.record_id, tables.refusal.c.ordinal)
            )
            for row in connection.execution_options(yield_per=queries.AT_ONCE).execute(query):
                yield refusal_of(row)

    def verify(self) -> Iterator[checks.Fault]:
        """Every way in which the file contradicts itself; nothing is changed. None means that it is sound."""
        with self._connection() as connection:
            yield from checks.faults(connection)
        with self._connection() as connection:
            yield from checks.search_faults(connection)

    def rebuild_search(self) -> None:
        """Make the full-text index anew."""
        with self._writing() as connection:
            rebuild_search(connection)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with explained(self._where), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._connection() as connection, writing(connection).begin():
            yield connection


def reading_id(page_id: str, *, maker: str, published: str | None) -> str:
    """The id of the receipt for a page that a maker read with a date given, or without one."""
    return content_id("reading", page_id, maker, published)


def _exists(connection: Connection, table: Table, one: str) -> bool:
    return connection.execute(select(table.c.id).where(table.c.id == one)).first() is not None


def _page_cells(page: Page) -> Cells:
    return {
        "id": page.id,
        "sha256": page.sha256,
        "source": page.source,
        "media_type": page.media_type,
        "captured_at": page.captured_at,
        "size": len(page.content),
        "content": zlib.compress(page.content),
    }


def _make_current(connection: Connection, page_id: str, wanted: str) -> None:
    reading = tables.reading
    connection.execute(update(reading).where(reading.c.page_id == page_id, reading.c.current).values(current=False))
    connection.execute(update(reading).where(reading.c.id == wanted).values(current=True))


def _insert_record(connection: Connection, record: Record, wanted: str, place: int) -> None:
    rows = record_rows(record, reading_id=wanted, ordinal=place)
    if not _exists(connection, tables.story, record.story.id):
        connection.execute(insert(tables.story), rows.story)
    for table, cells in rows.by_table():
        _insert(connection, table, cells)


def _insert(connection: Connection, table: Table, cells: Sequence[Cells]) -> None:
    if cells:
        connection.execute(insert(table), cells)


def _page_refusals(wanted: str) -> AnySelect:
    refusal = tables.refusal
    return (
        select(refusal).where(refusal.c.reading_id == wanted, refusal.c.record_id.is_(None)).order_by(refusal.c.ordinal)
    )
