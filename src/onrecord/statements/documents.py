"""Whose document "the report", "the letter" or "the order" is: by its own words, or by those that brought it up."""

from __future__ import annotations

import re

from onrecord.model import Span
from onrecord.statements.cast import Cast, Member
from onrecord.statements.mentions import Mention, PersonName
from onrecord.statements.sentences import SENTENCE_END

_BY = re.compile(r"(?:(?:,? [\w’-]+){0,6}? by|(?: [\w-]+){0,2} (?:from|of)) (?P<who>)(?:the |[A-Z][a-z]+ ){0,3}")
_OWNS = re.compile(
    r"(?:[’']s?)?(?: (?!(?:and|or|in|on|at|to|for|with|by|from|about|against|said|that|has|had|is|was)\b)[\w-]+){0,4} "
)
_ISSUES = re.compile(
    r"\b(?:released?|publish(?:ed|es)?|issued?|issues|sent|sends|wrote|writes|submit(?:ted|s)|circulat(?:ed|es)|adopt(?:ed|s)|"
    r"present(?:ed|s)|post(?:ed|s)|sign(?:ed|s|ing)|put out|handed|drafted|proposed|said in|says in|said on|wrote in|announced in|"
    r"tabled|unveiled|approved|read out)\b"
)
_TOPIC = re.compile(r"\b(?:on|about|against|to|with|regarding|concerning|for|in|at|over|between)\s(?:the\s)?$")
_READER = re.compile(r"\b(?:seen|obtained|reviewed|viewed|read)\sby\s(?:\w+\s)*$")
_LONGEST_NAME = 60
_LONGEST_SENTENCE = 600


def owner_within(cast: Cast, source: Span) -> Member | None:
    """The owner that a document's own words name: "the Guardian report", "a letter from Iran"; not its topic."""
    for mention in cast.mentions.inside(source):
        if not _READER.search(cast.text[source.start : mention.span.start]) and not _TOPIC.search(
            cast.text[source.start : mention.span.start]
        ):
            return member_of(cast, mention)
    return None


def owner_before(cast: Cast, noun: str, position: int) -> Member | None:
    """The owner of the document last brought up under a noun before a place: "Oslo published a report ... the report says"."""
    named = re.compile(rf"\b{re.escape(noun)}s?\b", re.IGNORECASE)
    for place in reversed(list(named.finditer(cast.text, 0, position))):
        owner = _owner_beside(cast, place.start(), place.end())
        if owner is not None:
            return owner
    return None


def member_of(cast: Cast, mention: Mention) -> Member:
    """The member that a mention names."""
    if isinstance(mention.what, PersonName):
        return cast.person(mention.what)
    return cast.listed(mention.what, mention.state)


def _owner_beside(cast: Cast, start: int, end: int) -> Member | None:
    """Who stands beside a document's noun as its owner, its author or the one that puts it out."""
    text = cast.text
    after = _BY.match(text, end)
    if after is not None:
        found = cast.mentions.inside(Span(after.start("who"), min(len(text), after.end() + _LONGEST_NAME)))
        if found and found[0].span.start <= after.end():
            return member_of(cast, found[0])
    earliest = max(0, start - _LONGEST_SENTENCE)
    ends = [match.end() for match in SENTENCE_END.finditer(text, earliest, start)]
    first = ends[-1] if ends else earliest
    if first >= start:
        return None
    before = cast.mentions.inside(Span(first, start))
    if (
        before
        and _OWNS.fullmatch(text, before[-1].span.end, start)
        and not _ISSUES.search(text, before[-1].span.end, start)
    ):
        return member_of(cast, before[-1])
    verbs = list(_ISSUES.finditer(text, first, start))
    if not verbs:
        return None
    subjects = [
        mention
        for mention in before
        if mention.span.end <= verbs[-1].start() and not _TOPIC.search(text[first : mention.span.start])
    ]
    return member_of(cast, subjects[-1]) if subjects else None
