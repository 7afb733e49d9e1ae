"""The one spoken to: "told reporters", "complained in a letter to the council", "speaking to deputies"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.lexicon.occasions import TOKEN, addressing
from onrecord.lexicon.table import word_group
from onrecord.model import Span

_PHRASE_END = re.compile(
    r"\s(?:that|about|on|for|by|over|separately|again|through|via|during|when|who|whom|which|where|if|whether|how|why|what|as"
    r"|with|before|after|but|requesting|urging|saying|asking|calling|demanding|warning|adding)\b|\sto\s(?!the\b|a\b|his\b|her\b|its\b|their\b)[a-z]+\b(?<!s)|\s(?:to|of|from|against|in|at)\Z"
    r"|\s(?:in|at)\s(?!the [A-Z]|[A-Z])|\sand\s(?=[a-z]+ed\b)|[;:\u201c\"(]"
)
_NOBODY = re.compile(
    r"(?:of|about|how|that|to|on|off|apart|for|if|whether|why|what|when|where|by|in|at|himself|herself|itself|themselves"
    r"|(?:a|the) (?:story|truth|lie|tale|difference)|again|not|and|with|as|from|out|up|so|only|just|against|cheers|applause"
    r"|laughter|twice|once|before|after|last|earlier|later|yesterday|today|this (?:week|month|year|morning))\b",
    re.IGNORECASE,
)
_AUDIENCE = re.compile(
    r"(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some|many|several|all|every|both|each|another|two|three|four"
    r"|five|six|me|us|him|them|you|[A-Z]\S*|state|parliament|congress|police|media|[\w-]+s(?<!ss))(?!\w)"
)
_PASSIVE = re.compile(
    r"(?P<subject>.*?)(?:(?:has|have|had)\s)?(?:was|were|been|being|is|are|be)\s(?:\w+ly\s|also\s)?"
    r"(?:told|informed|assured|briefed|notified|reminded|advised|warned)\b",
    re.DOTALL,
)
_SUBJECT = re.compile(
    rf"(?:\A|[,;:.]\s|\b(?:and|but|which|that|where)\s)(?P<subject>(?!(?:it|which|that|who|there)\b)(?:{TOKEN.pattern})(?:\s(?:{TOKEN.pattern})){{0,5}})\s\Z",
    re.IGNORECASE,
)
_SPEAKING_TO = re.compile(r"(?:(?:speaking|talking)\s(?:to|with|before)|addressing|briefing|telling)\s", re.IGNORECASE)
_LEADS = {
    "to": re.compile(
        r"(?<!response)(?<!reply)(?<!reaction)(?<!relation)(?<!addition)(?<!due)(?<!prior)(?<!reference)\sto(?=\s)"
    ),
    "with": re.compile(r"\swith(?=\s)"),
}
_MOST_WORDS = 10


def addressee_in_cue(text: str, cue: Span, limit: int) -> Span | None:
    """Whom the cue names; `limit` is where its first occasion or time after the verb begins, else its end."""
    passive = _PASSIVE.match(text, cue.start, cue.end)
    if passive is not None:
        return _trimmed(text, *passive.span("subject"))
    for verb_end in _verbs(text, cue.start, cue.end, addressing()):
        found = audience(text, verb_end, limit if limit > verb_end else cue.end)
        if found is not None:
            return found
    for by, leads in _LEADS.items():
        verb_end = next(_verbs(text, cue.start, cue.end, addressing(by)), cue.end)
        for lead in leads.finditer(text, verb_end, cue.end):
            found = audience(text, lead.end(), limit if limit > lead.end() else cue.end)
            if found is not None and _AUDIENCE.match(text, found.start):
                return found
    return None


def addressee_after(text: str, cue: Span, start: int, end: int) -> Span | None:
    """Whom the words right after the cue name: "told | reporters", "complained | to the council"."""
    if start == cue.end and cue.end in _verbs(text, cue.start, cue.end, addressing()):
        return audience(text, start, end)
    for by, leads in _LEADS.items():
        lead = leads.match(text, start, end)
        if lead is not None and any(_verbs(text, cue.start, cue.end, addressing(by))):
            found = audience(text, lead.end(), end)
            return found if found is not None and _AUDIENCE.match(text, found.start) else None
    return None


def addressee_of_speaking(text: str, start: int, end: int) -> Span | None:
    """Whom "speaking to ..." or "addressing ..." names that begins at `start`."""
    leads = _SPEAKING_TO.match(text, start, end)
    return audience(text, leads.end() - 1, end) if leads else None


def passive_subject(text: str, cue: Span, sentence_start: int) -> Span | None:
    """In "their parents had been told that", the words before the cue."""
    passive = _PASSIVE.match(text, cue.start, cue.end)
    if passive is None or passive["subject"].strip():
        return None
    found = _SUBJECT.search(text[sentence_start : cue.start])
    return Span(sentence_start + found.start("subject"), sentence_start + found.end("subject")) if found else None


def audience(text: str, start: int, end: int) -> Span | None:
    """The noun phrase that begins after the blanks at `start`, up to a word that cannot belong to it."""
    while start < end and text[start].isspace():
        start += 1
    if start >= end or _NOBODY.match(text, start, end) or not (text[start].isalnum() or text[start] == "\u2019"):
        return None
    stop = _PHRASE_END.search(text, start, end)
    found = _trimmed(text, start, stop.start() if stop else end)
    return found if found is not None and text.count(" ", found.start, found.end) < _MOST_WORDS else None


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    kept = words.strip(" \t\n,.")
    offset = start + len(words) - len(words.lstrip(" \t\n,."))
    return Span(offset, offset + len(kept)) if kept else None


def _verbs(text: str, start: int, end: int, forms: frozenset[str]) -> Iterator[int]:
    """Where each verb of `forms`, of one word or two, ends; a form after an article is a noun or adjective."""
    before = before_that = ""
    for word in TOKEN.finditer(text, start, end):
        form = word.group().lower()
        if (form in forms and before not in word_group("before_noun")) or (
            f"{before} {form}" in forms and before_that not in word_group("before_noun")
        ):
            yield word.end()
        before_that, before = before, form
