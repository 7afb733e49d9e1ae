"""The one normalisation of page text, done when a story is made and never again; and the undoing of hard line breaks.

`normalise` changes nothing that a reader would see: letters, quotation marks, dashes and their order stay. Text that
comes as JSON is not normalised at all, since its ids and offsets are its sender's.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00\ufe01\ufeff\ufff9-\ufffc]"
)
"""Controls, soft hyphens, zero-width spaces, bidirectional controls, byte order marks, object replacements."""
_LATIN_JOINERS = re.compile(
    "(?<![\u0250-\u1fff\u20d0-\u20ff\u2190-\U0010ffff])[\u200c\u200d]+"
    "(?![\u200c\u200d\u0250-\u1fff\u20d0-\u20ff\u2190-\U0010ffff])"
)
"""Joiners that join nothing: Persian and Indic words and some emoji need theirs. Those beside a mark stay, since without
them the mark could be composed with another letter."""
_BLANKS = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_EDGES = re.compile(r" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")

NARROWEST, WIDEST = 60, 100
"""Columns between which e-mail, agencies' printers and old archives break their lines."""
WRAPPED_LINES = 6
"""Fewer inner lines do not show a habit."""
WRAPPED_SHARE = 0.8
"""Of the lines that another follows directly, how many must run near the widest one before breaks are undone."""
SLACK = 15
"""Columns by which the next word may have missed the margin."""


def normalise(raw: str) -> str:
    """The text that stories own.

    Line ends become LF; unseen characters go; every run of blanks (no-break and typographic spaces too) becomes one
    space; lines are trimmed; two or more blank lines become one; composed letters are one code point (NFC).
    Doing it twice changes nothing.
    """
    text = _LINE_ENDS.sub("\n", raw)
    text = unicodedata.normalize("NFC", _BLANKS.sub(" ", _UNSEEN.sub("", text)))
    text = _BLANKS.sub(" ", _LATIN_JOINERS.sub("", text))
    return _BLANK_LINES.sub("\n\n", _EDGES.sub("\n", text)).strip("\n ")


def unwrap(text: str) -> str:
    """`text` (normalised) with its paragraphs on one line each, where the page breaks lines at a fixed width."""
    paragraphs = [paragraph.split("\n") for paragraph in text.split("\n\n")]
    inner = [len(line) for lines in paragraphs for line in lines[:-1]]
    if len(inner) < WRAPPED_LINES:
        return text
    width = max(len(line) for lines in paragraphs for line in lines)
    full = sum(length >= width - SLACK for length in inner)
    if not NARROWEST <= width <= WIDEST or full < WRAPPED_SHARE * len(inner):
        return text
    return "\n\n".join(_join_full_lines(lines, width - SLACK) for lines in paragraphs)


def _join_full_lines(lines: list[str], full: int) -> str:
    """Only a line that reached the margin goes on in the next: a list or an address keeps its lines."""
    joined = lines[0]
    for before, line in pairwise(lines):
        joined += (" " if len(before) >= full else "\n") + line
    return joined
