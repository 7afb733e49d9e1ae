"""JSON to nouns; whatever is unsound is an `AnnotationError`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from onrecord.annotation.forms import (
    AnnotationError,
    CountForm,
    Edges,
    EntityForm,
    HedgeForm,
    MoneyForm,
    PeriodForm,
    PositionForm,
    RecordForm,
    SanctionForm,
    SpansForm,
    StatementForm,
    TransferForm,
)
from onrecord.model import (
    Count,
    Credit,
    DateOrigin,
    Entity,
    Hedge,
    InvariantError,
    Money,
    Period,
    Position,
    Quotation,
    Record,
    Refusal,
    Sanction,
    Span,
    Statement,
    Story,
    Transfer,
    content_id,
    manner_of,
)

Form = TypeVar("Form")


@dataclass(frozen=True, slots=True)
class _Told:
    """What a story's parts need of it. Its id is a digest of all its text: made once, not for every part."""

    story_id: str
    text: str


def from_json(data: bytes | str) -> Record:
    """The record in a file of the annotation form; raises `AnnotationError` for anything unsound.

    Statements take the ids that follow from their spans. A file without a ``page`` is a page of its own: its text.
    Of a ``published`` with a time of day, the day is kept; an empty one is none. Where a statement or row has no
    spans, its words are sought as the guideline's checker seeks them. Unknown keys are passed over.
    """
    form = _decode(data, RecordForm)
    try:
        story = _story(form)
        told = _Told(story.id, story.text)
        return Record(
            story=story,
            maker=form.maker,
            entities=tuple(_entity(one) for one in form.entities),
            statements=_statements(form.statements, told),
            transfers=tuple(_transfer(one, told) for one in form.transfers),
            sanctions=tuple(_sanction(one, told) for one in form.sanctions),
            refusals=tuple(Refusal(one.stage, one.where, one.reason, one.detail) for one in form.refusals),
        )
    except ValueError as error:
        raise AnnotationError(f"{form.id}: {error}") from error


def transfer_from_json(data: bytes | str, *, story_id: str, text: str) -> Transfer:
    """A transfer of the story with this id and text; raises `AnnotationError`."""
    form = _decode(data, TransferForm)
    try:
        return _transfer(form, _Told(story_id, text))
    except InvariantError as error:
        raise AnnotationError(f"transfer {form.id}: {error}") from error


def sanction_from_json(data: bytes | str, *, story_id: str, text: str) -> Sanction:
    """A sanction of the story with this id and text; raises `AnnotationError`."""
    form = _decode(data, SanctionForm)
    try:
        return _sanction(form, _Told(story_id, text))
    except InvariantError as error:
        raise AnnotationError(f"sanction {form.id}: {error}") from error


def _decode(data: bytes | str, form: type[Form]) -> Form:
    try:
        return msgspec.json.decode(data, type=form)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise AnnotationError(f"no annotation of a story: {error}") from error


def _story(form: RecordForm) -> Story:
    day = form.published or None
    if day is not None and re.match(r"\d{4}-\d\d-\d\d[T ]", day):
        day = day[:10]
    origin = form.published_from or (DateOrigin.GIVEN if day else DateOrigin.UNKNOWN)
    story = Story(
        page_id=form.page.id if form.page else content_id("page", hashlib.sha256(form.text.encode()).hexdigest()),
        ordinal=form.page.ordinal if form.page else 0,
        text=form.text,
        title=form.title,
        kicker=form.kicker,
        truncated=form.truncated,
        credits=tuple(Credit(one.kind, one.words, tuple(one.names)) for one in form.credits),
        published=day,
        published_from=origin,
        outlet=form.source,
        url=form.url,
        given_id=None if form.id == form.story_id else form.id,
    )
    if form.story_id is not None and form.story_id != story.id:
        raise AnnotationError(f"story_id {form.story_id!r} does not follow from the story, whose id is {story.id!r}")
    return story


def _entity(form: EntityForm) -> Entity:
    return Entity(form.id, form.type, form.name, tuple(form.names), form.role, form.of, form.lexicon_id)


def _statements(forms: Sequence[StatementForm], told: _Told) -> tuple[Statement, ...]:
    """In the file's order; ``in`` names an id of the file, so those are matched to ids from content first."""
    bare = [_statement(form, told, within=None) for form in forms]
    ids = {form.id: statement.id for form, statement in zip(forms, bare, strict=True)}
    if len(ids) < len(forms):
        raise AnnotationError("two statements have the same id")
    for form in forms:
        if form.within is not None and form.within not in ids:
            raise AnnotationError(f"statement {form.id} stands in {form.within!r}, which is missing")
    return tuple(
        one if form.within is None else _statement(form, told, within=ids[form.within])
        for form, one in zip(forms, bare, strict=True)
    )


