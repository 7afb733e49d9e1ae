"""Tags to statements: nesting, and records that hold whatever the tags are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Act, Polarity, Record, Role, Span, Story, Tag, Tags
from onrecord.statements.reading import read_statements
from tests.marked import marked


def test_a_statement_inside_another_names_it() -> None:
    story, tags = marked("{s1|Holm} {c1|said} {q1|{s2|the navy} {c2|denied} {q2|losing a ship}}.")
    outer, inner = read_statements(story, tags).statements
    assert (outer.within, inner.within) == (None, outer.id)
    assert inner.act is Act.DENY


STORY = Story(
    "page", 0, "Holm said Iran denied it. “We know,” she added, and the minister left Washington on Friday. " * 3
)


@st.composite
def any_tags(draw: st.DrawFn) -> Tags:
    edges = sorted(draw(st.sets(st.integers(0, len(STORY.text)), min_size=2, max_size=24)))
    tags = [
        Tag(Span(start, end), draw(st.sampled_from(Role)), draw(st.integers(0, 1)))
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    ]
    cues = [tag for tag in tags if tag.role is Role.CUE]
    sources = [tag for tag in tags if tag.role is Role.SOURCE]
    contents = [tag for tag in tags if tag.role is Role.CONTENT]
    return Tags(
        tuple(tags),
        source_of=tuple((cue, draw(st.sampled_from(sources))) for cue in cues) if sources else (),
        cue_of=tuple((content, draw(st.sampled_from(cues))) for content in contents) if cues else (),
    )


@settings(derandomize=True, max_examples=150, deadline=None)
@given(any_tags())
def test_whatever_the_tags_the_record_is_sound(tags: Tags) -> None:
    reading = read_statements(STORY, tags)
    Record(STORY, "test", reading.entities, reading.statements, refusals=reading.refusals)
    told = len(reading.statements) + len(
        [one for one in reading.refusals if one.reason in {"no_content", "twice", "declined"}]
    )
    assert told == len([tag for tag in tags.tags if tag.role is Role.CUE])


@pytest.mark.parametrize(
    ("markup", "act", "speaker"),
    [
        ("{s1|Neither Russia nor Iran} {c1|has confirmed} {q1|the deal}.", Act.STATE, "Russia and Iran"),
        ("{s1|Neither Cairo nor the mayor} {c1|has confirmed} {q1|the deal}.", Act.STATE, "Egypt and mayor"),
        ("{s1|Neither side} {c1|denied} {q1|the report}.", Act.STATE, "both sides"),
        ("{s1|No official} {c1|has confirmed} {q1|the sale}.", Act.STATE, None),
        ("{s1|No. 10} {c1|confirmed} {q1|the sale}.", Act.CONFIRM, "United Kingdom"),
        ("{s1|Norway} {c1|has not denied} {q1|the sale}.", Act.STATE, "Norway"),
    ],
)
def test_what_nobody_confirms_is_not_confirmed(markup: str, act: Act, speaker: str | None) -> None:
    reading = read_statements(*marked(markup))
    (one,) = reading.statements
    names = {entity.id: entity.name for entity in reading.entities}
    assert (one.act, names.get(one.speaker or "")) == (act, speaker)
    assert one.polarity is (Polarity.POSITIVE if act is Act.CONFIRM else Polarity.NEGATIVE)
