"""PolNeAR in the form of the CofeNet benchmark: exact-match F of source, cue and content.

Each line of the file is a tokenised sentence with BIO labels (Wang et al. 2022, "CofeNet: Context and Former-Label Enhanced
Net for Complicated Quotation Extraction"). A predicted span counts when its line, first token, last token and role agree.
Sentences of one article are read together, as a story is; spans never cross a line.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from onrecord.model import Role
from onrecord.tagging.conventions import POLNEAR
from onrecord.tagging.scheme import LABELS, decode
from onrecord.tagging.tagger import Tagger

_WRITTEN = {
    "``": "“",
    "''": "”",
    "`": "‘",
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
}
_NO_SPACE_BEFORE = frozenset(". , : ; ? ! ) ] } % ” ... 's 'S 're 've 'll 'm 'd n't N'T '".split())
_NO_SPACE_AFTER = frozenset("( [ { $ “ ‘ #".split())

Range = tuple[int, int]
Spans = list[tuple[Role, Range]]
ReadSpans = Callable[[str], Spans]
"""A text, one sentence a line, to its outermost spans in code points."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line of the file: where its tokens stand in the article's text, and its gold labels."""

    tokens: tuple[Range, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """The text written out, one sentence a line."""

    name: str
    text: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float
    f: float


def write_out(tokens: list[str], offset: int) -> tuple[str, list[Range]]:
    """Tokens as running text, with the range of each counted from `offset`."""
    text, ranges, glued = "", [], True
    for token in tokens:
        words = _WRITTEN.get(token, token)
        if not (glued or words in _NO_SPACE_BEFORE):
            text += " "
        ranges.append((offset + len(text), offset + len(text) + len(words)))
        text += words
        glued = words in _NO_SPACE_AFTER
    return text, ranges


def read_articles(path: Path) -> Iterator[Article]:
    """The articles of a file in CofeNet's form, in its order."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    for name, group in groupby(rows, key=lambda row: row["id"]):
        text, sentences = "", []
        for row in group:
            line, ranges = write_out(row["tokens"], len(text))
            sentences.append(Sentence(tuple(ranges), tuple(row["labels"])))
            text += line + "\n"
        yield Article(name, text, tuple(sentences))


def outermost_spans(tagger: Tagger) -> ReadSpans:
    """Reads texts with a tagger, by PolNeAR's convention."""

    def read_spans(text: str) -> Spans:
        return [(tag.role, (tag.span.start, tag.span.end)) for tag in tagger(text, POLNEAR).tags if tag.depth == 0]

    return read_spans


def measure(articles: list[Article], read_spans: ReadSpans) -> dict[Role, Score]:
    """Exact-match scores a role over all articles."""
    gold, found, right = Counter[Role](), Counter[Role](), Counter[Role]()
    for article in articles:
        spans = read_spans(article.text)
        for sentence in article.sentences:
            wanted = {(s.start, s.end, s.role) for s in decode([LABELS.index(label) for label in sentence.labels])}
            given = set(_in_sentence(sentence, spans))
            gold.update(role for *_, role in wanted)
            found.update(role for *_, role in given)
            right.update(role for *_, role in wanted & given)
    return {role: score_of(right[role], found[role], gold[role]) for role in Role}


def _in_sentence(sentence: Sentence, spans: Spans) -> Iterator[tuple[int, int, Role]]:
    for role, (start, end) in spans:
        inside = [i for i, (left, right) in enumerate(sentence.tokens) if left < end and start < right]
        if inside:
            yield inside[0], inside[-1] + 1, role


def score_of(right: int, found: int, gold: int) -> Score:
    """The score of so many right ones among so many found, of so many to be found."""
    precision, recall = right / found if found else 0.0, right / gold if gold else 0.0
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0)
