"""GUM's trees: words, parts of speech, lemmas and dependencies of its documents, as CoNLL-U gives them."""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_COLUMNS = 10
_ROOT_HEAD = "0"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one tree; `heads` count from its first word."""

    words: list[str]
    spaces: list[bool]
    parts: list[str]
    lemmas: list[str]
    heads: list[int]
    relations: list[str]


def read_trees(archive: Path, names: set[str] | None = None, *, without: bool = False) -> Iterator[list[Sentence]]:
    """The documents of GUM's `dep.tar.gz`; only those named, or with `without` only the others."""
    with tarfile.open(archive) as files:
        for member in sorted(files.getmembers(), key=lambda one: one.name):
            file = files.extractfile(member) if member.name.endswith(".conllu") else None
            if file is not None and (names is None or (Path(member.name).stem in names) is not without):
                yield [read_sentence(block) for block in file.read().decode("utf-8").split("\n\n") if block.strip()]


def read_sentence(block: str) -> Sentence:
    """One tree in CoNLL-U; empty nodes are left out."""
    # a multiword token ("don't") is written before its words, which have no spaces of their own
    rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
    rows = [row for row in rows if len(row) == _COLUMNS and "." not in row[0]]
    joined: dict[int, bool] = {}
    for row in rows:
        if "-" in row[0]:
            first, last = (int(number) for number in row[0].split("-"))
            joined |= dict.fromkeys(range(first, last), False)
            joined[last] = "SpaceAfter=No" not in row[9]
    words = [row for row in rows if "-" not in row[0]]
    return Sentence(
        words=[row[1] for row in words],
        spaces=[joined.get(int(row[0]), "SpaceAfter=No" not in row[9]) for row in words],
        parts=[row[3] for row in words],
        lemmas=[row[2] for row in words],
        heads=[at if row[6] == _ROOT_HEAD else int(row[6]) - 1 for at, row in enumerate(words)],
        relations=["ROOT" if row[6] == _ROOT_HEAD else row[7] for row in words],
    )


def documents_in_test(splits: Path) -> set[str]:
    """The test documents that GUM's splits.md lists."""
    after = splits.read_text("utf-8").split("## test", 1)[1]
    return set(re.findall(r"GUM_\w+", after.split("\n## ", 1)[0]))
