"""Annotated texts in, training windows out.

Three forms are read: PolNeAR (brat stand-off), the story records of bench/ANNOTATION.md, and our own corpus in the same form.
Windows are cut by `onrecord.tagging.windows`, labels are made by `onrecord.tagging.scheme`: the code that serves.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from onrecord.model import Role
from onrecord.tagging import scheme
from onrecord.tagging.conventions import HOUSE, POLNEAR
from onrecord.tagging.pieces import PieceMaker, Pieces
from onrecord.tagging.scheme import PieceSpan
from onrecord.tagging.windows import Window, WindowOptions, cut

Range = tuple[int, int]

_BRAT_SPAN = re.compile(r"(T\d+)\t[\w-]+ (\d+ \d+(?:;\d+ \d+)*)\t")
_BRAT_EVENT = re.compile(r"E\d+\t(\S+:T\d+(?: \S+:T\d+)*)")


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution of an annotated text; offsets are code points, half-open."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """A text, its attributions, and by which convention they were annotated."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]
    convention: int
    nested: bool
    """Whether attributions inside attributions were annotated."""


def read_polnear(folder: Path) -> Iterator[AnnotatedText]:
    """PolNeAR's `text` and `attributions` folders; of several annotators of one text the first by name counts."""
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        first.setdefault(path.stem.rsplit("_", 1)[0], path)
    for name, path in first.items():
        # line ends are part of the offsets, so no newline translation
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        yield AnnotatedText(name, text, tuple(_brat_attributions(path.read_text("utf-8"))), POLNEAR, nested=False)


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
            attributions.append(Attribution(source, (tuple(spans["cue"]),), content, depth))
        yield AnnotatedText(path.stem, record["text"], tuple(attributions), HOUSE, nested=True)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text's pieces with their labels and links, before it is cut into windows."""

    pieces: Pieces
    labels: npt.NDArray[np.int64]
    """(n, DEPTHS)."""
    links: tuple[tuple[int, int, PieceSpan, PieceSpan], ...]
    """(index into `decode.LINKS`, depth, dependent, head)."""
    convention: int


def to_pieces(span: Range, pieces: Pieces, role: Role) -> PieceSpan | None:
    """The pieces that a range of the text touches; None where it touches none."""
    start = int(np.searchsorted(pieces.ends, span[0], side="right"))
    end = int(np.searchsorted(pieces.starts, span[1], side="left"))
    return PieceSpan(start, end, role) if start < end else None


def label(text: AnnotatedText, make_pieces: PieceMaker) -> Labelled:
    """Labels and links of one annotated text."""
    pieces = make_pieces(text.text)
    labels = np.full((len(pieces), scheme.DEPTHS), scheme.UNKNOWN, dtype=np.int64)
    links: list[tuple[int, int, PieceSpan, PieceSpan]] = []
    for depth in range(scheme.DEPTHS if text.nested else 1):
        parts = [_parts(one, pieces) for one in text.attributions if one.depth == depth]
        spans = {span for group in parts for role in group for span in role}
        labels[:, depth] = scheme.encode(spans, len(pieces))
        kept = set(scheme.decode(labels[:, depth]))
        for sources, cues, contents in parts:
            pairs = [(0, content, cue) for content in contents for cue in cues[:1]]
            pairs += [(1, cue, source) for cue in cues for source in sources[:1]]
            links += [(kind, depth, one, two) for kind, one, two in pairs if one in kept and two in kept]
    return Labelled(pieces, labels, tuple(dict.fromkeys(links)), text.convention)


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
        return self.window.end - self.window.start

    def links(self) -> list[tuple[int, int, PieceSpan, PieceSpan]]:
        """The links whose both ends lie wholly in the window."""
        low, high = self.window.start, self.window.end
        return [
            (kind, depth, _shift(one, -low), _shift(two, -low))
            for kind, depth, one, two in self.text.links
            if low <= min(one.start, two.start) and max(one.end, two.end) <= high
        ]


def _shift(span: PieceSpan, by: int) -> PieceSpan:
    return PieceSpan(span.start + by, span.end + by, span.role)


def examples(
    texts: Iterable[Labelled], options: WindowOptions, *, jitter: random.Random | None = None
) -> list[Example]:
    """The windows of all texts. With `jitter` the first window of a text is cut short at random, so epochs differ."""
    found: list[Example] = []
    for text in texts:
        skip = 0
        if jitter is not None and len(text.pieces) > options.size:
            starts = np.flatnonzero(text.pieces.breaks[: options.size])
            skip = int(jitter.choice(starts.tolist() or [0]))
            if skip:
                found.append(Example(text, Window(0, skip, 0, skip)))
        found.extend(
            Example(text, Window(*(edge + skip for edge in _edges(window))))
            for window in cut(text.pieces.breaks[skip:], options)
        )
    return found


def _edges(window: Window) -> tuple[int, int, int, int]:
    return window.start, window.end, window.core_start, window.core_end
