"""A flat page parted into its stories: the main story with its headline and credits, and the teasers below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.model import Credit, CreditKind
from onrecord.pages.boilerplate import Furniture
from onrecord.pages.credits import names_only, split_tail_credit
from onrecord.pages.dates import is_labelled_date, written_date
from onrecord.pages.lines import (
    Line,
    is_clock,
    is_headline,
    is_told,
    joined,
    label_of,
    lines_of,
    says_more_follows,
)
from onrecord.pages.teasers import MOST_LINKS, find_tail, is_speaker

LONGEST_TOP = 14
"""Lines before a story's first paragraph: a site's head, headline, deck, byline, date."""
SHORTEST_HEADLINE = 4
"""Words; shorter lines at the top name the site or the section."""
EDGE = 3
"""Lines from a story's ends within which a byline may stand."""

_PLACE = re.compile(r"[A-Z][\w .’'-]{1,40}(?:, [A-Z][\w .’'-]{1,30})?")
_DATELINE_ALONE = re.compile(
    rf"{_PLACE.pattern}(?:,| [-–—]) (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{{1,2}}"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)"
)
"""Place and day without a year, which date nothing but are no text either."""
_DATE_PARTER = re.compile(r",? [-–—|] |[,:] ")
_CUT_SHORT = re.compile(r"[a-z,]$")
"""A last letter or comma after which a sentence must go on."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A story as the page's words give it, before page and metadata are added."""

    text: str
    title: str | None = None
    kicker: str | None = None
    truncated: bool = False
    credits: tuple[Credit, ...] = ()
    published: str | None = None
    teaser: bool = False


@dataclass(frozen=True, slots=True)
class Scrape:
    """The stories in the order of the page, the main one first, and the lines that belong to none."""

    drafts: tuple[Draft, ...]
    left_out: tuple[str, ...]


def part_scrape(text: str, *, title: str | None = None) -> Scrape:
    """The stories of normalised `text`; `title` is the main story's headline where the page's markup gave it."""
    lines = lines_of(text)
    tail = find_tail(lines)
    main = _MainStory(title)
    main.read(lines[: tail.start])
    draft = main.draft()
    teasers = tuple(
        Draft(one.text, one.title, one.kicker, truncated=True, teaser=True) for one in tail.teasers if one.text
    )
    left_out = (
        *main.left_out,
        *(line.words for line in tail.left_out),
        *(line.words for line in lines[tail.start :] if not line.bare),
    )
    return Scrape(((draft,) if draft else ()) + teasers, left_out)


