"""The JSON form of a record: it comes back equal, and what is unsound is refused with the reason."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings

from onrecord.annotation import AnnotationError, from_json, to_json
from onrecord.model import Act, DateOrigin, Modality, Record, Strength
from tests.records import records

TEXT = (
    "The harbour bridge will close in May, Mayor Lena Holt said on Friday. “We have no choice,” Holt said. "
    "Opponents said the closure, which Holt said was safe, was rash. In 2019 Norland sent 12 cranes to Sudmark."
)


def annotated(**changes: Any) -> bytes:
    """A file as an annotator leaves it, without spans, with `changes` to its keys."""
    holt = {"id": "holt", "type": "person", "name": "Lena Holt", "names": ["Mayor Lena Holt", "Holt"], "of": "city"}
    statement = {
        "id": "s1",
        "at": "Mayor Lena Holt said on Friday",
        "source": "Mayor Lena Holt",
        "cue": "said",
        "content": ["The harbour bridge will close in May"],
        "speaker": "holt",
        "act": "state",
        "in": None,
    }
    transfer = {
        "id": "t1",
        "supplier": "Norland",
        "recipient": "Sudmark",
        "item": "cranes",
        "designation": None,
        "category": "other",
        "kind": "transfer",
        "status": "delivered",
        "ordered": None,
        "delivered": {"min": 12, "max": 12, "text": "12 cranes"},
        "value": None,
        "agreed_on": None,
        "delivered_on": {"from": "2019", "to": "2019", "text": "In 2019"},
        "voices": [{"who": "outlet", "stance": "asserts"}],
        "evidence": ["Norland sent 12 cranes to Sudmark"],
    }
    file = {
        "id": "harbour:1",
        "source": "The Harbour Post",
        "licence": "invented",
        "url": None,
        "published": "2021-04-02T08:00:00Z",
        "title": "Bridge to close",
        "text": TEXT,
        "entities": [holt, {"id": "city", "type": "organisation", "name": "City of Harbour"}],
        "statements": [statement],
        "transfers": [transfer],
        "sanctions": [],
    }
    return json.dumps(file | changes).encode()


def with_statement(**changes: Any) -> bytes:
    return annotated(statements=[json.loads(annotated())["statements"][0] | changes])


@settings(derandomize=True, deadline=None, max_examples=80)
@given(records())
def test_round_trip(record: Record) -> None:
    assert from_json(to_json(record)) == record


@settings(derandomize=True, deadline=None, max_examples=60)
@given(records())
def test_at_holds_source_and_cue_and_stands_once(record: Record) -> None:
    text = record.story.text
    for form, statement in zip(json.loads(to_json(record))["statements"], record.statements, strict=True):
        if form["at"] is None:
            assert len(text) < 20
            continue
        assert len(form["at"]) >= 20
        assert text.count(form["at"]) == 1
        start = text.index(form["at"])
        parts = [statement.cue.span] + ([statement.source.span] if statement.source else [])
        assert all(start <= part.start and part.end <= start + len(form["at"]) for part in parts)


def test_one_line_even_when_the_text_has_several() -> None:
    record = from_json(annotated(text=TEXT + "\nA second paragraph.", statements=[]))
    assert b"\n" not in to_json(record)


def test_words_without_spans_are_sought_where_the_guideline_says() -> None:
    record = from_json(
        with_statement(
            at="closure, which Holt said was safe", source="Holt", cue="said", content=["the closure", "was safe"]
        )
    )
    (statement,) = record.statements
    assert statement.cue.span.start == TEXT.index("said was safe")
    assert statement.source is not None
    assert statement.source.span.start == TEXT.index("Holt said was safe")
    assert statement.act is Act.STATE


def test_circumstances_and_hedges_without_spans_are_sought_near_the_cue() -> None:
    hedge = {"text": "will close", "strength": "likely"}
    (statement,) = from_json(with_statement(time="on Friday", hedges=[hedge], modality="possible")).statements
    assert statement.time is not None
    assert statement.time.span.start == TEXT.index("on Friday")
    assert [(one.quotation.words, one.strength) for one in statement.hedges] == [("will close", Strength.LIKELY)]
    assert statement.modality is Modality.POSSIBLE


def test_an_annotated_file_keeps_its_id_and_day() -> None:
    story = from_json(annotated()).story
    assert (story.given_id, story.published, story.published_from) == ("harbour:1", "2021-04-02", DateOrigin.GIVEN)
    assert from_json(annotated(published="")).story.published is None


def test_nested_statements_follow_their_new_ids() -> None:
    outer = json.loads(annotated())["statements"][0] | {"id": "s2", "in": None, "content": ["We have no choice"]}
    inner = outer | {"id": "s1", "in": "s2", "content": ["no choice"]}
    first, second = from_json(annotated(statements=[inner, outer])).statements
    assert first.within == second.id


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"{", "no annotation of a story"),
        (b"\xff\xfe", "no annotation of a story"),
        (b"[]", "no annotation of a story"),
        (annotated(text=12), r"\$\.text"),
        (annotated(text=" "), "a story needs text"),
        (annotated(published="2 April"), "no ISO date"),
        (annotated(entities=[]), "'holt' is missing"),
        (annotated(story_id="0" * 24), "does not follow from the story"),
        (with_statement(time="on Monday"), "'on Monday' is not found"),
        (with_statement(time="close in May"), "stands in the content"),
        (with_statement(act="mumble"), "Invalid enum value 'mumble'"),
        (with_statement(cue="shouted"), "'shouted' is not found"),
        (with_statement(at="Holt said"), "'at' is not found exactly once"),
        (with_statement(**{"in": "s9"}), "'s9', which is missing"),
        (with_statement(content=[]), "a statement needs content"),
        (with_statement(content=["harbour bridge", "The harbour bridge will"]), "order of the text|overlap"),
        (with_statement(spans={"source": None, "cue": [54, 58], "content": [[0, 36]]}), "do not pair"),
        (with_statement(spans={"source": [38, 53], "cue": [55, 59], "content": [[0, 36]]}), "'said' is not at 55"),
        (with_statement(spans={"source": [38, 53], "cue": [58, 54], "content": [[0, 36]]}), "reversed"),
        (annotated(statements=json.loads(annotated())["statements"] * 2), "the same id"),
    ],
)
def test_the_unsound_is_refused_with_its_reason(data: bytes, complaint: str) -> None:
    with pytest.raises(AnnotationError, match=complaint):
        from_json(data)
