"""Who speaks: each source's words resolved to one of the story's cast, or to nobody where nobody can say."""

from __future__ import annotations

import re
from bisect import insort
from dataclasses import replace

from onrecord.lexicon.inflection import singular
from onrecord.lexicon.titles import TitleKind
from onrecord.model import EntityType, Span
from onrecord.statements.attributions import Attribution
from onrecord.statements.cast import HEADS, Cast, Member, fold
from onrecord.statements.descriptions import Description, Kind, describe
from onrecord.statements.documents import owner_before, owner_within
from onrecord.statements.floor import Floor, Turn
from onrecord.statements.groups import Groups
from onrecord.statements.issuer import Issuer
from onrecord.statements.mentions import Mentions, PersonName
from onrecord.statements.pronouns import Antecedents, fits
from onrecord.statements.sourceless import carried_on
from onrecord.statements.talk import Talk
from onrecord.statements.transcripts import Label, Part, label_in

_ISSUED_BY = re.compile(r"\b(?<!seen )(?<!obtained )(?<!reviewed )(?<!viewed )(?:by|from)\s")
_AUTHORED = re.compile(
    r"\b(?:signed|issued|released|published|written|distributed|circulated|posted|drafted|shared)\s(?:[\w ]+ )?by\s$"
)
_OURS = re.compile(r"[Oo]ur (?:two |three |\w+ )?(?:nations?|countr(?:y|ies)|governments?|administration|side)")
_WE_THE = re.compile(r"[Ww]e,? the (?=\S+\s)")
_ANY = re.compile(r"(?:an?|another|one|any|every|no)\s", re.IGNORECASE)
_MINE = re.compile(r"[Mm]y (?P<what>[Aa]dministration|[Gg]overnment|[Cc]abinet)")
_COUNTED = re.compile(
    r"^(?:(?:some|several|many|most|other|two|three|four|five|six|seven|\d+|both|a few|the) )+", re.IGNORECASE
)
_SHORT = re.compile(r"[Tt]he ([A-Z]\w+)")
_NO_AUTHORS = frozenset({Kind.DOCUMENT, Kind.PRONOUN, Kind.NOBODY})
_POSSESSOR = re.compile(
    r"(?P<who>[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s|(?P<whom>[Tt]he\s(?:[\w-]+\s){0,2}[\w-]+?)(?:[’']s?)\s"
)
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


