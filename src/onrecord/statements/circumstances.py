"""To whom, on what occasion and when something was said, as the words around the cue tell it.

The words are looked for in the cue, and outside the content in its sentence: right after cue, source or content, between
source and cue, and before the source at the head of its clause. Whatever else stands there ends the search, so that a
time or place of what is told is not taken for one of the telling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.lexicon.occasions import TOKEN, occasion_at, occasions_in
from onrecord.lexicon.table import word_group
from onrecord.model import Span, Story
from onrecord.statements.addressees import (
    addressee_after,
    addressee_in_cue,
    addressee_of_speaking,
    audience,
    passive_subject,
)
from onrecord.statements.attributions import Attribution
from onrecord.statements.times import TIME, TIME_SIGN

_SENTENCE_END = re.compile(r"[.?!]['\"\u201d\u2019)]*(?:\s+(?=\W*[A-Z0-9])|\Z)|\n")
_REACH = 500
"""Code points before and after a statement within which its sentence is read."""
_LEAST = len(" on X")
_CLAUSE_START = re.compile(r"(?:[;:\u2014]|\s[\u2013-]\s|\s(?:and|but)\s)\s*")
_FILLER = re.compile(
    r"(?:[\s,]|\b(?:also|later|separately|again|too|however|meanwhile|earlier|but|and|while|when|afterwards|then)\b)*",
    re.IGNORECASE,
)
_SPEAKING = "speaking "
_VERB_FOLLOWS = re.compile(r"\w{3}")
_NEXT_WORD = re.compile(rf" ({TOKEN.pattern})")
_JOINED = re.compile(r" (?:the|an?|his|her|its|their|[A-Z]\w*)(?!\w)")
_COMPLEMENT = re.compile(
    r" (?:(?P<preposition>of|to|with|in|at|on|for|from|by|near|outside|inside|between|among|alongside|before)"
    r"|published|made public|released|posted|issued|sent|seen|read out|carried|broadcast|aired|passed|delivered|signed|held"
    r"|organi[sz]ed|hosted|attended|dated|obtained|provided|shared|marking)(?![\w-])"
)
_MOST_COMPLEMENTS = 3
_MOST_WORDS = 9
_COMES_CLOSE = re.compile(r"[\s,]*")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Where they are told; spans of the story's text."""

    addressee: Span | None = None
    occasion: Span | None = None
    time: Span | None = None


class _Kind(StrEnum):
    ADDRESSEE = "addressee"
    OCCASION = "occasion"
    TIME = "time"


_Found = dict[_Kind, Span]
"""Of each kind the first that was found."""


def circumstances_of(story: Story, one: Attribution, others: Sequence[Attribution]) -> Circumstances:
    """The circumstances of an attribution; `others` are the story's other attributions, whose words it does not take."""
    text = story.text
    found: _Found = {}
    _read_cue(text, one.cue, found)
    sentence = _sentence(text, one)
    shared = any(other.source == one.source and _between(other, one) for other in others)
    for gap in _gaps(one, others, sentence):
        # what stands beside a source is told of the cue nearest to it
        if not (shared and one.source in (gap.left, gap.right)):
            _read_gap(text, one, gap, found)
    if _Kind.ADDRESSEE not in found:
        subject = passive_subject(text, one.cue, sentence.start)
        if subject is not None and not (one.source and one.source.overlaps(subject)):
            found[_Kind.ADDRESSEE] = subject
    free = {kind: span for kind, span in found.items() if not any(span.overlaps(piece) for piece in one.content)}
    return Circumstances(free.get(_Kind.ADDRESSEE), free.get(_Kind.OCCASION), free.get(_Kind.TIME))


def _between(other: Attribution, one: Attribution) -> bool:
    return one.source is not None and one.source.start < other.cue.start < one.cue.start


@cache
def _time() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w\u201c\"-]){TIME}")


def _occasion_at(text: str, start: int, end: int) -> Span | None:
    """The occasion that begins at `start`, with what belongs to it: "in a letter to the council", "at a fair in Oslo"."""
    last = occasion_at(text, start, end)
    return Span(start, _complement_end(text, last, end)) if last is not None else None


def _first_occasion(text: str, start: int, end: int) -> Span | None:
    found = next(occasions_in(text, start, end), None)
    return Span(found[0], _complement_end(text, found[1], end)) if found else None


def _complement_end(text: str, start: int, end: int) -> int:
    """Where the phrases end that hang on a noun that ends at `start`: "of 11 August", "in Tbilisi", "published Monday"."""
    place = start
    for _ in range(_MOST_COMPLEMENTS):
        lead = _COMPLEMENT.match(text, place, end)
        if lead is None or (
            lead["preposition"] and lead["preposition"] not in ("of", "by") and _time().match(text, lead.end() + 1, end)
        ):
            break
        when = _time().match(text, lead.end() + 1, end)
        last = when.end() if when else _words_end(text, lead.end(), end)
        if last == lead.end() and lead["preposition"]:
            break
        place = last
    return place


def _words_end(text: str, start: int, end: int) -> int:
    """Where the words end that follow `start`, each after one blank, up to one that cannot belong to a noun phrase."""
    place = start
    for _ in range(_MOST_WORDS):
        word = _NEXT_WORD.match(text, place, end)
        if word is None:
            break
        form = word[1].lower()
        joins = form in ("and", "of") and _JOINED.match(text, word.end(), end)
        if (form in word_group("no_occasion") and not joins) or (_time().match(text, word.start(1), end)):
            break
        place = word.end()
    return place


def _first_time(text: str, start: int, end: int) -> Span | None:
    found = _time().search(text, start, end) if TIME_SIGN.search(text, start, end) else None
    return Span(*found.span()) if found else None


