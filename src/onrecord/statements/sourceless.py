"""Cues without a source of their own whose speaker the sentence or the document still tells.

A resolution's "Calls upon ..." has its subject in the resolution's heading, the next item of a list in the one before, and
"adding that ..." in the sentence that it goes on with.
"""

from __future__ import annotations

import re

from onrecord.statements.attributions import Attribution
from onrecord.statements.cast import Member
from onrecord.statements.floor import Floor
from onrecord.statements.issuer import Issuer
from onrecord.statements.sentences import SENTENCE_END

_ITEM = re.compile(r"\s*(?:\(?(?:\d+|[a-z]|[ivx]+)[.)]|[-•–*])\s*")
_GOES_ON = re.compile(r"(?:\b(?:and|but|while|also|then|further)|[,;–—])\s*$", re.IGNORECASE)
_VERB = re.compile(
    r"(?!(?:is|was|has|its|his|as|according|citing|asked|pressed|this)\b)[a-z]+(?:s|ing)\b", re.IGNORECASE
)
_OPERATIVE = re.compile(r"[a-z]+(?:s|ing|ly)\b", re.IGNORECASE)
_NOT_OPERATIVE = re.compile(
    r"(?:it|its|his|this|these|those|as|asked|pressed|according|as|there|citing|reportedly)\b", re.IGNORECASE
)


def carried_on(text: str, one: Attribution, floor: Floor, issuer: Issuer) -> Member | None:
    """Who speaks in an attribution without a source; None where nothing tells."""
    words = text[one.cue.start : one.cue.end]
    line = text.rfind("\n", 0, one.cue.start) + 1
    before = text[line : one.cue.start]
    last = floor.before(one.cue.start, lambda turn: turn.depth == one.depth)
    if _ITEM.fullmatch(before) and _OPERATIVE.match(words) and not _NOT_OPERATIVE.match(words):
        return last.member if last else issuer.body
    if not before.strip() and issuer.body is not None and one.depth == 0 and _VERB.match(words):
        return issuer.body
    if last is None or not _GOES_ON.search(before) or not _VERB.match(words):
        return None
    if SENTENCE_END.search(text, min(last.cue.end, one.cue.start), one.cue.start):
        return None
    return last.member
