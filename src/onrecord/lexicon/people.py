"""People whom the news names without saying whose they are, and those who were head of a state or government, by date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from onrecord.lexicon.forms import FormIndex, without_accents
from onrecord.lexicon.organisations import Organisation, organisations
from onrecord.lexicon.states import State, state
from onrecord.lexicon.table import read_table, values


@dataclass(frozen=True, slots=True)
class Person:
    """One row of the table of people; who was head twice has two rows."""

    name: str
    state: State | None
    """For which state they speak; None for those of an organisation."""
    organisation: Organisation | None
    head: bool
    since: str
    """ISO date of the first day as head of state or government; empty for others."""
    until: str
    """ISO date of the last day as head; empty where it goes on."""
    aliases: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id in the lexicon: ``person:joe-biden``."""
        return "person:" + re.sub(r"[^a-z0-9]+", "-", without_accents(self.name).lower()).strip("-")


@cache
def people() -> tuple[Person, ...]:
    """All people in the order of the table. Raises KeyError where a row names an organisation that no table has."""
    known = {organisation.key: organisation for organisation in organisations()}
    return tuple(
        Person(
            name=row["name"],
            state=state(row["state"]) if row["state"] else None,
            organisation=known[row["organisation"]] if row["organisation"] else None,
            head=row["head"] == "yes",
            since=row["since"],
            until=row["until"],
            aliases=values(row["aliases"]),
        )
        for row in read_table("people")
    )


@cache
def _index() -> FormIndex[Person]:
    index: FormIndex[Person] = FormIndex()
    for person in people():
        for form in (person.name, *person.aliases):
            index.add(form, person)
    return index


def find_person(name: str) -> Person | None:
    """The person of exactly this full name ("Jake Sullivan"); None where the table has none."""
    return _index().find(name)


_SUFFIXES = frozenset({"jr.", "sr.", "ii", "iii"})


@cache
def _heads_by_surname() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for person in people():
        if person.head:
            for form in (person.name, *person.aliases):
                words = [word for word in form.lower().split() if word not in _SUFFIXES]
                found.setdefault(words[-1], set()).add(person.name)
    return found


def find_head(surname: str) -> Person | None:
    """The head of a state or government whom a title and this surname name ("President Obama"); None where two share it."""
    names = _heads_by_surname().get(surname.lower(), set())
    return find_person(next(iter(names))) if len(names) == 1 else None


def head_of(state: State, day: str) -> Person | None:
    """Who was head of a state or its government on a day, an ISO date; None where the table does not tell."""
    return next(
        (
            person
            for person in people()
            if person.head and person.state is state and person.since <= day[:10] <= (person.until or "9999")
        ),
        None,
    )
