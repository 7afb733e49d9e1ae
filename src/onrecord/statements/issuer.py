"""Whose document a story is, where its title says so: "Statement by Prime Minister Ana Ruiz on the ceasefire"."""

from __future__ import annotations

import re

from onrecord.model import Span
from onrecord.statements.cast import Cast, Member
from onrecord.statements.descriptions import Kind, describe
from onrecord.statements.mentions import PersonName, find_mentions

_ISSUED = re.compile(
    r"\b(?:statement|remarks|address|speech|letter|message|memorandum|proclamation|interview|op-ed|article)s?"
    r"(?: to the (?:press|nation|media))? (?:by|from|of|with)\s+(?P<who>.+?)"
    r"(?=\s(?:on|at|to|in|about|regarding|following|after|before|for|during|commemorating|marking|announcing)\s|[,:;|–—]|$)",
    re.IGNORECASE,
)


def issuer_of(title: str | None, cast: Cast) -> Member | None:
    """The member of the cast whose words the whole story is; None where the title names nobody as its issuer."""
    match = _ISSUED.search(title or "")
    if title is None or match is None:
        return None
    source = Span(*match.span("who"))
    description = describe(title, source, find_mentions(title, [source]))
    if description.kind is Kind.PERSON and description.mention and isinstance(description.mention.what, PersonName):
        member = cast.person(description.mention.what)
        member.state = member.state or description.state
        member.role = member.role or description.role
        return member
    if description.kind is Kind.STATE and description.state is not None:
        return cast.listed(description.state, None)
    if description.kind is Kind.ORGANISATION and description.organisation is not None:
        return cast.listed(description.organisation, description.state)
    return None
