"""Names: exact-match F on Worldwide Newswire's held-out tenth, and on the weapons and platforms of re3d's held-out documents."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from pathlib import Path

from training.names import NEWSWIRE_CLASSES, in_newswire_test, newswire_files, newswire_text, read_re3d

from evals.cofenet import Score, score_of
from onrecord.model import NameType
from onrecord.tagging.conventions import HOUSE, NEWSWIRE
from onrecord.tagging.tagger import Tagger

_CLASS_OF = {kind: name for name, kinds in NEWSWIRE_CLASSES.items() for kind in kinds}

Range = tuple[int, int]


def measure(folder: Path, tagger: Tagger) -> dict[str, float]:
    """Figures over the names folder.

    A name of Worldwide Newswire is right if its first and last token and its class are, read by that set's convention; a
    weapon of re3d (its classes Weapon and MilitaryPlatform together) if its first and last letter are, an article left out.
    """
    newswire = measure_newswire(folder, tagger)
    weapons, near = measure_weapons(folder, tagger)
    return {
        "newswire P": newswire.precision,
        "newswire R": newswire.recall,
        "newswire F": newswire.f,
        "re3d weapons P": weapons.precision,
        "re3d weapons R": weapons.recall,
        "re3d weapons F": weapons.f,
        "re3d weapons F by overlap": near.f,
    }


def measure_newswire(folder: Path, tagger: Tagger) -> Score:
    """Micro-averaged over the nine classes."""
    right = found = gold = 0
    for name, sentences in newswire_files(folder):
        if not in_newswire_test(name):
            continue
        text, tokens = newswire_text(name, sentences, NEWSWIRE)
        wanted = {(one.start, one.end, _CLASS_OF[kind]) for one in text.names for kind in list(one.types)[:1]}
        flat = [token for line in tokens for token in line]
        given = {
            (*_to_tokens((name.span.start, name.span.end), flat), _CLASS_OF[name.type])
            for name in tagger(text.text, NEWSWIRE).names
            if name.type in _CLASS_OF
        }
        right, found, gold = right + len(wanted & given), found + len(given), gold + len(wanted)
    return score_of(right, found, gold)


def _to_tokens(span: Range, tokens: list[Range]) -> Range:
    """The range of the tokens that a range touches."""
    first = bisect_right(tokens, span[0], key=lambda token: token[1])
    last = bisect_left(tokens, span[1], key=lambda token: token[0]) - 1
    return tokens[first][0], tokens[last][1]


def measure_weapons(folder: Path, tagger: Tagger) -> tuple[Score, Score]:
    """Exactly, and by any overlap."""
    right = found = gold = hit = met = 0
    for text in read_re3d(folder, measured=True):
        weapons = ((one.start, one.end) for one in text.names if one.sure and one.types == frozenset({NameType.WEAPON}))
        wanted = _bare(text.text, _longest(weapons))
        names = tagger(text.text, HOUSE).names
        given = _bare(text.text, [(one.span.start, one.span.end) for one in names if one.type is NameType.WEAPON])
        right, found, gold = right + len(wanted & given), found + len(given), gold + len(wanted)
        hit += sum(any(_overlap(one, other) for other in wanted) for one in given)
        met += sum(any(_overlap(one, other) for other in given) for one in wanted)
    precision, recall = hit / found if found else 0.0, met / gold if gold else 0.0
    f = 2 * precision * recall / (precision + recall) if hit else 0.0
    return score_of(right, found, gold), Score(precision, recall, f)


def _longest(ranges: Iterable[Range]) -> list[Range]:
    """The ranges that stand in no other; re3d marks some weapons inside others."""
    ranges = set(ranges)
    return [one for one in ranges if not any(o != one and o[0] <= one[0] and one[1] <= o[1] for o in ranges)]


def _bare(text: str, ranges: Iterable[Range]) -> set[Range]:
    """Ranges without a leading article."""
    bare: set[Range] = set()
    for start, end in ranges:
        words = text[start:end]
        article = next((one for one in ("the ", "a ", "an ") if words.lower().startswith(one)), "")
        bare.add((start + len(article), end))
    return bare


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]
