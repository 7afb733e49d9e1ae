"""Reading of the reference tables that lie in `tables/` as CSV.

Lines that start with ``#`` are the table's head: what it is, its source and date. Cells that hold several values part
them by ``;``.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

SEPARATOR = ";"


def read_table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of the table `name` (without ``.csv``) by column, in the order of the file.

    Raises ValueError where a row has more or fewer cells than the table has columns.
    """
    text = (files("onrecord.lexicon") / "tables" / f"{name}.csv").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    rows = tuple(csv.DictReader(lines, restkey="surplus", restval=None))
    for row in rows:
        if "surplus" in row or None in row.values():
            raise ValueError(f"row {row} of table {name} does not fit its columns; check its commas and quotes")
    return rows


def read_head(name: str) -> str:
    """The head of the table `name`: its lines that start with ``#``, without that sign."""
    text = (files("onrecord.lexicon") / "tables" / f"{name}.csv").read_text("utf-8")
    return "\n".join(line[1:].strip() for line in text.splitlines() if line.startswith("#"))


def values(cell: str) -> tuple[str, ...]:
    """The values of a cell that may hold several."""
    return tuple(value.strip() for value in cell.split(SEPARATOR) if value.strip())


@cache
def _word_groups() -> dict[str, frozenset[str]]:
    return {row["group"]: frozenset(values(row["words"])) for row in read_table("word_groups")}


def word_group(name: str) -> frozenset[str]:
    """The words of a group in the table of word groups, in lower case; raises KeyError for an unknown group."""
    return _word_groups()[name]
