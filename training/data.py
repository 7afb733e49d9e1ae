"""Annotated texts in, training windows out.

PolNeAR (brat stand-off), the story records of bench/ANNOTATION.md and our own corpus are read here, sets of names in `names`.
Windows are cut by `onrecord.tagging.windows`, labels are made by `onrecord.tagging.scheme`: the code that serves.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from onrecord.model import Act, NameType, Role
from onrecord.tagging import scheme
from onrecord.tagging.conventions import HOUSE, POLNEAR
from onrecord.tagging.names import NAME_LABELS, begin
from onrecord.tagging.pieces import PieceMaker, Pieces
from onrecord.tagging.scheme import PieceSpan
from onrecord.tagging.windows import WINDOW, Window, cut
from training.corpus import NAME_TYPES, MarkedStory

Range = tuple[int, int]

_LOOKS = {
    NameType.WEAPON: re.compile(
        r"\d|missile|rocket|drone|uav|aerial|unmanned|tank|gun|rifle|pistol|weapon|bomb|grenade|mortar|artiller|howitzer|munition"
        r"|warhead|submarine|ship|frigate|destroyer|corvette|boat|aircraft|plane|jet|fighter|helicopter|torpedo|mine|launcher|radar"
        r"|carrier|armou?red|vehicle|cannon|explosive|shell|bullet|firearm|air|defen[cs]e|system|ballistic|cruise|combat|attack"
        r"|anti|surface|nuclear|chemical|arms|-",
        re.IGNORECASE,
    ),
    NameType.DATE: re.compile(
        r"\d|year|month|week|day|night|morning|evening|noon|hour|decade|centur|quarter|season|spring|summer|autumn|winter|date"
        r"|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug"
        r"|sept?|oct|nov|dec|last|next|this|early|late|earlier|later|past|coming|previous|following|end|the|of|mid|ago|since|now"
        r"|tomorrow|recent|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|few|several|same|-|,|\.|/)$",
        re.IGNORECASE,
    ),
    NameType.QUANTITY: re.compile(
        r"\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?"
        r"|trillions?|dozens?|scores?|half|quarter|third|few|several|couple|some|about|around|nearly|almost|over|under|more|less|than|at"
        r"|least|most|up|to|many|a|an|and|of|the|per|cent|percent|%|km|\w*met(?:re|er)s?|miles?|tons?|tonnes?|barrels?|hectares?|acres?"
        r"|feet|foot|inch(?:es)?|degrees?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|times|points?|-|,|\.)$",
        re.IGNORECASE,
    ),
    NameType.MONEY: re.compile(
        r"\d|[$€£¥]|^(?:dollars?|euros?|pounds?|yuan|yen|rubles?|roubles?|rials?|riyals?|rupees?|won|lira|cents?|hundreds?|thousands?"
        r"|millions?|billions?|trillions?|us|usd|eur|of|a|half|about|some|more|than|-|,|\.)$",
        re.IGNORECASE,
    ),
}
"""Words that may be part of a name of a type that is not told by a capital letter."""

ANY_NAME = (1 << len(NAME_LABELS)) - 1

_BRAT_SPAN = re.compile(r"(T\d+)\t[\w-]+ (\d+ \d+(?:;\d+ \d+)*)\t")
_BRAT_EVENT = re.compile(r"E\d+\t(\S+:T\d+(?: \S+:T\d+)*)")


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution of an annotated text; offsets are code points, half-open."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    depth: int = 0
    act: Act | None = None
    """None where the set does not tell."""


@dataclass(frozen=True, slots=True)
class NamedRange:
    """A name: a half-open range of code points."""

    start: int
    end: int
    types: frozenset[NameType]
    """The types it may be of."""
    sure: bool = True
    """Whether it is a name of ours at all: a set may doubt what it marks, or mark what we do not."""


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """A text, its attributions, and by which convention they were annotated."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]
    convention: int
    depths: int
    """How many depths of attribution were annotated: 0 where only names were."""
    names: tuple[NamedRange, ...] = ()
    complete: frozenset[NameType] = frozenset()
    """The types of which every name was annotated."""


def read_polnear(folder: Path) -> Iterator[AnnotatedText]:
    """PolNeAR's `text` and `attributions` folders; of several annotators of one text the first by name counts."""
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        first.setdefault(path.stem.rsplit("_", 1)[0], path)
    for name, path in first.items():
        # line ends are part of the offsets, so no newline translation
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        yield AnnotatedText(name, text, tuple(_brat_attributions(path.read_text("utf-8"))), POLNEAR, depths=1)


