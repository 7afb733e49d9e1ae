"""Invented pages, and a reader with one trivial rule: ``NAME said: WORDS.`` is a statement."""

from __future__ import annotations

import re

from onrecord.model import (
    OUTLET,
    Act,
    Category,
    DateOrigin,
    Entity,
    EntityType,
    Manner,
    Measure,
    Page,
    Position,
    Record,
    Refusal,
    Sanction,
    SanctionStatus,
    Stage,
    Stance,
    Statement,
    Story,
    Transfer,
    TransferKind,
    TransferStatus,
)

MAKER = "fake-1"

FERRY = (
    "Minister Ada Brandt said: The ferry to Öland will sail again. Harbour Union denied: The crews were paid. "
    "Ada Brandt said: No drone was seen near the ferries."
)
TANKS = (
    "Colonel Ivo Marn said: Norland sent forty tanks to Sudmark. Sudmark denied: Tanks from Norland. "
    "The embargo on Norland stays."
)


def page(text: str, source: str = "news/page.txt") -> Page:
    """A page of plain text."""
    return Page(source, text.encode(), "text/plain", "2021-07-30T08:00:00Z")


def story(of: Page, *, ordinal: int = 0, published: str | None = "2021-07-30", title: str | None = "News") -> Story:
    """The one story on a page of plain text."""
    origin = DateOrigin.GIVEN if published else DateOrigin.UNKNOWN
    text = of.content.decode()
    return Story(of.id, ordinal, text, title=title, published=published, published_from=origin, outlet="The Post")


class FakeReader:
    """Reads what its rule finds; a story with the word BOOM breaks it."""

    def __init__(self, maker: str = MAKER) -> None:
        self.maker = maker

    def read(self, story: Story) -> Record:
        """The statements, one transfer where tanks are sent, one sanction where an embargo stays."""
        if "BOOM" in story.text:
            raise RuntimeError("a fault of the reader")
        story_id = story.id
        entities: dict[str, Entity] = {}
        statements: list[Statement] = []
        for found in re.finditer(r"((?:[A-Z]\w+ )*[A-Z]\w+) (said|denied): ([^.]+)\.", story.text):
            name = " ".join(found[1].split()[-2:])
            speaker = name.lower().replace(" ", "-")
            entities.setdefault(speaker, Entity(speaker, EntityType.PERSON, name, (found[1],)))
            statements.append(
                Statement(
                    story_id=story_id,
                    cue=story.quote(*found.span(2)),
                    content=(story.quote(*found.span(3)),),
                    source=story.quote(*found.span(1)),
                    speaker=speaker,
                    act=Act.DENY if found[2] == "denied" else Act.STATE,
                    manner=Manner.INDIRECT,
                )
            )
        mused = Refusal(Stage.STATEMENT, story.id, "anchor", "a cue without content")
        return Record(
            story=story,
            maker=self.maker,
            entities=tuple(entities.values()),
            statements=tuple(statements),
            transfers=_transfers(story),
            sanctions=_sanctions(story),
            refusals=(mused,) if "mused" in story.text else (),
        )


def _transfers(story: Story) -> tuple[Transfer, ...]:
    return tuple(
        Transfer(
            story_id=story.id,
            supplier=found[1],
            recipient=found[3],
            item=found[2],
            category=Category.ARMOURED_VEHICLES,
            kind=TransferKind.TRANSFER,
            status=TransferStatus.DELIVERED,
            voices=(Position(OUTLET, Stance.ASSERTS),),
            evidence=(story.quote(*found.span()),),
        )
        for found in re.finditer(r"(\w+) sent (\w+ tanks) to (\w+)", story.text)
    )


def _sanctions(story: Story) -> tuple[Sanction, ...]:
    return tuple(
        Sanction(
            story_id=story.id,
            authority="unknown",
            targets=(found[1],),
            measure=Measure.ARMS_EMBARGO,
            status=SanctionStatus.IN_FORCE,
            voices=(Position(OUTLET, Stance.ASSERTS),),
            evidence=(story.quote(*found.span()),),
        )
        for found in re.finditer(r"embargo on (\w+) stays", story.text)
    )


FERRY_PAGE = """Ferry to Öland to sail again after summer of repairs

The ferry between the mainland and the island will sail again next week, after a summer in which the harbour lay still
and the islanders had to take the long way round by the bridge in the north.

Minister Ada Brandt said: The ferry to Öland will sail again. She spoke to reporters on the quay on Friday morning,
where a crew was painting the railings of the upper deck.

The owners had been told in June that the hull needed new plates. Harbour Union denied: The crews were paid. Its
members have worked without a contract since the spring, and some of them have found other work on the mainland.

Ada Brandt said: No drone was seen near the ferries. The police had looked into reports of lights over the harbour in
July, but closed the case last week.
"""

TANKS_PAGE = """Colonel tells parliament of tanks sent across the border

Members of the defence committee heard on Tuesday what had long been rumoured in the capital, that armoured vehicles
had crossed the border in the last weeks of the spring without a vote of the house.

Colonel Ivo Marn said: Norland sent forty tanks to Sudmark. He gave no date, and told the members that the transport
had been arranged by the railway company.

A government spokesman in the southern capital was quick to answer. Sudmark denied: Tanks from Norland.
The embargo on Norland stays, officials in both capitals have repeated since the beginning of the year.
"""

SWEDISH_PAGE = """Färjan till Öland går igen efter sommarens reparationer

Färjan mellan fastlandet och ön börjar gå igen nästa vecka, efter en sommar då hamnen låg stilla och öborna fick ta
den långa vägen runt över bron i norr. Ministern sade till reportrar på kajen på fredagen att hon var glad över att
arbetet äntligen är klart och att båten kan tas i bruk. Rederiet fick veta i juni att skrovet behövde nya plåtar.
"""
