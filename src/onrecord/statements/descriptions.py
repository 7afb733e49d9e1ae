"""What the words of a source are: a pronoun, a name with its titles, an office, a group; before anybody is resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from onrecord.lexicon.inflection import plural as plural_of
from onrecord.lexicon.names import Gender
from onrecord.lexicon.organisations import Organisation, find_organisation
from onrecord.lexicon.states import State, StateForm, find_state
from onrecord.lexicon.titles import TitleKind
from onrecord.model import Span
from onrecord.statements.mentions import Mention, Mentions, PersonName, TitleMention

PRONOUNS = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
    "it": "it", "its": "it", "itself": "it",
    "they": "they", "them": "they", "their": "they", "themselves": "they", "they all": "they", "they both": "they",
    "i": "i", "me": "i", "my": "i", "myself": "i",
    "you": "you", "your": "you",
    "one": "one", "another": "one",
    "we": "we", "us": "we", "our": "we", "ourselves": "we", "we all": "we", "we both": "we", "we each": "we",
    "who": "who", "which": "who", "that": "who", "whom": "who", "whose": "who",
}  # fmt: skip
"""Every pronoun that a source can be, under the form it is resolved by."""

GROUP_NOUNS = frozenset(
    """administration agency alliance army assembly authority bloc body cabinet coalition command commission committee community
    company congress council country court delegation department embassy firm force forces government group house institute
    judiciary kingdom legislature magazine media military militia ministry mission movement nation navy newspaper office
    opposition organisation organization outlet panel paper parliament party police press regime senate side sides state states
    team union university watchdog website broadcaster daily network republic corps guard directorate campaign association
    federation bureau channel site station powers countries nations governments firms companies groups agencies""".split()
)
"""Nouns that head the name of an organisation or a group of them."""

DOCUMENTS = frozenset(
    """statement report text document letter resolution declaration communique communiqué agreement draft tweet post
    message summary pact decree indictment complaint editorial order memo memorandum bill law plan article poll
    survey study assessment dossier filing release transcript""".split()
)
"""Nouns of things that speak for whoever issued them."""

_POSSESSIVE = re.compile(r"[’']s?\s")
_WORD = re.compile(r"\w[\w’'-]*")
_JOINT = re.compile(r"(?:[’']s)?,?\s(?:and|&|as well as)\s(?:the\s|its\s)?")
_APART = re.compile(r",\s[a-z]|\b[a-z]+s,\s$|\s(?:who|of|for|from|in|at|on|to|with|by)\s")
"""What before two names makes them no head of a source: "the Baltic states, Estonia and Latvia", "envoys of Iran and Iraq"."""
_BREAK = re.compile(
    r"\s(?:who|whose|which|that|of|for|from|in|at|on|to|with|by|near|about|including|involved|familiar|speaking|[a-z]+ing|highly)\s|,|\s\(|;"
    r"|\s(?:[a-z]+ed|sent|set|shown|seen|made)\s(?:by|in|on|to|at|with|from|up|under|last)\s"
)
_GOES_ON = re.compile(r"\s(?:of|for)\s(?:the\s)?[A-Z][\w-]*(?:\s(?:(?:and|of|for|the)\s)*[A-Z][\w-]*)*")
_OF_OTHERS = re.compile(
    r"\s(?:of|from|in)\s(?:the\s)?[A-Z][\w.-]*(?:(?:,\s|,?\sand\s|\sof\s|\s)(?:the\s)?[A-Z][\w.-]*)*"
)
"""What follows people of an office and tells whose they are: "leaders | of Norway and Sweden", "officials | in Tehran"."""
_PLURAL_WORDS = frozenset(
    {"some", "many", "several", "both", "most", "few", "all", "two", "three", "these", "those", "others"}
)


_NOBODY = re.compile(
    r"every(?:one|body)|(?:those|people)|(?:(?:media|news|press) )?(?:reports|studies|rumou?rs)|a report|the news"
    r"|(?:(?:just|only|about|nearly|almost|some|a scant|a mere|around) )*[\w.-]+ ?(?:percent|per cent|%|in (?:10|ten))"
    r"(?: of (?:voters|respondents|people))?",
    re.IGNORECASE,
)


NOT_ONE = r"[Nn]o(?= (?-i:[a-z]))|[Nn]o[ -]one|[Nn]obody|[Nn]one"
"""First words of a source that is nobody: "no official", but not "No. 10"."""
_NOT_ONE = re.compile(rf"(?:{NOT_ONE})\b")
_NEITHER = re.compile(r"[Nn]either (?:(?:the )?(?P<one>.+) nor (?:the )?(?P<other>.+)|(?P<of_two>[a-z]+))")


class Kind(StrEnum):
    """What sort of words name the source."""

    PRONOUN = "pronoun"
    PERSON = "person"
    STATE = "state"
    ORGANISATION = "organisation"
    OFFICE = "office"
    DOCUMENT = "document"
    NOBODY = "nobody"
    """Words that name no one who could be asked: "everyone", "reports", "37 percent"."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Description:
    """The reading of one source's words."""

    kind: Kind
    name: str
    """A pronoun under its plain form; else the name without article, title or apposition."""
    role: str | None = None
    """The role as worded: ``US National Security Council spokesman``."""
    head: str = ""
    """The head noun in lower case, singular where the lexicon knows it."""
    titles: frozenset[TitleKind] = frozenset()
    state: State | None = None
    organisation: Organisation | None = None
    gender: Gender | None = None
    definite: bool = False
    plural: bool = False
    mention: Mention | None = None


