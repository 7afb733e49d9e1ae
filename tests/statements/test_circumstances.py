"""To whom, on what occasion and when; never taken from what is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Span, Statement, Story
from onrecord.statements.attributions import Attribution
from onrecord.statements.circumstances import circumstances_of
from onrecord.statements.reading import read_statements
from tests.marked import marked


def told(statement: Statement) -> tuple[str | None, str | None, str | None]:
    parts = (statement.addressee, statement.occasion, statement.time)
    return tuple(part.words if part else None for part in parts)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("{s1|Holm} {c1|told reporters} {q1|it sank}.", ("reporters", None, None)),
        ("{s1|Holm} {c1|told} reporters that {q1|it sank}.", ("reporters", None, None)),
        ("{s1|Holm} {c1|told the Harbour Post} on Tuesday {q1|it sank}.", ("the Harbour Post", None, "on Tuesday")),
        (
            "{s1|Holm} {c1|said at a news conference in Aldmouth} late on Monday that {q1|it sank}.",
            (None, "at a news conference in Aldmouth", "late on Monday"),
        ),
        (
            "{q1|“It sank,”} {c1|said} {s1|Vera Holm}, at a fair in Aldmouth. On Friday it rained.",
            (None, "at a fair in Aldmouth", None),
        ),
        ("In a letter to the crews, {s1|Holm} {c1|said} {q1|it sank}.", (None, "In a letter to the crews", None)),
        ("On Tuesday {s1|Holm} {c1|said} {q1|it sank}.", (None, None, "On Tuesday")),
        ("{s1|Holm} on Tuesday {c1|said} {q1|it sank}.", (None, None, "on Tuesday")),
        ("{s1|Holm}, speaking to deputies last week, {c1|said} {q1|it sank}.", ("deputies", None, "last week")),
        ("{s1|Holm} {c1|wrote on X} {q1|it sank}.", (None, "on X", None)),
        (
            "{s1|Holm} {c1|complained to the council about} {q1|the noise} in an open letter.",
            ("the council", "in an open letter", None),
        ),
        ("{s1|She} {c1|was told} that {q1|it sank}.", (None, None, None)),
        ("The crews {c1|had been told} that {q1|it sank}.", ("The crews", None, None)),
        ("{s1|Holm} {c1|said} {q1|the ferry sank on Tuesday}.", (None, None, None)),
        ("{s1|Holm} {c1|said} {q1|it sank}. At a rally on Friday, crews marched.", (None, None, None)),
        ("The ferry left on Monday and {s1|Holm} {c1|said} {q1|it sank}.", (None, None, None)),
        ("{s1|Holm} {c1|described} Tuesday's storm as {q1|a test}.", (None, None, None)),
        ("{s1|Holm} {c1|promised to} {q1|rebuild the pier}.", (None, None, None)),
        ("{s1|Holm} {c1|asked for} {q1|help}.", (None, None, None)),
        ("{c1|In the judgement of} {s1|Holm}, {q1|it sank}.", (None, None, None)),
    ],
)
def test_circumstances_of_a_statement(markup: str, expected: tuple[str | None, ...]) -> None:
    assert told(read_statements(*marked(markup)).statements[0]) == expected


def test_each_cue_has_its_own_time() -> None:
    first, second = read_statements(
        *marked("{s1|Holm} {c1|said} on Friday {q1|it sank}, {c2|adding} that {q2|crews swam}.")
    ).statements
    assert (told(first)[2], told(second)[2]) == ("on Friday", None)


def test_what_follows_an_inner_cue_is_told_of_it() -> None:
    story, tags = marked("{q1|{q2|“It sank,”} {s2|Holm} {c2|said}} on Monday, {s1|the Post} {c1|reported}.")
    outer = next(one for one in read_statements(story, tags).statements if one.within is None)
    inner = next(one for one in read_statements(story, tags).statements if one.within is not None)
    assert (told(outer)[2], told(inner)[2]) == (None, "on Monday")


_PIECES = (
    "Holm|said|told reporters|“It sank,”|on Tuesday|at a rally in Aldmouth|in a letter to the crews|, and|. |that|it sank|"
    "speaking to deputies|had been told|the crews|on X|last week|\n|complained to|the council"
).split("|")


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=3, max_size=12), st.data())
def test_circumstances_lie_in_the_text_and_outside_the_content(pieces: list[str], data: st.DataObject) -> None:
    text = " ".join(["Holm", *pieces])
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=6, max_size=9)))
    spans = [Span(*edges) for edges in zip(cuts[::2], cuts[1::2], strict=False)]
    order = data.draw(st.permutations(spans))
    content = tuple(sorted(order[2:]))
    one = Attribution(order[0], content, order[1], 0)
    found = circumstances_of(Story("page", 0, text), one, [])
    for span in (found.addressee, found.occasion, found.time):
        if span is not None:
            assert span.end <= len(text)
            assert not any(span.overlaps(piece) for piece in content)
            assert text[span.start : span.end].strip(" ,\n") == text[span.start : span.end]
