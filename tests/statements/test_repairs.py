"""Each repair mends what it is for and leaves its look-alike alone."""

from __future__ import annotations

import pytest

from onrecord.model import Name, NameType, Span
from onrecord.statements.attributions import attributions
from onrecord.statements.repairs import repaired
from tests.marked import marked


def mended(markup: str) -> tuple[str | None, str, list[str]]:
    story, tags = marked(markup)
    (one, *_) = attributions(story, tags)[0]
    one = repaired(story.text, one)
    cut = story.text
    source = cut[one.source.start : one.source.end] if one.source else None
    return source, cut[one.cue.start : one.cue.end], [cut[piece.start : piece.end] for piece in one.content]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ("{s1|Holm,} {c1|“said} {q1|it was over}.", ("Holm", "said", ["it was over"])),
        (
            "{q1|Peru} {c1|stands accused by} {q1|two neighbours of moving the border}.",
            ("two neighbours", "stands accused by", ["Peru", "of moving the border"]),
        ),
        ("{q1|The report} {c1|was denied by} {q1|the navy}.", ("the navy", "was denied by", ["The report"])),
        ("It hurt Peru, which {c1|denied} {q1|the charge}.", ("which", "denied", ["the charge"])),
        ("A charge by {s1|Holm} hurt Peru, which {c1|denied} {q1|it}.", ("which", "denied", ["it"])),
        ("It hurt {s1|Peru}, which {c1|denied} {q1|the charge}.", ("Peru", "denied", ["the charge"])),
        (
            "Shells reached Peru — which {c1|denied} {q1|the charge — as the talks went on}.",
            ("which", "denied", ["the charge"]),
        ),
        (
            "{q1|“Peru} — {s1|Holm} {c1|said} — {q1|is wrong”}.",
            ("Holm", "said", ["“Peru", "is wrong”"]),
        ),
        ("{s1|Peru} {c1|denied} {q1|the charge — as ever}.", ("Peru", "denied", ["the charge — as ever"])),
        ("He asked which {c1|denied} {q1|the charge}.", (None, "denied", ["the charge"])),
        ("Notes\nA{c1|:} {q1|No, it does not.}", (None, "A:", ["No, it does not."])),
        ("{q1|It sank,} {c1|according to the navy}.", ("the navy", "according to", ["It sank,"])),
        ("At last we also {c1|welcome} {q1|the pact}.", ("we", "welcome", ["the pact"])),
        ("It rests on his {c1|commitment} {q1|to stay}.", ("his", "commitment", ["to stay"])),
        ("That we {c1|reportedly} {q1|sank it} is a lie.", (None, "reportedly", ["sank it"])),
        ("{q1|The talks we} {c1|hope for} {q1|will come}.", (None, "hope for", ["The talks we", "will come"])),
    ],
)
def test_repairs(markup: str, wanted: tuple[str | None, str, list[str]]) -> None:
    assert mended(markup) == wanted


@pytest.mark.parametrize(
    ("markup", "source"),
    [
        ("Iran strongly {c1|endorses} {q1|the talks}.", "Iran"),
        ("It rests on the Republic of Chad’s {c1|commitment to} {q1|the talks}.", "the Republic of Chad"),
        ("In Iran {c1|endorses} {q1|the talks}.", None),
        ("Iran {c1|reportedly} {q1|left the talks}.", None),
    ],
)
def test_the_name_right_before_a_cue_is_its_source(markup: str, source: str | None) -> None:
    story, tags = marked(markup)
    (one, *_) = attributions(story, tags)[0]
    name = next(name for name in ("Iran", "Republic of Chad") if name in story.text)
    start = story.text.index(name)
    named = repaired(story.text, one, [Name(Span(start, start + len(name)), NameType.STATE)])
    assert (story.text[named.source.start : named.source.end] if named.source else None) == source


@pytest.mark.parametrize(
    ("markup", "source"),
    [
        ("It rained. Ana Ruiz, the envoy to Chad, {c1|says} {q1|it is over}.", "Ana Ruiz, the envoy to Chad"),
        ("Envoy Ana Ruiz from the Harbour Fund {c1|says} {q1|it is over}.", "Envoy Ana Ruiz from the Harbour Fund"),
        ("Ana Ruiz left, and the navy {c1|says} {q1|it is over}.", None),
        ("For Ana Ruiz, the envoy to Chad, {c1|says} {q1|it is over}.", None),
        ("Ana Ruiz, the envoy to Chad, {c1|noting} {q1|it is over}.", None),
    ],
)
def test_whom_a_sentence_opens_with_is_the_subject_of_its_verb(markup: str, source: str | None) -> None:
    story, tags = marked(markup)
    (one, *_) = attributions(story, tags)[0]
    start = story.text.index("Ana Ruiz")
    named = repaired(story.text, one, [Name(Span(start, start + 8), NameType.PERSON)])
    assert (story.text[named.source.start : named.source.end] if named.source else None) == source
