"""The lines of a page as its parts see them: what each one is by itself, before its place is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.model import Credit
from onrecord.pages.boilerplate import Furniture, furniture
from onrecord.pages.credits import credits_of
from onrecord.pages.dates import written_date

LONGEST_HEADLINE = 24
"""Words; of 7,327 headlines looked at, 23 are longer."""
SHORTEST_TOLD = 8
"""Words from which a line with a full stop tells something, so that it is no headline."""
LONGEST_MARK = 40
"""Characters at the end of a text in which its mark of more is looked for."""

_FULL_STOP = re.compile(r"[.!?…:;][”’\"')\]]*$")
_INNER_STOP = re.compile(r"[a-z)][.!?][”’\")]? [A-Z“‘(]")
_CLOCK = re.compile(r"\(?(?:As of |at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?,? ?\(?[A-Z]{0,5}\)?\.?", re.IGNORECASE)
_TURN = re.compile(r"[QA]\s?[:.] ")
_ENDS = re.compile(r"[.!?][”’\"')\]]*$")
_CUT_MARK = re.compile(
    r"\s*(?:\[?(?:\.\.\.|…)\]?|\[\+\d+ (?:chars|more)\])?\s*(?<![A-Za-z])"
    r"(?:(?:Read|READ|See|Learn) [Mm]ore|Continue reading|Full story)?"
    r"[\s»>→]*$"
)
"""Dots, or the words of a link to the rest; matches, perhaps nothing, at every end."""
_LABEL = re.compile(
    r"(?P<label>[“‘\"']?[A-Z0-9][A-Z0-9’'&.,/-]*(?: [A-Z0-9&][A-Z0-9’'&.,/-]*){0,4}"
    r"(?:[”’\"']?(?=:)|[?!][”’\"']?)):?\s+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank."""

    words: str
    gap: bool
    """Whether a blank line stands before it."""
    furniture: Furniture | None = None
    credits: tuple[Credit, ...] = ()
    date: str | None = None

    @property
    def bare(self) -> bool:
        """Whether it may belong to a story's text."""
        return self.furniture is None and not self.credits and self.date is None

    @property
    def length(self) -> int:
        """In words."""
        return len(self.words.split())


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of normalised text, each looked at by itself."""
    found: list[Line] = []
    gap = False
    for words in text.split("\n"):
        if words:
            found.append(_line(words, gap=gap))
        gap = not words
    return tuple(found)


def _line(words: str, *, gap: bool) -> Line:
    credit = credits_of(words)
    if credit:
        return Line(words, gap, credits=credit)
    date = written_date(words)
    return Line(words, gap, date=date) if date else Line(words, gap, furniture=furniture(words))


def joined(lines: Iterable[Line]) -> str:
    """The text of these lines, parted as on the page; never by more than one blank line."""
    text = ""
    for line in lines:
        text += ("\n\n" if line.gap else "\n") * bool(text) + line.words
    return text


def is_headline(line: Line) -> bool:
    """Whether the line could be a headline: short, without full stop, opened by a capital, a figure or a quote."""
    words = line.words
    if line.length > LONGEST_HEADLINE or not (words[0].isupper() or words[0].isdigit() or words[0] in "“‘\"'"):
        return False
    if _INNER_STOP.search(words) or _TURN.match(words) or is_clock(words):
        return False
    if words.endswith(("?", "!", "?’", "?”")):
        return label_of(words) is None
    return not _FULL_STOP.search(words) and words[-1] not in ",–—-"


def is_clock(words: str) -> bool:
    """Whether the line is a time of day, as transcripts and pages have below the place or headline."""
    return _CLOCK.fullmatch(words) is not None


def is_told(line: Line) -> bool:
    """Whether the line tells something in full sentences, as paragraphs of a story do."""
    return line.length >= SHORTEST_TOLD and not is_headline(line)


def is_cut_off(words: str) -> bool:
    """Whether the words stop before their sentence does, or say that more follows elsewhere."""
    return says_more_follows(words) or not _ENDS.search(words)


def says_more_follows(words: str) -> bool:
    """Whether the words end in dots or in "Read more"."""
    return without_mark(words) != words


def without_mark(words: str) -> str:
    """The words without the dots or the "Read more" at their end, which only say that the text goes on elsewhere."""
    tail = words[-LONGEST_MARK:]
    mark = _CUT_MARK.search(tail)
    return words[: len(words) - len(tail) + mark.start()] if mark else words


def label_of(words: str) -> str | None:
    """The capitals before a colon or question mark (``LEAP FORWARD``), quotation marks included; None without any."""
    match = _LABEL.match(words)
    if match is None or sum(letter.isupper() for letter in match.group("label")) < len("FBI"):
        return None
    return match.group("label")


def is_shouted(lines: Sequence[Line]) -> bool:
    """Whether the page is all in capitals, so that capitals tell nothing."""
    letters = [letter for line in lines for letter in line.words[:500] if letter.isalpha()]
    majority = 0.6
    return sum(letter.isupper() for letter in letters) > majority * len(letters)
