"""Whom "he", "she", "it" and "they" take up: who is named before in the sentence, else the last subject or speaker."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

from onrecord.lexicon.names import Gender
from onrecord.model import EntityType, Span
from onrecord.statements.attributions import Attribution
from onrecord.statements.cast import Cast, Member
from onrecord.statements.descriptions import DOCUMENTS
from onrecord.statements.documents import owner_before
from onrecord.statements.floor import Floor
from onrecord.statements.sentences import SENTENCE_END

_MEMORY = 700
"""Code points after which a pronoun no longer goes back to the last speaker but to the last one named."""
_SENTENCES_BACK = 4
"""Sentences before its own in which a pronoun looks for their subjects."""
_SUBJECT_WITHIN = 60
"""Code points from the start of a sentence within which its first name is taken for its subject."""
_NOT_SUBJECT = re.compile(
    r"(?:\b(?:in|of|for|with|by|from|to|at|on|against|under|about|over|after|before|near|behind|and)\s(?:the\s)?(?:[A-Z]\w+\s)?|[“\"‘])$"
)
_BY_AGENT = re.compile(r"\b(?:[Aa]sked|[Qq]uoted|said|told|[Pp]ressed|seen|shown) by (?:an? |the )?(?:[\w-]+ )?$")
_NOUN = "|".join(sorted(DOCUMENTS))
_DOCUMENT_FIRST = re.compile(
    rf"\W*(?:The|This|That|An?|Its|His|Her|Their)\s(?P<what>(?:[\w-]+\s){{0,2}}(?P<noun>{_NOUN}))\b", re.IGNORECASE
)


def fits(pronoun: str, member: Member) -> bool:
    """Whether a pronoun agrees with a member in number and gender; "all" is a "they" that means a group."""
    if pronoun in {"he", "she"}:
        return member.single and member.fits(Gender.MALE if pronoun == "he" else Gender.FEMALE)
    if pronoun == "it":
        return member.type in {EntityType.STATE, EntityType.ORGANISATION} and not member.plural
    if pronoun == "all":
        return member.plural
    return member.plural or not member.single


class Antecedents:
    """Finds antecedents in one story; `contents`, the words that somebody said, grows as its statements are resolved."""

    def __init__(self, cast: Cast, floor: Floor) -> None:
        self._text = cast.text
        self._cast = cast
        self._floor = floor
        self._starts = [0, *(match.end() for match in SENTENCE_END.finditer(cast.text))]
        self.contents: list[Span] = []

    def add_content(self, pieces: Iterable[Span]) -> None:
        """Words that somebody said: no subject of the story's own sentences stands in them."""
        self.contents.extend(pieces)

    def sentence_start(self, position: int) -> int:
        """Where the sentence that holds a place begins."""
        return self._starts[bisect_right(self._starts, position) - 1]

    def find(
        self, pronoun: str, source: Span, attribution: Attribution, *, speaker: Member | None = None
    ) -> Member | None:
        """The member that a pronoun at `source` takes up; None where none fits.

        `speaker` is whose own words the pronoun stands in: who says "she" means somebody else.
        """

        def agrees(member: Member) -> bool:
            return member is not speaker and fits(pronoun, member)

        same = self._in_sentence(source, attribution, agrees)
        if same is not None:
            return same
        turn = self._floor.before(
            source.start,
            lambda one: one.depth <= attribution.depth and (agrees(one.member) or (pronoun == "it" and one.thing)),
        )
        subject = self._last_subject(pronoun, source.start, agrees)
        if turn is not None and source.start - turn.place <= _MEMORY and (subject is None or subject[0] <= turn.place):
            return turn.member
        if subject is not None:
            return subject[1]
        return self.named_before(source.start, self._cast.members, agrees) or self._later(source, agrees)

    def named_before(self, position: int, members: Iterable[Member], agrees: Callable[[Member], bool]) -> Member | None:
        """The fitting member that is named last before a place."""
        named = [member for member in members if agrees(member) and member.last_before(position) >= 0]
        return max(named, key=lambda member: member.last_before(position)) if named else None

    def _in_sentence(self, source: Span, attribution: Attribution, agrees: Callable[[Member], bool]) -> Member | None:
        """The first fitting member named before the pronoun in its sentence, outside of what the pronoun says."""
        start = self.sentence_start(source.start)
        same = [
            (place, member)
            for member in self._cast.members
            if agrees(member)
            for place in member.places[bisect_left(member.places, start) : bisect_left(member.places, source.start)]
            if not any(piece.start <= place < piece.end for piece in attribution.content)
            and not _BY_AGENT.search(self._text, start, place)
        ]
        return min(same, key=lambda found: found[0])[1] if same else None

    def _last_subject(self, pronoun: str, position: int, agrees: Callable[[Member], bool]) -> tuple[int, Member] | None:
        """The subject of the last sentence before the pronoun's own that has a fitting one, and where it stands."""
        current = bisect_right(self._starts, position) - 1
        for number in range(current - 1, max(-1, current - 1 - _SENTENCES_BACK), -1):
            start, end = self._starts[number], self._starts[number + 1]
            if any(piece.start <= start < piece.end for piece in self.contents):
                continue
            document = _DOCUMENT_FIRST.match(self._text, start, end) if pronoun == "it" else None
            if document is not None:
                owner = owner_before(self._cast, document["noun"], document.end())
                return start, owner or self._cast.named(EntityType.OTHER, document["what"])
            found = self._subject(start, min(end, start + _SUBJECT_WITHIN), agrees)
            if found is not None:
                return found
        return None

    def _subject(self, start: int, end: int, agrees: Callable[[Member], bool]) -> tuple[int, Member] | None:
        places = [
            (place, member)
            for member in self._cast.members
            for place in member.places[bisect_left(member.places, start) : bisect_left(member.places, end)]
        ]
        for place, member in sorted(places, key=lambda found: found[0]):
            if _NOT_SUBJECT.search(self._text[start:place]):
                return None
            if agrees(member):
                return place, member
        return None

    def _later(self, source: Span, agrees: Callable[[Member], bool]) -> Member | None:
        """In "Building on his claims, President Berg ..." the one whom the same sentence names after the pronoun."""
        number = bisect_right(self._starts, source.start)
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        later = [
            (place, member)
            for member in self._cast.members
            if agrees(member)
            for place in member.places[bisect_left(member.places, source.end) : bisect_left(member.places, end)]
        ]
        return min(later, key=lambda found: found[0])[1] if later else None
