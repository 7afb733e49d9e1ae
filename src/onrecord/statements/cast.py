"""The cast of a story: everyone and everything that speaks in it or is named, each one member under all its forms."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from onrecord.lexicon.agencies import Agency
from onrecord.lexicon.forms import without_accents
from onrecord.lexicon.names import Gender
from onrecord.lexicon.organisations import Organisation
from onrecord.lexicon.people import Person, find_head, find_person
from onrecord.lexicon.states import State, StateForm, StateKind
from onrecord.lexicon.titles import TitleKind
from onrecord.model import EntityType, Span
from onrecord.statements.mentions import Mention, Mentions, PersonName, TitleMention

_APPOSITION = re.compile(r",\s(?:the |a |an |who is |who was )?")
_REACH = 70
"""Code points beside a name in which its title and state are looked for: "Reza Karimi, the deputy foreign minister of Iran"."""


HEADS = frozenset({TitleKind.HEAD_OF_STATE, TitleKind.HEAD_OF_GOVERNMENT})


@dataclass(slots=True, eq=False)
class Member:
    """One of the cast while its story is being read; becomes an `Entity` when the reading is done."""

    type: EntityType
    name: str
    lexicon_id: str | None = None
    forms: list[str] = field(default_factory=list)
    role: str | None = None
    state: State | None = None
    organisation: Organisation | None = None
    gender: Gender | None = None
    heads: set[str] = field(default_factory=set)
    """Role nouns that the story uses for it: ``spokesman``."""
    kinds: set[TitleKind] = field(default_factory=set)
    plural: bool = False
    places: list[int] = field(default_factory=list)
    """Where the text names it, in order."""
    known: Person | None = None
    """Whom the lexicon knows it to be."""

    @property
    def full_name(self) -> str:
        """The usual full name where the lexicon has one, else the fullest that the story gives."""
        return self.known.name if self.known is not None else self.name

    def add_form(self, words: str) -> None:
        """Remembers one more form, once."""
        if words and words not in self.forms:
            self.forms.append(words)

    def last_before(self, position: int) -> int:
        """The last place before `position` where it is named; -1 if none."""
        after = bisect_left(self.places, position)
        return self.places[after - 1] if after else -1

    @property
    def single(self) -> bool:
        """Whether "he" or "she" can mean it."""
        return self.type is EntityType.PERSON or (self.type is EntityType.OFFICE and not self.plural)

    def fits(self, gender: Gender | None) -> bool:
        """Whether nothing speaks against a pronoun of that gender."""
        return self.gender is None or gender is None or self.gender is gender


class Cast:
    """The members of one story; `members` are in the order in which they were met."""

    def __init__(self, text: str, mentions: Mentions) -> None:
        self.text = text
        self.mentions = mentions
        self.members: list[Member] = []
        self._listed: dict[str, Member] = {}
        self._named: dict[str, Member] = {}
        people = [mention for mention in mentions.named if isinstance(mention.what, PersonName)]
        # whole names first, so that a surname on its own finds its bearer wherever the whole name stands
        for mention in sorted(people, key=lambda mention: " " not in mention.words):
            self._meet_person(mention)
        for member in self.members:
            _place(member)
        for mention in mentions.named:
            if not isinstance(mention.what, PersonName) and mention.form is not StateForm.DEMONYM:
                self.listed(mention.what, mention.state).places.append(mention.span.start)

    def people(self) -> Iterator[Member]:
        """Members that are one person."""
        return (member for member in self.members if member.single)

    def listed(self, what: State | Organisation | Agency | PersonName, state: State | None) -> Member:
        """The member for something that the lexicon lists; a generic organisation is one a state."""
        if isinstance(what, PersonName):
            raise TypeError(f"{what} is in no table")
        generic = isinstance(what, Organisation) and what.generic
        key = f"{what.id}/{state.code if state else ''}" if generic else what.id
        if key not in self._listed:
            is_state = isinstance(what, State) and what.kind is not StateKind.BLOC
            member = Member(EntityType.STATE if is_state else EntityType.ORGANISATION, what.name, what.id)
            if generic:
                member.name = f"{(*state.demonyms, state.name)[0]} {what.name}" if state else what.name
                member.lexicon_id = None
            member.state = what if isinstance(what, State) else state
            member.organisation = what if isinstance(what, Organisation) else None
            self._listed[key] = member
            self.members.append(member)
        return self._listed[key]

    def person(self, name: PersonName) -> Member:
        """The member of that name, or of a shorter or longer form of it; a new one where the story has not met it."""
        member = self._named.get(name.name) or self._namesake(name, len(self.text)) or self._new_person(name)
        if len(name.name) > len(member.name):
            member.name = name.name
        _place(member)
        return member

    def namesake(self, words: str) -> Member | None:
        """The person whom a label in capitals means: "MS. HALE"; None where nobody in the story bears the name."""
        name = re.sub(r"^(?:M[RS]S?|DR)\.? ", "", words)
        return self._namesake(PersonName(name.title()), len(self.text)) if name.isupper() and len(name) > 1 else None

    def learn_names(self, mentions: Mentions) -> None:
        """Takes from elsewhere, as from a title, the whole names and the parties of people whom the text names more shortly."""
        for mention in mentions.named:
            name = mention.what
            if isinstance(name, PersonName) and " " in name.name and self._namesake(name, len(self.text)) is not None:
                self.person(name)

    def named(self, type_: EntityType, name: str) -> Member:
        """The member known only by the story's own words for it; the same words are the same member."""
        key = f"{type_}/{fold(name)}"
        if key not in self._named:
            self._named[key] = Member(type_, name)
            self.members.append(self._named[key])
        return self._named[key]

    def _meet_person(self, mention: Mention) -> None:
        name = mention.what
        if not isinstance(name, PersonName):
            raise TypeError(f"{mention} names no person")
        member = self._named.get(name.name) or self._namesake(name, mention.span.start) or self._new_person(name)
        self._named[name.name] = member
        insort(member.places, mention.span.start)
        member.add_form(mention.words)
        if len(name.name) > len(member.name):
            member.name = name.name
        member.gender = member.gender or name.gender
        self._learn_role(member, mention.span)

    def _new_person(self, name: PersonName) -> Member:
        member = Member(EntityType.PERSON, name.name, gender=name.gender)
        self._named[name.name] = member
        self.members.append(member)
        return member

    def _namesake(self, name: PersonName, position: int) -> Member | None:
        """The person that a shorter or longer form of a name means: the last one named before it, else the first after."""
        words = {fold(word) for word in name.name.split()}
        found = [
            member
            for member in self.members
            if member.type is EntityType.PERSON
            and _same_person(words, fold(name.surname), member)
            and member.fits(name.gender)
        ]
        before = [member for member in found if member.last_before(position) >= 0]
        if before:
            return max(before, key=lambda member: member.last_before(position))
        return found[0] if found else None

    def _learn_role(self, member: Member, span: Span) -> None:
        """Takes titles and state from right before a name, or from an apposition right after it."""
        before = Span(max(0, span.start - _REACH), span.start) if span.start else None
        if before is not None:
            titles = [
                title for title in self.mentions.titles_inside(before) if self._adjoins(title.span.end, span.start)
            ]
            self._take_titles(member, titles, before.start, span.start)
        match = _APPOSITION.match(self.text, span.end)
        if match is not None:
            stop = re.compile(r"[,.;“”\"\n]|$").search(self.text, match.end())
            end = min(stop.start() if stop else len(self.text), match.end() + _REACH)
            if match.end() < end:
                after = Span(match.end(), end)
                self._take_titles(member, self.mentions.titles_inside(after), after.start, after.end)

    def _adjoins(self, end: int, start: int) -> bool:
        return not self.text[end:start].strip(" ,")

    def _take_titles(self, member: Member, titles: Iterable[TitleMention], start: int, end: int) -> None:
        titles = list(titles)
        if not titles:
            return
        for title in titles:
            member.heads.add(title.match.title.name)
            member.kinds.add(title.match.title.kind)
            member.gender = member.gender or title.match.title.gender
        owners = [
            mention
            for mention in self.mentions.named
            if start <= mention.span.start and mention.span.end <= end and not isinstance(mention.what, PersonName)
        ]
        near = [owner for owner in owners if not re.search(r"[,.;“”\"\n]", self.text[owner.span.end : end])]
        if near and member.state is None:
            member.state = near[-1].state
            member.organisation = near[-1].what if isinstance(near[-1].what, Organisation) else None


