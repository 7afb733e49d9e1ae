"""What a content does by itself: signs that it acts ("must withdraw") and words by which it judges ("a disaster")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from onrecord.lexicon.inflection import present_participles
from onrecord.lexicon.speech import Rule
from onrecord.lexicon.table import read_table, values
from onrecord.model import Act

_PLAIN = str.maketrans(dict.fromkeys('"\u201c\u201d\u201e\u00ab\u00bb\u2018') | {"\u2019": "'", "\u00a0": " "})
_LOOSE_APOSTROPHE = re.compile(r"(?<!\w)'|'(?!\w)")
_FEW = r"(?:[\w'.-]+ ){0,3}"
_WORDS = r"(?: [\w'-]+){0,4}"


@dataclass(frozen=True, slots=True)
class Sign:
    """One row of the table of signs."""

    pattern: re.Pattern[str]
    act: Act
    under: Rule
    """The rule of the cues under which it counts."""
    within: int | None
    """The number of words from the start within which it must begin; None for anywhere."""


@dataclass(frozen=True, slots=True)
class SignFound:
    """The act that a sign makes of a content, and the words before the sign, without quotation marks."""

    act: Act
    before: str


@cache
def signs() -> tuple[Sign, ...]:
    """All signs in the order of the table."""
    return tuple(
        Sign(
            pattern=_at_word_edges(_written_out(row["sign"])),
            act=Act(row["act"]),
            under=Rule(row["under"]),
            within=int(row["within"]) if row["within"] else None,
        )
        for row in read_table("content_signs")
    )


def first_sign(content: str, under: Rule = Rule.OPEN) -> SignFound | None:
    """The sign that begins first in `content` of those that count under cues of the rule `under`.

    Of two that begin at one place, it is the one earlier in the table.
    """
    plain = _plain(content)
    best: tuple[int, Act] | None = None
    for sign in signs():
        match = sign.pattern.search(plain) if sign.under is under else None
        if match is None or (best and match.start() >= best[0]):
            continue
        if sign.within is None or plain.count(" ", 0, match.start()) < sign.within:
            best = (match.start(), sign.act)
    return SignFound(best[1], plain[: best[0]]) if best else None


def judgement_in(content: str) -> Act | None:
    """The act of the first judging word in `content`; None where it does not judge ("called it the Blue Line")."""
    plain = _plain(content)
    found = [(match.start(), act) for act, pattern in _judgements().items() if (match := pattern.search(plain))]
    return min(found)[1] if found else None


@cache
def _deeds() -> str:
    """A pattern for the verbs of the table of deeds, as in "will send" and "will be sending"."""
    verbs = [row["verb"] for row in read_table("deeds")]
    return f"(?:{'|'.join(form for verb in verbs for form in (verb, *present_participles(verb)))})"


@cache
def _judgements() -> dict[Act, re.Pattern[str]]:
    words: dict[Act, list[str]] = {}
    for row in read_table("judgements"):
        words.setdefault(Act(row["act"]), []).extend(values(row["words"]))
    return {act: _at_word_edges("|".join(map(_stem_pattern, of_act))) for act, of_act in words.items()}


def _written_out(sign: str) -> str:
    return sign.replace("<few>", _FEW).replace("<words>", _WORDS).replace("<deed>", _deeds())


def _stem_pattern(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*")


def _at_word_edges(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def _plain(content: str) -> str:
    """Straight apostrophes, without quotation marks and what stands before the first word; letter case is kept."""
    return _LOOSE_APOSTROPHE.sub("", content.translate(_PLAIN)).lstrip(" \t\n.\u2026")