def _brat_attributions(stand_off: str) -> Iterator[Attribution]:
    spans: dict[str, tuple[Range, ...]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in stand_off.split("\n"):
        # the quoted words of a span may hold line breaks, so not every line is an annotation
        if match := _BRAT_SPAN.match(line):
            ranges = re.findall(r"(\d+) (\d+)", match[2])
            spans[match[1]] = tuple((int(start), int(end)) for start, end in ranges)
        elif match := _BRAT_EVENT.match(line):
            pairs = [part.split(":", 1) for part in match[1].split()]
            events.append([(re.sub(r"\d+$", "", role), target) for role, target in pairs])
    for event in events:
        parts = {
            role: tuple(span for name, target in event if name == role for span in spans.get(target, ()))
            for role in ("Source", "Cue", "Content")
        }
        if parts["Cue"] or parts["Content"]:
            yield Attribution(parts["Source"], parts["Cue"], parts["Content"])


def read_records(folder: Path) -> Iterator[AnnotatedText]:
    """A folder of story records, one JSON file a story, with `spans` for every statement."""
    for path in sorted(folder.glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        holders = {statement["id"]: statement["in"] for statement in record["statements"]}
        attributions = []
        for statement in record["statements"]:
            depth, holder = 0, statement["in"]
            while holder is not None:
                depth, holder = depth + 1, holders[holder]
            spans = statement["spans"]
            source = (tuple(spans["source"]),) if spans["source"] else ()
            content = tuple((start, end) for start, end in spans["content"])
            attributions.append(Attribution(source, (tuple(spans["cue"]),), content, depth, Act(statement["act"])))
        yield AnnotatedText(path.stem, record["text"], tuple(attributions), HOUSE, depths=scheme.DEPTHS)


def read_corpus(stories: Iterable[MarkedStory]) -> Iterator[AnnotatedText]:
    """Stories that were marked for the project; their names are of the ten types that are asked for, so others stay open."""
    for story in stories:
        attributions = tuple(
            Attribution((one.source,) if one.source else (), (one.cue,), one.content, story.depth(one), one.act)
            for one in story.statements
        )
        names = tuple(NamedRange(one.start, one.end, frozenset({NameType(one.type)})) for one in story.names or ())
        complete = frozenset(map(NameType, NAME_TYPES)) if story.names is not None else frozenset[NameType]()
        yield AnnotatedText(story.id, story.text, attributions, HOUSE, scheme.DEPTHS, names, complete)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text's pieces with their labels and links, before it is cut into windows."""

    pieces: Pieces
    labels: npt.NDArray[np.int64]
    """(n, DEPTHS)."""
    links: tuple[tuple[int, int, PieceSpan, PieceSpan], ...]
    """(index into `decode.LINKS`, depth, dependent, head)."""
    convention: int
    names: npt.NDArray[np.int64]
    """(n,): bit k is set where the piece may have the label `NAME_LABELS[k]`; `ANY_NAME` where nothing is known."""
    acts: tuple[tuple[PieceSpan, tuple[PieceSpan, ...], Act], ...]
    """(cue, contents, act) of the attributions whose act is known."""


def to_pieces(span: Range, pieces: Pieces, role: Role) -> PieceSpan | None:
    """The pieces that a range of the text touches; None where it touches none."""
    start = int(np.searchsorted(pieces.ends, span[0], side="right"))
    end = int(np.searchsorted(pieces.starts, span[1], side="left"))
    return PieceSpan(start, end, role) if start < end else None


def label(text: AnnotatedText, make_pieces: PieceMaker) -> Labelled:
    """Labels, links, acts and names of one annotated text."""
    pieces = make_pieces(text.text)
    labels = np.full((len(pieces), scheme.DEPTHS), scheme.UNKNOWN, dtype=np.int64)
    links: list[tuple[int, int, PieceSpan, PieceSpan]] = []
    acts: list[tuple[PieceSpan, tuple[PieceSpan, ...], Act]] = []
    for depth in range(text.depths):
        here = [one for one in text.attributions if one.depth == depth]
        parts = [_parts(one, pieces) for one in here]
        spans = {span for group in parts for role in group for span in role}
        labels[:, depth] = scheme.encode(spans, len(pieces))
        kept = set(scheme.decode(labels[:, depth]))
        for one, (sources, cues, contents) in zip(here, parts, strict=True):
            pairs = [(0, content, cue) for content in contents for cue in cues[:1]]
            pairs += [(1, cue, source) for cue in cues for source in sources[:1]]
            links += [(kind, depth, left, right) for kind, left, right in pairs if left in kept and right in kept]
            if one.act is not None and cues and contents:
                acts.append((cues[0], tuple(contents), one.act))
    return Labelled(pieces, labels, tuple(dict.fromkeys(links)), text.convention, name_masks(text, pieces), tuple(acts))


def name_masks(text: AnnotatedText, pieces: Pieces) -> npt.NDArray[np.int64]:
    """What each piece may be called (n,): see `Labelled.names`. Only the first piece of a word is asked.

    A word outside of all names may still be a name of a type that the set leaves out, if it looks like one.
    """
    if not text.complete:
        return np.full(len(pieces), ANY_NAME, dtype=np.int64)
    masks = np.full(len(pieces), ANY_NAME, dtype=np.int64)
    firsts = np.flatnonzero(pieces.words)
    lasts = np.append(firsts[1:], len(pieces)) - 1
    left_out = frozenset(NameType) - text.complete
    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
        word = text.text[pieces.starts[first] : pieces.ends[last]]
        masks[first] = _bits(frozenset(one for one in left_out if looks_like(word, one)), (0, 1)) | 1
    for name in sorted(text.names, key=lambda name: name.sure):
        found = to_pieces((name.start, name.end), pieces, Role.SOURCE)
        if found is None:
            continue
        if not name.sure:
            masks[found.start : found.end] = _bits(name.types, (0, 1)) | 1
        else:
            masks[found.start : found.end] = _bits(name.types, (1,))
            masks[found.start] = _bits(name.types, (0,))
    masks[~pieces.words] = ANY_NAME
    return masks


@cache
def looks_like(word: str, kind: NameType) -> bool:
    """Whether a word may be part of a name of that type, by its looks; generous, for it only opens a question."""
    if kind in _LOOKS:
        return bool(_LOOKS[kind].search(word)) or (kind is NameType.WEAPON and word[:1].isupper())
    return word[:1].isupper()


@cache
def _bits(types: Iterable[NameType], kinds: tuple[int, ...]) -> int:
    """The bits of B (0) and I (1) of some types."""
    return sum(1 << (begin(one) + kind) for one in types for kind in kinds)


def _parts(one: Attribution, pieces: Pieces) -> tuple[list[PieceSpan], list[PieceSpan], list[PieceSpan]]:
    sources, cues, contents = (
        [span for span in (to_pieces(raw, pieces, role) for raw in ranges) if span is not None]
        for role, ranges in ((Role.SOURCE, one.source), (Role.CUE, one.cue), (Role.CONTENT, one.content))
    )
    return sources, cues, contents


@dataclass(frozen=True, slots=True)
class Example:
    """One training window; positions in `links` count from the window's first piece."""

    text: Labelled
    window: Window

    def __len__(self) -> int:
        return len(self.window)

    def links(self) -> list[tuple[int, int, PieceSpan, PieceSpan]]:
        """The links whose both ends lie wholly in the window."""
        low, high = self.window.start, self.window.end
        return [
            (kind, depth, _shift(one, -low), _shift(two, -low))
            for kind, depth, one, two in self.text.links
            if low <= min(one.start, two.start) and max(one.end, two.end) <= high
        ]

    def acts(self) -> list[tuple[PieceSpan, tuple[PieceSpan, ...], Act]]:
        """The acts whose cue and contents lie wholly in the window."""
        low, high = self.window.start, self.window.end
        return [
            (_shift(cue, -low), tuple(_shift(one, -low) for one in contents), act)
            for cue, contents, act in self.text.acts
            if all(low <= one.start and one.end <= high for one in (cue, *contents))
        ]


def _shift(span: PieceSpan, by: int) -> PieceSpan:
    return PieceSpan(span.start + by, span.end + by, span.role)


def examples(texts: Iterable[Labelled], size: int = WINDOW, *, jitter: random.Random | None = None) -> list[Example]:
    """The windows of all texts. With `jitter` the first window of a text is cut short at random, so epochs differ."""
    found: list[Example] = []
    for text in texts:
        skip = 0
        if jitter is not None and len(text.pieces) > size:
            starts = np.flatnonzero(text.pieces.breaks[:size])
            skip = int(jitter.choice(starts.tolist() or [0]))
            if skip:
                found.append(Example(text, Window(0, skip)))
        windows = cut(text.pieces.breaks[skip:], size)
        found.extend(Example(text, Window(window.start + skip, window.end + skip)) for window in windows)
    return found