def describe(text: str, source: Span, mentions: Mentions) -> Description:
    """Reads the words ``text[source]``; looks at `mentions` for what they name."""
    words = re.sub(r"[’']s$", "", text[source.start : source.end].strip(" ,.:“”\"‘’'"))
    closed = _closed_class(words)
    if closed is not None:
        return closed
    bare, definite = _without_article(words)
    inside = mentions.inside(source)
    whole = _whole(bare, inside, definite=definite)
    if whole is not None:
        return whole
    joint = _joint_end(text, source, inside)
    if joint is not None:
        aside = text[joint : source.end].startswith(",")
        name = _without_article(text[source.start : joint].strip(' “”"'))[0] if aside else bare
        return Description(Kind.OTHER, name, definite=definite, plural=True)
    titles = mentions.titles_inside(source)
    person = _person(text, source, inside, titles)
    if person is not None:
        return _describe_person(text, source, (person, inside, titles))
    return _describe_common(text, source, inside, titles)


def _closed_class(words: str) -> Description | None:
    """A pronoun, nobody, or two who are both denied; None for other words."""
    pronoun = PRONOUNS.get(words.lower())
    if pronoun is not None and words != "US":
        return Description(Kind.PRONOUN, pronoun, plural=pronoun in {"they", "we"})
    neither = _NEITHER.fullmatch(words)
    if neither is not None and neither["of_two"]:
        return Description(Kind.OTHER, f"both {plural_of(neither['of_two'])}", plural=True)
    if neither is not None:
        return Description(
            Kind.OTHER, f"{_state_name(neither['one'])} and {_state_name(neither['other'])}", plural=True
        )
    return Description(Kind.NOBODY, words) if _NOBODY.fullmatch(words) or _NOT_ONE.match(words) else None


def _state_name(words: str) -> str:
    """The name of the state that words name, "Cairo" too; other words as they are."""
    found = find_state(words)
    return found.state.name if found is not None and found.form is not StateForm.DEMONYM else words


def _without_article(words: str) -> tuple[str, bool]:
    match = re.match(r"(the|this|these|those|a|an|one|another)\s+(?!of\s)", words, re.IGNORECASE)
    if match is None:
        return words, bool(re.match(r"[\w.]+(?:\s[\w.]+)?[’']s?\s", words))
    return words[match.end() :], match[1].lower() not in {"a", "an", "one", "another"}


def _whole(bare: str, inside: Sequence[Mention], *, definite: bool) -> Description | None:
    """A state, a listed organisation or outlet that the words name and nothing more."""
    state = find_state(bare)
    if (
        state is not None
        and (state.form is not StateForm.DEMONYM or bare.endswith("s"))
        and not _is_person_name(bare, inside)
    ):
        plural = state.form is StateForm.DEMONYM
        return Description(Kind.STATE, state.state.name, state=state.state, definite=definite, plural=plural)
    organisation = find_organisation(bare)
    if organisation is not None:
        name = bare if organisation.organisation.generic else organisation.organisation.name
        return Description(
            Kind.ORGANISATION, name, state=organisation.state, definite=definite,
            organisation=organisation.organisation, head=_last_word(bare),
        )  # fmt: skip
    for mention in inside:
        if mention.words == bare and not isinstance(mention.what, (PersonName, State)):
            listed = mention.what
            organisation_ = listed if isinstance(listed, Organisation) else None
            return Description(Kind.ORGANISATION, listed.name, state=mention.state, organisation=organisation_)
    return None


def _is_person_name(bare: str, inside: Sequence[Mention]) -> bool:
    return any(isinstance(mention.what, PersonName) and mention.words == bare for mention in inside)


def _joint_end(text: str, source: Span, inside: Sequence[Mention]) -> int | None:
    """Where the names end of which two or more stand side by side at its head: "Russia and Iran", "the US, Israel, and France"."""
    names = [mention for mention in inside if mention.form is not StateForm.DEMONYM]
    ends = [
        right.span.end
        for left, right in pairwise(names)
        if _JOINT.fullmatch(text, left.span.end, right.span.start)
        and not _APART.search(text[source.start : left.span.start])
    ]
    return ends[-1] if ends else None


