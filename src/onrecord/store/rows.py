"""Nouns to rows and back; what comes back is equal to what went in, or refuses to be made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import Connection, Row, Select, Table, select

from onrecord.annotation import event_to_json, sanction_from_json, transfer_from_json
from onrecord.model import (
    Act,
    Credit,
    DateOrigin,
    Entity,
    EntityType,
    Hedge,
    Manner,
    Modality,
    Polarity,
    Quotation,
    Record,
    Refusal,
    Sanction,
    Span,
    Stage,
    Statement,
    Story,
    Strength,
    Transfer,
    content_id,
)
from onrecord.store import tables

Cells: TypeAlias = dict[str, object]
"""One row to be written, by column."""

AnyRow: TypeAlias = "Row[*tuple[Any, ...]]"
"""One row that was read; its cells are attributes, typed only when they become nouns."""

AnySelect: TypeAlias = "Select[*tuple[Any, ...]]"
"""A query for such rows."""


@dataclass(frozen=True, slots=True)
class RecordRows:
    """All rows of one record; the row of the story is shared by every reading that finds the same story."""

    story: Cells
    record: Cells
    entities: list[Cells]
    statements: list[Cells]
    transfers: list[Cells]
    sanctions: list[Cells]
    refusals: list[Cells]

    def by_table(self) -> Iterator[tuple[Table, list[Cells]]]:
        """The rows but the story's, in an order in which they can be inserted."""
        yield tables.record, [self.record]
        yield tables.entity, self.entities
        yield tables.statement, self.statements
        yield tables.transfer, self.transfers
        yield tables.sanction, self.sanctions
        yield tables.refusal, self.refusals


def record_rows(record: Record, *, reading_id: str, ordinal: int) -> RecordRows:
    """The rows of a record that stands at place `ordinal` of a reading."""
    story_id = record.story.id
    record_id = record_id_of(reading_id, story_id)
    names = {one.id: " | ".join(dict.fromkeys((one.name, *one.names))) for one in record.entities}
    return RecordRows(
        story=_story_cells(record.story, story_id),
        record={
            "id": record_id,
            "reading_id": reading_id,
            "story_id": story_id,
            "ordinal": ordinal,
            "published_from": record.story.published_from.value,
            "outlet": record.story.outlet,
            "url": record.story.url,
            "truncated": record.story.truncated,
            "credits": _json(record.story.credits),
        },
        entities=[_entity_cells(one, record_id, place) for place, one in enumerate(record.entities)],
        statements=[
            _statement_cells(one, record_id, place) | {"speaker_names": names.get(one.speaker or "", "")}
            for place, one in enumerate(record.statements)
        ],
        transfers=[_transfer_cells(one, record_id, place) for place, one in enumerate(record.transfers)],
        sanctions=[_sanction_cells(one, record_id, place) for place, one in enumerate(record.sanctions)],
        refusals=refusal_rows(record.refusals, reading_id=reading_id, record_id=record_id),
    )


def record_id_of(reading_id: str, story_id: str) -> str:
    """The id of what one reading found in one story."""
    return content_id("record", reading_id, story_id)


def refusal_rows(
    refusals: Sequence[Refusal], *, reading_id: str | None, record_id: str | None, first: int = 0
) -> list[Cells]:
    """Rows of refusals, counted from `first`, with ids from what they say and where they stand."""
    return [
        {
            "id": content_id("refusal", reading_id, record_id, place, one.stage, one.where, one.reason, one.detail),
            "reading_id": reading_id,
            "record_id": record_id,
            "ordinal": place,
            "stage": one.stage.value,
            "place": one.where,
            "reason": one.reason,
            "detail": one.detail,
        }
        for place, one in enumerate(refusals, start=first)
    ]


def load_record(connection: Connection, record_id: str) -> Record:
    """The record with this id; raises `InvariantError` or `AnnotationError` where its rows are unsound."""
    found = connection.execute(
        select(tables.record, tables.story, tables.reading.c.maker)
        .join(tables.story, tables.story.c.id == tables.record.c.story_id)
        .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .where(tables.record.c.id == record_id)
    ).one()
    cells = found._mapping
    story = Story(
        page_id=cells[tables.story.c.page_id],
        ordinal=cells[tables.story.c.ordinal],
        text=cells[tables.story.c.text],
        title=cells[tables.story.c.title],
        kicker=cells[tables.story.c.kicker],
        truncated=cells[tables.record.c.truncated],
        credits=msgspec.json.decode(cells[tables.record.c.credits], type=tuple[Credit, ...]),
        published=cells[tables.story.c.published],
        published_from=DateOrigin(cells[tables.record.c.published_from]),
        outlet=cells[tables.record.c.outlet],
        url=cells[tables.record.c.url],
        given_id=cells[tables.story.c.given_id],
    )
    story_id = story.id
    told = {"story_id": story_id, "text": story.text}
    return Record(
        story=story,
        maker=cells[tables.reading.c.maker],
        entities=tuple(_entity(row) for row in _rows_of(connection, tables.entity, record_id)),
        statements=tuple(statement_of(row, story_id) for row in _rows_of(connection, tables.statement, record_id)),
        transfers=tuple(
            transfer_from_json(row.body, **told) for row in _rows_of(connection, tables.transfer, record_id)
        ),
        sanctions=tuple(
            sanction_from_json(row.body, **told) for row in _rows_of(connection, tables.sanction, record_id)
        ),
        refusals=tuple(refusal_of(row) for row in _rows_of(connection, tables.refusal, record_id)),
    )


