"""Occasions and media of speech ("at a news conference in Aqaba", "on X"), and verbs by which one speaks to somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.lexicon.inflection import plural, verb_forms
from onrecord.lexicon.table import read_table, values, word_group

TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[\w&][\w&.'\u2019/-]*[\w'\u2019]|[\w&]")
"""One word; a full stop only within it or in an abbreviation."""

_POSSESSIVE = re.compile(r"['\u2019]s?\Z")
_GAP = re.compile(r",? ")
_TITLE = re.compile(r"(?<=s|'|\u2019) [\u201c\"][^\u201c\u201d\"\n]{2,60}[\u201d\"]")
_MOST_BETWEEN = 7
"""Words between preposition and noun: "in two identical and rather angry letters"."""
_LONGEST_NOUN = 3
_OBJECT = "object"


@dataclass(frozen=True, slots=True)
class _Noun:
    prepositions: frozenset[str]
    bare: bool


def occasions_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where preposition, noun and the words between stand in ``text[start:end]``, from the left."""
    for word in TOKEN.finditer(text, start, end):
        found = occasion_at(text, word.start(), end)
        if found is not None:
            yield word.start(), found


def occasion_at(text: str, start: int, end: int) -> int | None:
    """Where the noun of the occasion ends that begins with a preposition at `start`; None where none does."""
    first = TOKEN.match(text, start, end)
    preposition = first.group().lower() if first else ""
    if preposition not in _prepositions():
        return None
    words = _words(text, start, end)
    for place in range(1, min(len(words), _MOST_BETWEEN + 2)):
        for length in range(min(_LONGEST_NOUN, len(words) - place), 0, -1):
            last = words[place + length - 1].end()
            nouns = _named(text[words[place].start() : last])
            if any(preposition in noun.prepositions and (noun.bare or place > 1) for noun in nouns):
                return _with_more(text, words[place + length :], last)
        if words[place].group().lower() in word_group("no_occasion"):
            return None
    return None


@cache
def addressing(by: str = _OBJECT) -> frozenset[str]:
    """All forms of the verbs after which the one spoken to stands with the preposition `by`; by default, without one."""
    rows = read_table("addressing")
    return frozenset(form for row in rows if by in values(row["by"]) for form in verb_forms(row["verb"]))


@cache
def _nouns() -> dict[str, tuple[_Noun, ...]]:
    """By singular and plural form; names of media keep their capitals."""
    found: dict[str, tuple[_Noun, ...]] = {}
    for row in read_table("occasions"):
        noun = _Noun(frozenset(values(row["prepositions"])), bool(row["bare"]))
        for form in (row["noun"], plural(row["noun"])):
            found[form] = (*found.get(form, ()), noun)
    return found


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(preposition for nouns in _nouns().values() for noun in nouns for preposition in noun.prepositions)


def _named(form: str) -> tuple[_Noun, ...]:
    """The nouns of a form; "Summit" and "NBC's" are looked up without capital and ending too."""
    plain = _POSSESSIVE.sub("", form)
    return _nouns().get(plain) or _nouns().get(plain.lower(), ())


def _words(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The words that an occasion may hold, with nothing but a blank, or a comma and a blank, between them."""
    found: list[re.Match[str]] = []
    word = TOKEN.match(text, start, end)
    while word is not None and len(found) <= _MOST_BETWEEN + _LONGEST_NOUN:
        found.append(word)
        gap = _GAP.match(text, word.end(), end)
        word = TOKEN.match(text, gap.end(), end) if gap else None
    return found


def _with_more(text: str, following: list[re.Match[str]], last: int) -> int:
    """Of two nouns the second is the head: "a breakfast meeting"; the title of a programme belongs to its channel."""
    for word in following[:1]:
        if word.start() == last + 1 and _named(word.group()):
            return word.end()
    title = _TITLE.match(text, last)
    return title.end() if title else last
