"""Regular inflection of English verbs and nouns, so that a table lists lemmas and text is looked up by its forms.

Only the first word of a verb phrase and the last word of a noun phrase change: ``call for`` -> ``called for``.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.lexicon.table import read_table, values, word_group

VOWELS = "aeiou"

BE = ("be", "am", "are", "is", "was", "were", "been", "being")
HAVE = ("have", "has", "had", "having")
DO = ("do", "does", "did", "done", "doing")

_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$")
_SINGLE_SYLLABLE = re.compile(r"(?:[^aeiou]|(?<=q)u)*[aeiou][^aeiouwxy]$")
_HEAD = re.compile(r"(?P<head>.+?)(?P<rest> (?:of|in|on|with|to|for|from|against|by)\b.*)")
_FINAL_L = re.compile(r"[^aeiou][aeiou]l$")


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    return {row["verb"]: values(row["past"]) for row in read_table("irregular_verbs")}


def verb_forms(lemma: str) -> tuple[str, ...]:
    """All forms of a verb or verb phrase: lemma, third person, -ing, past and participle.

    Verbs in -l have both spellings (``labelled``, ``labeled``).
    """
    verb, _, rest = lemma.partition(" ")
    return tuple(f"{form} {rest}" if rest else form for form in _verb_forms(verb))


@cache
def _verb_forms(verb: str) -> tuple[str, ...]:
    auxiliary = {"be": BE, "have": HAVE, "do": DO}.get(verb)
    if auxiliary:
        return auxiliary
    pasts = _irregular().get(verb) or tuple(stem + "ed" for stem in _stems(verb, "e"))
    return tuple(dict.fromkeys([verb, _third_person(verb), *present_participles(verb), *pasts]))


def present_participles(verb: str) -> tuple[str, ...]:
    """The form in -ing, in both spellings where there are two."""
    return tuple(stem + "ing" for stem in _stems(verb, "i"))


def noun_forms(lemma: str) -> tuple[str, ...]:
    """Singular and plural of a noun or noun phrase; before a preposition only the head changes (``heads of state``)."""
    phrase = _HEAD.match(lemma)
    if phrase is None:
        return (lemma, plural(lemma))
    return (lemma, plural(phrase["head"]) + phrase["rest"])


def plural(noun: str) -> str:
    """The regular plural; -man and -woman become -men and -women."""
    if noun.endswith(("woman", "man")):
        return noun[:-2] + "en"
    if _SIBILANT.search(noun):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def singular(nouns: str) -> str:
    """The singular of a noun, or of a phrase that ends in one, by the rules that `plural` makes it by."""
    if nouns.endswith("people"):
        return nouns.removesuffix("people") + "person"
    if nouns.endswith("men"):
        return nouns.removesuffix("men") + "man"
    if nouns.endswith("ies"):
        return nouns.removesuffix("ies") + "y"
    bare = nouns.removesuffix("es")
    if bare != nouns and _SIBILANT.search(bare):
        return bare
    return nouns if nouns.endswith("ss") else nouns.removesuffix("s")


def _third_person(verb: str) -> str:
    if _SIBILANT.search(verb) or (verb.endswith("o") and verb[-2:-1] not in VOWELS):
        return verb + "es"
    return plural(verb) if verb.endswith("y") else verb + "s"


def _stems(verb: str, ending: str) -> tuple[str, ...]:
    """What stands before -ed (`ending` "e") or -ing (`ending` "i")."""
    if verb.endswith("ie"):
        return (verb[:-1],) if ending == "e" else (verb[:-2] + "y",)
    if verb.endswith("e"):
        keeps = ending == "i" and verb.endswith(("ee", "oe", "ye"))
        return (verb if keeps else verb[:-1],)
    if ending == "e" and verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return (verb[:-1] + "i",)
    if verb in word_group("doubled") or _SINGLE_SYLLABLE.match(verb):
        return (verb + verb[-1],)
    if _FINAL_L.search(verb):
        return (verb + "l", verb)
    return (verb,)