def _read_cue(text: str, cue: Span, found: _Found) -> None:
    for kind, told in (
        (_Kind.OCCASION, _first_occasion(text, cue.start, cue.end)),
        (_Kind.TIME, _first_time(text, cue.start, cue.end)),
    ):
        # "in the judgement of" is a cue, and no occasion of one
        is_cue = told is not None and told.start == cue.start and not _VERB_FOLLOWS.search(text, told.end, cue.end)
        if told is not None and not is_cue and not any(span.covers(told) for span in found.values()):
            found[kind] = told
    limit = min((span.start for span in found.values()), default=cue.end)
    addressee = addressee_in_cue(text, cue, limit)
    if addressee is not None:
        found[_Kind.ADDRESSEE] = addressee


def _sentence(text: str, one: Attribution) -> Span:
    """The sentence of cue and source; a sentence end inside the content does not count before it, nor after it."""
    first = min(one.cue.start, one.source.start) if one.source else one.cue.start
    last = max(one.cue.end, one.source.end) if one.source else one.cue.end
    start = max(0, first - _REACH)
    for end in _SENTENCE_END.finditer(text, start, first):
        start = end.end()
    after = [piece for piece in one.content if piece.start >= last]
    stop = _SENTENCE_END.search(text, last, min(len(text), last + _REACH))
    for piece in after:
        if stop is not None and stop.start() >= piece.start:
            stop = _SENTENCE_END.search(text, max(stop.start(), piece.end - 1), min(len(text), piece.end + _REACH))
    return Span(start, max(stop.start() if stop else min(len(text), last + _REACH), last))


@dataclass(frozen=True, slots=True)
class _Gap:
    """Words of the sentence that no part of any statement holds, and what stands on either side."""

    start: int
    end: int
    left: Span | None
    """The part of the statement itself that ends where it begins."""
    right: Span | None
    """The part of the statement itself that begins where it ends."""
    after_other: bool
    """Whether another statement's part ends where it begins."""


def _gaps(one: Attribution, others: Sequence[Attribution], sentence: Span) -> Iterator[_Gap]:
    near = [other for other in others if abs(other.cue.start - one.cue.start) < 2 * _REACH]
    own = {one.cue, *one.content, *([one.source] if one.source else [])}
    # what follows another's cue, an inner one's at the end of this content too, is told of that one
    told_of = {other.cue.end for other in near} - {one.cue.end}
    taken = set(own)
    for other in near:
        parts = [other.cue, *other.content, *([other.source] if other.source else [])]
        taken.update(part for part in parts if not part.overlaps(one.cue))
    holders = [piece for other in near for piece in other.content if piece.covers(one.cue)]
    place = max([sentence.start, *(holder.start for holder in holders)])
    # "quoted Holm as saying | on Monday": what follows an inner cue at the end of its holder is still told of that cue
    high = min([sentence.end, *(holder.end for holder in holders if holder.end > one.cue.end)])
    left: Span | None = None
    after_other = False
    for part in sorted(part for part in taken if part.overlaps(sentence) and part.start < high):
        if place + _LEAST <= part.start:
            yield _Gap(place, part.start, left, part if part in own else None, after_other)
        if part.end > place:
            after_other = part not in own or part.end in told_of
            place, left = part.end, None if after_other else part
    if place + _LEAST <= high:
        yield _Gap(place, high, left, None, after_other)


def _read_gap(text: str, one: Attribution, gap: _Gap, found: _Found) -> None:
    if gap.left == one.cue:
        addressee = addressee_after(text, one.cue, gap.start, gap.end)
        if addressee is not None and _Kind.ADDRESSEE not in found:
            limit = _first_circumstance(text, addressee.start, gap.end)
            found[_Kind.ADDRESSEE] = audience(text, addressee.start, limit) or addressee
            _read_phrases(text, found[_Kind.ADDRESSEE].end, gap.end, found)
            return
    follows = gap.left is not None and (
        gap.left in (one.cue, one.source) or (one.source is not None and gap.left.start > one.cue.start)
    )
    if follows:
        _read_phrases(text, gap.start, gap.end, found)
    elif gap.right is not None and gap.right in (one.cue, one.source):
        starts = [
            *(() if gap.after_other else (gap.start,)),
            *(match.end() for match in _CLAUSE_START.finditer(text, gap.start, gap.end)),
        ]
        for start in reversed(starts):
            told: _Found = {}
            if _COMES_CLOSE.fullmatch(text, _read_phrases(text, start, gap.end, told), gap.end):
                for kind, span in told.items():
                    found.setdefault(kind, span)
                return


def _first_circumstance(text: str, start: int, end: int) -> int:
    found = (_first_occasion(text, start, end), _first_time(text, start, end))
    return min((span.start for span in found if span), default=end)


def _read_phrases(text: str, start: int, end: int, found: _Found) -> int:
    """Take one circumstance after another from `start` until something else stands there; tells where that is."""
    place = start
    while True:
        filler = _FILLER.match(text, place, end)
        told = _phrase_at(text, filler.end() if filler else place, end)
        if told is None:
            return place
        kind, span = told
        found.setdefault(kind, span)
        place = span.end


def _phrase_at(text: str, start: int, end: int) -> tuple[_Kind, Span] | None:
    """The circumstance that begins at `start`."""
    addressee = addressee_of_speaking(text, start, end)
    if addressee is not None:
        limit = _first_circumstance(text, addressee.start + 1, end)
        return _Kind.ADDRESSEE, audience(text, addressee.start, limit) or addressee
    if text.startswith(_SPEAKING, start):
        start += len(_SPEAKING)
    time = _time().match(text, start, end)
    if time is not None:
        return _Kind.TIME, Span(*time.span())
    occasion = _occasion_at(text, start, end)
    return (_Kind.OCCASION, occasion) if occasion else None
