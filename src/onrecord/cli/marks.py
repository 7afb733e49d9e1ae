"""A story's text with the parts of its statements marked, so that one sees them with colours and without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from onrecord.cli.terminal import printable
from onrecord.model import Span, Statement

KINDS = ("content", "source", "cue")
"""The parts of a statement; where two have the same span, the first stands outside."""

BRACKETS = {"source": ("{", "}"), "cue": ("<", ">"), "content": ("[", "]")}
STYLES = {"source": "bold cyan", "cue": "yellow", "content": "green"}


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    kind: str
    numbers: tuple[int, ...]

    def outermost_first(self) -> tuple[int, int, int]:
        return self.span.start, -self.span.end, KINDS.index(self.kind)


def legend() -> Text:
    """What the brackets mean, in their own styles."""
    shown = Text()
    for kind in ("source", "cue", "content"):
        left, right = BRACKETS[kind]
        shown.append(f"{left}1 {kind}{right}", STYLES[kind]).append("  ")
    return shown.append("the number is the statement's")


def marked(text: str, statements: Sequence[Statement]) -> Text:
    """`text` with every source, cue and content in brackets, each with the numbers, from 1, of its statements.

    Brackets close in the order in which they were opened, but where two parts really cross.
    """
    shown = Text()
    safe = printable(text)
    marks = sorted(_marks(statements), key=_Mark.outermost_first)
    opened: dict[int, int] = {}
    place = 0
    for at, index, opens in _edges(marks):
        shown.append(safe[place:at])
        place = at
        mark = marks[index]
        left, right = BRACKETS[mark.kind]
        if opens:
            opened[index] = len(shown)
            shown.append(f"{left}{','.join(map(str, mark.numbers))} ")
        else:
            shown.append(right)
            shown.stylize(STYLES[mark.kind], opened[index], len(shown))
    return shown.append(safe[place:])


def _marks(statements: Sequence[Statement]) -> Iterator[_Mark]:
    numbers: dict[tuple[Span, str], list[int]] = {}
    for number, statement in enumerate(statements, start=1):
        source = (statement.source,) if statement.source else ()
        for kind, pieces in (("source", source), ("cue", (statement.cue,)), ("content", statement.content)):
            for piece in pieces:
                numbers.setdefault((piece.span, kind), []).append(number)
    for (span, kind), told in numbers.items():
        yield _Mark(span, kind, tuple(told))


def _edges(marks: Sequence[_Mark]) -> list[tuple[int, int, bool]]:
    """Where each mark, by its index, opens and closes, in the order of the text; closing goes before opening."""
    closing = [(mark.span.end, 0, -index, index, False) for index, mark in enumerate(marks)]
    opening = [(mark.span.start, 1, index, index, True) for index, mark in enumerate(marks)]
    return [(at, index, opens) for at, _, _, index, opens in sorted([*closing, *opening])]
