"""States, the blocs that act as one, and the words that stand for them: names, demonyms, capitals, seats.

A capital is a place as well as a metonym ("in Moscow", "Moscow said"): the form says that it may be either, the context
decides. So it must for forms marked doubtful: "Georgia" and "Washington" are states of the United States too, "Jordan",
"Chad" and "Israel" given names. "Turkey" is not marked: with a capital letter it is the state in all but recipes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.lexicon.forms import FormIndex
from onrecord.lexicon.inflection import plural
from onrecord.lexicon.table import read_table, values


class StateKind(StrEnum):
    """How the world counts it: member and observer of the UN, other (recognised in part), territory, bloc, former."""

    MEMBER = "member"
    OBSERVER = "observer"
    OTHER = "other"
    TERRITORY = "territory"
    BLOC = "bloc"
    FORMER = "former"


class StateForm(StrEnum):
    """What a form is to its state: name ("Iran"), demonym ("Iranian"), capital ("Tehran"), seat ("the Kremlin")."""

    NAME = "name"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    SEAT = "seat"


@dataclass(frozen=True, slots=True)
class State:
    """One row of the table of states."""

    code: str
    """ISO 3166-1 alpha-3, or the code that stands in for it (XKX, EUE, SUN ...)."""
    name: str
    """The usual English name."""
    kind: StateKind
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    """The adjective first; regular plurals are not listed."""
    capitals: tuple[str, ...]
    seats: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id in the lexicon: ``state:RUS``."""
        return f"state:{self.code}"

    def forms(self) -> Iterator[tuple[str, StateForm]]:
        """Every form and what it is, names first; plurals of demonyms included."""
        for name in (self.name, *self.aliases):
            yield name, StateForm.NAME
        for demonym in self.demonyms:
            yield demonym, StateForm.DEMONYM
            if takes_plural(demonym):
                yield plural(demonym), StateForm.DEMONYM
        for capital in self.capitals:
            yield capital, StateForm.CAPITAL
        for seat in self.seats:
            yield seat, StateForm.SEAT


@dataclass(frozen=True, slots=True)
class StateMatch:
    """A form that was found, and the state that it usually means in the news."""

    state: State
    form: StateForm
    others: tuple[State, ...] = ()
    """Other states that the same form may mean ("Korean", "Brussels"), most usual first."""
    doubtful: bool = False
    """Whether the form often names something else ("Jordan", "Victoria"), so that its context must decide."""


def takes_plural(demonym: str) -> bool:
    """Whether a demonym makes a plural in -s: "Iraqis", "Turks"; not "British", "Chinese", "Dutchmen"."""
    return demonym.endswith(tuple("nikterdbz")) and not demonym.endswith(("ese", "men"))


@cache
def states() -> tuple[State, ...]:
    """All states in the order of the table."""
    return tuple(
        State(
            code=row["code"],
            name=row["name"],
            kind=StateKind(row["kind"]),
            aliases=values(row["aliases"]),
            demonyms=values(row["demonyms"]),
            capitals=values(row["capitals"]),
            seats=values(row["seats"]),
        )
        for row in read_table("states")
    )


@cache
def _by_code() -> dict[str, State]:
    return {state.code: state for state in states()}


def state(code: str) -> State:
    """The state with this code (``RUS``) or lexicon id (``state:RUS``); raises KeyError where the table has none."""
    return _by_code()[code.removeprefix("state:")]


@cache
def _index() -> FormIndex[StateMatch]:
    """Forms of all states; masked phrases ("Washington Post") among them."""
    index: FormIndex[StateMatch] = FormIndex()
    shared = {row["form"]: row for row in read_table("ambiguous_forms")}
    for one in states():
        for written, form in one.forms():
            row = shared.get(written) or shared.get(written.removesuffix("s"))
            if row is None:
                index.add(written, StateMatch(one, form))
                continue
            first, *others = (state(code) for code in values(row["states"]))
            if first is one:
                index.add(written, StateMatch(one, form, tuple(others), bool(row["besides"])))
    for row in read_table("masked_phrases"):
        index.mask(row["phrase"])
    return index


def find_state(words: str) -> StateMatch | None:
    """The state that exactly these words stand for, whatever the form; None where they stand for none.

    A leading "the", full stops in abbreviations, a possessive ending and the shape of apostrophes do not matter; letter
    case does ("US" is a state, "us" is not), but capitals throughout are read too ("IRAN").
    """
    return _index().find(words)


def states_in(text: str) -> Iterator[tuple[int, int, StateMatch]]:
    """Every form that stands for a state, as (start, end, match), longest first from the left; offsets in code points.

    Names of other things that hold a state's name ("Washington Post", "South China Sea") are stepped over.
    """
    return _index().scan(text)
