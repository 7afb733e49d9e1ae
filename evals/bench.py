"""Our own gold and our own stories: who said what, scored by the scorer that lies beside the gold."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from training.corpus import MarkedStory

from onrecord.annotation import to_json
from onrecord.flow.reader import StoryReader
from onrecord.model import DateOrigin, Story, content_id
from onrecord.pages.jsonform import read_json
from training import annotated, corpus

_FIGURE = re.compile(r"(\w[\w ]*?)\s{2,}(\d\.\d+)$")
_PRONOUNS = frozenset("he she it they we i his her its their our my who which".split())
_SAID = ("statements", "who said what")
"""Beginnings of the figures that the reader answers for so far; transfers and sanctions are not read yet."""


def measure(folder: Path, reader: StoryReader) -> dict[str, float]:
    """The figures of `score.py` over `folder`/dev, by their names there."""
    return score(folder / "dev", folder / "score.py", reader)


def measure_corpus(scorer: Path, reader: StoryReader) -> dict[str, float]:
    """The same figures over the project's own stories that are kept for measuring."""
    return score_stories((one for one in corpus.read_folder() if corpus.in_test(one)), scorer, reader)


def measure_annotated(data: Path, reader: StoryReader) -> dict[str, float]:
    """The same figures over the real stories that were annotated for the project and are kept for measuring."""
    kept = (one for one in annotated.read_folder(data) if annotated.in_test(one))
    return score_stories(kept, data / "bench" / "score.py", reader)


def score_stories(stories: Iterable[MarkedStory], scorer: Path, reader: StoryReader) -> dict[str, float]:
    """Scores the reader against what was marked in the stories."""
    with tempfile.TemporaryDirectory() as scratch:
        for number, story in enumerate(stories):
            (Path(scratch) / f"{number}.json").write_text(json.dumps(gold_of(story)), "utf-8")
        return score(Path(scratch), scorer, reader)


def score(gold: Path, scorer: Path, reader: StoryReader) -> dict[str, float]:
    """Reads the stories of a folder and scores them against what the folder says of them."""
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(gold.glob("*.json")):
            (given,) = read_json(path.read_text("utf-8"))
            story = Story(
                content_id("page", path.name), 0, given.text, title=given.title, outlet=given.outlet,
                published=given.published,
                published_from=DateOrigin.GIVEN if given.published else DateOrigin.UNKNOWN,
            )  # fmt: skip
            (Path(scratch) / path.name).write_bytes(to_json(reader.read(story)))
        printed = subprocess.run(
            [sys.executable, str(scorer), str(gold), scratch], check=True, capture_output=True, text=True
        ).stdout
    found = (_FIGURE.match(line) for line in printed.splitlines())
    return {match[1]: float(match[2]) for match in found if match and match[1].startswith(_SAID)}


def gold_of(story: MarkedStory) -> dict[str, object]:
    """A marked story in the form of ANNOTATION.md, as far as the scorer looks."""
    forms: dict[str, list[str]] = {}
    for one in story.statements:
        if one.speaker is not None and one.source is not None:
            words = story.text[slice(*one.source)]
            if words.lower() not in _PRONOUNS:
                forms.setdefault(one.speaker, []).append(words)
    return {
        "title": story.title,
        "source": story.outlet,
        "published": story.published.isoformat() if story.published else None,
        "text": story.text,
        "entities": [
            {"id": one.id, "type": one.type, "name": one.name, "names": forms.get(one.id, [])}
            for one in story.entities.values()
        ],
        "statements": [
            {
                "id": str(one.number),
                "speaker": one.speaker,
                "act": one.act,
                "spans": {"source": one.source, "cue": one.cue, "content": one.content},
            }
            for one in story.statements
        ],
        "transfers": [],
        "sanctions": [],
    }
