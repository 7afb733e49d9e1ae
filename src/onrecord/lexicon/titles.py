"""Titles, offices and role nouns ("president", "spokeswoman", "Mr"), and what they tell of their bearer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.lexicon.forms import FormIndex
from onrecord.lexicon.inflection import noun_forms
from onrecord.lexicon.names import Gender
from onrecord.lexicon.table import read_table, values


class TitleKind(StrEnum):
    """What sort of office or role a title names; a `MODIFIER` stands before another title ("deputy", "former")."""

    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    MINISTER = "minister"
    SPOKESPERSON = "spokesperson"
    DIPLOMAT = "diplomat"
    MILITARY = "military"
    LEGISLATOR = "legislator"
    OFFICIAL = "official"
    LEADER = "leader"
    ROYAL = "royal"
    RELIGIOUS = "religious"
    EXPERT = "expert"
    JOURNALIST = "journalist"
    HONORIFIC = "honorific"
    ROLE = "role"
    MODIFIER = "modifier"


class Place(StrEnum):
    """Where a title stands: before a name only ("Mr Kane"), never right before one ("wife"), or either ("minister")."""

    BEFORE = "before"
    AFTER = "after"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Title:
    """One row of the table of titles."""

    name: str
    """In lower case, singular."""
    kind: TitleKind
    gender: Gender | None
    """Where the word itself tells: "spokeswoman", "king"."""
    place: Place
    aliases: tuple[str, ...]
    plurals: tuple[str, ...]
    """Irregular ones only."""


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """A title that was found."""

    title: Title
    plural: bool = False


@cache
def titles() -> tuple[Title, ...]:
    """All titles in the order of the table."""
    return tuple(
        Title(
            name=row["title"],
            kind=TitleKind(row["kind"]),
            gender=Gender(row["gender"]) if row["gender"] else None,
            place=Place(row["place"]),
            aliases=values(row["aliases"]),
            plurals=values(row["plurals"]),
        )
        for row in read_table("titles")
    )


@cache
def _index() -> FormIndex[TitleMatch]:
    index: FormIndex[TitleMatch] = FormIndex(any_case=True)
    for title in titles():
        if title.kind is TitleKind.MODIFIER:
            continue
        for form in (title.name, *title.aliases):
            index.add(form, TitleMatch(title))
        if title.kind is not TitleKind.HONORIFIC:
            for form in (*title.plurals, noun_forms(title.name)[1]):
                index.add(form, TitleMatch(title, plural=True))
    return index


@cache
def modifiers() -> frozenset[str]:
    """Words that stand before a title without changing whose it is: "deputy", "former", "acting"; in lower case."""
    return frozenset(title.name for title in titles() if title.kind is TitleKind.MODIFIER)


def find_title(words: str) -> TitleMatch | None:
    """The title that exactly these words are, in any letter case: "Foreign Minister", "the spokesmen", "Lt. Col."."""
    return _index().find(words)


def titles_in(text: str) -> Iterator[tuple[int, int, TitleMatch]]:
    """Every title in `text` as (start, end, match), longest first from the left; offsets in code points.

    Words that are titles only sometimes ("general election", "heads to") are found too: the context must decide.
    """
    return _index().scan(text)
