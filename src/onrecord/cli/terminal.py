"""Output for people: a table where there is a terminal, tab-separated lines where there is a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

_UNSAFE = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}
"""Control characters, with which a page could steer the terminal. One for one, so that offsets hold."""

GAP = 2
"""Characters between two cells."""

LEAST_LEFT = 30
"""Characters for the column without a width, below which it goes under the others."""

INDENT = 4
"""Characters by which it is set in there."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a listing; exactly one of a listing has no width and takes what is left."""

    heading: str
    width: int | None = None
    right: bool = False


def out() -> Console:
    """Standard output as it is now."""
    return Console(file=sys.stdout, highlight=False, markup=False, emoji=False)


def err() -> Console:
    """Standard error as it is now."""
    return Console(file=sys.stderr, highlight=False, markup=False, emoji=False)


def printable(text: str) -> str:
    """The text without control characters but line breaks and tabs; as many characters as before."""
    return text.translate(_UNSAFE)


def counted(number: int, one: str, many: str | None = None) -> str:
    """``1 page``, ``2 pages``, ``3 stories``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def print_bytes(line: bytes) -> None:
    """Write to standard output as it is, whatever the terminal's encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()


class Listing:
    """Rows printed one by one as they come, so that any number of them takes little memory.

    In a terminal: aligned columns under headings, the one without a width wrapped, or below the others where little
    is left for it. In a pipe: cells whole, between tabs, without headings. No character of a cell is lost, but a line
    break or tab becomes a space.
    """

    def __init__(self, console: Console, columns: Sequence[Column]) -> None:
        self._console = console
        self._columns = columns
        self._left = console.width - sum((column.width or 0) + GAP for column in columns)
        self.rows = 0

    def add(self, *cells: str) -> None:
        """Print a row, a cell for each column."""
        clean = [" ".join(printable(cell).split()) for cell in cells]
        if not self._console.is_terminal:
            # past the console, which would turn tabs into spaces
            self._console.file.write("\t".join(clean) + "\n")
        else:
            if not self.rows:
                self._print([Text(column.heading, style="bold") for column in self._columns])
            self._print([Text(cell) for cell in clean])
        self.rows += 1

    def _print(self, cells: Sequence[Text]) -> None:
        beside = self._left >= LEAST_LEFT
        grid = Table.grid(padding=(0, GAP, 0, 0))
        row: list[Text] = []
        below: list[Text] = []
        for column, cell in zip(self._columns, cells, strict=True):
            if column.width is None and not beside:
                below.append(cell)
                continue
            width = self._left if column.width is None else column.width
            grid.add_column(width=width, justify="right" if column.right else "left", overflow="fold")
            row.append(cell)
        grid.add_row(*row)
        self._console.print(grid)
        for cell in below:
            self._console.print(Padding(cell, (0, 0, 0, INDENT)))
