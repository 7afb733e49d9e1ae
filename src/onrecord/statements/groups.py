"""Those who were named together: whom "they", "the two leaders" and "both countries" take up."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Sequence

from onrecord.model import EntityType, Span
from onrecord.statements.cast import Cast, Member
from onrecord.statements.floor import Floor, Turn

_PAIR = re.compile(
    r"(?:the|both|the (?:two|three)|two) (?:(?:foreign|defen[cs]e|prime|interior) )?"
    r"(?:(?P<states>countries|nations|governments|allies|states)|leaders|presidents|ministers|sides|parties|officials|men|women"
    r"|advis[eo]rs|counterparts|principals|diplomats|secretaries)",
    re.IGNORECASE,
)


class Groups:
    """The groups of one story, in the order in which they were named."""

    def __init__(self, cast: Cast, floor: Floor) -> None:
        self._cast = cast
        self._floor = floor
        self._named: dict[Span, list[Member]] = {}
        self._members: dict[Member, list[Member]] = {}

    def together(self, names: list[Member], turn: Turn | None = None) -> Member:
        """The group of some members; `turn` is where it takes the floor."""
        *first, last = dict.fromkeys(member.full_name for member in names)
        group = self._cast.named(EntityType.OTHER, f"{', '.join(first)} and {last}" if first else last)
        group.plural = True
        self._members[group] = names
        if turn is not None:
            insort(group.places, turn.place)
            self._floor.add(Turn(turn.place, group, turn.cue, turn.depth))
        return group

    def meet(self, counterparts: Sequence[Member]) -> None:
        """Names those whom the title tells to have met; they are together from where the last of them is first named."""
        group = self.together(list(counterparts))
        if all(member.places for member in counterparts):
            insort(group.places, max(member.places[0] for member in counterparts))

    def add(self, joint: Span, member: Member, turn: Turn, *, last: bool) -> None:
        """Remembers one of those who stand in a joint source; with the `last` of them the group is named."""
        self._named.setdefault(joint, []).append(member)
        if last and len(self._named[joint]) > 1:
            self.together(self._named[joint], Turn(joint.start, member, turn.cue, turn.depth))

    def taken_up(self, words: str, position: int) -> Member | None:
        """The group that words like "both presidents" take up; None for other words, or where none was named."""
        match = _PAIR.fullmatch(words)
        turn = self._floor.before(position, lambda turn: turn.member in self._members) if match else None
        group = turn.member if turn else next(reversed(self._members), None) if match else None
        if match is None or group is None or not match["states"]:
            return group
        states = [member.state for member in self._members[group]]
        listed = [self._cast.listed(state, None) for state in states if state is not None]
        return self.together(listed) if len(set(listed)) == len(states) else None
