"""How a content is given, read off its quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.kinds import Manner

_DOUBLE = re.compile(r"[\"“”„«»]")
_CLOSERS = {"“": "”", "„": "“”", "«": "»", '"': '"'}
_ALL_SINGLE = re.compile(r"\s*(?:‘[^‘]*|'(?=\w).*(?<=[\w.,!?…])'\W*|‘.*(?<=[\w.,!?…])’\W*)", re.DOTALL)
_SINGLE = re.compile(r"(?<!\w)(?:‘(?=\w).+?(?<=[\w.,!?…])’|'(?=\w).+?(?<=[\w.,!?…])')(?!\w)", re.DOTALL)
_WORD = re.compile(r"\w")


def manner_of(pieces: Iterable[str]) -> Manner:
    """How a content is given: direct where quotation marks hold all its words, indirect where they hold none, else mixed.

    A mark that is never closed holds what follows it in its piece, and a closing one that was never opened what goes
    before. Single marks count where they open before a word and close after one; all others are apostrophes.
    """
    held = free = False
    for piece in pieces:
        place = 0
        for start, end in (*_quoted(piece), (len(piece), len(piece))):
            free = free or _WORD.search(piece, place, start) is not None
            held = held or _WORD.search(piece, start, end) is not None
            place = end
    if not held:
        return Manner.INDIRECT
    return Manner.MIXED if free else Manner.DIRECT


def _quoted(piece: str) -> list[tuple[int, int]]:
    """The stretches within outermost quotation marks, in order, none overlapping."""
    if _ALL_SINGLE.fullmatch(piece):
        return [(0, len(piece))]
    double = _in_double(piece)
    ends = [0, *(end for _, end in double)]
    starts = [*(start for start, _ in double), len(piece)]
    single = [found.span() for gap in zip(ends, starts, strict=True) for found in _SINGLE.finditer(piece, *gap)]
    return sorted([*double, *single])


def _in_double(piece: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for mark in _DOUBLE.finditer(piece):
        sign = mark.group()
        if opened is not None:
            # another opening mark, as at the head of each paragraph of a long quotation, changes nothing
            if sign in _CLOSERS[opened.group()]:
                found.append((opened.start(), mark.end()))
                opened = None
        elif sign in "”»" or (sign == '"' and _ends_here(piece, mark)):
            found.append((found[-1][1] if found else 0, mark.end()))
        else:
            opened = mark
    if opened is not None:
        found.append((opened.start(), len(piece)))
    return found


def _ends_here(piece: str, mark: re.Match[str]) -> bool:
    """Whether a straight mark stands where only a closing one does: after a word and before none."""
    before, after = piece[: mark.start()][-1:], piece[mark.end() :][:1]
    return bool(before.strip()) and not after.isalnum()
