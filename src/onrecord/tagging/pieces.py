"""Text to pieces: what the encoder sees of a story, and where each piece stands in the text.

A piece is a word piece of the encoder's vocabulary. The vocabulary is uncased, so letter case comes beside it as a second
input, and so does whether a piece stands inside quotation marks, which a window cut out of a long quotation cannot show.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

CASES = ("none", "lower", "title", "upper", "mixed", "initial")
"""The shape of the whole word that a piece belongs to; `initial` is a single capital letter."""

OUT_OF_QUOTES, IN_QUOTES, QUOTE_MARK = 0, 1, 2
QUOTE_STATES = 3

_OPENING, _CLOSING, _STRAIGHT = "“„«", "”»", '"'
_MARKS = re.compile(f"[{_OPENING}{_CLOSING}{_STRAIGHT}]|\n")
_SENTENCE_END = frozenset(".?!…")
_CLOSERS = frozenset("”’\"')]»")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st sen rep gov gen lt col maj capt sgt cmdr adm pres rev hon jr sr vs no inc ltd corp co".split()
)
"""Words whose full stop ends no sentence, besides single letters ("U.S.", "D.C.")."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The n pieces of one text; every array has shape (n,)."""

    ids: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    """Code points, half-open with `ends`."""
    ends: npt.NDArray[np.int64]
    cases: npt.NDArray[np.int64]
    quotes: npt.NDArray[np.int64]
    breaks: npt.NDArray[np.bool_]
    """True where a sentence or a line begins."""
    words: npt.NDArray[np.bool_]
    """True where a word or a punctuation mark begins."""

    def __len__(self) -> int:
        return len(self.ids)


class PieceMaker:
    """Cuts texts into pieces with the vocabulary that lies beside the weights."""

    def __init__(self, vocabulary: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(vocabulary))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self.opening_id = self._special("[CLS]")
        self.closing_id = self._special("[SEP]")

    def _special(self, name: str) -> int:
        found = self._tokenizer.token_to_id(name)
        if found is None:
            raise ValueError(f"the vocabulary lacks {name}")
        return found

    def __call__(self, text: str) -> Pieces:
        """The pieces of `text`, in order."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        offsets = np.asarray(encoding.offsets, dtype=np.int64).reshape(-1, 2)
        return Pieces(
            ids=np.asarray(encoding.ids, dtype=np.int64),
            starts=offsets[:, 0],
            ends=offsets[:, 1],
            cases=_cases(text, encoding.word_ids, offsets),
            quotes=_quotes(text)[offsets[:, 0]] if len(offsets) else np.zeros(0, dtype=np.int64),
            breaks=_breaks(text, offsets),
            words=_word_starts(encoding.word_ids),
        )


@lru_cache(maxsize=65536)
def _case(word: str) -> int:
    letters = [character for character in word if character.isalpha()]
    if not letters:
        return CASES.index("none")
    if all(letter.islower() for letter in letters):
        return CASES.index("lower")
    if all(letter.isupper() for letter in letters):
        return CASES.index("initial" if len(letters) == 1 else "upper")
    if letters[0].isupper() and all(letter.islower() for letter in letters[1:]):
        return CASES.index("title")
    return CASES.index("mixed")


def _word_starts(word_ids: list[int | None]) -> npt.NDArray[np.bool_]:
    starts = np.ones(len(word_ids), dtype=np.bool_)
    starts[1:] = [word != before for before, word in itertools.pairwise(word_ids)]
    return starts


def _cases(text: str, word_ids: list[int | None], offsets: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    cases = np.zeros(len(word_ids), dtype=np.int64)
    first = 0
    for position in range(1, len(word_ids) + 1):
        if position == len(word_ids) or word_ids[position] != word_ids[first]:
            cases[first:position] = _case(text[offsets[first, 0] : offsets[position - 1, 1]])
            first = position
    return cases


def _quotes(text: str) -> npt.NDArray[np.int64]:
    """The quotation state of each code point. A mark left open ends with its line, so one slip spoils one paragraph."""
    states = np.full(len(text), OUT_OF_QUOTES, dtype=np.int64)
    opened = -1
    for match in _MARKS.finditer(text):
        position, mark = match.start(), match.group()
        closes = mark == "\n" or mark in _CLOSING or (mark in _STRAIGHT and opened >= 0)
        if closes and opened >= 0:
            states[opened + 1 : position] = IN_QUOTES
        if mark == "\n" or mark in _CLOSING:
            opened = -1
        elif mark in _OPENING:
            opened = position
        else:
            opened = position if opened < 0 else -1
        if mark != "\n":
            states[position] = QUOTE_MARK
    if opened >= 0:
        states[opened + 1 :] = IN_QUOTES
    return states


def _breaks(text: str, offsets: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    breaks = np.zeros(len(offsets), dtype=np.bool_)
    ended, last_end, before = True, 0, ""
    for position, (start, end) in enumerate(offsets.tolist()):
        gap, words = text[last_end:start], text[start:end]
        if "\n" in gap:
            ended = True
        elif ended and not gap and words in _CLOSERS:
            last_end = end
            continue
        breaks[position] = ended and (not words.islower() or "\n" in gap or position == 0)
        ended = words in _SENTENCE_END and not (words == "." and (len(before) == 1 or before in _ABBREVIATIONS))
        last_end, before = end, words.lower()
    return breaks
