"""What grammar makes certain and a tagger that judges word by word sometimes misses; each repair is one rule of English."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.model import Span
from onrecord.statements.attributions import Attribution

_EDGE = ' \t\n,;“”"‘«»'
_AFTER_AGENT = re.compile(r"\s(?:of|for|over|as|after|that|with|to)\s")
_RELATIVE = re.compile(r"(?:[,—–-]\s|\s[—–-]\s?|\()(which|who)\s$")
_DASH = re.compile(r"\s[—–]\s|\s-{1,2}\s|(?<=\w)—(?=\w)")
_LABEL = re.compile(r"\s*(?P<who>[A-Z][^\n:]{0,60})")
_ACCORDING = re.compile(r"(?P<cue>according to)\s(?P<who>\S)", re.IGNORECASE)
_LONGEST_SENTENCE = 1200
_SENTENCE_END = re.compile(r"[.?!]['”’\")]*\s|\n")


def repaired(text: str, one: Attribution) -> Attribution:
    """The attribution with all repairs that apply; spans stay inside `text` and apart from each other."""
    trimmed = replace(one, cue=_trimmed(text, one.cue), source=_trimmed(text, one.source) if one.source else None)
    whole = _according_to(text, _whole_label(text, trimmed))
    return _relative_source(text, _closed_aside(text, _passive_agent(text, whole)))


def _trimmed(text: str, span: Span) -> Span:
    """Without quotation marks, commas and blanks at its edges, where anything else is left."""
    words = text[span.start : span.end]
    kept = words.strip(_EDGE)
    if not kept:
        return span
    start = span.start + len(words) - len(words.lstrip(_EDGE))
    return Span(start, start + len(kept))


def _whole_label(text: str, one: Attribution) -> Attribution:
    """A colon alone attributes only with the label before it: "A:" at the head of a line."""
    if one.source is not None or text[one.cue.start : one.cue.end].strip() != ":":
        return one
    line = text.rfind("\n", 0, one.cue.start) + 1
    label = _LABEL.fullmatch(text, line, one.cue.start)
    cue = Span(label.start("who"), one.cue.end) if label is not None else one.cue
    return one if any(cue.overlaps(piece) for piece in one.content) else replace(one, cue=cue)


def _according_to(text: str, one: Attribution) -> Attribution:
    """In "according to Lund" the cue ends with "to"."""
    match = _ACCORDING.match(text, one.cue.start, one.cue.end) if one.source is None else None
    if match is None:
        return one
    return replace(one, cue=Span(one.cue.start, match.end("cue")), source=Span(match.start("who"), one.cue.end))


def _passive_agent(text: str, one: Attribution) -> Attribution:
    """In "Iran stands accused by Western powers of ..." the words after "by" are the source, up to the next preposition."""
    if one.source is not None or not text[one.cue.start : one.cue.end].endswith(" by"):
        return one
    for place, piece in enumerate(one.content):
        if piece.start < one.cue.end or text[one.cue.end : piece.start].strip():
            continue
        match = _AFTER_AGENT.search(text, piece.start, piece.end)
        rest = (Span(match.start() + 1, piece.end),) if match else ()
        content = (*one.content[:place], *rest, *one.content[place + 1 :])
        if content:
            return replace(one, source=Span(piece.start, match.start() if match else piece.end), content=content)
    return one


def _closed_aside(text: str, one: Attribution) -> Attribution:
    """A statement that stands between two dashes ends with the second: "Iran - which denied the charge - went on"."""
    earliest = max(0, one.cue.start - _LONGEST_SENTENCE)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, earliest, one.cue.start)]
    opened = len(list(_DASH.finditer(text, ends[-1] if ends else earliest, one.cue.start))) % 2 == 1
    closing = _DASH.search(text, one.cue.end, one.cue.end + _LONGEST_SENTENCE)
    if not opened or closing is None or _SENTENCE_END.search(text, one.cue.end, closing.start()):
        return one
    inside = [
        Span(piece.start, min(piece.end, closing.start())) for piece in one.content if piece.start < closing.start()
    ]
    # "Iran - Kirby said - is wrong": here it is the aside that attributes what stands around it
    if not any(piece.start >= one.cue.end for piece in inside):
        return one
    return replace(one, content=tuple(inside))


def _relative_source(text: str, one: Attribution) -> Attribution:
    """In "Russia, which rejected ..." the source is "which", taken for whoever is named right before it.

    A source that stands right before it is that one; one further back ("accused by Kane of arming Russia, which denied ...")
    speaks elsewhere in the sentence.
    """
    match = _RELATIVE.search(text[max(0, one.cue.start - 12) : one.cue.start])
    if match is None:
        return one
    offset = max(0, one.cue.start - 12)
    source = Span(offset + match.start(1), offset + match.end(1))
    if one.source is not None and (
        one.source.end > source.start or not re.search(r"\w", text[one.source.end : source.start])
    ):
        return one
    return one if any(source.overlaps(piece) for piece in one.content) else replace(one, source=source)
