"""Given names and the gender that they usually tell: a hint for resolving "she", never a fact about a person."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from onrecord.lexicon.forms import without_accents
from onrecord.lexicon.table import read_table


class Gender(StrEnum):
    """The grammatical gender of the pronoun that goes with a name or title."""

    FEMALE = "f"
    MALE = "m"


UNDECIDED = "u"
"""The mark in the table of a name that women and men bear."""


@cache
def _names() -> dict[str, str]:
    return {row["name"]: row["gender"] for row in read_table("given_names")}


def is_given_name(word: str) -> bool:
    """Whether the word is a given name in the table; accents do not matter, letter case does ("Mark", not "mark")."""
    return without_accents(word) in _names()


def gender_of(name: str) -> Gender | None:
    """The gender that a person's name tells by its first given name in the table; None where it tells none.

    Initials and unknown first parts are stepped over ("J. Barbara Kane"); the last word of several is the surname.
    """
    words = re.split(r"[\s\u00a0]+", name.strip())
    given = words[:-1] if len(words) > 1 else words
    for word in given:
        for part in (word, *word.split("-")[:1]):
            mark = _names().get(without_accents(part))
            if mark is not None:
                return None if mark == UNDECIDED else Gender(mark)
    return None
