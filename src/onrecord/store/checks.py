"""Is everything in the record still what it says it is?"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select

from onrecord.model import content_id
from onrecord.store import tables
from onrecord.store.queries import AT_ONCE
from onrecord.store.rows import AnyRow, load_record, record_rows, refusal_of, refusal_rows, stored_rows
from onrecord.store.search import faulty_indexes


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not hold."""

    where: str
    """The kind of row and its id."""
    what: str
    """One sentence for people."""


def faults(connection: Connection) -> Iterator[Fault]:
    """Faults of the file, then of pages, readings, records and refusals, each as they stream by."""
    yield from _file_faults(connection)
    yield from _page_faults(connection)
    yield from _reading_faults(connection)
    yield from _record_faults(connection)
    yield from _refusal_faults(connection)


def search_faults(connection: Connection) -> Iterator[Fault]:
    """Indexes that do not say what their tables say."""
    for name in faulty_indexes(connection):
        yield Fault(f"search in {name}", "the index is out of step; `onrecord verify --rebuild-search` mends it")


def _file_faults(connection: Connection) -> Iterator[Fault]:
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if message != "ok":
            yield Fault("file", str(message))
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault(f"{table} row {row}", f"points to a row of {parent} that is missing")


def _page_faults(connection: Connection) -> Iterator[Fault]:
    # one page at a time: a page may be many megabytes
    for row in connection.execution_options(yield_per=1).execute(select(tables.page)):
        what = _page_fault(row)
        if what:
            yield Fault(f"page {row.id}", what)


def _page_fault(row: AnyRow) -> str | None:
    try:
        content = zlib.decompressobj().decompress(row.content, row.size + 1)
    except zlib.error as error:
        return f"its bytes cannot be unpacked: {error}"
    if hashlib.sha256(content).hexdigest() != row.sha256:
        return "its bytes are not those that were captured: their sha256 differs"
    if len(content) != row.size:
        return f"it says that it has {row.size} bytes, but has {len(content)}"
    if row.id != content_id("page", row.sha256):
        return "its id does not follow from its bytes"
    return None


def _reading_faults(connection: Connection) -> Iterator[Fault]:
    for row in connection.execution_options(yield_per=AT_ONCE).execute(select(tables.reading)):
        if row.id != content_id("reading", row.page_id, row.maker, row.published_given):
            yield Fault(f"reading {row.id}", "its id does not follow from its page, maker and date")
    current = select(tables.reading.c.page_id).where(tables.reading.c.current)
    for (page_id,) in connection.execute(select(tables.page.c.id).where(tables.page.c.id.not_in(current))):
        yield Fault(f"page {page_id}", "none of its readings is the current one")


def _record_faults(connection: Connection) -> Iterator[Fault]:
    query = select(tables.record.c.id, tables.record.c.reading_id, tables.record.c.ordinal)
    for row in connection.execution_options(yield_per=AT_ONCE).execute(query):
        for what in _faults_of_record(connection, row):
            yield Fault(f"record {row.id}", what)


def _faults_of_record(connection: Connection, row: AnyRow) -> Iterator[str]:
    """Made again from its rows, a record checks its own quotations; written again, it must give the same rows."""
    try:
        record = load_record(connection, row.id)
    except (ValueError, msgspec.MsgspecError) as error:
        yield str(error)
        return
    rows = record_rows(record, reading_id=row.reading_id, ordinal=row.ordinal)
    stored = stored_rows(connection, row.id)
    for table, cells in rows.by_table():
        for due, there in zip(cells, stored[table.name], strict=True):
            for name in due:
                if due[name] != there[name]:
                    yield f"{table.name} {there['id']}: {name} is {there[name]!r} and should be {due[name]!r}"


def _refusal_faults(connection: Connection) -> Iterator[Fault]:
    query = select(tables.refusal).where(tables.refusal.c.record_id.is_(None))
    for row in connection.execution_options(yield_per=AT_ONCE).execute(query):
        (due,) = refusal_rows([refusal_of(row)], reading_id=row.reading_id, record_id=None, first=row.ordinal)
        if due["id"] != row.id:
            yield Fault(f"refusal {row.id}", "its id does not follow from what it says")