def _person(text: str, source: Span, inside: Sequence[Mention], titles: Sequence[TitleMention]) -> Mention | None:
    """The person who is the source: not one that only owns it ("Zelensky's chief of staff") or is its topic."""
    people = [mention for mention in inside if isinstance(mention.what, PersonName)]
    owners = [
        person
        for person in people
        if _POSSESSIVE.match(text[person.span.end : person.span.end + 3]) and person.span.end + 2 < source.end
    ]
    # "a senior Western official": what a role noun follows only describes its bearer
    followed = {title.span.start - 1 for title in titles}
    free = [person for person in people if person not in owners and person.span.end not in followed]
    head_end = source.end
    for match in _BREAK.finditer(text, source.start, source.end):
        # "Secretary of State Rex Tillerson": "of" joins a title's parts; what breaks off a name comes after it
        if match.group().strip() != "of" and any(person.span.end <= match.start() + 1 for person in free):
            head_end = match.start() + 1
            break
    near = [person for person in free if person.span.end <= head_end]
    # "a Kharkiv resident, Olena Marchuk": the name that a title leads up to, before any other
    titled = [
        person for person in free if isinstance(person.what, PersonName) and person.what.titled and person not in near
    ]
    candidates = near if near and _is_name(near[-1]) else titled[:1] or near or free
    if not candidates:
        return None
    chosen = candidates[-1]
    before = text[source.start : chosen.span.start].rstrip()
    # "an aide to Kirby", "supporters of Trump", "a spokesman for Mr Kane"
    if re.search(
        r"\b(?:to|of|for|with|by|at|from|against|under|like)(?:\s(?:Mr|Mrs|Ms|Dr|President)\.?)?$", before
    ) and not re.search(
        r"(?:Secretary|Minister|Ambassador|President|Head|head|Chairman|Speaker|Director|Chief|Leader) of$", before
    ):
        return None
    return chosen


def _is_name(person: Mention) -> bool:
    """Whether there is more to a person's name than one unknown word."""
    return isinstance(person.what, PersonName) and (" " in person.words or person.what.titled is not None)


def _describe_person(
    text: str, source: Span, found: tuple[Mention, Sequence[Mention], Sequence[TitleMention]]
) -> Description:
    person, inside, titles = found
    before = text[source.start : person.span.start].strip(' ,“”"')
    after = text[person.span.end : source.end].strip(' ,“”"()')
    role = _without_article(before)[0] or after or None
    name = person.what
    if not isinstance(name, PersonName):
        raise TypeError(f"{person} names no person")
    kinds = frozenset(title.match.title.kind for title in titles)
    genders = [title.match.title.gender for title in titles if title.match.title.gender] + [name.gender]
    others = [mention for mention in inside if mention is not person]
    return Description(
        Kind.PERSON, name.name, role=role, head=_last_word(before), titles=kinds, state=_state_of(others),
        organisation=_organisation_of(others), gender=genders[0], mention=person,
    )  # fmt: skip


def _describe_common(text: str, source: Span, inside: Sequence[Mention], titles: Sequence[TitleMention]) -> Description:
    """A noun phrase without the name of a person: an office, a group, a document or something else."""
    bare, definite = _without_article(re.sub(r"[’']s$", "", text[source.start : source.end].strip(" ,.:“”\"‘’'")))
    start = text.index(bare, source.start)
    stop = _BREAK.search(text, start, start + len(bare))
    core = Span(start, stop.start() if stop and stop.start() > start else start + len(bare))
    last = text[core.start : core.end].rstrip().rpartition(" ")[2]
    head = _last_word(last)
    singular = head.removesuffix("s") if head.removesuffix("s") in DOCUMENTS else head
    title = next((one.match for one in titles if one.span.end == core.end), None)
    plural = (title.plural if title else head.endswith("s")) or bare.split(" ")[0].lower() in _PLURAL_WORDS
    kind = Kind.OTHER
    if singular in DOCUMENTS:
        kind = Kind.DOCUMENT
    elif title is not None:
        kind = Kind.OFFICE
    elif head in GROUP_NOUNS or last[:1].isupper():
        kind = Kind.ORGANISATION
    name_end = _name_end(text, core.end, start + len(bare))
    if kind is Kind.OFFICE and plural:
        others = _OF_OTHERS.match(text, core.end, start + len(bare))
        name_end = others.end() if others else name_end
    return Description(
        kind, text[core.start : name_end].strip(), role=bare if kind is Kind.OFFICE else None,
        head=title.title.name if title else singular,
        titles=frozenset({title.title.kind}) if title else frozenset(), state=_state_of(inside),
        organisation=_organisation_of(inside), gender=title.title.gender if title else None,
        definite=definite, plural=plural,
    )  # fmt: skip


def _name_end(text: str, end: int, limit: int) -> int:
    """Where a name ends that goes on in capitals: "Prime Minister | of Norland", "the Centre | for Strategic Review"."""
    match = _GOES_ON.match(text, end, limit)
    return match.end() if match and text[:end].rstrip().rpartition(" ")[2][:1].isupper() else end


def _last_word(words: str) -> str:
    found = _WORD.findall(words)
    return found[-1].lower() if found else ""


def _state_of(mentions: Sequence[Mention]) -> State | None:
    for mention in mentions:
        if mention.state is not None:
            return mention.state
    return None


def _organisation_of(mentions: Sequence[Mention]) -> Organisation | None:
    return next((mention.what for mention in mentions if isinstance(mention.what, Organisation)), None)