def _place(member: Member) -> None:
    """Looks somebody up in the table of people, and takes from there whose they are where the text has not said it.

    A namesake whom the text gives to another state or organisation is somebody else.
    """
    known = find_person(member.name)
    if known is None and member.kinds & HEADS:
        known = find_head(PersonName(member.name).surname)
    if known is None or (member.state is not None and known.state is not None and member.state is not known.state):
        return
    # a surname with "President" before it tells whose somebody is; who it is, only if no other given name stands with it
    if find_person(member.name) is known or " " not in member.name:
        member.known = known
    if member.state is None and member.organisation is None:
        member.state, member.organisation = known.state, known.organisation


def fold(words: str) -> str:
    """Words without accents, articles, case and punctuation, for comparing."""
    plain = re.sub(r"[’'`\"“”.]", "", without_accents(words).lower())
    return re.sub(r"^(?:the|a|an) ", "", re.sub(r"[^\w]+", " ", plain).strip())


def _same_person(words: set[str], surname: str, member: Member) -> bool:
    known = {fold(word) for word in member.name.split()}
    bearer = fold(PersonName(member.name).surname)
    if len(words) == 1 or len(known) == 1:
        return surname in known if len(words) == 1 else bearer in words
    if words <= known or known <= words:
        return surname == bearer or surname in known
    initials = {word[0] for word in words} == {word[0] for word in known}
    return surname == bearer and initials and any(len(word) == 1 for word in words | known)
