"""Who speaks: each source's words resolved to one of the story's cast, or to nobody where nobody can say."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable

from onrecord.lexicon.names import Gender
from onrecord.lexicon.titles import TitleKind
from onrecord.model import EntityType, Span
from onrecord.statements.attributions import Attribution
from onrecord.statements.cast import Cast, Member, fold
from onrecord.statements.descriptions import Description, Kind, describe
from onrecord.statements.mentions import Mentions, PersonName

_SENTENCE_END = re.compile(r"[.?!]['”’\")]*\s|\n")
_ISSUED_BY = re.compile(r"\b(?:by|from)\s")
_MEMORY = 700
"""Code points after which a pronoun no longer goes back to the last speaker but to the last one named."""

_LABEL = re.compile(r"^\W*([\w .’'()-]+?)\s*:\W*$")

_OF_A_KIND = {
    "official": {
        TitleKind.OFFICIAL,
        TitleKind.MINISTER,
        TitleKind.SPOKESPERSON,
        TitleKind.DIPLOMAT,
        TitleKind.MILITARY,
    },
    "diplomat": {TitleKind.DIPLOMAT, TitleKind.MINISTER},
    "envoy": {TitleKind.DIPLOMAT},
    "lawmaker": {TitleKind.LEGISLATOR},
    "leader": {TitleKind.LEADER, TitleKind.HEAD_OF_STATE, TitleKind.HEAD_OF_GOVERNMENT},
    "commander": {TitleKind.MILITARY},
    "general": {TitleKind.MILITARY},
    "politician": {TitleKind.LEGISLATOR, TitleKind.MINISTER, TitleKind.HEAD_OF_STATE},
}
"""Role nouns that take up another: "the diplomat" may be an ambassador."""


def _fits(pronoun: str, member: Member) -> bool:
    """Whether a pronoun agrees with a member in number and gender."""
    if pronoun in {"he", "she"}:
        return member.single and member.fits(Gender.MALE if pronoun == "he" else Gender.FEMALE)
    if pronoun == "it":
        return member.type in {EntityType.STATE, EntityType.ORGANISATION} and not member.plural
    return member.plural or not member.single


class Speakers:
    """Resolves the sources of one story in the order in which its attributions are given."""

    def __init__(self, text: str, mentions: Mentions, cast: Cast, issuer: Member | None) -> None:
        """`issuer` is whose document the whole story is, if it is one: "I" means nobody else there."""
        self._text = text
        self._mentions = mentions
        self._cast = cast
        self._issuer = issuer
        self._last: list[tuple[int, Member]] = []

    def resolve(self, attribution: Attribution, holder: Member | None) -> Member | None:
        """The speaker of an attribution.

        Args:
            attribution: whose source is to be resolved.
            holder: the speaker of the statement that holds this one.
        """
        source = attribution.source or self._label(attribution.cue)
        if source is None or not re.search(r"\w", self._text[source.start : source.end]):
            return None
        description = describe(self._text, source, self._mentions)
        member = self._member(description, source, attribution, holder)
        if member is not None:
            self._learn(member, description, source)
        return member

    def _label(self, cue: Span) -> Span | None:
        """The name in a cue that is a speaker's label: "PUTIN:"."""
        match = _LABEL.match(self._text[cue.start : cue.end])
        return Span(cue.start + match.start(1), cue.start + match.end(1)) if match else None

    def _learn(self, member: Member, description: Description, source: Span) -> None:
        words = self._text[source.start : source.end]
        if description.kind is not Kind.DOCUMENT:
            member.add_form(words)
        if description.kind in {Kind.PERSON, Kind.OFFICE}:
            member.role = member.role or description.role
            member.state = member.state or description.state
            member.organisation = member.organisation or description.organisation
            member.gender = member.gender or description.gender
            member.kinds |= description.titles
        if description.kind is not Kind.PRONOUN and description.head:
            member.heads.add(description.head)
        if member.last_before(source.start + 1) != source.start:
            insort(member.places, source.start)
        insort(self._last, (source.start, member), key=lambda spoke: spoke[0])

    def _member(
        self, description: Description, source: Span, attribution: Attribution, holder: Member | None
    ) -> Member | None:
        match description.kind:
            case Kind.PRONOUN:
                return self._of_pronoun(description.name, source, attribution, holder)
            case Kind.PERSON if description.mention is not None and isinstance(description.mention.what, PersonName):
                return self._cast.person(description.mention.what)
            case Kind.STATE if description.state is not None and not description.plural:
                return self._cast.listed(description.state, None)
            case Kind.ORGANISATION if description.organisation is not None and self._is_whole(description):
                return self._cast.listed(description.organisation, description.state)
            case Kind.DOCUMENT:
                return self._of_document(description, source, attribution)
            case _:
                return self._of_common(description, source)

    def _is_whole(self, description: Description) -> bool:
        listed = description.organisation
        if listed is None:
            return False
        names = {fold(listed.name), *(fold(alias) for alias in listed.aliases)}
        return fold(description.name) in names or (listed.generic and description.state is not None)

    def _of_common(self, description: Description, source: Span) -> Member:
        """An office, a group or anything else that is known by a noun phrase."""
        if (description.definite and not description.plural) or description.state is not None:
            known = self._taken_up(description, source.start)
            if known is not None:
                return known
        types = {
            Kind.OFFICE: EntityType.OFFICE,
            Kind.ORGANISATION: EntityType.ORGANISATION,
            Kind.STATE: EntityType.OTHER,
        }
        member = self._cast.named(types.get(description.kind, EntityType.OTHER), description.name)
        member.plural = member.plural or description.plural
        member.state = member.state or description.state
        member.organisation = member.organisation or description.organisation
        return member

    def _taken_up(self, description: Description, position: int) -> Member | None:
        """The member that "the minister", "the ministry" or "Iran's supreme leader" takes up."""
        wanted = _OF_A_KIND.get(description.head, set())

        def fits(member: Member) -> bool:
            if member.plural != description.plural or (description.kind is Kind.OFFICE) != member.single:
                return False
            heads = {word for head in member.heads for word in (head, head.rpartition(" ")[2])}
            heads |= {fold(member.name).rpartition(" ")[2]}
            if description.head not in heads and not (wanted & member.kinds):
                return False
            if description.state is not None and member.state is not description.state:
                return False
            return member.fits(description.gender)

        found = [member for member in self._cast.members if fits(member)]
        before = [member for member in found if member.last_before(position) >= 0]
        if before:
            return max(before, key=lambda member: member.last_before(position))
        # the bearer may be named only later, but only a state's own office ("Iran's foreign minister") says whose it is
        return found[0] if found and description.state is not None and len(found) == 1 else None

    def _of_document(self, description: Description, source: Span, attribution: Attribution) -> Member | None:
        """Whoever issued it: named in its words, else the last to speak, else the document itself."""
        issued = _ISSUED_BY.search(self._text, source.start, source.end)
        if issued is not None:
            by = Span(issued.end(), source.end)
            issuer = describe(self._text, by, self._mentions)
            if issuer.kind not in {Kind.DOCUMENT, Kind.OTHER, Kind.PRONOUN}:
                return self._member(issuer, by, attribution, None)
        inside = self._mentions.inside(source)
        if inside:
            owner = inside[0].what
            return (
                self._cast.person(owner) if isinstance(owner, PersonName) else self._cast.listed(owner, inside[0].state)
            )
        recent = self._issuer or self._spoke_before(source.start, lambda _: True)
        if description.definite and recent is not None:
            return recent
        return self._cast.named(EntityType.OTHER, description.name)

    def _of_pronoun(self, pronoun: str, source: Span, attribution: Attribution, holder: Member | None) -> Member | None:
        match pronoun:
            case "i":
                return holder or self._issuer or self._spoke_before(source.start, lambda member: member.single)
            case "we":
                return self._party_of(holder or self._issuer or self._spoke_before(source.start, lambda _: True))
            case "who":
                return self._just_named(source.start, lambda _: True)
            case "he" | "she" | "it":
                return self._antecedent(source, attribution, lambda member: _fits(pronoun, member))
            case _:
                return self._antecedent(source, attribution, lambda member: member.plural) or self._antecedent(
                    source, attribution, lambda member: _fits("they", member)
                )

    def _party_of(self, member: Member | None) -> Member | None:
        """The state or organisation that "we" means in the mouth of one who speaks for it."""
        if member is None or not member.single:
            return member
        if member.state is not None:
            return self._cast.listed(member.state, None)
        return member

    def _antecedent(self, source: Span, attribution: Attribution, fits: Callable[[Member], bool]) -> Member | None:
        """The first fitting member of the pronoun's own sentence, else the last speaker, else the last one named."""
        start = self._sentence_start(source.start)
        skipped = attribution.content
        same = [
            (place, member)
            for member in self._cast.members
            if fits(member)
            for place in member.places[bisect_left(member.places, start) : bisect_left(member.places, source.start)]
            if not any(piece.start <= place < piece.end for piece in skipped)
        ]
        if same:
            return min(same, key=lambda found: found[0])[1]
        spoke = self._spoke_before(source.start, fits)
        if spoke is not None and source.start - spoke.last_before(source.start) <= _MEMORY:
            return spoke
        return self._named_before(source.start, self._cast.members, fits)

    def _spoke_before(self, position: int, fits: Callable[[Member], bool]) -> Member | None:
        earlier = self._last[: bisect_left(self._last, position, key=lambda spoke: spoke[0])]
        return next((member for _, member in reversed(earlier) if fits(member)), None)

    def _named_before(self, position: int, members: Iterable[Member], fits: Callable[[Member], bool]) -> Member | None:
        named = [member for member in members if fits(member) and member.last_before(position) >= 0]
        return max(named, key=lambda member: member.last_before(position)) if named else None

    def _just_named(self, position: int, fits: Callable[[Member], bool]) -> Member | None:
        """The last one named in the same sentence, as a relative pronoun needs."""
        found = self._named_before(position, self._cast.members, fits)
        if found is None or found.last_before(position) < self._sentence_start(position):
            return None
        return found

    def _sentence_start(self, position: int) -> int:
        starts = [match.end() for match in _SENTENCE_END.finditer(self._text, max(0, position - 1200), position)]
        return starts[-1] if starts else max(0, position - 1200)
