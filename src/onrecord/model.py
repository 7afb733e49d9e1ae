"""The nouns that travel between rooms.

Everything here is a frozen, slotted dataclass whose invariants are checked when it is made; what exists is sound.
Offsets count Unicode code points in a story's text and are half-open: ``story.text[span.start:span.end]``.
Ids come from content (`content_id`), so the same input has the same id on any machine.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from onrecord.kinds import (
    Act,
    Category,
    CreditKind,
    DateOrigin,
    EntityType,
    Manner,
    Measure,
    Modality,
    NameType,
    Polarity,
    Role,
    SanctionStatus,
    Stage,
    Stance,
    Strength,
    TransferKind,
    TransferStatus,
)
from onrecord.manner import manner_of

__all__ = [
    "ISO_DATE", "OUTLET", "Act", "Category", "Count", "Credit", "CreditKind", "DateOrigin", "Entity", "EntityType",
    "InvariantError", "Manner", "Measure", "Modality", "Money", "Name", "NameType", "Page", "Period", "Polarity",
    "Position", "Quotation", "Record", "Refusal", "Role", "Sanction", "SanctionStatus", "Span", "Stage", "Stance",
    "Statement", "Story", "Strength", "Tag", "Tags", "Transfer", "TransferKind", "TransferStatus", "content_id",
    "manner_of",
]  # fmt: skip

ISO_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
"""A date as precise as is known: ``2022``, ``2022-08`` or ``2022-08-14``."""


def content_id(kind: str, *parts: object) -> str:
    """The id of a noun: the first 24 hexadecimal digits of the sha256 over a JSON array of its kind and parts.

    96 bits keep the chance of one collision among a billion nouns below 1e-11.
    """
    canonical = json.dumps([kind, *parts], ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()[:24]


class InvariantError(ValueError):
    """A noun was about to be made that contradicts itself or the text it points into."""


def _require(condition: object, message: str) -> None:
    if not condition:
        raise InvariantError(message)


def _require_date(value: str | None, name: str) -> None:
    if value is not None:
        _require(
            ISO_DATE.fullmatch(value) is not None, f"{name} {value!r} is no ISO date (YYYY, YYYY-MM or YYYY-MM-DD)"
        )


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A non-empty half-open range of code points in a story's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        _require(0 <= self.start < self.end, f"span [{self.start}, {self.end}) is empty, reversed or negative")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Quotation:
    """A span together with the words that stand there; `Record` checks the two against the story's text."""

    span: Span
    words: str

    def __post_init__(self) -> None:
        _require(len(self.words) == len(self.span), f"{self.words!r} does not fill a span of {len(self.span)}")

    @classmethod
    def at(cls, text: str, start: int, end: int) -> Quotation:
        """The quotation of ``text[start:end]``; raises `InvariantError` when that range is not in `text`."""
        _require(end <= len(text), f"span [{start}, {end}) ends after the text ({len(text)})")
        return cls(Span(start, end), text[start:end])


@dataclass(frozen=True, slots=True)
class Page:
    """Bytes as captured, with where and when they were captured."""

    source: str
    """A path or a URL, as the user gave it."""
    content: bytes = field(repr=False)
    media_type: str
    captured_at: str
    """UTC, ISO 8601 to the second."""

    @property
    def sha256(self) -> str:
        """The full hexadecimal digest of the bytes."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def id(self) -> str:
        """The same bytes are the same page, wherever they were captured."""
        return content_id("page", self.sha256)


@dataclass(frozen=True, slots=True)
class Credit:
    """A line that says whose work a story or its picture is; never part of the story's text."""

    kind: CreditKind
    words: str
    """The line as it stands on the page: ``Photo: Reuters``."""
    names: tuple[str, ...] = ()
    """The agencies or people credited: ``("Reuters",)``."""


@dataclass(frozen=True, slots=True)
class Story:
    """One news item on a page; owns its text, which is normalised before it comes here and never again."""

    page_id: str
    ordinal: int
    """Its place on the page, from 0."""
    text: str
    title: str | None = None
    kicker: str | None = None
    """The short line above or before a headline (``LEAP FORWARD: ...``)."""
    truncated: bool = False
    """Whether the page shows only its beginning, as a teaser does."""
    credits: tuple[Credit, ...] = ()
    published: str | None = None
    published_from: DateOrigin = DateOrigin.UNKNOWN
    outlet: str | None = None
    url: str | None = None
    given_id: str | None = None
    """The id that the input gave it, where it gave one."""
    id: str = field(init=False, repr=False, compare=False)
    """From the page, the place on it, and all that was read there; taken once, since it hashes the whole text."""

    def __post_init__(self) -> None:
        _require(bool(self.text.strip()), "a story needs text")
        _require(self.ordinal >= 0, f"ordinal {self.ordinal} is negative")
        _require_date(self.published, "published")
        known = self.published_from is not DateOrigin.UNKNOWN
        _require(known == (self.published is not None), "published and published_from contradict each other")
        told = (self.page_id, self.ordinal, self.title, self.kicker, self.text, self.published, self.given_id)
        object.__setattr__(self, "id", content_id("story", *told))

    def quote(self, start: int, end: int) -> Quotation:
        """The quotation of ``text[start:end]``."""
        return Quotation.at(self.text, start, end)


