"""Tags to attributions: which source, cue and pieces of content make one statement, and which statement holds which.

What cannot be made into a statement is refused with a reason; nothing is dropped in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model import Refusal, Role, Span, Stage, Story, Tag, Tags

_EDGES = " \t\n\u00a0"
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


def attributions(story: Story, tags: Tags) -> tuple[list[Attribution], list[Refusal]]:
    """The attributions of a story in the order of their cues, outermost first where two cues share a place, and the refusals."""
    refusals: list[Refusal] = []
    found: list[Attribution] = []
    sources = dict(tags.source_of)
    pieces: dict[Tag, list[Span]] = {}
    homes = dict(tags.cue_of)
    cues = [tag for tag in tags.tags if tag.role is Role.CUE]
    for content in (tag for tag in tags.tags if tag.role is Role.CONTENT):
        cue = homes.get(content) or _cue_beside(content, cues, story.text)
        if cue is None:
            refusals.append(
                _refusal(story, content, "no_cue", "words that seem attributed, but nothing near attributes them")
            )
        else:
            pieces.setdefault(cue, []).append(content.span)
    for cue in cues:
        source = sources.get(cue)
        content_spans = _joined(pieces.get(cue, []), story.text)
        taken = [cue.span, *([source.span] if source else [])]
        content_spans = [span for span in content_spans if not any(span.overlaps(other) for other in taken)]
        if not content_spans:
            refusals.append(
                _refusal(story, cue, "no_content", "words that attribute, but no content was found for them")
            )
        else:
            found.append(Attribution(cue.span, tuple(content_spans), source.span if source else None, cue.depth))
    return _held(story, found, refusals), refusals


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
    return Attribution(one.cue, one.content, one.source, one.depth, places[tightest])
