"""Who has had the floor so far in a story: a memory of who spoke where, for "she", "the letter" and verbs without a subject."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable
from dataclasses import dataclass

from onrecord.model import Span
from onrecord.statements.cast import Member


@dataclass(frozen=True, slots=True)
class Turn:
    """One taking of the floor."""

    place: int
    """Where its source stands in the text; its cue where it has none."""
    member: Member
    cue: Span
    depth: int
    thing: bool = False
    """Whether words for a thing stood for the member ("the letter"), so that "it" may take it up."""


class Floor:
    """The turns of a story in the order of its text, however they are added."""

    def __init__(self) -> None:
        self._turns: list[Turn] = []

    def add(self, turn: Turn) -> None:
        """Enters a turn."""
        insort(self._turns, turn, key=lambda one: one.place)

    def before(self, position: int, fits: Callable[[Turn], bool]) -> Turn | None:
        """The last turn before a place that fits."""
        end = bisect_left(self._turns, position, key=lambda one: one.place)
        return next((turn for turn in reversed(self._turns[:end]) if fits(turn)), None)