class Speakers:
    """Resolves the sources of one story in the order in which its attributions are given."""

    def __init__(self, text: str, mentions: Mentions, cast: Cast, issuer: Issuer) -> None:
        """`issuer` is whose document the whole story is, if it is one: "I" means nobody else there."""
        self._text = text
        self._mentions = mentions
        self._cast = cast
        self._issuer = issuer
        self._floor = Floor()
        self._antecedents = Antecedents(cast, self._floor)
        self._talk = Talk(cast, self._floor, issuer)
        self._groups = Groups(cast, self._floor)
        if issuer.counterparts:
            self._groups.meet(issuer.counterparts)

    def resolve(self, attribution: Attribution, holder: Member | None) -> Member | None:
        """The speaker of an attribution.

        Args:
            attribution: whose source is to be resolved.
            holder: the speaker of the statement that holds this one.
        """
        if attribution.depth == 0:
            self._antecedents.add_content(attribution.content)
        source = attribution.source
        label = label_in(self._text, attribution.cue, source)
        if label is not None:
            return self._of_label(label, attribution)
        if source is None:
            member = carried_on(self._text, attribution, self._floor, self._issuer)
            if member is not None:
                self._floor.add(Turn(attribution.cue.start, member, attribution.cue, attribution.depth))
            return member
        if not re.search(r"\w", self._text[source.start : source.end]):
            return None
        member = self._self_named(source)
        if member is not None:
            self._floor.add(Turn(source.start, member, attribution.cue, attribution.depth))
            return member
        description = describe(self._text, source, self._mentions)
        if description.kind is Kind.NOBODY:
            return None
        member = self._member(description, source, attribution, holder)
        if member is not None:
            self._learn(member, description, source, attribution)
        return member

    def _self_named(self, source: Span) -> Member | None:
        """The group that says who it is: "We, the leaders of ..."; it stays "we" from here on."""
        match = _WE_THE.match(self._text, source.start, source.end)
        if match is None:
            return None
        member = self._cast.named(EntityType.OTHER, self._text[match.end() : source.end].rstrip(", "))
        member.plural = True
        self._talk.add_group(member)
        return member

    def _of_label(self, label: Label, attribution: Attribution) -> Member | None:
        """The one behind a transcript's label; of a mere "Q:" the outlet, if it asks for itself."""
        # a label has no article: "Spokesperson:" is the one who was named before
        if label.part is Part.ASKS:
            return self._issuer.asker
        if label.part is Part.ANSWERS:
            member = self._talk.answerer(attribution.cue.start)
        else:
            description = replace(describe(self._text, label.span, self._mentions), definite=True)
            words = self._text[label.span.start : label.span.end]
            member = self._cast.namesake(words) or self._member(description, label.span, attribution, None)
            if member is not None:
                self._learn(member, description, label.span, attribution)
        if member is not None:
            self._talk.add_label(attribution.cue.start, member)
        return member

    def _learn(self, member: Member, description: Description, source: Span, attribution: Attribution) -> None:
        words = self._text[source.start : source.end]
        if description.kind is not Kind.DOCUMENT:
            member.add_form(words)
        if description.kind in {Kind.PERSON, Kind.OFFICE}:
            member.role = member.role or description.role
            member.state = member.state or description.state
            member.organisation = member.organisation or description.organisation
            member.gender = member.gender or description.gender
            member.kinds |= description.titles
        if description.kind not in {Kind.PRONOUN, Kind.DOCUMENT} and description.head:
            member.heads.add(description.head)
        if member.last_before(source.start + 1) != source.start:
            insort(member.places, source.start)
        thing = description.kind is Kind.DOCUMENT or (description.kind is Kind.PRONOUN and description.name == "it")
        turn = Turn(source.start, member, attribution.cue, attribution.depth, thing)
        self._floor.add(turn)
        if attribution.joint is not None:
            self._groups.add(attribution.joint, member, turn, last=source.end == attribution.joint.end)

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
                return self._of_common(description, source, holder)

    def _is_whole(self, description: Description) -> bool:
        listed = description.organisation
        if listed is None:
            return False
        names = {fold(listed.name), *(fold(alias) for alias in listed.aliases)}
        return fold(description.name) in names or (listed.generic and description.state is not None)

    def _of_common(self, description: Description, source: Span, holder: Member | None) -> Member | None:
        """An office, a group or anything else that is known by a noun phrase."""
        if _OURS.fullmatch(description.name):
            return self._talk.speaker("we", source.start, holder)
        mine = _MINE.fullmatch(description.name) or _MINE.fullmatch(self._text, source.start, source.end)
        if mine is not None:
            return self._of_mine(mine["what"], source, holder)
        words = self._text[source.start : source.end]
        short = self._by_last_word(source) or self._groups.taken_up(words, source.start)
        short = short or self._groups.taken_up(description.name, source.start)
        if short is not None:
            return short
        # "the President and Prime Minister": nobody says it of any president without an article
        head = bool(description.titles & HEADS) and not _ANY.match(self._text, source.start, source.end)
        if ((description.definite or head) and not description.plural) or description.state is not None:
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

    def _of_mine(self, what: str, source: Span, holder: Member | None) -> Member | None:
        """Of "my administration" the one who says so: "Ruiz administration"."""
        owner = self._talk.speaker("i", source.start, holder)
        if owner is None:
            return None
        member = self._cast.named(EntityType.ORGANISATION, f"{PersonName(owner.full_name).surname} {what.lower()}")
        member.state = member.state or owner.state
        return member

    def _by_last_word(self, source: Span) -> Member | None:
        """The body or outlet named in full before, of which "the Post" is the last word."""
        match = _SHORT.fullmatch(self._text, source.start, source.end)
        if match is None:
            return None
        ending = " " + match[1].lower()
        return self._antecedents.named_before(
            source.start, self._cast.members, lambda one: one.lexicon_id is not None and fold(one.name).endswith(ending)
        )

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
        # in a state's own document "the President" is its own, whoever else is named last
        own = [member for member in before if self._issuer.state is not None and member.state is self._issuer.state]
        if own or before:
            return max(own or before, key=lambda member: member.last_before(position))
        # the bearer may be named only later, but only a state's own office ("Iran's foreign minister") says whose it is
        return found[0] if found and description.state is not None and len(found) == 1 else None

    def _of_document(self, description: Description, source: Span, attribution: Attribution) -> Member | None:
        """Whoever issued it: named in its words or where it was brought up, else the last to speak, else the document itself."""
        short = self._by_last_word(source)
        if short is not None:
            return short
        issued = _ISSUED_BY.search(self._text, source.start, source.end)
        if issued is not None:
            by = Span(issued.end(), source.end)
            issuer = describe(self._text, by, self._mentions)
            authored = _AUTHORED.search(self._text[source.start : issued.end()]) is not None
            if issuer.kind not in _NO_AUTHORS and (authored or issuer.kind is not Kind.OTHER):
                return self._member(issuer, by, attribution, None)
        owner = owner_within(self._cast, source)
        owner = owner or self._of_possessor(source, attribution)
        if owner is not None:
            return owner
        if not description.definite:
            return self._cast.named(EntityType.OTHER, description.name)
        owner = owner_before(self._cast, description.head, source.start) or self._issuer.voice
        if owner is not None:
            return owner
        last = self._floor.before(source.start, lambda _: True)
        return last.member if last else self._cast.named(EntityType.OTHER, description.name)

    def _of_possessor(self, source: Span, attribution: Attribution) -> Member | None:
        """The owner of "its survey" or "the monitors' report"; of a lone common noun only where it takes somebody up."""
        match = _POSSESSOR.match(self._text, source.start, source.end)
        if match is None:
            return None
        owner = Span(source.start, match.end("who" if match["who"] else "whom"))
        description = describe(self._text, owner, self._mentions)
        if description.kind is Kind.PRONOUN:
            return self._member(description, owner, attribution, None)
        known = self._taken_up(replace(description, definite=True), source.start)
        return known or (self._of_common(description, owner, None) if description.plural else None)

    def _of_pronoun(self, pronoun: str, source: Span, attribution: Attribution, holder: Member | None) -> Member | None:
        match pronoun:
            case "you" if attribution.holder is None:
                return None
            case "i" | "we" | "you":
                return self._talk.speaker(pronoun, source.start, holder)
            case "one":
                return self._one_of(source.start)
            case "who":
                return self._just_named(source.start)
            case "they":
                return self._antecedents.find("all", source, attribution) or self._antecedents.find(
                    "they", source, attribution
                )
            case _:
                in_quotes = self._talk.holds(source.start, self._antecedents.contents)
                # who says "she" means somebody else
                own = holder if in_quotes else self._issuer.person
                # "China said it hoped ...": a party reports of itself
                of_itself = pronoun == "it" and not in_quotes and holder is not None and fits(pronoun, holder)
                found = self._antecedents.find(pronoun, source, attribution, speaker=own)
                return holder if of_itself else found

    def _one_of(self, position: int) -> Member | None:
        """In "Two analysts doubt it; one said ..." an analyst: one of those who were last named as a group of people."""
        last = self._floor.before(
            position, lambda turn: turn.member.plural and turn.member.type is not EntityType.STATE
        )
        if last is None:
            return None
        words = _COUNTED.sub("", last.member.name).split()
        many = next((place for place in range(len(words) - 1, -1, -1) if singular(words[place]) != words[place]), None)
        name = " ".join(singular(word) if place == many else word for place, word in enumerate(words))
        member = self._cast.named(EntityType.OFFICE, name)
        member.state = member.state or last.member.state
        return member

    def _just_named(self, position: int) -> Member | None:
        """The last one named in the same sentence, as a relative pronoun needs."""
        found = self._antecedents.named_before(position, self._cast.members, lambda _: True)
        if found is None or found.last_before(position) < self._antecedents.sentence_start(position):
            return None
        return found