def _statement(form: StatementForm, told: _Told, *, within: str | None) -> Statement:
    spans = form.spans or _seek_statement(told.text, form)
    if len(spans.content) != len(form.content) or (spans.source is None) != (form.source is None):
        raise AnnotationError(f"statement {form.id}: spans and words do not pair")
    try:
        return Statement(
            story_id=told.story_id,
            cue=_quotation(form.cue, spans.cue),
            content=tuple(map(_quotation, form.content, spans.content)),
            source=_quotation(form.source, spans.source) if form.source is not None and spans.source else None,
            speaker=form.speaker,
            act=form.act,
            manner=form.manner or manner_of(form.content),
            within=within,
            polarity=form.polarity,
            modality=form.modality,
            hedges=tuple(_hedge(one, told.text, spans.cue) for one in form.hedges),
            addressee=_circumstance(form.addressee, spans.addressee, told.text, spans.cue),
            occasion=_circumstance(form.occasion, spans.occasion, told.text, spans.cue),
            time=_circumstance(form.time, spans.time, told.text, spans.cue),
        )
    except InvariantError as error:
        raise AnnotationError(f"statement {form.id}: {error}") from error


def _hedge(form: HedgeForm, text: str, cue: Edges) -> Hedge:
    return Hedge(_quotation(form.text, form.span or _seek(text, form.text, near=cue[0])), form.strength)


def _circumstance(words: str | None, edges: Edges | None, text: str, cue: Edges) -> Quotation | None:
    """Without a span, its words are sought near the cue."""
    return None if words is None else _quotation(words, edges or _seek(text, words, near=cue[0]))


def _quotation(words: str, edges: Edges) -> Quotation:
    return Quotation(Span(*edges), words)


def _seek_statement(text: str, form: StatementForm) -> SpansForm:
    """Cue and source inside ``at``, the source nearest the cue, each piece of the content nearest ``at``."""
    at = form.at or ""
    if not at or text.count(at) != 1:
        raise AnnotationError(f"statement {form.id}: 'at' is not found exactly once: {at!r}")
    start = text.index(at)
    inside = (start, start + len(at))
    cue = _seek(text, form.cue, near=start, within=inside)
    source = None if form.source is None else _seek(text, form.source, near=cue[0], within=inside)
    return SpansForm(source, cue, [_seek(text, piece, near=start) for piece in form.content])


def _seek(text: str, words: str, *, near: int, within: Edges | None = None) -> Edges:
    """Where `words` stand as whole words in `text`, nearest to `near`."""
    if not words:
        raise AnnotationError("a quotation without words")
    low, high = within or (0, len(text))
    left = r"(?<!\w)" if words[0].isalnum() else ""
    right = r"(?!\w)" if words[-1].isalnum() else ""
    starts = [found.start() for found in re.compile(left + re.escape(words) + right).finditer(text, low, high)]
    if not starts:
        raise AnnotationError(f"{words!r} is not found in the text where it should stand")
    start = min(starts, key=lambda one: abs(one - near))
    return start, start + len(words)


def _transfer(form: TransferForm, told: _Told) -> Transfer:
    return Transfer(
        story_id=told.story_id,
        supplier=form.supplier,
        recipient=form.recipient,
        item=form.item,
        category=form.category,
        kind=form.kind,
        status=form.status,
        voices=_voices(form.voices),
        evidence=_evidence(form, told.text),
        designation=form.designation,
        ordered=_count(form.ordered),
        delivered=_count(form.delivered),
        value=_money(form.value),
        agreed_on=_period(form.agreed_on),
        delivered_on=_period(form.delivered_on),
    )


def _sanction(form: SanctionForm, told: _Told) -> Sanction:
    return Sanction(
        story_id=told.story_id,
        authority=form.authority,
        targets=tuple(form.targets),
        measure=form.measure,
        status=form.status,
        voices=_voices(form.voices),
        evidence=_evidence(form, told.text),
        on=_period(form.on),
        reason=form.reason,
    )


def _evidence(form: TransferForm | SanctionForm, text: str) -> tuple[Quotation, ...]:
    spans = form.evidence_spans
    if spans is None:
        spans = [_seek(text, words, near=0) for words in form.evidence]
    if len(spans) != len(form.evidence):
        raise AnnotationError(f"{form.id}: evidence and evidence_spans do not pair")
    return tuple(map(_quotation, form.evidence, spans))


def _voices(forms: Sequence[PositionForm]) -> tuple[Position, ...]:
    return tuple(Position(form.who, form.stance) for form in forms)


def _count(form: CountForm | None) -> Count | None:
    return None if form is None else Count(form.min, form.max, form.text)


def _money(form: MoneyForm | None) -> Money | None:
    return None if form is None else Money(form.amount, form.currency, form.text)


def _period(form: PeriodForm | None) -> Period | None:
    return None if form is None else Period(form.start, form.end, form.text or "")
