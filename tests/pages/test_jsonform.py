from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.pages.jsonform import GivenStory, UnreadJsonError, read_json


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(min_size=1).filter(str.strip), st.booleans())
def test_text_is_taken_letter_for_letter(text: str, ascii_only: bool) -> None:  # noqa: FBT001
    (story,) = read_json(json.dumps({"text": text}, ensure_ascii=ascii_only))
    assert story.text == text


def test_fields() -> None:
    record = {
        "text": " a  b ",
        "id": 7,
        "title": "T",
        "published": "2022-06-24T01:00:00Z",
        "source": "The Post",
        "url": "u",
    }
    assert read_json(json.dumps(record)) == (GivenStory(" a  b ", "7", "T", "2022-06-24", "The Post", "u"),)


def test_fields_of_other_types_are_as_good_as_missing() -> None:
    record = {"text": ["a"], "id": {}, "title": 3, "published": 2022, "outlet": None, "url": " "}
    assert read_json(json.dumps(record)) == (GivenStory("", None, None, None, None, None),)


def test_an_array_keeps_its_order() -> None:
    assert [story.text for story in read_json('[{"text": "b"}, {"text": "a"}]')] == ["b", "a"]
    assert read_json("[]") == ()


@pytest.mark.parametrize(
    "text", ["", "{", '{"text": "half', "words", "7", "null", '"text"', "[1]", "[" * 100_000, "1" * 5_000]
)
def test_what_is_no_story_in_json_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(UnreadJsonError) as fault:
        read_json(text)
    assert "\n" not in str(fault.value)
