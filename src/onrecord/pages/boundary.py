"""Where the deck of a teaser ends and its body begins, when a flat scrape has run the two together.

``... an official said A shipment of 38 tanks ...``: nothing but the grammar tells. Every capitalised word that no
punctuation parts from the word before it is a candidate; a small log-linear model weighs the words on both sides
against each other and against the chance that there is no boundary at all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from itertools import islice, pairwise

from onrecord.pages.words import (
    DANGLING,
    DAY_NAMES,
    DAYS,
    FUNCTION_OPENERS,
    NAME_ENDS,
    PLACES,
    PRONOUN_OPENERS,
    REPORTING,
    TITLES,
    VERBS,
)

SHORTEST_DECK = 4
"""Words. Of 7,327 headlines looked at, 74 are shorter."""
LONGEST_DECK = 45
"""Words; the longest of 7,327 headlines has 48, and decks are shorter."""
SHORTEST_BODY = 8
"""Words; fewer do not tell a body from a name."""
LOOK_AHEAD = 60
"""Words behind the longest deck that are weighed too: the first two sentences of a body."""
NEAR = 3
"""Words; a title and a name."""

_TOKEN = re.compile(r"\S+")
_OPENING = "“‘\"'([«"
_CLOSING = "”’\"')]»"
_SENTENCE_END = re.compile(r"[.?!…][”’\"')\]]*$")
_ABBREVIATION = re.compile(r"^[“‘\"'(]*(?:(?:[A-Za-z]\.)+|[A-Z][a-z]{0,3}\.|[Nn]o\.|[ap]\.m\.)[”’\"')]*$")
_ADJECTIVE = re.compile(r"^[A-Z][a-z]{2,}(?:al|ive|ous|ing|ed|ic|ary|less|ful|ly|ers|ors|ists|ions|ments)$")
_ADJECTIVAL = re.compile(r"^[a-z]{2,}(?:al|ive|ous|ic|ary|ful|less|ish|able|ible|est|ing|ern)$")
_DEMONYM = re.compile(r"^[A-Z][a-z]+(?:ian|ean|ese|ish|can|ani|aqi|ati|udi|eli|sh|ch)$")
_PAST_OR_THIRD = re.compile(r"^[a-z]{2,}(?:ed|es|s)$")

_WEIGHT_TABLE = """
any=-1.4
before:adjectival=0.7  before:capital=-0.9  before:closing-attribution=-0.2  before:closing-quote=-1.0
before:dangling=-2.9  before:day=1.5  before:demonym=-0.2  before:lower=1.3  before:name-end=-0.4  before:number=0.8
before:place=0.5  before:reporting=0.3  before:title=-1.9
cut:before-name-end=-2.1  cut:pair-once=-0.3  cut:pair-recurs=-1.3  cut:quote=-0.7  cut:state-before-title=-0.7
cut:two-places=1.4
deck<=14=0.6  deck<=20=-0.5  deck<=28=-0.4  deck<=6=-0.6  deck<=9=0.9  deck>28=-1.3
verb-after:far=0.7  verb-after:near=0.2
verb-before:likely=1.6  verb-before:sure=1.4
word:adjective+capital=-1.4  word:adjective+dangling=0.8  word:adjective+lower=0.8  word:day=-1.6
word:day+capital=-0.5  word:day+dangling=-0.6  word:day+lower=-0.4  word:demonym=-0.4  word:demonym+capital=-0.4
word:demonym+dangling=-0.4  word:demonym+lower=-1.4  word:demonym+title=2.2  word:demonym+verb=-0.4
word:function=2.6  word:function+capital=0.6  word:function+dangling=0.7  word:function+lower=1.0
word:function+title=0.3  word:initials=-1.6  word:initials+capital=-0.6  word:initials+dangling=-0.3
word:initials+lower=-1.0  word:initials+title=0.4  word:name=-0.9  word:name+capital=-0.3  word:name+dangling=-0.2
word:name+lower=-0.2  word:name+title=-0.3  word:opening-quote=-1.6  word:place=-0.8  word:place+capital=-0.5
word:place+dangling=-1.3  word:place+lower=-0.7  word:place+title=1.3  word:place+verb=0.3  word:pronoun=1.6
word:pronoun+capital=0.2  word:pronoun+dangling=0.5  word:pronoun+lower=0.3  word:pronoun+verb=0.6
word:recurs-after=-0.8  word:stands-before=0.8  word:title=-0.2  word:title+capital=-0.2  word:title+dangling=0.2
word:title+lower=-0.2  word:title+title=0.3  word:title+verb=-0.4
"""
WEIGHTS: Mapping[str, float] = {
    name: float(weight) for name, _, weight in (entry.rpartition("=") for entry in _WEIGHT_TABLE.split())
}
"""Natural-log weights of a conditional logit over the candidates and "no boundary", which scores 0.

