"""The shapes of the JSON: what stands under which key."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from onrecord.model import (
    Act,
    Category,
    CreditKind,
    DateOrigin,
    EntityType,
    Manner,
    Measure,
    Modality,
    Polarity,
    SanctionStatus,
    Stage,
    Stance,
    Strength,
    TransferKind,
    TransferStatus,
)

ANNOTATORS = "annotators"
"""The maker of a record whose file names none."""

Edges: TypeAlias = tuple[int, int]
"""Start and end of a span."""


class AnnotationError(ValueError):
    """A file that is no annotation, or whose parts contradict each other or the story's text."""


class SpansForm(msgspec.Struct):
    """Where a statement's parts stand in ``text``."""

    source: Edges | None
    cue: Edges
    content: list[Edges]
    addressee: Edges | None = None
    occasion: Edges | None = None
    time: Edges | None = None


class HedgeForm(msgspec.Struct):
    """A hedge; without a span, its words are sought near the cue."""

    text: str
    strength: Strength
    span: Edges | None = None


class StatementForm(msgspec.Struct):
    """A statement; ``at`` is null only where the whole text is too short for one."""

    id: str
    at: str | None
    source: str | None
    cue: str
    content: list[str]
    speaker: str | None
    act: Act
    within: str | None = msgspec.field(name="in")
    manner: Manner | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.CERTAIN
    hedges: list[HedgeForm] = []
    addressee: str | None = None
    occasion: str | None = None
    time: str | None = None
    spans: SpansForm | None = None


class EntityForm(msgspec.Struct):
    """An entity."""

    id: str
    type: EntityType
    name: str
    names: list[str] = []
    role: str | None = None
    of: str | None = None
    lexicon_id: str | None = None


class CountForm(msgspec.Struct):
    """A number of items."""

    min: int | None
    max: int | None
    text: str


class MoneyForm(msgspec.Struct):
    """A sum in whole units."""

    amount: int
    currency: str
    text: str


class PeriodForm(msgspec.Struct):
    """A date or period; annotators leave ``text`` null where the date is the story's own."""

    start: str | None = msgspec.field(name="from")
    end: str | None = msgspec.field(name="to")
    text: str | None


class PositionForm(msgspec.Struct):
    """A voice and its stance."""

    who: str
    stance: Stance


class TransferForm(msgspec.Struct):
    """A row of the transfers."""

    id: str
    supplier: str
    recipient: str
    item: str
    designation: str | None
    category: Category
    kind: TransferKind
    status: TransferStatus
    ordered: CountForm | None
    delivered: CountForm | None
    value: MoneyForm | None
    agreed_on: PeriodForm | None
    delivered_on: PeriodForm | None
    voices: list[PositionForm]
    evidence: list[str]
    evidence_spans: list[Edges] | None = None


class SanctionForm(msgspec.Struct):
    """A row of the sanctions."""

    id: str
    authority: str
    targets: list[str]
    measure: Measure
    status: SanctionStatus
    on: PeriodForm | None
    reason: str | None
    voices: list[PositionForm]
    evidence: list[str]
    evidence_spans: list[Edges] | None = None


class CreditForm(msgspec.Struct):
    """A credit line."""

    kind: CreditKind
    words: str
    names: list[str] = []


class RefusalForm(msgspec.Struct):
    """Something that was not taken."""

    stage: Stage
    where: str
    reason: str
    detail: str


class PageForm(msgspec.Struct):
    """The page that the story stands on, and its place there from 0."""

    id: str
    ordinal: int


class RecordForm(msgspec.Struct):
    """One file, or one line of JSON lines: a story and all that was read from it."""

    id: str
    source: str | None
    url: str | None
    published: str | None
    title: str | None
    text: str
    entities: list[EntityForm]
    statements: list[StatementForm]
    transfers: list[TransferForm]
    sanctions: list[SanctionForm]
    story_id: str | None = None
    page: PageForm | None = None
    published_from: DateOrigin | None = None
    kicker: str | None = None
    truncated: bool = False
    credits: list[CreditForm] = []
    maker: str = ANNOTATORS
    refusals: list[RefusalForm] = []