class _MainStory:
    """Reads the lines above the teasers, one after the other, and takes each for what its place makes it."""

    def __init__(self, title: str | None) -> None:
        self.title = title
        self.kicker: str | None = None
        self.published: str | None = None
        self.credits: list[Credit] = []
        self.kept: list[Line] = []
        self.left_out: list[str] = []
        self.walled = False

    def read(self, lines: Sequence[Line]) -> None:
        """Take all lines: those before the first paragraph, then the rest."""
        start = next((place for place, line in enumerate(lines[:LONGEST_TOP]) if line.bare and is_told(line)), 0)
        self._read_top(lines[:start])
        self._read_body(lines[start:])

    def draft(self) -> Draft | None:
        """The story that was read; None where no line is left for its text."""
        if not self.kept:
            return None
        last, tail_credits = split_tail_credit(self.kept[-1].words)
        kept = [*self.kept[:-1], replace(self.kept[-1], words=last)]
        cut = says_more_follows(last) or (len(kept) > 1 and is_told(kept[-1]) and bool(_CUT_SHORT.search(last)))
        return Draft(
            text=joined(kept),
            title=self.title,
            kicker=self.kicker,
            truncated=self.walled or cut,
            credits=(*self.credits, *tail_credits),
            published=self.published,
        )

    def _read_top(self, lines: Sequence[Line]) -> None:
        headline = self._headline(lines)
        for place, line in enumerate(lines):
            date = line.date or (_dateline_date(line.words) if line.bare else None)
            if date:
                self.published = self.published or date
            elif line.bare and _DATELINE_ALONE.fullmatch(line.words):
                self.left_out.append(line.words)
            elif line.credits or (line.bare and names_only(line.words)):
                self.credits += line.credits or names_only(line.words)
            elif line.furniture:
                self.left_out.append(line.words)
            elif place == headline or _same(line.words, self.title):
                self.title = self.title or line.words
            elif headline is not None and place < headline:
                self._read_above_headline(line)
            else:
                self._read_deck(line)

    def _headline(self, lines: Sequence[Line]) -> int | None:
        """The place of the line that is the headline, among those before the first paragraph."""
        if self.title is not None:
            return next((place for place, line in enumerate(lines) if _same(line.words, self.title)), None)
        likely = [place for place, line in enumerate(lines) if line.bare and self._may_be_headline(lines, place)]
        shortest = SHORTEST_HEADLINE if len(likely) > 1 else SHORTEST_HEADLINE - 1
        return next((place for place in likely if lines[place].length >= shortest), None)

    def _may_be_headline(self, lines: Sequence[Line], place: int) -> bool:
        """Not a speaker's first words, nor the place that transcripts name above the time of day."""
        line = lines[place]
        label = label_of(line.words)
        below = lines[place + 1].words if place + 1 < len(lines) else ""
        named_only = not any(word.islower() and len(word) > len("the") for word in line.words.split())
        return (
            is_headline(line)
            and not names_only(line.words)
            and not (label and is_speaker(label))
            and not (named_only and is_clock(below))
        )

    def _read_above_headline(self, line: Line) -> None:
        """A kicker in capitals, or the name of site or section."""
        if line.words.isupper() and not is_clock(line.words) and self.kicker is None:
            self.kicker = line.words
        else:
            self.left_out.append(line.words)

    def _read_deck(self, line: Line) -> None:
        label = label_of(line.words)
        if label and self.title and self.kicker is None and not is_speaker(label):
            self.kicker = label
            line = replace(line, words=line.words.removeprefix(label).lstrip(": "))
        self.kept.append(line)

    def _read_body(self, lines: Sequence[Line]) -> None:
        links = 0
        for place, line in enumerate(lines):
            at_edge = place < EDGE or place >= len(lines) - EDGE
            if links and line.bare and is_headline(line):
                links -= 1
                self.left_out.append(line.words)
                continue
            links = 0
            if line.furniture is Furniture.MORE:
                links = 1
            elif line.furniture is Furniture.LIST_HEADING:
                links = MOST_LINKS if _opens_list(lines[below] for below in range(place + 1, len(lines))) else 0
            if line.furniture is not None and (links or line.furniture is not Furniture.LIST_HEADING):
                self.walled |= line.furniture is Furniture.WALL
                self.left_out.append(line.words)
            elif line.credits and (at_edge or line.credits[0].kind is not CreditKind.BYLINE):
                self.credits += line.credits
            elif at_edge and is_labelled_date(line.words):
                self.published = self.published or line.date
                self.left_out.append(line.words)
            else:
                self.kept.append(line)


def _dateline_date(words: str) -> str | None:
    """The date in a line that has nothing but place and date: ``VELD, June 24, 2022``."""
    for parter in _DATE_PARTER.finditer(words):
        date = written_date(words[parter.end() :])
        if date and _PLACE.fullmatch(words[: parter.start()]):
            return date
    return None


def _opens_list(following: Iterable[Line]) -> bool:
    first = next((line for line in following if line.bare), None)
    return first is not None and is_headline(first) and first.length >= SHORTEST_HEADLINE


def _same(words: str, title: str | None) -> bool:
    return title is not None and "".join(filter(str.isalnum, words.casefold())) == "".join(
        filter(str.isalnum, title.casefold())
    )
