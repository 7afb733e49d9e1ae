"""Nouns to JSON."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from onrecord.annotation.forms import (
    CountForm,
    CreditForm,
    Edges,
    EntityForm,
    HedgeForm,
    MoneyForm,
    PageForm,
    PeriodForm,
    PositionForm,
    RecordForm,
    RefusalForm,
    SanctionForm,
    SpansForm,
    StatementForm,
    TransferForm,
)
from onrecord.model import (
    Count,
    Entity,
    Money,
    Period,
    Position,
    Quotation,
    Record,
    Sanction,
    Span,
    Statement,
    Transfer,
)

AT_LEAST = 20
"""How long a statement's ``at`` must be, in code points: the guideline's figure."""


def to_json(record: Record) -> bytes:
    """The record as one line of JSON in UTF-8, without a line break; `from_json` gives back an equal record."""
    story = record.story
    return msgspec.json.encode(
        RecordForm(
            id=story.given_id if story.given_id is not None else story.id,
            source=story.outlet,
            url=story.url,
            published=story.published,
            title=story.title,
            text=story.text,
            entities=[_entity(entity) for entity in record.entities],
            statements=[statement_form(statement, story.text) for statement in record.statements],
            transfers=[_transfer(transfer) for transfer in record.transfers],
            sanctions=[_sanction(sanction) for sanction in record.sanctions],
            story_id=story.id,
            page=PageForm(story.page_id, story.ordinal),
            published_from=story.published_from,
            kicker=story.kicker,
            truncated=story.truncated,
            credits=[CreditForm(credit.kind, credit.words, list(credit.names)) for credit in story.credits],
            maker=record.maker,
            refusals=[RefusalForm(one.stage, one.where, one.reason, one.detail) for one in record.refusals],
        )
    )


def statement_form(statement: Statement, text: str) -> StatementForm:
    """One statement in the annotation form, with `text` the story's."""
    source, cue = statement.source, statement.cue
    return StatementForm(
        id=statement.id,
        at=_at(text, [cue.span] if source is None else [source.span, cue.span]),
        source=source.words if source else None,
        cue=cue.words,
        content=[piece.words for piece in statement.content],
        speaker=statement.speaker,
        act=statement.act,
        within=statement.within,
        manner=statement.manner,
        polarity=statement.polarity,
        modality=statement.modality,
        hedges=[HedgeForm(one.quotation.words, one.strength, _edges(one.quotation)) for one in statement.hedges],
        addressee=_words(statement.addressee),
        occasion=_words(statement.occasion),
        time=_words(statement.time),
        spans=SpansForm(
            source=_edges(source) if source else None,
            cue=_edges(cue),
            content=[_edges(piece) for piece in statement.content],
            addressee=_edges(statement.addressee) if statement.addressee else None,
            occasion=_edges(statement.occasion) if statement.occasion else None,
            time=_edges(statement.time) if statement.time else None,
        ),
    )


def event_to_json(event: Transfer | Sanction) -> bytes:
    """One row in the annotation form, its evidence with spans."""
    return msgspec.json.encode(_transfer(event) if isinstance(event, Transfer) else _sanction(event))


def _at(text: str, spans: Sequence[Span]) -> str | None:
    """The words around `spans` that stand only once in `text`, in whole words; None where `text` is too short.

    They grow to the left while they can, so that a cue or source repeated after its own place stays outside.
    """
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    reach = 0
    while True:
        beyond = max(0, reach - first)
        start = min(first, text.rfind(" ", 0, max(0, first - reach) + 1) + 1)
        space = text.find(" ", last + beyond - 1)
        at = text[start : max(last, space) if space >= 0 else len(text)]
        if len(at) >= AT_LEAST and text.count(at) == 1:
            return at
        if len(at) == len(text):
            return None
        reach = reach * 2 + 8


def _words(quotation: Quotation | None) -> str | None:
    return quotation.words if quotation else None


def _edges(quotation: Quotation) -> Edges:
    return quotation.span.start, quotation.span.end


def _entity(entity: Entity) -> EntityForm:
    return EntityForm(
        entity.id, entity.type, entity.name, list(entity.names), entity.role, entity.of, entity.lexicon_id
    )


def _transfer(transfer: Transfer) -> TransferForm:
    return TransferForm(
        id=transfer.id,
        supplier=transfer.supplier,
        recipient=transfer.recipient,
        item=transfer.item,
        designation=transfer.designation,
        category=transfer.category,
        kind=transfer.kind,
        status=transfer.status,
        ordered=_count(transfer.ordered),
        delivered=_count(transfer.delivered),
        value=_money(transfer.value),
        agreed_on=_period(transfer.agreed_on),
        delivered_on=_period(transfer.delivered_on),
        voices=_voices(transfer.voices),
        evidence=[piece.words for piece in transfer.evidence],
        evidence_spans=[_edges(piece) for piece in transfer.evidence],
    )


def _sanction(sanction: Sanction) -> SanctionForm:
    return SanctionForm(
        id=sanction.id,
        authority=sanction.authority,
        targets=list(sanction.targets),
        measure=sanction.measure,
        status=sanction.status,
        on=_period(sanction.on),
        reason=sanction.reason,
        voices=_voices(sanction.voices),
        evidence=[piece.words for piece in sanction.evidence],
        evidence_spans=[_edges(piece) for piece in sanction.evidence],
    )


def _count(count: Count | None) -> CountForm | None:
    return None if count is None else CountForm(count.min, count.max, count.words)


def _money(money: Money | None) -> MoneyForm | None:
    return None if money is None else MoneyForm(money.amount, money.currency, money.words)


def _period(period: Period | None) -> PeriodForm | None:
    return None if period is None else PeriodForm(period.start, period.end, period.words)


def _voices(voices: Sequence[Position]) -> list[PositionForm]:
    return [PositionForm(voice.who, voice.stance) for voice in voices]
