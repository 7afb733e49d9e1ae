"""Our own gold: stories with their statements, scored by the scorer that lies beside them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from onrecord.annotation import to_json
from onrecord.flow.reader import StoryReader
from onrecord.model import Story, content_id

_FIGURE = re.compile(r"(\w[\w ]*?)\s{2,}(\d\.\d+)$")
_SAID = ("statements", "who said what")
"""Beginnings of the figures that the reader answers for so far; transfers and sanctions are not read yet."""


def measure(folder: Path, reader: StoryReader) -> dict[str, float]:
    """The figures of `score.py` over `folder`/dev, by their names there."""
    gold = folder / "dev"
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(gold.glob("*.json")):
            given = json.loads(path.read_text("utf-8"))
            story = Story(content_id("page", path.name), 0, given["text"], title=given["title"] or None)
            (Path(scratch) / path.name).write_bytes(to_json(reader.read(story)))
        printed = subprocess.run(
            [sys.executable, str(folder / "score.py"), str(gold), scratch], check=True, capture_output=True, text=True
        ).stdout
    found = (_FIGURE.match(line) for line in printed.splitlines())
    return {match[1]: float(match[2]) for match in found if match and match[1].startswith(_SAID)}
