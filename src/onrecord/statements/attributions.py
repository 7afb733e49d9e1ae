"""Tags to attributions: which source, cue and pieces of content make one statement, and which statement holds which.

What cannot be made into a statement is refused with a reason; nothing is dropped in silence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from onrecord.model import Act, Refusal, Role, Span, Stage, Story, Tag, Tags

_EDGES = " \t\n\u00a0"
_OPENING_MARKS, _CLOSING_MARKS = '“"«„', '”"»'
_HEDGE = re.compile(r"reportedly|allegedly|supposedly|purportedly|apparently", re.IGNORECASE)
_DECLINED = re.compile(
    r".*\b(?:declin|refus)(?:e|es|ed|ing)(?: to(?: immediately| publicly)?"
    r" (?:comment|elaborate|respond|answer|speak|talk|discuss|give (?:details|further)|provide (?:details|further)|say more)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_SALUTATION = re.compile(r"(?:Dear|To)\s[^\n]{2,120}?\s*:(?: \(Dear [^\n)]{2,60}\))?", re.IGNORECASE)
_SIDE_BY_SIDE = re.compile(r",?\s(?:and|as well as|along with|together with)\s|,\s")
_LONGEST_ROW = 40
_NEAR = 200
"""Code points within which an unlinked content is still given to a cue of its sentence."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Spans that belong together, not yet judged; offsets are the story's."""

    cue: Span
    content: tuple[Span, ...]
    source: Span | None
    depth: int
    holder: int | None = None
    """The place in the list of the attribution whose content holds this one."""
    learned: tuple[Act, float] | None = None
    """The act that the tagger thinks likeliest, with its probability."""
    others: tuple[Span, ...] = ()
    """Sources that stand side by side with `source` and belong to no other cue: "Ruiz and Okafor said"."""
    joint: Span | None = None
    """The words of all that say it together, of whom `source` is one."""


def attributions(story: Story, tags: Tags) -> tuple[list[Attribution], list[Refusal]]:
    """The attributions of a story in the order of their cues, outermost first where two cues share a place, and the refusals."""
    refusals: list[Refusal] = []
    sources = dict(tags.source_of)
    acts = {cue: (act, probability) for cue, act, probability in tags.acts}
    free = _free_sources(tags)
    pieces = _pieces(story, tags, refusals)
    found: list[Attribution] = []
    empty: list[Attribution] = []
    for cue in (tag for tag in tags.tags if tag.role is Role.CUE):
        source = sources[cue].span if cue in sources else None
        taken = [cue.span, *([source] if source else [])]
        content = _joined(pieces.get(cue, []), story.text)
        content = [span for span in content if not any(span.overlaps(other) for other in taken)]
        others = _beside(story.text, source, free[cue.depth]) if source is not None else ()
        one = Attribution(cue.span, tuple(content), source, cue.depth, learned=acts.get(cue), others=others)
        if not content:
            empty.append(one)
        elif _declines(story.text, one):
            refusals.append(_refusal(story, cue, "declined", "a refusal to speak, which states nothing"))
        elif _salutes(story.text, one):
            refusals.append(_refusal(story, cue, "salutation", "the salutation of a letter, which names its reader"))
        else:
            found.append(one)
    for lacking in empty:
        if not _takes_hedged(story.text, lacking, found):
            tag = Tag(lacking.cue, Role.CUE, lacking.depth)
            refusals.append(
                _refusal(story, tag, "no_content", "words that attribute, but no content was found for them")
            )
    return _held(story, found, refusals), refusals


def _free_sources(tags: Tags) -> Mapping[int, list[Span]]:
    """The sources that no cue has, a depth, in the order of the text."""
    taken = {source for _, source in tags.source_of}
    free: dict[int, list[Span]] = defaultdict(list)
    for tag in tags.tags:
        if tag.role is Role.SOURCE and tag not in taken:
            free[tag.depth].append(tag.span)
    return free


def _beside(text: str, source: Span, free: list[Span]) -> tuple[Span, ...]:
    """The free sources, of those in order, that stand in one row with a source; a row has an "and" in it."""
    place = bisect_left(free, source)
    row, joints = [source], ""
    for span in reversed(free[max(0, place - _LONGEST_ROW) : place]):
        if _SIDE_BY_SIDE.fullmatch(text, span.end, row[0].start) is None:
            break
        joints += text[span.end : row[0].start]
        row.insert(0, span)
    for span in free[place : place + _LONGEST_ROW]:
        if _SIDE_BY_SIDE.fullmatch(text, row[-1].end, span.start) is None:
            break
        joints += text[row[-1].end : span.start]
        row.append(span)
    return tuple(one for one in row if one != source) if joints.strip(" ,") else ()


def _declines(text: str, one: Attribution) -> bool:
    """Whether it is a refusal to speak ("declined to comment"), which our guideline counts as no statement."""
    return _DECLINED.fullmatch(text, one.cue.start, one.content[-1].end) is not None


