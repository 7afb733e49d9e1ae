"""Sound records out of nowhere, for tests that must hold for every record."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from onrecord.model import (
    OUTLET,
    Act,
    Category,
    Count,
    Credit,
    CreditKind,
    DateOrigin,
    Entity,
    EntityType,
    Hedge,
    Manner,
    Measure,
    Modality,
    Money,
    Period,
    Polarity,
    Position,
    Quotation,
    Record,
    Refusal,
    Sanction,
    SanctionStatus,
    Stage,
    Stance,
    Statement,
    Story,
    Strength,
    Transfer,
    TransferKind,
    TransferStatus,
    content_id,
)

PAGE_ID = content_id("page", "a page")

words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
maybe_words = st.none() | words
dates = st.sampled_from([None, "2021", "2021-07", "2021-07-30"])
counts = st.none() | st.builds(Count, st.none() | st.integers(0, 5), st.none() | st.integers(5, 10**12), words)
sums = st.none() | st.builds(Money, st.integers(0, 10**13), st.just("EUR"), words)
periods = st.none() | st.builds(Period, dates, dates, words)
refusals = st.builds(Refusal, st.sampled_from(Stage), words, words, words)
credit_lines = st.builds(Credit, st.sampled_from(CreditKind), words, st.lists(words, max_size=2).map(tuple))
texts = st.text(st.characters(codec="utf-8"), min_size=12, max_size=90).filter(lambda text: bool(text.strip()))


@st.composite
def stories(draw: st.DrawFn, page_id: str = PAGE_ID, ordinal: int = 0) -> Story:
    """A story with any text and with or without everything that it may lack."""
    published = draw(dates)
    return Story(
        page_id=page_id,
        ordinal=ordinal,
        text=draw(texts),
        title=draw(maybe_words),
        kicker=draw(maybe_words),
        truncated=draw(st.booleans()),
        credits=tuple(draw(st.lists(credit_lines, max_size=2))),
        published=published,
        published_from=draw(st.sampled_from([DateOrigin.PAGE, DateOrigin.GIVEN])) if published else DateOrigin.UNKNOWN,
        outlet=draw(maybe_words),
        url=draw(maybe_words),
        given_id=draw(maybe_words),
    )


@st.composite
def quotations(draw: st.DrawFn, text: str, count: int) -> list[Quotation]:
    """`count` quotations of `text` that do not overlap, in the order of the text."""
    places = st.integers(0, len(text))
    cuts = sorted(draw(st.lists(places, min_size=2 * count, max_size=2 * count, unique=True)))
    return [Quotation.at(text, *cuts[2 * i : 2 * i + 2]) for i in range(count)]


@st.composite
def statements(draw: st.DrawFn, story: Story, speakers: list[str]) -> Statement:
    """A statement of `story` with source, cue and content in any order."""
    parts = draw(quotations(story.text, draw(st.integers(2, 6))))
    cue = parts.pop(draw(st.integers(0, len(parts) - 1)))
    source = parts.pop(draw(st.integers(0, len(parts) - 1))) if len(parts) > 1 and draw(st.booleans()) else None
    told = [parts.pop() if len(parts) > 1 and draw(st.booleans()) else None for _ in range(3)]
    hedged = sorted(draw(st.lists(st.sampled_from([cue, *parts]), max_size=2, unique=True)))
    return Statement(
        story_id=story.id,
        cue=cue,
        content=tuple(parts),
        source=source,
        speaker=draw(st.sampled_from([None, *speakers])),
        act=draw(st.sampled_from(Act)),
        manner=draw(st.sampled_from(Manner)),
        polarity=draw(st.sampled_from(Polarity)),
        modality=draw(st.sampled_from(Modality)),
        hedges=tuple(Hedge(one, draw(st.sampled_from(Strength))) for one in hedged),
        addressee=told[0],
        occasion=told[1],
        time=told[2],
    )


def voices(speakers: list[str]) -> st.SearchStrategy[tuple[Position, ...]]:
    """At least one voice."""
    position = st.builds(Position, st.sampled_from([OUTLET, *speakers]), st.sampled_from(Stance))
    return st.lists(position, min_size=1, max_size=3).map(tuple)


@st.composite
def transfers(draw: st.DrawFn, story: Story, speakers: list[str]) -> Transfer:
    """A transfer told in `story`."""
    return Transfer(
        story_id=story.id,
        supplier=draw(words),
        recipient=draw(words),
        item=draw(words),
        category=draw(st.sampled_from(Category)),
        kind=draw(st.sampled_from(TransferKind)),
        status=draw(st.sampled_from(TransferStatus)),
        voices=draw(voices(speakers)),
        evidence=tuple(draw(quotations(story.text, draw(st.integers(1, 2))))),
        designation=draw(maybe_words),
        ordered=draw(counts),
        delivered=draw(counts),
        value=draw(sums),
        agreed_on=draw(periods),
        delivered_on=draw(periods),
    )


@st.composite
def sanctions(draw: st.DrawFn, story: Story, speakers: list[str]) -> Sanction:
    """A sanction told in `story`."""
    return Sanction(
        story_id=story.id,
        authority=draw(words),
        targets=tuple(draw(st.lists(words, min_size=1, max_size=2))),
        measure=draw(st.sampled_from(Measure)),
        status=draw(st.sampled_from(SanctionStatus)),
        voices=draw(voices(speakers)),
        evidence=tuple(draw(quotations(story.text, draw(st.integers(1, 2))))),
        on=draw(periods),
        reason=draw(maybe_words),
    )


@st.composite
def entities(draw: st.DrawFn) -> list[Entity]:
    """Up to three entities, each but the last perhaps belonging to the one after it."""
    ids = draw(st.lists(words.filter(lambda one: one != OUTLET), max_size=3, unique=True))
    made: list[Entity] = []
    for place, one in enumerate(ids):
        after = ids[place + 1] if place + 1 < len(ids) else None
        made.append(
            Entity(
                id=one,
                type=draw(st.sampled_from(EntityType)),
                name=draw(words),
                names=tuple(draw(st.lists(words, max_size=2))),
                role=draw(maybe_words),
                of=draw(st.sampled_from([None, after])),
                lexicon_id=draw(maybe_words),
            )
        )
    return made


@st.composite
def records(draw: st.DrawFn, story: Story | None = None, maker: str = "fake-1") -> Record:
    """A sound record of any shape."""
    told = draw(stories()) if story is None else story
    known = draw(entities())
    speakers = [entity.id for entity in known]
    found = {one.id: one for one in draw(st.lists(statements(told, speakers), max_size=3))}
    outer = next(iter(found), None)
    nested = [replace(one, within=outer) if one.id != outer and draw(st.booleans()) else one for one in found.values()]
    return Record(
        story=told,
        maker=maker,
        entities=tuple(known),
        statements=tuple(nested),
        transfers=tuple(draw(st.lists(transfers(told, speakers), max_size=2))),
        sanctions=tuple(draw(st.lists(sanctions(told, speakers), max_size=2))),
        refusals=tuple(draw(st.lists(refusals, max_size=2))),
    )
