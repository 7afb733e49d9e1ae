"""An index of written forms, and the search for the longest of them in a text.

Two spellings are one form when they differ only in accents, in full stops within abbreviations ("U.S.", "US"), in the
shape of apostrophes and hyphens, or in the white space between words. Letter case counts, but for words written in
capitals throughout.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")

_WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\b\.?|\w+|&")
_GAP = re.compile(r"[.,]?[ \t\u00a0\u202f]*\n?[ \t]*|[-\u2010-\u2013/]|['\u2019\u2018`]")
_POSSESSIVE = re.compile(r"['\u2019](?:s|S)?$")
_SHORT = 3
"""Forms of up to three letters are looked up as they are written only: "Us" and "who" are no abbreviations."""


class FormIndex(Generic[Meaning]):
    """Written forms and what they mean; made once from a table, then only read."""

    def __init__(self, *, any_case: bool = False) -> None:
        """With `any_case`, letter case does not count at all."""
        self._any_case = any_case
        self._meanings: dict[tuple[str, ...], Meaning | None] = {}
        """By the words of a form; None for a masked phrase."""
        self._longest: dict[str, int] = {}

    def add(self, form: str, meaning: Meaning) -> None:
        """Enter a form; the first meaning of a form stays. A leading "The" in `form` is part of it."""
        words = self._key(form)
        self._enter(words, meaning)
        if words[0] == "The":
            self._enter(("the", *words[1:]), meaning)
        if sum(map(len, words)) > _SHORT:
            self._enter(tuple(word.upper() for word in words), meaning)

    def mask(self, phrase: str) -> None:
        """Enter a phrase that means nothing here, so that a scan steps over it and the forms within."""
        self._enter(self._key(phrase), None)

    def find(self, words: str) -> Meaning | None:
        """What exactly these words mean; a leading "the" and a possessive ending are stepped over."""
        words = words.strip()
        for candidate in (words, _POSSESSIVE.sub("", words)):
            key = self._key(candidate)
            for start in (0, 1) if key and key[0].lower() == "the" else (0,):
                meaning = self._meanings.get(key[start:])
                if meaning is not None:
                    return meaning
        return None

    def scan(self, text: str) -> Iterator[tuple[int, int, Meaning]]:
        """Every form in `text` as (start, end, meaning): the longest from the left, none overlapping.

        Offsets count code points; a possessive ending lies outside the range.
        """
        done = 0
        for match in _WORD.finditer(text):
            if match.start() < done:
                continue
            first = self._fold_case(match.group())
            longest = self._longest.get(first)
            found = self._longest_from(text, match, longest) if longest else None
            if found is not None:
                done, meaning = found
                if meaning is not None:
                    yield match.start(), done, meaning

    def _longest_from(self, text: str, first: re.Match[str], longest: int) -> tuple[int, Meaning | None] | None:
        """Where the longest form that begins with the word `first` ends, and its meaning; None where none does."""
        words, ends = [self._fold_case(first.group())], [first.end()]
        while len(words) < longest:
            following = _WORD.search(text, ends[-1])
            if following is None or not _GAP.fullmatch(text, ends[-1], following.start()):
                break
            words.append(self._fold_case(following.group()))
            ends.append(following.end())
        for count in range(len(words), 0, -1):
            key = tuple(words[:count])
            if key in self._meanings:
                return ends[count - 1], self._meanings[key]
        return None

    def _key(self, form: str) -> tuple[str, ...]:
        return tuple(self._fold_case(match.group()) for match in _WORD.finditer(form))

    def _fold_case(self, word: str) -> str:
        folded = _fold(word)
        return folded.lower() if self._any_case else folded

    def _enter(self, words: tuple[str, ...], meaning: Meaning | None) -> None:
        if not words:
            raise ValueError("a form needs at least one word")
        key = tuple(word.lower() for word in words) if self._any_case else words
        self._meanings.setdefault(key, meaning)
        self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))


@lru_cache(maxsize=65536)
def _fold(word: str) -> str:
    if word == "&":
        return "and"
    return without_accents(word.replace(".", ""))


def without_accents(words: str) -> str:
    """Letters without the marks above and below them: "Céline" is "Celine"."""
    return "".join(part for part in unicodedata.normalize("NFKD", words) if not unicodedata.combining(part))
