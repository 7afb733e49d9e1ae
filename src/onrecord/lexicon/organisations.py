"""Ministries, militaries, alliances, armed groups and other organisations of the news, by all their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.lexicon.forms import FormIndex
from onrecord.lexicon.states import State, StateForm, StateMatch, find_state, state, states_in
from onrecord.lexicon.table import read_table, values


class OrganisationKind(StrEnum):
    """What sort it is; `GOVERNMENT` is a cabinet, council or executive, `AGENCY` a body below a ministry."""

    MINISTRY = "ministry"
    GOVERNMENT = "government"
    MILITARY = "military"
    INTELLIGENCE = "intelligence"
    AGENCY = "agency"
    PARLIAMENT = "parliament"
    COURT = "court"
    POLICE = "police"
    PARTY = "party"
    ALLIANCE = "alliance"
    INTERNATIONAL = "international"
    ARMED_GROUP = "armed_group"
    COMPANY = "company"
    INSTITUTE = "institute"


OF_A_STATE = frozenset(
    {
        OrganisationKind.MINISTRY,
        OrganisationKind.GOVERNMENT,
        OrganisationKind.MILITARY,
        OrganisationKind.AGENCY,
        OrganisationKind.PARLIAMENT,
        OrganisationKind.COURT,
        OrganisationKind.POLICE,
    }
)
"""Kinds that every state has: with another state's name before it, "the Senate" is not the one of the table."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """One row of the table of organisations."""

    key: str
    name: str
    kind: OrganisationKind
    state: State | None
    """The state that it belongs to; None where it belongs to none, to several, or the name is generic."""
    generic: bool
    """Whether every state has one of this name ("Foreign Ministry")."""
    aliases: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id in the lexicon: ``org:nato``."""
        return f"org:{self.key}"


@dataclass(frozen=True, slots=True)
class OrganisationMatch:
    """An organisation that was found, and its state by the table or, for a generic one, by the words beside it."""

    organisation: Organisation
    state: State | None


_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?")
_BESIDE = re.compile(r"(?:['\u2019]s?)?\s+")


@cache
def organisations() -> tuple[Organisation, ...]:
    """All organisations in the order of the table."""
    return tuple(
        Organisation(
            key=row["id"],
            name=row["name"],
            kind=OrganisationKind(row["kind"]),
            state=state(row["state"]) if row["state"] else None,
            generic=row["generic"] == "yes",
            aliases=values(row["aliases"]),
        )
        for row in read_table("organisations")
    )


@cache
def _index() -> FormIndex[Organisation]:
    index: FormIndex[Organisation] = FormIndex()
    for organisation in organisations():
        for form in (organisation.name, *organisation.aliases):
            index.add(form, organisation)
            if form.startswith("US "):
                index.add(f"United States {form.removeprefix('US ')}", organisation)
    return index


def find_organisation(words: str) -> OrganisationMatch | None:
    """The organisation that exactly these words name; None where the table has none.

    A generic name may stand with its state: "Iran's Defence Ministry", "the Foreign Ministry of Ukraine". Beware of
    what the words cannot tell: "Congress" is always the United States', "PA" the Palestinian Authority.
    """
    exact = _index().find(words)
    if exact is not None:
        return OrganisationMatch(exact, exact.state)
    for gap in re.finditer(r"\s+", words):
        before, after = words[: gap.start()], words[gap.end() :]
        owner, owned = find_state(before), _index().find(after)
        if owner is None and (joint := _OF_STATE.match(words, gap.start())):
            owner, owned = find_state(words[joint.end() :]), _index().find(before)
        if owner is not None and owned is not None and owned.generic and owner.form is not StateForm.SEAT:
            return OrganisationMatch(owned, owner.state)
    return None


def organisations_in(text: str) -> Iterator[tuple[int, int, OrganisationMatch]]:
    """Every organisation in `text` as (start, end, match), from the left; offsets in code points.

    A generic name takes the state right beside it into its range ("Russian Foreign Ministry"); else its state is None.
    A name that the table gives to one state is left out right after the name of another ("the Polish Senate").
    """
    beside = _States(text)
    for start, end, organisation in _index().scan(text):
        owner = beside.before(start)
        if organisation.generic:
            if owner is not None:
                yield owner[0], end, OrganisationMatch(organisation, owner[1].state)
            elif (later := beside.after(end)) is not None:
                yield start, later[0], OrganisationMatch(organisation, later[1].state)
            else:
                yield start, end, OrganisationMatch(organisation, None)
        elif not _of_another(organisation, owner[1] if owner else None):
            yield start, end, OrganisationMatch(organisation, organisation.state)


def _of_another(organisation: Organisation, owner: StateMatch | None) -> bool:
    """Whether the state named before an organisation contradicts the table: "the Polish Senate"."""
    if owner is None or organisation.kind not in OF_A_STATE:
        return False
    return organisation.state is not None and organisation.state is not owner.state


class _States:
    """The states of a text by where they start and end."""

    def __init__(self, text: str) -> None:
        self._text = text
        found = [(start, end, match) for start, end, match in states_in(text) if match.form is not StateForm.SEAT]
        self._by_start = {start: (end, match) for start, end, match in found}
        self._by_end = {end: (start, match) for start, end, match in found}

    def before(self, position: int) -> tuple[int, StateMatch] | None:
        """The state that ends right before `position`, with its start."""
        text, end = self._text, position
        while end > 0 and text[end - 1].isspace():
            end -= 1
        for ending in ("", "'s", "\u2019s", "'", "\u2019"):
            if text.endswith(ending, 0, end) and _BESIDE.fullmatch(text, end - len(ending), position):
                found = self._by_end.get(end - len(ending))
                if found is not None:
                    return found
        return None

    def after(self, position: int) -> tuple[int, StateMatch] | None:
        """The state that "of" joins to the words that end at `position`, with its end."""
        joint = _OF_STATE.match(self._text, position)
        return self._by_start.get(joint.end()) if joint else None