def statement_of(row: AnyRow, story_id: str) -> Statement:
    """The statement in a row of its table."""
    content = msgspec.json.decode(row.content, type=list[tuple[int, str]])
    hedges = msgspec.json.decode(row.hedges, type=list[tuple[int, str, Strength]])
    return Statement(
        story_id=story_id,
        cue=_quotation(row.cue_start, row.cue_words),
        content=tuple(_quotation(start, words) for start, words in content),
        source=_quotation_or_none(row.source_start, row.source_words),
        speaker=row.speaker,
        act=Act(row.act),
        manner=Manner(row.manner),
        within=row.within,
        polarity=Polarity(row.polarity),
        modality=Modality(row.modality),
        hedges=tuple(Hedge(_quotation(start, words), strength) for start, words, strength in hedges),
        addressee=_quotation_or_none(row.addressee_start, row.addressee_words),
        occasion=_quotation_or_none(row.occasion_start, row.occasion_words),
        time=_quotation_or_none(row.time_start, row.time_words),
    )


def refusal_of(row: AnyRow) -> Refusal:
    """The refusal in a row of its table."""
    return Refusal(Stage(row.stage), row.place, row.reason, row.detail)


def stored_rows(connection: Connection, record_id: str) -> dict[str, list[Cells]]:
    """The rows of a record as they stand in the tables, by table."""
    stored: dict[str, list[Cells]] = {}
    for table in (tables.entity, tables.statement, tables.transfer, tables.sanction, tables.refusal):
        stored[table.name] = [dict(row._mapping) for row in _rows_of(connection, table, record_id)]
    own = select(tables.record).where(tables.record.c.id == record_id)
    stored[tables.record.name] = [dict(row._mapping) for row in connection.execute(own)]
    return stored


def _rows_of(connection: Connection, table: Table, record_id: str) -> Sequence[AnyRow]:
    return connection.execute(_select_of(table, record_id)).all()


def _select_of(table: Table, record_id: str) -> AnySelect:
    return select(table).where(table.c.record_id == record_id).order_by(table.c.ordinal)


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _quotation(start: int, words: str) -> Quotation:
    return Quotation(Span(start, start + len(words)), words)


def _quotation_or_none(start: int | None, words: str | None) -> Quotation | None:
    return None if start is None or words is None else _quotation(start, words)


def _quotation_cells(name: str, quotation: Quotation | None) -> Cells:
    return {
        f"{name}_start": quotation.span.start if quotation else None,
        f"{name}_words": quotation.words if quotation else None,
    }


def _story_cells(story: Story, story_id: str) -> Cells:
    return {
        "id": story_id,
        "page_id": story.page_id,
        "ordinal": story.ordinal,
        "title": story.title,
        "kicker": story.kicker,
        "text": story.text,
        "published": story.published,
        "given_id": story.given_id,
    }


def _entity_cells(entity: Entity, record_id: str, ordinal: int) -> Cells:
    return {
        "record_id": record_id,
        "id": entity.id,
        "ordinal": ordinal,
        "type": entity.type.value,
        "name": entity.name,
        "names": _json(entity.names),
        "role": entity.role,
        "of": entity.of,
        "lexicon_id": entity.lexicon_id,
    }


def _entity(row: AnyRow) -> Entity:
    names = msgspec.json.decode(row.names, type=tuple[str, ...])
    return Entity(row.id, EntityType(row.type), row.name, names, row.role, row.of, row.lexicon_id)


def _statement_cells(statement: Statement, record_id: str, ordinal: int) -> Cells:
    hedges = [(one.quotation.span.start, one.quotation.words, one.strength) for one in statement.hedges]
    return {
        "record_id": record_id,
        "id": statement.id,
        "ordinal": ordinal,
        **_quotation_cells("source", statement.source),
        "cue_start": statement.cue.span.start,
        "cue_words": statement.cue.words,
        "content": _json([(piece.span.start, piece.words) for piece in statement.content]),
        "words": " ".join(piece.words for piece in statement.content),
        "speaker": statement.speaker,
        "act": statement.act.value,
        "manner": statement.manner.value,
        "within": statement.within,
        "polarity": statement.polarity.value,
        "modality": statement.modality.value,
        "hedges": _json(hedges),
        **_quotation_cells("addressee", statement.addressee),
        **_quotation_cells("occasion", statement.occasion),
        **_quotation_cells("time", statement.time),
    }


def _transfer_cells(transfer: Transfer, record_id: str, ordinal: int) -> Cells:
    return {
        "record_id": record_id,
        "ordinal": ordinal,
        "id": transfer.id,
        "supplier": transfer.supplier,
        "recipient": transfer.recipient,
        "category": transfer.category.value,
        "status": transfer.status.value,
        "body": event_to_json(transfer).decode(),
    }


def _sanction_cells(sanction: Sanction, record_id: str, ordinal: int) -> Cells:
    return {
        "record_id": record_id,
        "ordinal": ordinal,
        "id": sanction.id,
        "authority": sanction.authority,
        "measure": sanction.measure.value,
        "status": sanction.status.value,
        "body": event_to_json(sanction).decode(),
    }
