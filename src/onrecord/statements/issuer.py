"""Whose document a story is: of a statement, letter, order or communique, who "I" and "we" are in it.

Its title says so ("Statement by Prime Minister Ana Ruiz on the ceasefire"), its first words ("We, the ministers of ...",
"The Security Council,"), its signature, or the outlet, where that is a body that speaks for itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from onrecord.lexicon.names import gender_of
from onrecord.lexicon.organisations import Organisation, find_organisation
from onrecord.lexicon.people import head_of
from onrecord.lexicon.states import State, StateForm
from onrecord.model import EntityType, Span
from onrecord.statements.cast import HEADS, Cast, Member
from onrecord.statements.descriptions import Description, Kind, describe
from onrecord.statements.mentions import Mentions, PersonName, find_mentions

_SORTS = (
    r"(?:statement|remark|address|speech|letter|message|memorandum|proclamation|interview|op-ed|article|comment|report|briefing|"
    r"conference|conclusion|communiqu[eé]|declaration|response|q&a)s?"
)
_UNTIL = (
    r"(?=\s(?:on|at|to|in|about|regarding|following|after|before|ahead|for|during|commemorating|marking|announcing|addressed)\b"
    r"|\s?[,:;|–—(]|$)"
)
_ISSUED = re.compile(
    rf"\b{_SORTS}(?: dated [\w ]+?| to the (?:press|nation|media))? (?:by|from|of|with) (?P<who>.+?){_UNTIL}",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"^(?P<who>(?:(?:[A-Z][\w.]*(?:[’'][a-z]{2,})?|of|the|and|for|&) )*?[A-Z][\w.]*)(?:[’']s?)?"
    rf" (?:(?:Joint|Press|Regular|Doorstep|joint|press|regular) )*(?i:{_SORTS})\b"
)
_FACTS = re.compile(r"^fact ?sheet:\s*", re.IGNORECASE)
_PAPERS = r"(?:statement|declaration|communiqu[eé]|conclusion|vision|commitment)s?"
_CHIEFS = r"(?:leaders?|ministers|presidents|heads of (?:state|government)|secretaries)"
_JOINT = re.compile(
    rf"\bjoint (?:press |media )?(?:{_CHIEFS}[’']? )?{_PAPERS}\b|\b{_CHIEFS}[’']? (?:joint |summit )?{_PAPERS}\b"
    rf"|\b{_PAPERS} (?:by|of|from) (?:the )?(?:[\w-]+ ){{0,4}}?{_CHIEFS}\b|\bsummit {_PAPERS}\b|\bcommuniqu[eé]\b",
    re.IGNORECASE,
)
"""The title of a document that several parties give together."""
_ABOUT = re.compile(r"\b(?:on|regarding|about|against|concerning|following|marking|to mark|in)\b", re.IGNORECASE)
_SIDE_BY_SIDE = re.compile(r"(?:, (?:and )?| and )(?:the )?")
_OPENING = 400
"""Code points at the start of a joint document in which its parties are named side by side."""
_TOGETHER = re.compile(
    r"(?:^|\n|[.:!?]\s)\W*(?:1\.\s)?(?:Today, )?[Ww]e,? (?:the (?=[\w ]+ of )|(?:the )?(?=[A-Z]))"
    r"(?P<who>[^\n]{5,700}?), (?!(?:and|the)\b)(?=[a-z])"
)
_HEADING = re.compile(
    r"(?P<who>T(?:he|HE) [A-Z][^\n,:.]{2,120}?)(?:,[^\n.]{2,160})?[,:]?\s*\n\s*(?:\(?\d+[.)]\s|[-•]\s)?[A-Z]\w+(?:ing|s|S)\b"
)
"""The line that the operative verbs of a resolution go back to: "The Security Council,", then "Recalling ..." or "1. Calls"."""
_SIGNED = re.compile(r"\(Signed\)\s*(?P<who>[^\n,(]{4,60})")
_SIGNATURE = re.compile(r"(?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.’'-]*(?: [A-ZÀ-Þ.’'-]+){1,4})(?:, [^\n]{3,80})?")
_MET = re.compile(r"\breadout\b.*?\b(?:of|on) (?P<who>.+)", re.IGNORECASE)
"""The title of an account of two people's call or meeting."""
_PRESIDENTIAL = re.compile(
    r"^(?:A |Text of a )?(?:Presidential (?:Message|Memorandum|Determination|Permit|Statement|Proclamation)|Proclamation"
    r"|Executive Order|Message to the |Letter to |Letter from the President|Memorandum (?:on|for))|: Presidential Message\b",
    re.IGNORECASE,
)
"""The title of a document that only the head of the state which publishes it can sign."""
_NO_NAME = frozenset(
    "IN WITNESS WHEREOF THE OF AND FOR WHITE HOUSE END OFFICE PRESS RELEASE SHEET STATES UNITED ANNEX".split()
)
_BOTH = 2
_LEAD = 3000
"""Code points at the start of a document in which those who give it name themselves."""
_TAIL = 8
"""Lines at the end of a document in which its signature is looked for."""
_BODY = re.compile(
    r"\b(?:ministry|department|government|presidency|president|prime minister|council|command|secretariat|embassy|commission|"
    r"parliament|senate|house|office|court|committee|treasury|administration|authority|institute|mission|affairs|nations|"
    r"assessments|cent(?:re|er)|(?:medicines|health|safety|security|space|environment|energy|food|border|protection|"
    r"cooperation|drug) agency)\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:news|times|post|herald|wire|press(?! service)|radio|television|tv|daily|tribune|journal|gazette)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who speaks in a document as a whole; each None where nothing tells."""

    person: Member | None = None
    """Who says "I": the signer, or whom the title names."""
    body: Member | None = None
    """Who says "we", and whose verbs have no subject of their own ("Calls upon ...")."""
    state: State | None = None
    """Whose "the President" is."""
    outlet: Member | None = None
    """Who published it, where neither title nor text say whose document it is: who says "we" in its own words."""
    counterparts: tuple[Member, ...] = ()
    """Those whom the title tells to have met."""

    @property
    def voice(self) -> Member | None:
        """Whose document it is; nobody's where only the publisher is known, who may tell of others."""
        return self.person or (self.body if self.outlet is None else None)

    @property
    def asker(self) -> Member | None:
        """Who asks in an interview of the outlet's own; nobody known in a body's transcript."""
        return self.outlet if self.body is None else None


def issuer_of(title: str | None, cast: Cast, *, outlet: str | None = None, published: str | None = None) -> Issuer:
    """Whose document the story of a cast is; an `Issuer` of nobody where it is nobody's.

    Args:
        title: the story's.
        cast: its people and parties, to which the issuer is added.
        outlet: who published it, as the page names it.
        published: when, as an ISO date.
    """
    if title is not None:
        cast.learn_names(find_mentions(title, []))
    publisher = _published_by(outlet, cast)
    own = publisher if publisher is not None and not _is_news(outlet, publisher) else None
    told = _titled(title, cast, published or "", _state_of(publisher))
    state = (told.state if told else None) or _state_of(publisher)
    found = _of_text(cast, state) or _with_publisher(told, own, state) or _of_head(title, cast, publisher, published)
    met = _counterparts(title, cast, state)
    return replace(found or _of_heading(cast, own, publisher), counterparts=met)


def _of_text(cast: Cast, state: State | None) -> Issuer | None:
    """The issuer that a document's first words or its signature give."""
    together = _TOGETHER.search(cast.text, 0, _LEAD)
    if together is not None:
        return Issuer(body=_group(together["who"], cast), state=state)
    signed = _signers(cast)
    if len(signed) > 1:
        return Issuer(body=_group(" and ".join(member.name for member in signed), cast), state=state)
    if signed:
        signed[0].state = signed[0].state or state
        return Issuer(signed[0], None, signed[0].state)
    return None


def _with_publisher(told: Issuer | None, own: Member | None, state: State | None) -> Issuer | None:
    """What the title tells; but a department that it names speaks for the ministry that publishes it."""
    if told is None or told.body is None or told.body.lexicon_id is not None or told.body.type is EntityType.OTHER:
        return told
    return replace(told, body=own or told.body, state=state)


def _of_heading(cast: Cast, own: Member | None, publisher: Member | None) -> Issuer:
    """The body in the heading of a resolution, else the publisher, where that speaks for itself."""
    heading = _HEADING.match(cast.text)
    body = _body(cast.text, Span(*heading.span("who")), cast, cast.mentions) if heading else None
    return Issuer(None, body or own, _state_of(publisher), publisher if body is None else None)


def _of_head(title: str | None, cast: Cast, publisher: Member | None, published: str | None) -> Issuer | None:
    """The head of the state that publishes a document which only its head can give, by its title."""
    state = publisher.state if publisher is not None and publisher.type is EntityType.STATE else None
    head = head_of(state, published) if state and published and title and _PRESIDENTIAL.search(title) else None
    if head is None:
        return None
    member = cast.person(PersonName(head.name))
    member.state = state
    return Issuer(member, None, state)


def _counterparts(title: str | None, cast: Cast, home: State | None) -> tuple[Member, ...]:
    """The two people whose meeting or call a title tells of."""
    match = _MET.search(title) if title is not None else None
    if title is None or match is None:
        return ()
    named = [
        one.what
        for one in find_mentions(title, [Span(*match.span("who"))]).named
        if one.span.start >= match.start("who")
    ]
    met = tuple(dict.fromkeys(cast.person(name) for name in named if isinstance(name, PersonName)))
    if met and met[0].state is None:
        met[0].state = home
    return met if len(met) == _BOTH else ()


def _titled(title: str | None, cast: Cast, published: str, home: State | None) -> Issuer | None:
    """The issuer that a title names."""
    if title is None:
        return None
    if _FACTS.match(title):
        state = home or _first_state(find_mentions(title, []), cast)
        return Issuer(None, cast.listed(state, None), state) if state else None
    if _JOINT.search(title):
        return Issuer(body=_joint_body(title, cast))
    found = (pattern.search(title) for pattern in (_ISSUED, _OWNED))
    told = (_named(title, Span(*match.span("who")), cast, (published, home)) for match in found if match)
    return next((issuer for issuer in told if issuer is not None), None)


def _joint_body(title: str, cast: Cast) -> Member:
    """Those who give a joint document: the states or the alliance that its title names, else those side by side in its opening.

    It is never the publisher: a joint statement stands on each party's own pages.
    """
    about = _ABOUT.search(title)
    given = find_mentions(title[: about.start() if about else len(title)], []).named
    states = dict.fromkeys(one.what.name for one in given if isinstance(one.what, State))
    if len(states) > 1:
        *first, last = states
        group = _group(f"{', '.join(first)} and {last}", cast)
        group.add_form(_parties(cast) or "")
        return group
    alliance = next((one.what for one in given if isinstance(one.what, Organisation) and not one.what.generic), None)
    if alliance is not None:
        return cast.listed(alliance, None)
    chiefs = re.search(_CHIEFS, title, re.IGNORECASE)
    return _group(_parties(cast) or (chiefs.group().lower() if chiefs else "parties"), cast)


def _parties(cast: Cast) -> str | None:
    """The words by which a joint document's opening names two parties or more side by side."""
    opening = cast.mentions.inside(Span(0, min(_OPENING, len(cast.text))))
    named = [one for one in opening if not isinstance(one.what, PersonName) and one.form is not StateForm.DEMONYM]
    run: list[Span] = []
    for one in named:
        joined = run and _SIDE_BY_SIDE.fullmatch(cast.text, run[-1].end, one.span.start)
        if len(run) > 1 and not joined:
            break
        run = [*run, one.span] if joined else [one.span]
    return cast.text[run[0].start : run[-1].end] if len(run) > 1 else None


def _named(title: str, who: Span, cast: Cast, known: tuple[str, State | None]) -> Issuer | None:
    """The issuer that words of a title name; `known` is when it was published and the publisher's state."""
    # what stands behind is written in capitals in titles and would join the name: "Ana Ruiz Marking One Year"
    mentions = find_mentions(title[: who.end], [who])
    description = describe(title, who, mentions)
    published, home = known
    people = list(dict.fromkeys(one.what for one in mentions.inside(who) if isinstance(one.what, PersonName)))
    if len(people) > 1:
        *first, last = (cast.person(name).full_name for name in people)
        return Issuer(None, _group(f"{', '.join(first)} and {last}", cast), home)
    if description.kind is Kind.PERSON:
        return _of_person(description, cast, home)
    if description.kind is Kind.OFFICE and not description.plural:
        return _of_office(description, cast, published, home)
    body = _body(title, who, cast, mentions)
    return Issuer(None, body, _state_of(body) or home) if body is not None else None


def _of_person(description: Description, cast: Cast, home: State | None) -> Issuer | None:
    name = description.mention.what if description.mention else None
    if not isinstance(name, PersonName) or (" " not in name.name and name.titled is None):
        return None
    member = cast.person(name)
    member.state = member.state or description.state or home
    member.organisation = member.organisation or description.organisation
    member.role = member.role or description.role
    member.kinds |= description.titles
    return Issuer(member, None, member.state)


def _of_office(description: Description, cast: Cast, published: str, home: State | None) -> Issuer:
    """The holder of an office by the text, else by the table of heads, else the office itself."""
    state = description.state or home
    holders = [
        member
        for member in cast.members
        if member.type is EntityType.PERSON
        and (description.head in member.heads or (description.titles & member.kinds & HEADS))
        and state is not None
        and member.state in {None, state}
    ]
    if holders:
        return Issuer(holders[0], None, state)
    head = head_of(state, published) if state and description.titles & HEADS and published else None
    member = cast.person(PersonName(head.name)) if head else cast.named(EntityType.OFFICE, description.name)
    member.state = state
    member.heads.add(description.head)
    member.kinds |= description.titles
    return Issuer(member, None, state)


def _body(text: str, source: Span, cast: Cast, mentions: Mentions) -> Member | None:
    """The state, organisation or group of office-holders that words name; None for anything else."""
    words = re.sub(r"^the ", "", text[source.start : source.end].strip(), flags=re.IGNORECASE)
    words = words.title().replace(" Of ", " of ").replace(" The ", " the ") if words.isupper() else words
    description = describe(text, source, mentions)
    listed = find_organisation(words)
    if listed is not None:
        return cast.listed(listed.organisation, listed.state)
    if description.kind is Kind.STATE and description.state is not None and not description.plural:
        return cast.listed(description.state, None)
    organised = description.kind is Kind.ORGANISATION and _BODY.search(words) is not None
    if organised or (description.kind is Kind.OFFICE and description.plural):
        member = cast.named(
            EntityType.ORGANISATION if description.kind is Kind.ORGANISATION else EntityType.OFFICE, words
        )
        member.state = member.state or description.state
        member.plural = description.plural
        return member
    return None


def _group(name: str, cast: Cast) -> Member:
    member = cast.named(EntityType.OTHER, name)
    member.plural = True
    return member


def _signers(cast: Cast) -> list[Member]:
    """Those who signed at the end, in the order of the text; the table of given names is not asked, capitals tell enough."""
    signed = [match["who"] for match in _SIGNED.finditer(cast.text)]
    lines = [line.strip() for line in cast.text.rstrip().splitlines()[-_TAIL:] if line.strip()]
    if len(lines) > 1:
        found = (_SIGNATURE.fullmatch(line) for line in lines)
        signed += [match["who"] for match in found if match and not _NO_NAME & set(match["who"].split())]
    names = [name.title().replace("’S", "’s") if name.isupper() else name.strip() for name in signed]
    members = {name: cast.person(PersonName(name, gender=gender_of(name))) for name in names}
    for name, member in members.items():
        member.name = name if member.name.isupper() else member.name
    return list(dict.fromkeys(members.values()))


def _published_by(outlet: str | None, cast: Cast) -> Member | None:
    """The outlet as one who can speak: a state for its seat ("The White House"), a body, or a paper."""
    if outlet is None:
        return None
    name = re.sub(r"\s*\(.*", "", outlet).strip()
    mentions = find_mentions(name, [])
    whole = next((one for one in mentions.named if one.span.start <= len("The ") and one.form is StateForm.SEAT), None)
    if whole is not None and whole.state is not None:
        return cast.listed(whole.state, None)
    return _body(name, Span(0, len(name)), cast, mentions) or cast.named(EntityType.ORGANISATION, name)


def _is_news(outlet: str | None, publisher: Member) -> bool:
    """Whether an outlet reports on others rather than speaks for itself."""
    if publisher.type is EntityType.STATE:
        return False
    return outlet is None or _NEWS.search(outlet) is not None or _BODY.search(outlet) is None


def _state_of(member: Member | None) -> State | None:
    return member.state if member is not None else None


def _first_state(mentions: Mentions, cast: Cast) -> State | None:
    """The first state that a title names, or for whose head it names."""
    for mention in mentions.named:
        if isinstance(mention.what, PersonName):
            member = cast.person(mention.what)
            if member.state is not None:
                return member.state
        elif mention.state is not None:
            return mention.state
    return None
