"""News agencies, newspapers and broadcasters, as stories cite them and credit lines name them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.lexicon.forms import FormIndex
from onrecord.lexicon.states import State, state
from onrecord.lexicon.table import read_table, values


class AgencyKind(StrEnum):
    """How it publishes: `WIRE` sells its stories to other outlets, so that the same story appears in many."""

    WIRE = "wire"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Agency:
    """One row of the table of agencies and outlets."""

    key: str
    name: str
    kind: AgencyKind
    state: State
    """Its home."""
    aliases: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id in the lexicon: ``agency:reuters``."""
        return f"agency:{self.key}"


@cache
def agencies() -> tuple[Agency, ...]:
    """All agencies and outlets in the order of the table."""
    return tuple(
        Agency(
            key=row["id"],
            name=row["name"],
            kind=AgencyKind(row["kind"]),
            state=state(row["state"]),
            aliases=values(row["aliases"]),
        )
        for row in read_table("agencies")
    )


@cache
def _index() -> FormIndex[Agency]:
    index: FormIndex[Agency] = FormIndex()
    for agency in agencies():
        for form in (agency.name, *agency.aliases):
            index.add(form, agency)
    return index


def find_agency(words: str) -> Agency | None:
    """The agency or outlet that exactly these words name ("AFP"); None where the table has none."""
    return _index().find(words)


def agencies_in(text: str) -> Iterator[tuple[int, int, Agency]]:
    """Every agency or outlet in `text` as (start, end, agency), longest first from the left; offsets in code points.

    Short names are ordinary words too ("Petra", "Saba", "the Guardian"): in running text the context must decide.
    """
    return _index().scan(text)
