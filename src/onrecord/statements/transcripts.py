"""Who speaks behind the labels of a transcript: "MS. HALE:", "Q:", "Answer:", "Mira Rao, Vizag Times:"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from onrecord.model import Span
from onrecord.statements.cast import Cast, Member
from onrecord.statements.issuer import Issuer
from onrecord.statements.mentions import PersonName

_LABEL = re.compile(r"^\W*(?P<who>[A-Z][^\n:]{0,90}?)\s*:\W*$|^\W*(?P<short>Q|A)\W*$")
_COLON = re.compile(r"\W*:\W*")
_ASKS = re.compile(r"q|questions?|interviewer", re.IGNORECASE)
_ANSWERS = re.compile(r"a|answers?", re.IGNORECASE)
_LEAD = 1500
"""Code points before the first label, in which the one who answers is introduced."""


class Part(StrEnum):
    """What a label says of its bearer: that somebody asks, or answers, or a name."""

    ASKS = "asks"
    ANSWERS = "answers"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Label:
    """A label without its colon."""

    span: Span
    part: Part


def label_in(text: str, cue: Span, source: Span | None) -> Label | None:
    """The label that a cue is, or that a source makes with a cue that is but a colon; None where there is none."""
    if source is not None:
        if _COLON.fullmatch(text, cue.start, cue.end) is None or text[source.end : cue.start].strip():
            return None
        return Label(source, _part(text[source.start : source.end]))
    match = _LABEL.match(text[cue.start : cue.end])
    if match is None:
        return None
    group = "who" if match["who"] else "short"
    return Label(Span(cue.start + match.start(group), cue.start + match.end(group)), _part(match[group]))


def _part(words: str) -> Part:
    return Part.ASKS if _ASKS.fullmatch(words) else Part.ANSWERS if _ANSWERS.fullmatch(words) else Part.NAMED


def answers(first: int, cast: Cast, issuer: Issuer) -> Member | None:
    """Who answers in questions and answers: whose document it is, else whom the lines before them introduce.

    `first` is where the first label stands.
    """
    known = issuer.voice or issuer.body
    if known is not None:
        return known
    lead = Counter[Member]()
    for mention in cast.mentions.inside(Span(max(0, first - _LEAD), first)) if first else ():
        if isinstance(mention.what, PersonName):
            lead[cast.person(mention.what)] += 1
    return lead.most_common(1)[0][0] if lead else None