@dataclass(frozen=True, slots=True)
class Entity:
    """Whoever or whatever a story speaks of, under all the forms the story uses."""

    id: str
    """Unique within its record: ``john-kirby``."""
    type: EntityType
    name: str
    """The usual full English name."""
    names: tuple[str, ...] = ()
    """Every different form in the text, pronouns that act as a source too; in order of first use."""
    role: str | None = None
    of: str | None = None
    """The id of the entity (state, organisation) that it belongs to or speaks for."""
    lexicon_id: str | None = None
    """The id of its row in the lexicon, where it is certain: ``state:RUS``."""

    def __post_init__(self) -> None:
        _require(bool(self.id and self.name), "an entity needs an id and a name")
        _require(self.of != self.id, f"entity {self.id} cannot belong to itself")


@dataclass(frozen=True, slots=True, order=True)
class Hedge:
    """Words by which whoever speaks keeps from full commitment; numbers made round ("about 40") are none."""

    quotation: Quotation
    strength: Strength


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that a story attributes to a source."""

    story_id: str
    cue: Quotation
    content: tuple[Quotation, ...]
    """One piece or, where the cue or source interrupts it, several, in the order of the text."""
    source: Quotation | None
    speaker: str | None
    """The id of the entity that the source really is; None where nobody can say."""
    act: Act
    manner: Manner
    within: str | None = None
    """The id of the statement whose content holds this one."""
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.CERTAIN
    hedges: tuple[Hedge, ...] = ()
    """Those of the cue and of the main clauses of the content, in the order of the text; what stands inside another
    statement's cue or content belongs to the innermost."""
    addressee: Quotation | None = None
    """To whom it is said: "reporters", "a UN Security Council meeting"."""
    occasion: Quotation | None = None
    """Where, when spoken to whom or by what medium, with its preposition: "at a news conference in Aqaba", "on X"."""
    time: Quotation | None = None
    """When it is said: "on Tuesday", "late on Monday"."""

    def __post_init__(self) -> None:
        _require(bool(self.content), "a statement needs content")
        spans = [piece.span for piece in self.content]
        _require(spans == sorted(spans), "the pieces of a content stand in the order of the text")
        own = sorted([*spans, self.cue.span, *([self.source.span] if self.source else [])])
        for left, right in pairwise(own):
            _require(not left.overlaps(right), f"source, cue and content overlap at {right.start}")
        for told in self.circumstances():
            inside = any(told.span.overlaps(span) for span in spans)
            _require(not inside, f"{told.words!r} is a circumstance but stands in the content")
        places = [hedge.quotation.span for hedge in self.hedges]
        _require(places == sorted(set(places)), "hedges stand in the order of the text, each once")

    @property
    def id(self) -> str:
        """From the story and the spans: re-judging the act or the speaker keeps the id."""
        source = [self.source.span.start, self.source.span.end] if self.source else None
        cue = [self.cue.span.start, self.cue.span.end]
        content = [[piece.span.start, piece.span.end] for piece in self.content]
        return content_id("statement", self.story_id, source, cue, content)

    def quotations(self) -> Iterator[Quotation]:
        """Source, cue, every piece of the content, circumstances and hedges."""
        if self.source is not None:
            yield self.source
        yield self.cue
        yield from self.content
        yield from self.circumstances()
        yield from (hedge.quotation for hedge in self.hedges)

    def circumstances(self) -> Iterator[Quotation]:
        """Addressee, occasion and time, where they are told."""
        for told in (self.addressee, self.occasion, self.time):
            if told is not None:
                yield told


