"""Teasers of other stories below a story, each with its label, headline and beginning of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.lexicon.names import is_given_name
from onrecord.lexicon.states import find_state
from onrecord.pages.boilerplate import Furniture
from onrecord.pages.boundary import find_boundary
from onrecord.pages.lines import (
    Line,
    is_cut_off,
    is_headline,
    is_shouted,
    is_told,
    label_of,
    says_more_follows,
    without_mark,
)
from onrecord.pages.words import TITLES, word_set

SHORTEST_TEASER = 20
"""Words of a teaser that is one line: its deck and the beginning of its text."""
MOST_TEASERS = 100
"""Front pages have some dozens; a page with more labelled lines is a transcript or a list."""
SHORTEST_HEADLINE = 4
"""Words; shorter lines between paragraphs are a story's own crossheads."""
GIVEN_AND_SURNAME = 2
MOST_LINKS = 8
"""Headlines that a list inside a story holds before the story goes on."""

_NO_KICKERS = word_set(
    "Q A QUESTION ANSWER MODERATOR REPORTER REPORTERS INTERVIEWER HOST ANCHOR NARRATOR VOICE SPEAKER "
    "PARTICIPANT ALL AUDIENCE "
    "UPDATE UPDATED BREAKING LIVE NOTE NOTES CORRECTION CLARIFICATION EDITOR EDITOR’S KEY SUMMARY ABSTRACT "
    "SUBJECT TO FROM DATE RE "
    "CC FACT SECTION ARTICLE CONTACT SOURCE SOURCES PHOTO VIDEO WATCH READ MORE THE MR MRS MS DR SIR LADY"
)
"""First words of labels that open a turn of speech, a note, a list or a letter's head, and never another story."""


@dataclass(frozen=True, slots=True)
class Teaser:
    """The beginning of another story."""

    text: str
    title: str | None
    kicker: str | None


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands below a story: `start` is the index of its first line; `left_out` are headlines without text."""

    start: int
    teasers: tuple[Teaser, ...]
    left_out: tuple[Line, ...] = ()


def find_tail(lines: Sequence[Line]) -> Tail:
    """The teasers at the end of a page; an empty tail that starts behind the last line where there are none."""
    return _labelled_tail(lines) or _listed_tail(lines) or _marked_tail(lines) or Tail(len(lines), ())


def _labelled_tail(lines: Sequence[Line]) -> Tail | None:
    """Lines such as ``LEAP FORWARD: The new tanks ... a source said A shipment of ...``, one below the other."""
    if is_shouted(lines):
        return None
    start, run = len(lines), list[int]()
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if line.bare and _is_labelled_teaser(line):
            start, run = place, [place, *run]
        elif line.bare and not (run and run[0] == place + 1 and _is_title(line)):
            break
    if not run or len(run) > MOST_TEASERS or not _are_kickers(lines, run):
        return None
    teasers = []
    for place in run:
        above = lines[place - 1] if place else None
        titled = above is not None and place - 1 not in run and above.bare and _is_title(above)
        start = min(start, place - titled)
        teasers.append(_labelled(lines[place].words, above.words if above and titled else None))
    return Tail(start, tuple(teasers))


def _is_labelled_teaser(line: Line) -> bool:
    return line.length >= SHORTEST_TEASER and label_of(line.words) is not None


def _is_title(line: Line) -> bool:
    return is_headline(line) and line.length >= SHORTEST_HEADLINE


def _are_kickers(lines: Sequence[Line], run: list[int]) -> bool:
    """Whether the labels of these last lines open other stories, and not turns of speech, places or notes.

    Speakers come again, and are named elsewhere on the page; kickers do neither. At least one teaser is cut off; one
    that stands alone needs an end of the story before it, or a label of several words and a deck.
    """
    labels = Counter(filter(None, (label_of(line.words) for line in lines)))
    ours = [label_of(lines[place].words) or "" for place in run]
    before = lines[: run[0]]
    others = sum(label_of(line.words) is not None for line in before if line.bare)
    page = " ".join(line.words for line in before)
    if others > 1 or any(labels[label] > 1 or is_speaker(label, page) for label in ours):
        return False
    if not any(is_cut_off(lines[place].words) for place in run):
        return False
    if len(run) > 1 or _ends_story(before):
        return True
    deck = find_boundary(lines[run[0]].words.removeprefix(ours[0]).lstrip(": "))
    return len(ours[0].split()) > 1 and deck is not None


def _ends_story(before: Sequence[Line]) -> bool:
    return not before or not before[-1].bare


def is_speaker(label: str, page: str = "") -> bool:
    """Whether a label opens a turn of speech, a place's report or a note; `page` is the text that stands above."""
    words = [word.strip("“‘\"'’”.,?!") for word in label.split()]
    titled = " ".join(word.title() for word in words)
    if words[0] in _NO_KICKERS or words[0].title() in TITLES or find_state(titled) is not None:
        return True
    if len(words) == 1:
        return f" {titled}" in page
    return titled in page or (is_given_name(words[0].title()) and len(words) == GIVEN_AND_SURNAME)


def _labelled(words: str, headline: str | None) -> Teaser:
    label = label_of(words) or ""
    rest = without_mark(words.removeprefix(label).lstrip(": "))
    body = find_boundary(rest)
    if body is None:
        return Teaser(rest, headline, label)
    deck, text = rest[:body].rstrip(), rest[body:]
    return Teaser(text, headline, f"{label}: {deck}") if headline else Teaser(text, deck, label)


def _listed_tail(lines: Sequence[Line]) -> Tail | None:
    """What a heading such as "Related articles" opens, where nothing but headlines and their first sentences follow."""
    for place, line in enumerate(lines):
        if line.furniture is Furniture.LIST_HEADING and any(is_told(other) for other in lines[:place] if other.bare):
            items = _items(lines[below] for below in range(place + 1, len(lines)) if lines[below].bare)
            if items is not None:
                teasers = tuple(Teaser(without_mark(text.words), title.words, None) for title, text in items if text)
                return Tail(place, teasers, tuple(title for title, text in items if not text))
    return None


def _items(lines: Iterable[Line]) -> list[tuple[Line, Line | None]] | None:
    """Headlines, each with the text below it; None where the lines are something else."""
    items: list[tuple[Line, Line | None]] = []
    for line in lines:
        if is_headline(line):
            items.append((line, None))
        elif items and items[-1][1] is None and is_told(line):
            items[-1] = (items[-1][0], line)
        else:
            return None
    return items


def _marked_tail(lines: Sequence[Line]) -> Tail | None:
    """Headlines, each above a text that ends in dots or "Read more", without a heading over them all."""
    bare = [place for place, line in enumerate(lines) if line.bare]
    pairs: list[tuple[int, int]] = []
    while len(bare) > 1 and _is_title(lines[bare[-2]]) and is_told(lines[bare[-1]]) and _more_follows(lines, bare[-1]):
        pairs.insert(0, (bare[-2], bare[-1]))
        bare = bare[:-2]
    if not pairs or not (len(pairs) > 1 or _ends_story(lines[: pairs[0][0]])):
        return None
    return Tail(
        pairs[0][0], tuple(Teaser(without_mark(lines[text].words), lines[title].words, None) for title, text in pairs)
    )


def _more_follows(lines: Sequence[Line], place: int) -> bool:
    """Whether the line, or one below it that is nothing else, says that the text goes on elsewhere."""
    below = lines[place + 1] if place + 1 < len(lines) else None
    return says_more_follows(lines[place].words) or (below is not None and below.furniture is Furniture.MORE)
