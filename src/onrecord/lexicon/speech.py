"""Words of speech, thought and stance, and the act that each performs: "denied" denies, "called on" demands.

The table lists lemmas; cues are looked up by their inflected forms. Adverbs, and up to two words between the parts of a
verb phrase, are stepped over: "has repeatedly called on", "pushed the claim back".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.lexicon.inflection import noun_forms, verb_forms
from onrecord.lexicon.table import read_table, values, word_group
from onrecord.model import Act


class Part(StrEnum):
    """The part of speech; a `PHRASE` does not inflect ("according to")."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    PHRASE = "phrase"


class Rule(StrEnum):
    """What decides the act.

    `FIXED`: the cue alone. `OPEN`: a content that plainly acts ("must leave"), else the cue. `JUDGED`: the judgement in
    the content ("called it illegal"), else the cue. `ALLEGING`: a content that charges somebody else ("claimed that Kane
    sold arms"), then as `OPEN`.
    """

    FIXED = "fixed"
    OPEN = "open"
    JUDGED = "judged"
    ALLEGING = "alleging"


@dataclass(frozen=True, slots=True)
class Sense:
    """One row of the table: a word or phrase of speech, and its act."""

    lemma: str
    part: Part
    act: Act
    rule: Rule
    infinitive: Act | None
    """The act where the content is an infinitive: "agreed" supports, "agreed to leave" promises."""
    negated: Act | None
    """The act under negation where it is not the usual one for its act."""


@dataclass(frozen=True, slots=True)
class CueSense:
    """A sense found in a cue, and where; offsets in code points of the cue."""

    start: int
    end: int
    sense: Sense


_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
_MOST_BETWEEN = 2
_PAIR = 2


@cache
def senses() -> tuple[Sense, ...]:
    """All senses in the order of the table, one for each spelling of a lemma."""
    return tuple(
        Sense(
            lemma=lemma,
            part=Part(row["part"]),
            act=Act(row["act"]),
            rule=Rule(row["rule"]),
            infinitive=Act(row["infinitive"]) if row["infinitive"] else None,
            negated=Act(row["negated"]) if row["negated"] else None,
        )
        for row in read_table("speech")
        for lemma in values(row["lemma"])
    )


def forms_of(sense: Sense) -> tuple[str, ...]:
    """Every form under which a sense is looked up, the lemma first."""
    if sense.part is Part.VERB:
        return verb_forms(sense.lemma)
    return noun_forms(sense.lemma) if sense.part is Part.NOUN else (sense.lemma,)


def acts_of(cue: str) -> tuple[Act, ...]:
    """The acts that the words of a cue may perform, each once, in the order of the cue; empty for an unknown cue."""
    return tuple(dict.fromkeys(found.sense.act for found in senses_in(cue)))


def senses_in(cue: str) -> Iterator[CueSense]:
    """The senses of a cue from the left, the longest at each place, none overlapping; nothing for an unknown cue.

    A form of two parts of speech is a noun after an article or before "of", "that", "about" ("the claims of"), an
    adjective after "is" or "remains" ("is determined"), else a verb. Words within names do not count ("told the
    Associated Press").
    """
    tokens = _tokens(cue)
    at = 0
    while at < len(tokens):
        found = list(_candidates(tokens, at))
        if not found:
            at += 1
            continue
        most = max(found, key=lambda one: one.words).words
        longest = [one for one in found if one.words == most]
        best = next((one for one in longest if one.sense.part is _part_at(tokens, at, one.last)), longest[0])
        yield CueSense(tokens[at].start, tokens[best.last].end, best.sense)
        at = best.last + 1


def is_adverb(word: str) -> bool:
    """Whether a word in lower case only colours a cue: "also", "repeatedly"; not "allegedly", which attributes."""
    return word in word_group("adverb") or (word.endswith("ly") and word not in word_group("no_adverb"))


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int
    named: bool
    """Whether its capital makes it part of a name."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    sense: Sense
    words: int
    """The number of words of the form."""
    last: int
    """The index of the form's last token."""


def _tokens(cue: str) -> list[_Token]:
    return [
        _Token(
            word=match.group().replace("\u2019", "'").lower().removesuffix("'s"),
            start=match.start(),
            end=match.end(),
            named=place > 0 and match.group()[0].isupper() and not match.group().isupper(),
        )
        for place, match in enumerate(_WORD.finditer(cue))
    ]


@cache
def _by_first_word() -> dict[str, tuple[tuple[tuple[str, ...], Sense], ...]]:
    """Forms as words, under their first word; of one form, the verb comes first."""
    found: dict[str, list[tuple[tuple[str, ...], Sense]]] = {}
    for sense in sorted(senses(), key=lambda sense: list(Part).index(sense.part)):
        for form in forms_of(sense):
            words = tuple(form.split())
            found.setdefault(words[0], []).append((words, sense))
    return {first: tuple(forms) for first, forms in found.items()}


def _candidates(tokens: list[_Token], at: int) -> Iterator[_Candidate]:
    """Every form that begins at token `at`."""
    token = tokens[at]
    after_determiner = at > 0 and tokens[at - 1].word in word_group("determiner")
    for words, sense in () if token.named else _by_first_word().get(token.word, ()):
        if sense.part is Part.VERB and after_determiner:
            continue
        last = _last_token(tokens, at, words, sense.part)
        if last is not None:
            yield _Candidate(sense, len(words), last)


def _last_token(tokens: list[_Token], at: int, words: tuple[str, ...], part: Part) -> int | None:
    """The index of the token that ends the phrase `words`, begun at token `at`; None where it does not stand there.

    A verb's particle that ends the cue belongs to it however far it stands: "called in a letter to the council for".
    """
    if words[-1] == "by" and tuple(token.word for token in tokens[at : at + len(words)]) != words:
        return None  # after another word "by" names who does it: "stands accused by"
    if part is Part.VERB and len(words) == _PAIR and tokens[-1].word == words[1] and at < len(tokens) - 1:
        return len(tokens) - 1
    for word in words[1:]:
        at += 1
        between = 0
        while at < len(tokens) and tokens[at].word != word:
            if not is_adverb(tokens[at].word):
                between += 1
                if part is not Part.VERB or between > _MOST_BETWEEN or tokens[at].word in word_group("binder"):
                    return None
            at += 1
        if at == len(tokens):
            return None
    return at


def _part_at(tokens: list[_Token], first: int, last: int) -> Part:
    """The part of speech that the words around suggest for tokens `first` to `last`."""
    before = next((token.word for token in reversed(tokens[:first]) if not is_adverb(token.word)), "")
    after = tokens[last + 1].word if last + 1 < len(tokens) else ""
    if before in word_group("link") and after != "by":
        return Part.ADJECTIVE
    direct = tokens[first - 1].word if first else ""
    is_noun = direct in word_group("before_noun") or after in word_group("after_noun")
    return Part.NOUN if is_noun else Part.VERB