def _salutes(text: str, one: Attribution) -> bool:
    """Whether it is the salutation of a letter ("Dear Madam Speaker:"), whose colon reads like a speaker's label."""
    first = one.source.start if one.source else one.cue.start
    return _SALUTATION.fullmatch(text, text.rfind("\n", 0, first) + 1, one.cue.end) is not None


def _pieces(story: Story, tags: Tags, refusals: list[Refusal]) -> dict[Tag, list[Span]]:
    """The pieces of content of each cue; a piece without one is refused."""
    pieces: dict[Tag, list[Span]] = {}
    homes = dict(tags.cue_of)
    cues = [tag for tag in tags.tags if tag.role is Role.CUE]
    last: tuple[Tag, Tag] | None = None
    for content in (tag for tag in tags.tags if tag.role is Role.CONTENT):
        cue = homes.get(content) or _cue_beside(content, cues, story.text)
        if cue is None and last is not None and _goes_on(last[0], content, story.text):
            cue = last[1]
        last = (content, cue) if cue is not None else last
        if cue is None:
            why = "words that seem attributed, but nothing near attributes them"
            refusals.append(_refusal(story, content, "no_cue", why))
        else:
            pieces.setdefault(cue, []).append(content.span)
    return pieces


def _goes_on(before: Tag, content: Tag, text: str) -> bool:
    """Whether a paragraph goes on with the quotation before: that one was not closed, and this one opens with a mark again."""
    between = text[before.span.end : content.span.start]
    opened = text[before.span.start : before.span.end]
    return (
        before.depth == content.depth
        and "\n" in between
        and not between.strip(_EDGES)
        and opened[0] in _OPENING_MARKS
        and opened[-1] not in _CLOSING_MARKS
        and text[content.span.start] in _OPENING_MARKS
    )


def _takes_hedged(text: str, lacking: Attribution, found: list[Attribution]) -> bool:
    """In "Pilots have reportedly arrived, Holm said" all of it is what Holm said, and the "reportedly" stands inside.

    Puts both into `found` where `lacking`, a cue with a source but no content, follows such a sentence; tells whether it did.
    """
    for place, hedged in enumerate(found):
        if hedged.source is not None or not _HEDGE.fullmatch(text, hedged.cue.start, hedged.cue.end):
            continue
        whole = Span(min(hedged.cue.start, hedged.content[0].start), max(hedged.cue.end, hedged.content[-1].end))
        first = min(lacking.cue.start, lacking.source.start if lacking.source else lacking.cue.start)
        if lacking.source is not None and whole.end <= first and not text[whole.end : first].strip(_EDGES + ","):
            found[place] = replace(hedged, depth=hedged.depth + 1)
            found.append(replace(lacking, content=(whole,)))
            return True
    return False


def _refusal(story: Story, tag: Tag, reason: str, why: str) -> Refusal:
    words = story.text[tag.span.start : tag.span.end]
    return Refusal(Stage.STATEMENT, story.id, reason, f"at {tag.span.start}: {why}: {words[:80]!r}")


def _cue_beside(content: Tag, cues: list[Tag], text: str) -> Tag | None:
    """The nearest cue of the same depth that no sentence end separates from the content."""
    best: tuple[int, Tag] | None = None
    for cue in cues:
        if cue.depth != content.depth:
            continue
        low, high = sorted((cue.span, content.span))
        between = text[low.end : high.start]
        if len(between) > _NEAR or "\n" in between or ". " in between:
            continue
        if best is None or len(between) < best[0]:
            best = (len(between), cue)
    return best[1] if best else None


def _joined(spans: list[Span], text: str) -> list[Span]:
    """Pieces with nothing but blanks between them are one piece, as a quotation of several sentences is."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not text[joined[-1].end : span.start].strip(_EDGES):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _held(story: Story, found: list[Attribution], refusals: list[Refusal]) -> list[Attribution]:
    """Orders attributions and finds each inner one's holder; an inner one that repeats an outer one is refused."""
    outer = sorted((one for one in found if one.depth == 0), key=lambda one: one.cue)
    kept = list(outer)
    for inner in sorted((one for one in found if one.depth > 0), key=lambda one: one.cue):
        if any(inner.cue.overlaps(one.cue) for one in outer):
            tag = Tag(inner.cue, Role.CUE, inner.depth)
            refusals.append(
                _refusal(story, tag, "twice", "read both as a statement and as one inside another; kept once")
            )
            continue
        kept.append(inner)
    kept.sort(key=lambda one: (one.cue, one.depth))
    places = {one: place for place, one in enumerate(kept)}
    return [_with_holder(one, list(_holders(one, outer)), places) for one in kept]


def _holders(inner: Attribution, outer: list[Attribution]) -> Iterator[Attribution]:
    if inner.depth > 0:
        yield from (one for one in outer if any(piece.covers(inner.cue) for piece in one.content))


def _with_holder(one: Attribution, holders: list[Attribution], places: dict[Attribution, int]) -> Attribution:
    if not holders:
        return one
    tightest = min(holders, key=lambda holder: sum(len(piece) for piece in holder.content))
    inside = tuple(piece for piece in one.content if any(whole.covers(piece) for whole in tightest.content))
    return replace(one, content=inside or one.content, holder=places[tightest])
