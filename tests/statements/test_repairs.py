"""Each repair mends what it is for and leaves its look-alike alone."""

from __future__ import annotations

import pytest

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
    ],
)
def test_repairs(markup: str, wanted: tuple[str | None, str, list[str]]) -> None:
    assert mended(markup) == wanted