@dataclass(frozen=True, slots=True)
class Count:
    """A number of items as told: bounds, and the words that gave them."""

    min: int | None
    max: int | None
    words: str

    def __post_init__(self) -> None:
        if self.min is not None and self.max is not None:
            _require(self.min <= self.max, f"count {self.min}..{self.max} is reversed")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of an ISO 4217 currency."""

    amount: int
    currency: str
    words: str

    def __post_init__(self) -> None:
        _require(re.fullmatch(r"[A-Z]{3}", self.currency) is not None, f"{self.currency!r} is no ISO 4217 code")


@dataclass(frozen=True, slots=True)
class Period:
    """A date or period, each end as precise as the text lets one say; None where an end is open."""

    start: str | None
    end: str | None
    words: str

    def __post_init__(self) -> None:
        _require_date(self.start, "from")
        _require_date(self.end, "to")


@dataclass(frozen=True, slots=True, order=True)
class Tag:
    """A span that the tagger marked."""

    span: Span
    role: Role
    depth: int
    """0 for the outermost attribution of a sentence, 1 for one inside another's content."""


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name in a story, with its type."""

    span: Span
    type: NameType


@dataclass(frozen=True, slots=True)
class Tags:
    """What the tagger found in one story: spans, which of them belong together, and the names."""

    tags: tuple[Tag, ...]
    """In the order of the text."""
    source_of: tuple[tuple[Tag, Tag], ...] = ()
    """(cue, source): at most one source for each cue; one source may serve several cues."""
    cue_of: tuple[tuple[Tag, Tag], ...] = ()
    """(content, cue): at most one cue for each piece of content."""
    acts: tuple[tuple[Tag, Act, float], ...] = ()
    """(cue, its likeliest act, the probability of that act)."""
    names: tuple[Name, ...] = ()
    """In the order of the text; no two overlap."""

    def __post_init__(self) -> None:
        known = set(self.tags)
        for left, right in (*self.source_of, *self.cue_of):
            _require(left in known and right in known, f"a link names the missing tag {left} or {right}")


OUTLET = "outlet"
"""The `Position.who` of a story that tells something as fact in its own words."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A voice and the stance it takes."""

    who: str
    """An entity's id, or `OUTLET`."""
    stance: Stance


@dataclass(frozen=True, slots=True)
class Transfer:
    """Arms or military goods that pass, are to pass, or are denied to have passed, from one party to another."""

    story_id: str
    supplier: str
    recipient: str
    item: str
    category: Category
    kind: TransferKind
    status: TransferStatus
    voices: tuple[Position, ...]
    evidence: tuple[Quotation, ...]
    designation: str | None = None
    ordered: Count | None = None
    delivered: Count | None = None
    value: Money | None = None
    agreed_on: Period | None = None
    delivered_on: Period | None = None

    def __post_init__(self) -> None:
        _require(bool(self.voices and self.evidence), "a transfer needs a voice and evidence")

    @property
    def id(self) -> str:
        """From the story, the parties, the item and the words that carry the row."""
        evidence = [[piece.span.start, piece.span.end] for piece in self.evidence]
        return content_id("transfer", self.story_id, self.supplier, self.recipient, self.item, evidence)


@dataclass(frozen=True, slots=True)
class Sanction:
    """A restriction that one party lays, threatens or lifts on others."""

    story_id: str
    authority: str
    targets: tuple[str, ...]
    measure: Measure
    status: SanctionStatus
    voices: tuple[Position, ...]
    evidence: tuple[Quotation, ...]
    on: Period | None = None
    reason: str | None = None

    def __post_init__(self) -> None:
        _require(bool(self.targets), "a sanction needs a target")
        _require(bool(self.voices and self.evidence), "a sanction needs a voice and evidence")

    @property
    def id(self) -> str:
        """From the story, the parties and the words that carry the row."""
        evidence = [[piece.span.start, piece.span.end] for piece in self.evidence]
        return content_id("sanction", self.story_id, self.authority, list(self.targets), evidence)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was not taken, and why; a value that is kept, never a silent drop."""

    stage: Stage
    where: str
    """The page's source, or the id of the story."""
    reason: str
    """One word that programs can count by: ``language``, ``empty``, ``encoding``."""
    detail: str
    """One sentence for people, with what to do where something can be done."""


@dataclass(frozen=True, slots=True)
class Record:
    """All that was read from one story, pinned to its text; names its maker."""

    story: Story
    maker: str
    """What read it: version of the rules and digest of the model."""
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    sanctions: tuple[Sanction, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    def __post_init__(self) -> None:
        text = self.story.text
        for quotation in self.quotations():
            span = quotation.span
            _require(text[span.start : span.end] == quotation.words, f"{quotation.words!r} is not at {span.start}")
        entities = _unique((entity.id for entity in self.entities), "entity")
        statements = _unique((statement.id for statement in self.statements), "statement")
        for entity in self.entities:
            _require(
                entity.of is None or entity.of in entities, f"{entity.id} belongs to {entity.of!r}, which is missing"
            )
        story_id = self.story.id
        for statement in self.statements:
            _require(statement.story_id == story_id, f"statement {statement.id} is of another story")
            _require(
                statement.speaker is None or statement.speaker in entities, f"speaker {statement.speaker!r} is missing"
            )
            _require(
                statement.within is None or statement.within in statements,
                f"{statement.within!r} holds a statement but is missing",
            )
        for event in self._events():
            for voice in event.voices:
                _require(voice.who == OUTLET or voice.who in entities, f"voice {voice.who!r} is missing")

    def quotations(self) -> Iterator[Quotation]:
        """Every quotation of the record."""
        for statement in self.statements:
            yield from statement.quotations()
        for event in self._events():
            yield from event.evidence

    def _events(self) -> Iterator[Transfer | Sanction]:
        yield from self.transfers
        yield from self.sanctions


def _unique(ids: Iterable[str], what: str) -> set[str]:
    seen: set[str] = set()
    for one in ids:
        _require(one not in seen, f"two {what} nouns have the id {one}")
        seen.add(one)
    return seen
