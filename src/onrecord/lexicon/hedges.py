"""Hedges in a text, and how strong each is: "is likely to", "reportedly", "might"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.lexicon.table import read_table, values, word_group
from onrecord.model import Strength

_SLOTS = {
    "<be>": r"(?:am|is|are|was|were|be|been|being|(?<=\w)['\u2019](?:s|re|m))",
    "<adverb>": r"(?:(?:\w+ly|also|now|still|well|even|soon|yet|long|widely|once|one day) ){0,2}",
    "<verb>": r"(?:(?:\w+ly|not) )?(?!(?:the|a|an|and|or|of|in|on|at|to|for|with|by|that|is|was|were|has|had)\b)[a-z]+",
}
_MASK = "no"
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 40
"""Code points before and after one of its words within which a hedge stands, and the word that it looks ahead to."""


class Place(StrEnum):
    """Where a hedge counts."""

    ANY = "any"
    CUE = "cue"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class HedgeFound:
    """A hedge in a text; offsets are code points of that text."""

    start: int
    end: int
    strength: Strength


def hedges_in(text: str, start: int, end: int, *, place: Place) -> Iterator[HedgeFound]:
    """The hedges of ``text[start:end]`` from the left, none overlapping, that count at `place`.

    What stands outside is seen ("may", whose verb is cut off), but no hedge reaches there.
    """
    rows = _rows_by_word(place)
    done = start
    for word in _WORD.finditer(text, start, end):
        numbers = rows.get(word.group().lower())
        if numbers is None or word.start() < done:
            continue
        near = _pattern(numbers).finditer(text, max(done, word.start() - _REACH), word.end() + _REACH)
        covering = (one for one in near if one.end() >= word.end())
        found = next(covering, None)
        if found is None or found.start() > word.start() or found.end() > end:
            continue
        done = found.end()
        strength = _strengths()[int((found.lastgroup or "")[1:])]
        if strength is not None:
            yield HedgeFound(found.start(), found.end(), strength)


@cache
def _rows() -> tuple[dict[str, str], ...]:
    return read_table("hedges")


@cache
def _strengths() -> tuple[Strength | None, ...]:
    """The strength of each row; None where it masks."""
    return tuple(None if row["strength"] == _MASK else Strength(row["strength"]) for row in _rows())


@cache
def _rows_by_word(place: Place) -> dict[str, tuple[int, ...]]:
    """By each word the numbers of the rows in which it stands."""
    found: dict[str, tuple[int, ...]] = {}
    for number, row in enumerate(_rows()):
        if Place(row["place"]) in (Place.ANY, place):
            for word in values(row["words"]):
                found[word] = (*found.get(word, ()), number)
    return found


@cache
def _pattern(numbers: tuple[int, ...]) -> re.Pattern[str]:
    """One expression for several rows, each a group ``h`` and its number; made when its word is first met."""
    either = "|".join(f"(?P<h{number}>{_written_out(_rows()[number]['hedge'])})" for number in numbers)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)


def _written_out(hedge: str) -> str:
    """With its slots filled; a straight apostrophe stands for a curly one too."""
    happens = f"(?:{'|'.join(sorted(word_group('happens')))})(?![\\w-])"
    hedge = hedge.replace("'", "['\u2019]")
    for slot, pattern in (_SLOTS | {"<happens>": happens}).items():
        hedge = hedge.replace(slot, pattern)
    return hedge
