"""Joint sources: "Russia and Iran denied ..." is a statement of each, as our guideline has it; "the two sides" stay one group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import Span
from onrecord.statements.attributions import Attribution
from onrecord.statements.cast import HEADS
from onrecord.statements.descriptions import Kind, describe
from onrecord.statements.mentions import Mentions

_AND = re.compile(r",?\s(?:and|as well as|along with|together with)\s|,\s")
_BOTH = re.compile(r"both\s", re.IGNORECASE)
_NO_LIST = re.compile(r"\s(?:of|between|from|for|to|with|by|in|at|on|than|that|who|whose|which|including)\s|\(")
"""Words after which an "and" joins parts of something else: "the leaders of Chad and Mali"."""


def each_party(text: str, found: Sequence[Attribution], mentions: Mentions) -> list[Attribution]:
    """The attributions in order, those with a joint source once for each party that it names."""
    shared = [_side_by_side(one) or _parties(text, one.source, mentions) for one in found]
    first = _first_places(shared)
    parted: list[Attribution] = []
    for one, parties in zip(found, shared, strict=True):
        moved = replace(one, holder=first[one.holder] if one.holder is not None else None)
        joint = Span(parties[0].start, parties[-1].end) if parties else None
        parted += [replace(moved, source=party, joint=joint) for party in parties] or [moved]
    return parted


def _first_places(shared: Sequence[Sequence[Span]]) -> list[int]:
    """Where each attribution, or the first of its parties, stands once all are parted."""
    places, place = [], 0
    for parties in shared:
        places.append(place)
        place += max(1, len(parties))
    return places


def _side_by_side(one: Attribution) -> list[Span]:
    """The sources that the tagger itself took for several."""
    apart = all(not span.overlaps(piece) for span in one.others for piece in (*one.content, one.cue))
    return sorted([one.source, *one.others]) if one.source is not None and one.others and apart else []


def _parties(text: str, source: Span | None, mentions: Mentions) -> list[Span]:
    """The parties that the words of one source name side by side; none where they name one, or a group."""
    if source is None:
        return []
    both = _BOTH.match(text, source.start, source.end)
    start = both.end() if both else source.start
    edges = [match.span() for match in _AND.finditer(text, start, source.end)]
    if not edges or text[edges[-1][0] : edges[-1][1]] == ", " or _NO_LIST.search(text, start, edges[-1][0]):
        return []
    starts, ends = [start, *(end for _, end in edges)], [*(begin for begin, _ in edges), source.end]
    parties = [Span(low, high) for low, high in zip(starts, ends, strict=True) if low < high]
    return parties if len(parties) > 1 and all(_is_somebody(text, party, mentions) for party in parties) else []


def _is_somebody(text: str, party: Span, mentions: Mentions) -> bool:
    """Whether words name one person, state or organisation by themselves."""
    found = describe(text, party, mentions)
    match found.kind:
        case Kind.PERSON:
            return True
        case Kind.STATE:
            return not found.plural
        case Kind.ORGANISATION:
            return found.organisation is not None
        case Kind.OFFICE:
            return found.definite and bool(found.titles & HEADS)
        case _:
            return False
