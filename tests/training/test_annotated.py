"""Annotations are laid over the very text they were made on, or not at all."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from training.annotated import read_folder, write
from training.corpus import MarkError

from onrecord.model import Act

TEXT = "Port Said cranes were idle. “No ship was lost,” minister Karim Daoud said.\nHe denied that reportedly two had sunk."
RECORD: dict[str, Any] = {
    "id": "gazette:2024/7",
    "text": TEXT,
    "entities": [
        {"id": "daoud", "type": "person", "name": "Karim Daoud", "names": ["He"], "role": "minister", "of": "elsewhere"}
    ],
    "statements": [
        {
            "id": "s1", "at": "minister Karim Daoud said", "source": "minister Karim Daoud", "cue": "said",
            "content": ["“No ship was lost,”"], "speaker": "daoud", "act": "state", "in": None,
        },
        {
            "id": "s2", "at": "He denied that reportedly", "source": "He", "cue": "denied",
            "content": ["reportedly two had sunk"], "speaker": "daoud", "act": "deny", "in": None,
        },
        {
            "id": "s3", "at": "that reportedly two had sunk", "source": None, "cue": "reportedly",
            "content": ["two had sunk"], "speaker": None, "act": "state", "in": "s2",
        },
    ],
}  # fmt: skip


def data_folder(at: Path, text: str = TEXT) -> Path:
    (at / "corpus").mkdir(exist_ok=True)
    row = {
        "id": RECORD["id"], "text": text, "title": "No ship lost", "source": "The Gazette",
        "published": "2024-05-06T10:00:00Z",
    }  # fmt: skip
    with gzip.open(at / "corpus" / "gazette.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({**row, "id": "gazette:other"}) + "\n" + json.dumps(row) + "\n")
    return at


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    folder = tmp_path / "annotations"
    folder.mkdir()
    assert write(RECORD, folder).name == "gazette-2024-7.json"
    return folder


def test_what_was_annotated_comes_back_over_its_text(tmp_path: Path, kept: Path) -> None:
    (story,) = read_folder(data_folder(tmp_path), kept)
    assert (story.title, story.outlet, story.published) == ("No ship lost", "The Gazette", date(2024, 5, 6))
    said, denied, reported = story.statements
    # "said", not the "Said" or the "said" of another place
    assert [TEXT[slice(*one.cue)] for one in story.statements] == ["said", "denied", "reportedly"]
    assert TEXT.index("said.") == said.cue[0]
    assert [TEXT[slice(*span)] for span in denied.content] == ["reportedly two had sunk"]
    assert (denied.act, denied.source, denied.speaker) == (Act.DENY, (TEXT.index("He"), TEXT.index("He") + 2), "daoud")
    assert (reported.within, story.depth(reported), reported.source) == (denied.number, 1, None)
    assert story.entities["daoud"].of is None, "an entity that is not listed is nobody's party"


def test_no_words_of_the_text_are_kept(kept: Path) -> None:
    (file,) = kept.iterdir()
    assert "ship" not in file.read_text("utf-8")


def test_another_text_is_refused(tmp_path: Path, kept: Path) -> None:
    with pytest.raises(MarkError, match="gazette:2024/7: the text is not the one that was annotated"):
        list(read_folder(data_folder(tmp_path, TEXT + " "), kept))


def test_a_text_that_is_not_there_is_named(tmp_path: Path, kept: Path) -> None:
    (tmp_path / "corpus").mkdir()
    with pytest.raises(MarkError, match="gazette:2024/7: its text is not in"):
        list(read_folder(tmp_path, kept))


@pytest.mark.parametrize(
    ("key", "words"),
    [("cue", "says"), ("cue", "aid"), ("source", "Daoud Karim"), ("at", "he said it"), ("content", ["No boat"])],
)
def test_words_that_are_not_there_are_named(tmp_path: Path, key: str, words: str | list[str]) -> None:
    statement = {**RECORD["statements"][0], key: words}
    with pytest.raises(MarkError, match="is not in the text"):
        write({**RECORD, "statements": [statement]}, tmp_path)
    assert not list(tmp_path.iterdir())
