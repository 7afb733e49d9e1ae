"""Annotations of real stories, kept apart from their texts:  python -m training.annotated --data DIR [FILE ...].

Each file of training/annotated/ holds what was annotated in one story of the data folder's corpus: entities and statements, as
offsets. The text itself is not ours and stays in the data folder; its digest is kept here, so that no annotation is ever laid
over another text. Without FILEs all annotations are checked against the data folder; a FILE in the form of bench/ANNOTATION.md
is added to them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from evals.news import read_rows

from onrecord.model import Act, EntityType
from training.corpus import MarkedEntity, MarkedStatement, MarkedStory, MarkError, Range, held_out

FOLDER = Path(__file__).parent / "annotated"

_TEXTS = "corpus"


@dataclass(frozen=True, slots=True)
class _Given:
    """A story as the data folder gives it."""

    text: str
    title: str
    outlet: str
    published: date | None


def in_test(story: MarkedStory) -> bool:
    """Whether a story is for measuring: one in five."""
    return held_out(story.id, 1, of=5)


def read_folder(data: Path, folder: Path = FOLDER) -> Iterator[MarkedStory]:
    """All annotated stories with their texts, by file name.

    Args:
        data: the data folder, whose `corpus` holds the texts.
        folder: of the annotations.

    Raises:
        MarkError: a text is not there or is another than the annotated one, or an annotation does not lie in it.
    """
    annotations = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    texts = _texts(data / _TEXTS, {one["id"] for one in annotations})
    for one in annotations:
        if one["id"] not in texts:
            raise MarkError(f"{one['id']}: its text is not in {data / _TEXTS}")
        yield _story(one, texts[one["id"]])


def _texts(corpus: Path, wanted: set[str]) -> dict[str, _Given]:
    found: dict[str, _Given] = {}
    for path in sorted(corpus.glob("*.jsonl.gz")):
        for row in read_rows(path):
            if row["id"] in wanted:
                day = re.match(r"\d{4}-\d\d-\d\d", row["published"] or "")
                published = date.fromisoformat(day.group()) if day else None
                found[row["id"]] = _Given(row["text"], row["title"], row["source"], published)
    return found


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _story(annotation: Mapping[str, Any], given: _Given) -> MarkedStory:
    name = annotation["id"]
    if annotation["sha256"] != _digest(given.text):
        raise MarkError(f"{name}: the text is not the one that was annotated")
    entities = {
        one["id"]: MarkedEntity(one["id"], EntityType(one["type"]), one["name"], one["role"], one["of"])
        for one in annotation["entities"]
    }
    numbers = {one["id"]: number for number, one in enumerate(annotation["statements"], 1)}
    statements = tuple(_statement(one, numbers) for one in annotation["statements"])
    for one in statements:
        spans = [span for span in (one.source, one.cue, *one.content) if span is not None]
        if not all(0 <= start < end <= len(given.text) for start, end in spans):
            raise MarkError(f"{name}: statement {one.number} does not lie in the text")
        if one.speaker is not None and one.speaker not in entities:
            raise MarkError(f"{name}: the speaker of statement {one.number}, {one.speaker}, is not given")
    return MarkedStory(name, given.title, given.outlet, given.published, given.text, entities, statements, names=None)


def _statement(row: Mapping[str, Any], numbers: Mapping[str, int]) -> MarkedStatement:
    def span(raw: list[int] | None) -> Range | None:
        return (raw[0], raw[1]) if raw is not None else None

    return MarkedStatement(
        numbers[row["id"]], (row["cue"][0], row["cue"][1]), tuple((start, end) for start, end in row["content"]),
        span(row["source"]), None, None, None, row["speaker"], Act(row["act"]),
        numbers[row["in"]] if row["in"] is not None else None,
    )  # fmt: skip


def write(record: Mapping[str, Any], folder: Path = FOLDER) -> Path:
    """Keeps what a story record in the form of ANNOTATION.md says, as offsets into its text; gives the file's path.

    Raises MarkError where a quotation is not found in the text.
    """
    text = record["text"]
    statements = [
        {"id": one["id"], **_spans(text, one, record["id"]), **{key: one[key] for key in ("speaker", "act", "in")}}
        for one in record["statements"]
    ]
    entities = [
        {key: one.get(key) for key in ("id", "type", "name", "role", "of")}
        for one in record["entities"]
    ]  # fmt: skip
    known = {one["id"] for one in entities}
    for one in entities:
        one["of"] = one["of"] if one["of"] in known else None
    path = folder / (re.sub(r"[^\w.-]+", "-", record["id"]) + ".json")
    head = f'"id": {json.dumps(record["id"])}, "sha256": "{_digest(text)}"'
    parts = (("entities", entities), ("statements", statements))
    blocks = (
        f'"{key}": [' + ",".join("\n" + json.dumps(row, ensure_ascii=False) for row in rows) + "]"
        for key, rows in parts
    )
    path.write_text("{" + ",\n".join([head, *blocks]) + "}\n", "utf-8")
    return path


def _spans(text: str, statement: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Source, cue and content of a statement as offsets: where they stand in its `at`, the content as near to it as can be."""
    at = text.find(statement["at"])
    if at < 0:
        raise MarkError(f"{name}: {statement['at']!r} is not in the text")

    def find(words: str, near: int, low: int = 0, high: int = len(text)) -> list[int]:
        left, right = (r"(?<!\w)" if words[:1].isalnum() else ""), (r"(?!\w)" if words[-1:].isalnum() else "")
        starts = [match.start() for match in re.compile(left + re.escape(words) + right).finditer(text, low, high)]
        if not starts:
            raise MarkError(f"{name}: {words!r} is not in the text, or not in {statement['at']!r}")
        start = min(starts, key=lambda one: abs(one - near))
        return [start, start + len(words)]

    inside = (at, at + len(statement["at"]))
    cue = find(statement["cue"], at, *inside)
    source = find(statement["source"], cue[0], *inside) if statement["source"] else None
    return {"source": source, "cue": cue, "content": [find(one, at) for one in statement["content"]]}


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("files", type=Path, nargs="*", help="story records to add")
    given = parser.parse_args()
    try:
        for path in given.files:
            print(write(json.loads(path.read_text("utf-8"))))
        stories = list(read_folder(given.data))
    except MarkError as error:
        print(error)
        return 1
    print(f"{len(stories)} stories, {sum(len(one.statements) for one in stories)} statements")
    return 0


if __name__ == "__main__":
    sys.exit(main())
