"""Tags to statements: the room's one door."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from onrecord.model import Entity, EntityType, Quotation, Refusal, Span, Statement, Story, Tags, manner_of
from onrecord.statements.acts import NEGATED, act_of
from onrecord.statements.attributions import Attribution, attributions
from onrecord.statements.cast import Cast, Member
from onrecord.statements.certainty import certainty_of
from onrecord.statements.circumstances import circumstances_of
from onrecord.statements.issuer import issuer_of
from onrecord.statements.mentions import find_mentions
from onrecord.statements.parties import each_party
from onrecord.statements.repairs import repaired
from onrecord.statements.speakers import Speakers

_NEAR = 12
"""Statements before and after one, in the order of their cues, among which are all that share its sentence."""

_OPENING = frozenset('“„«‘"')
_CLOSING = frozenset('”»"')


@dataclass(frozen=True, slots=True)
class StatementReading:
    """What one story says who said, and what was refused."""

    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    refusals: tuple[Refusal, ...]


def read_statements(story: Story, tags: Tags) -> StatementReading:
    """The statements of a story in the order of their cues, their speakers, and the entities that those belong to."""
    linked, refusals = attributions(story, tags)
    found = [repaired(story.text, one) for one in linked]
    sources = [span for one in found if one.source is not None for span in (one.source, *one.others)]
    mentions = find_mentions(story.text, sources)
    found = each_party(story.text, found, mentions)
    cast = Cast(story.text, mentions)
    issuer = issuer_of(story.title, cast, outlet=story.outlet, published=story.published)
    speakers = _resolved(found, Speakers(story.text, mentions, cast, issuer))
    entities = _Entities(cast)
    ids = {member: entities.id_of(member) for member in speakers if member is not None}
    inner: dict[int, list[Attribution]] = {}
    for one in found:
        if one.holder is not None:
            inner.setdefault(one.holder, []).append(one)
    made = [
        _statement(story, one, ids[who] if who else None, near=_near(found, place), inner=inner.get(place, []))
        for place, (one, who) in enumerate(zip(found, speakers, strict=True))
    ]
    held = [
        statement if one.holder is None else replace(statement, within=made[one.holder].id)
        for one, statement in zip(found, made, strict=True)
    ]
    return StatementReading(entities.all(), tuple(held), tuple(refusals))


def _resolved(found: list[Attribution], speakers: Speakers) -> list[Member | None]:
    """The speaker of each attribution; holders are resolved before what they hold."""
    resolved: list[Member | None] = [None] * len(found)
    order = sorted(range(len(found)), key=lambda place: (found[place].source or found[place].cue, found[place].depth))
    waiting = [place for place in order if found[place].holder is None] + [
        place for place in order if found[place].holder is not None
    ]
    for place in waiting:
        holder = found[place].holder
        resolved[place] = speakers.resolve(found[place], resolved[holder] if holder is not None else None)
    return resolved


def _near(found: list[Attribution], place: int) -> list[Attribution]:
    """The attributions that may share a sentence with the one at `place`, and the one that holds it."""
    near = [*found[max(0, place - _NEAR) : place], *found[place + 1 : place + 1 + _NEAR]]
    holder = found[place].holder
    return near if holder is None else [*near, found[holder]]


def _statement(
    story: Story, one: Attribution, speaker: str | None, *, near: list[Attribution], inner: list[Attribution]
) -> Statement:
    content = tuple(_quote(story, piece) for piece in one.content)
    cue = _quote(story, one.cue)
    certainty = certainty_of(story, one, inner)
    told = circumstances_of(story, one, near)
    act = act_of(cue.words, " ".join(piece.words for piece in content), one.learned)
    return Statement(
        story_id=story.id,
        cue=cue,
        content=content,
        source=_quote(story, one.source) if one.source else None,
        speaker=speaker,
        act=NEGATED.get(act, act) if certainty.by_nobody else act,
        manner=manner_of([_with_marks(story.text, piece) for piece in one.content]),
        polarity=certainty.polarity,
        modality=certainty.modality,
        hedges=certainty.hedges,
        addressee=_quote(story, told.addressee) if told.addressee else None,
        occasion=_quote(story, told.occasion) if told.occasion else None,
        time=_quote(story, told.time) if told.time else None,
    )


def _with_marks(text: str, piece: Span) -> str:
    """The words of a content with the quotation marks right beside them, which a tagger may leave outside."""
    before, after = text[max(0, piece.start - 1) : piece.start], text[piece.end : piece.end + 1]
    opens = before if before in _OPENING else ""
    return opens + text[piece.start : piece.end] + (after if after in _CLOSING else "")


def _quote(story: Story, span: Span) -> Quotation:
    return story.quote(span.start, span.end)


class _Entities:
    """Members as entities, with ids that read well and are unique in the record."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._ids: dict[Member, str] = {}

    def id_of(self, member: Member) -> str:
        """The id of a member, which becomes part of the record with this call, and so does what it belongs to."""
        if member not in self._ids:
            slug = re.sub(r"[^a-z0-9]+", "-", member.full_name.lower()).strip("-")[:40].strip("-") or str(member.type)
            taken = set(self._ids.values())
            number = 2
            unique = slug
            while unique in taken:
                unique, number = f"{slug}-{number}", number + 1
            self._ids[member] = unique
            owner = self._owner(member)
            if owner is not None and owner is not member:
                self.id_of(owner)
        return self._ids[member]

    def _owner(self, member: Member) -> Member | None:
        if member.state is not None and member.type is not EntityType.STATE:
            return self._cast.listed(member.state, None)
        if member.organisation is not None and member.type in {EntityType.PERSON, EntityType.OFFICE}:
            return self._cast.listed(member.organisation, member.state)
        return None

    def all(self) -> tuple[Entity, ...]:
        """The entities of the record, in the order in which they were met."""
        made: list[Entity] = []
        for member, id_ in self._ids.items():
            owner = self._owner(member)
            of = self._ids.get(owner) if owner is not None and owner is not member else None
            lexicon_id = member.known.id if member.known is not None else member.lexicon_id
            name, forms = member.full_name, tuple(member.forms)
            made.append(Entity(id_, member.type, name, forms, member.role, of, lexicon_id))
        return tuple(made)
