"""What can be asked of a record, and the rows that answer; only the current reading of each page answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from onrecord.model import Act, Statement
from onrecord.store.rows import AnyRow, AnySelect, statement_of
from onrecord.store.search import matches, searchable
from onrecord.store.tables import entity, page, reading, record, refusal, sanction, statement, story, transfer

AT_ONCE = 200
"""Rows held in memory at a time while an answer streams."""

BEGINNING = 80
"""Code points by which a story without a title is told from others; a line of a terminal."""

LIKELY_AMBIGUOUS = 20
"""How many stories with the same beginning of an id are told; who sees so many types one more digit."""


@dataclass(frozen=True, slots=True)
class StatementQuery:
    """Which statements: those that fit everything given. Words of `about` and `speaker` all have to occur.

    `about` looks into the content, `speaker` into every name of the speaker; both by whole words, in any form of the
    word, whatever the case and accents. Words in straight double quotes have to stand together.
    """

    speaker: str | None = None
    act: Act | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class StoryHeader:
    """What tells a story from others, without its text."""

    id: str
    title: str | None
    published: str | None
    outlet: str | None
    url: str | None
    page_source: str
    beginning: str
    """The first `BEGINNING` code points of its text."""

    @property
    def heading(self) -> str:
        """What to call it in a list: its title, or else how it begins."""
        return self.title or self.beginning


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story and how much was read from it."""

    story: StoryHeader
    statements: int
    transfers: int
    sanctions: int
    refusals: int


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement, the usual name of its speaker, and the story that carries it."""

    story: StoryHeader
    statement: Statement
    speaker_name: str | None


def stories(connection: Connection) -> Iterator[StoryRow]:
    """Every story by date, undated ones last."""
    counts = [
        select(func.count()).where(table.c.record_id == record.c.id).scalar_subquery().label(f"{table.name}_count")
        for table in (statement, transfer, sanction, refusal)
    ]
    query = _current(select(*_header_columns(), *counts).select_from(record)).order_by(*_by_date())
    for row in connection.execution_options(yield_per=AT_ONCE).execute(query):
        yield StoryRow(_header(row), row.statement_count, row.transfer_count, row.sanction_count, row.refusal_count)


def statements(connection: Connection, query: StatementQuery) -> Iterator[StatementRow]:
    """The statements that fit, by date of their story, then in the order of its text."""
    wanted = _current(
        select(*_header_columns(), statement, entity.c.name.label("speaker_name"))
        .select_from(statement)
        .join(record, record.c.id == statement.c.record_id)
        .outerjoin(entity, and_(entity.c.record_id == statement.c.record_id, entity.c.id == statement.c.speaker))
    ).order_by(*_by_date(), statement.c.ordinal)
    if query.act is not None:
        wanted = wanted.where(statement.c.act == query.act.value)
    given = {"words": query.about, "speaker_names": query.speaker}
    sought = {name: words for name, words in given.items() if words is not None}
    if not all(map(searchable, sought.values())):
        return
    if sought:
        wanted = wanted.where(statement.c.n.in_(matches("statement", sought)))
    for row in connection.execution_options(yield_per=AT_ONCE).execute(wanted):
        header = _header(row)
        yield StatementRow(header, statement_of(row, header.id), row.speaker_name)


def speaker_names(connection: Connection) -> Iterator[str]:
    """The usual name of everyone who says anything, the most quoted first."""
    query = _current(
        select(entity.c.name)
        .select_from(statement)
        .join(record, record.c.id == statement.c.record_id)
        .join(entity, and_(entity.c.record_id == statement.c.record_id, entity.c.id == statement.c.speaker))
    )
    query = query.group_by(entity.c.name).order_by(func.count().desc(), entity.c.name)
    for row in connection.execution_options(yield_per=AT_ONCE).execute(query):
        yield row.name


def find_stories(connection: Connection, beginning: str) -> list[StoryHeader]:
    """The stories whose id begins so, or that the input gave this very id; at most `LIKELY_AMBIGUOUS`.

    Stories of readings that are no longer current are found only where no current one is.
    """
    fits = or_(story.c.id.startswith(beginning, autoescape=True), story.c.given_id == beginning)
    query = _joined(select(*_header_columns()).select_from(record)).where(fits).distinct().limit(LIKELY_AMBIGUOUS)
    current = connection.execute(query.where(reading.c.current)).all()
    return [_header(row) for row in current or connection.execute(query)]


def newest_record_id(connection: Connection, story_id: str) -> str | None:
    """The id of the record of a story: of the current reading, else of the last one that found the story."""
    query = (
        select(record.c.id)
        .join(reading, reading.c.id == record.c.reading_id)
        .where(record.c.story_id == story_id)
        .order_by(reading.c.current.desc(), reading.c.read_at.desc())
    )
    return connection.execute(query).scalars().first()


def record_ids(connection: Connection, reading_id: str) -> list[str]:
    """The ids of the records of a reading, in the order of the page."""
    query = select(record.c.id).where(record.c.reading_id == reading_id).order_by(record.c.ordinal)
    return list(connection.execute(query).scalars())


def _header_columns() -> list[ColumnElement[str | None]]:
    return [
        story.c.id.label("story_id"),
        story.c.title.label("story_title"),
        story.c.published.label("story_published"),
        record.c.outlet.label("story_outlet"),
        record.c.url.label("story_url"),
        page.c.source.label("page_source"),
        func.substr(story.c.text, 1, BEGINNING).label("story_beginning"),
    ]


def _header(row: AnyRow) -> StoryHeader:
    return StoryHeader(
        id=row.story_id,
        title=row.story_title,
        published=row.story_published,
        outlet=row.story_outlet,
        url=row.story_url,
        page_source=row.page_source,
        beginning=row.story_beginning,
    )


def _joined(query: AnySelect) -> AnySelect:
    return (
        query.join(reading, reading.c.id == record.c.reading_id)
        .join(story, story.c.id == record.c.story_id)
        .join(page, page.c.id == story.c.page_id)
    )


def _current(query: AnySelect) -> AnySelect:
    return _joined(query).where(reading.c.current)


def _by_date() -> list[ColumnElement[object]]:
    return [story.c.published.asc().nulls_last(), story.c.n]