Fitted to 2,500 headlines and to 3,300 sentences without their full stop, each followed by the text after it, and to
4,000 paragraphs without boundary (three publishers; rounded, nothing below 0.15 kept). Forced to choose, it parts 0.91
of another publisher's 288 sentence-case headlines from their stories, and 0.93 of 900 held-out sentence pairs.
"""

PRIOR = math.log(19)
"""The fit saw about as many texts with a boundary as without; of lines that a capital label opens and that end cut off,
all but perhaps one in twenty have one."""


_KINDS_BEFORE = (
    ("dangling", DANGLING),
    ("reporting", REPORTING),
    ("day", DAYS),
    ("title", TITLES),
    ("name-end", NAME_ENDS),
    ("place", PLACES),
)


def find_boundary(text: str) -> int | None:
    """The offset at which the body begins in `text`, the rest of a teaser behind its label; None where all is body."""
    tokens = [(match.group(), match.start()) for match in islice(_TOKEN.finditer(text), LONGEST_DECK + LOOK_AHEAD)]
    words = [word for word, _ in tokens]
    scored = [(sum(WEIGHTS.get(name, 0.0) for name in features(words, place)), -place) for place in candidates(words)]
    score, place = max(scored, default=(-math.inf, 0))
    return tokens[-place][1] if score + PRIOR > 0 else None


def candidates(words: list[str]) -> list[int]:
    """The indexes of `words` at which a body may begin, in order; none lies behind the end of the first sentence."""
    found = []
    last = min(LONGEST_DECK, len(words) - SHORTEST_BODY)
    for place in range(1, last + 1):
        before, word = words[place - 1], words[place]
        if _SENTENCE_END.search(before) and not _ABBREVIATION.match(before):
            break
        if place < SHORTEST_DECK or before[-1] in ",;:—–-" or not _opens(word):
            continue
        found.append(place)
    return found


def features(words: list[str], place: int) -> list[str]:
    """The names of the features that hold for a boundary before ``words[place]``."""
    before, word = words[place - 1], words[place]
    after = words[place + 1]
    return [
        "any",
        *_length_features(place),
        *_before_features(words, place),
        *_after_features(word, after),
        *_run_features(words, place, before, word),
        *_clause_features(words, place),
    ]


def _opens(word: str) -> bool:
    bare = word.lstrip(_OPENING)
    return bool(bare) and (bare[0].isupper() or (bare[0].isdigit() and word != bare))


def _bare(word: str) -> str:
    bare = word.lstrip(_OPENING)
    return re.sub(r"(?:[’']s)?[,.;:?!”’\"')\]»]*$", "", bare)


def _length_features(place: int) -> list[str]:
    for limit in (6, 9, 14, 20, 28):
        if place <= limit:
            return [f"deck<={limit}"]
    return ["deck>28"]


def _before_features(words: list[str], place: int) -> list[str]:
    bare = _bare(words[place - 1])
    found = [f"before:{_kind_before(bare)}"]
    if bare.lower() in REPORTING and any(other[-1] == "," for other in words[max(0, place - 9) : place - 1]):
        found.append("before:closing-attribution")
    if words[place - 1][-1:] in _CLOSING:
        found.append("before:closing-quote")
    return found


def _kind_before(word: str) -> str:
    for kind, known in _KINDS_BEFORE:
        if word.lower() in known or word in known:
            return kind
    if _DEMONYM.match(word):
        return "demonym"
    if word[:1].isupper():
        return "capital"
    if word[:1].isdigit():
        return "number"
    return "adjectival" if _ADJECTIVAL.match(word) else "lower"


def _after_features(word: str, after: str) -> list[str]:
    bare = _bare(word)
    found = []
    if word[0] in _OPENING:
        found.append("word:opening-quote")
    if bare in FUNCTION_OPENERS:
        found.append("word:function")
    elif bare in PRONOUN_OPENERS:
        found.append("word:pronoun")
    elif bare in TITLES:
        found.append("word:title")
    elif bare in DAY_NAMES:
        found.append("word:day")
    elif bare in PLACES:
        found.append("word:place")
    elif _DEMONYM.match(bare):
        found.append("word:demonym")
    elif _ADJECTIVE.match(bare):
        found.append("word:adjective")
    elif bare.isupper() and len(bare) > 1:
        found.append("word:initials")
    else:
        found.append("word:name")
    found.append(found[-1] + "+" + _kind_after(_bare(after)))
    return found


def _kind_after(word: str) -> str:
    if word in VERBS:
        return "verb"
    if word in DANGLING:
        return "dangling"
    if word in TITLES:
        return "title"
    return "lower" if word[:1].islower() else "capital"


def _run_features(words: list[str], place: int, before: str, word: str) -> list[str]:
    """Whether the boundary would cut a run of capitalised words, and whether either part stands elsewhere."""
    bare = _bare(word)
    rest = words[place + 1 :]
    found = []
    telling = len(bare) > len("US")
    if telling and any(_bare(other).startswith(bare[:5]) for other in rest):
        found.append("word:recurs-after")
    if telling and any(_bare(other) == bare for other in words[: place - 1]):
        found.append("word:stands-before")
    if before[:1].isupper() and len(_bare(before)) > 1:
        pair = (_bare(before), bare)
        others = [(_bare(a), _bare(b)) for k, (a, b) in enumerate(pairwise(words)) if k != place - 1]
        found.append("cut:pair-recurs" if pair in others else "cut:pair-once")
        if bare in TITLES and (_bare(before) in PLACES or _DEMONYM.match(_bare(before)) or _bare(before).isupper()):
            found.append("cut:state-before-title")
        if bare in NAME_ENDS:
            found.append("cut:before-name-end")
        if _bare(before) in PLACES and bare in PLACES:
            found.append("cut:two-places")
        if word[0] in _OPENING:
            found.append("cut:quote")
    return found


def _clause_features(words: list[str], place: int) -> list[str]:
    """Whether what would follow has its verb, and whether what would precede has one."""
    found = []
    for distance, other in enumerate(words[place + 1 : place + 9], start=1):
        if other[-1] in ".;":
            break
        if _bare(other) in VERBS:
            found.append("verb-after:near" if distance <= NEAR else "verb-after:far")
            break
    deck = [_bare(other) for other in words[:place]]
    if any(other in VERBS for other in deck):
        found.append("verb-before:sure")
    elif any(_PAST_OR_THIRD.match(other) for other in deck):
        found.append("verb-before:likely")
    return found
