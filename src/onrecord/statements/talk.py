"""Who "I", "we" and "you" are: in quoted speech, in a document, in a transcript and in a story's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.lexicon.states import State, StateForm, find_state
from onrecord.lexicon.titles import TitleKind
from onrecord.model import Span
from onrecord.statements.cast import HEADS, Cast, Member
from onrecord.statements.floor import Floor
from onrecord.statements.issuer import Issuer
from onrecord.statements.transcripts import answers

_DATELINE = re.compile(r"\W*(?P<place>[A-Z][A-Za-z. ]{2,30}?)(?:,[^-–—\n]{0,40})?\s*(?:\([^)\n]{2,40}\)\s*)?[-–—]+\s")
_PUBLIC = HEADS | {
    TitleKind.MINISTER,
    TitleKind.SPOKESPERSON,
    TitleKind.DIPLOMAT,
    TitleKind.MILITARY,
    TitleKind.LEGISLATOR,
}
"""Kinds of office whose holders say "we" for their state."""


class Talk:
    """First and second persons of one story; learns the labels of its transcript as they are read."""

    def __init__(self, cast: Cast, floor: Floor, issuer: Issuer) -> None:
        self._text = cast.text
        self._cast = cast
        self._floor = floor
        self._issuer = issuer
        self._home = issuer.state or _dateline(cast.text)
        self._answerer: Member | None = None
        self._labelled: list[tuple[int, Member]] = []
        self._group: Member | None = None

    def add_group(self, member: Member) -> None:
        """Remembers those who have said who "we" is."""
        self._group = member

    def add_label(self, place: int, member: Member) -> None:
        """Remembers who speaks from a label on."""
        self._labelled.append((place, member))

    def answerer(self, place: int) -> Member | None:
        """Who answers the questions of the transcript whose first answer stands at `place`."""
        if self._answerer is None:
            self._answerer = answers(place, self._cast, self._issuer)
        return self._answerer

    def speaker(self, pronoun: str, position: int, holder: Member | None) -> Member | None:
        """Whom "i", "we" or "you" means; `holder` is the speaker of the statement in which it stands."""
        if pronoun == "you":
            return self._addressed(position, holder)
        return self._first_person(position, holder) if pronoun == "i" else self._party(position, holder)

    def holds(self, position: int, contents: Iterable[Span]) -> bool:
        """Whether a place lies in somebody's own words: in a content between quotation marks, or after a transcript's label."""
        quoted = (one for one in contents if one.start <= position < one.end and self._text[one.start] in '“"‘')
        return any(place < position for place, _ in self._labelled) or any(
            in_quotation(self._text[one.start : position], position - one.start) for one in quoted
        )

    def _first_person(self, position: int, holder: Member | None) -> Member | None:
        known = holder or self._issuer.person
        if known is not None or not in_quotation(self._text, position):
            return known
        last = self._floor.before(position, lambda turn: turn.member.single)
        return last.member if last else None

    def _party(self, position: int, holder: Member | None) -> Member | None:
        """Whom "we" speaks for: the holder's party; in a document its issuer's; in the story's own words the outlet."""
        if holder is not None:
            return self._party_of(holder)
        if self._group is not None and not in_quotation(self._text, position):
            return self._group
        if self._issuer.person is not None:
            return self._party_of(self._issuer.person)
        if self._issuer.body is not None or not in_quotation(self._text, position):
            return self._issuer.body or self._issuer.outlet
        last = self._floor.before(position, lambda _: True)
        return self._party_of(last.member) if last else None

    def _party_of(self, member: Member) -> Member:
        """The state or organisation that "we" means in the mouth of one who speaks for it."""
        if not member.single:
            return member
        if member.state is not None:
            return self._cast.listed(member.state, None)
        if member.organisation is not None and not member.organisation.generic:
            return self._cast.listed(member.organisation, None)
        if (member.kinds & _PUBLIC or member.organisation is not None) and self._home is not None:
            return self._cast.listed(self._home, None)
        return member

    def _addressed(self, position: int, holder: Member | None) -> Member | None:
        """Who "you" is in a transcript's question: the last other one with a label, else the one who answers."""
        others = [member for place, member in self._labelled if place < position and member is not holder]
        return others[-1] if others else self._answerer or self._issuer.person


def in_quotation(text: str, position: int) -> bool:
    """Whether a place lies between quotation marks that its paragraph opens and has not closed before it."""
    before = text[text.rfind("\n", 0, position) + 1 : position]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _dateline(text: str) -> State | None:
    """The state whose capital a story's first words give as the place of writing: "TEHRAN - "."""
    match = _DATELINE.match(text)
    found = find_state(match["place"].strip()) if match else None
    return found.state if found is not None and found.form is StateForm.CAPITAL else None
