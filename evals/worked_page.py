"""One real scraped page, read whole: its stories counted, and its main story's statements by speaker and act."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from onrecord.flow.pages import record_page
from onrecord.flow.reader import StoryReader
from onrecord.model import Act, Page

_SPEAKERS = (
    "John Kirby", "Vassily Nebenzia", "Barbara Woodward", "United States", "United Kingdom", "Russia", "Western powers",
)  # fmt: skip
PUBLISHED = "2022-12-11"


def measure(path: Path, reader: StoryReader) -> dict[str, float]:
    """Counts on the page: stories, teasers, credits, and how many statements of the main story each speaker makes."""
    page = Page(path.name, path.read_bytes(), "text/plain", f"{PUBLISHED}T00:00:00Z")
    records = record_page(page, reader, published=PUBLISHED).records
    main, *teasers = records
    names = {entity.id: entity.name for entity in main.entities}
    said = Counter((names.get(one.speaker or ""), one.act) for one in main.statements)
    by_speaker = Counter[str | None]()
    for (speaker, _), count in said.items():
        by_speaker[speaker] += count
    return {
        "stories": len(records),
        "teasers with kicker and title": sum(
            bool(one.story.truncated and one.story.kicker and one.story.title) for one in teasers
        ),
        "credits of the main story": len(main.story.credits),
        "Kirby": by_speaker["John Kirby"],
        "Nebenzia": by_speaker["Vassily Nebenzia"],
        "Nebenzia denies": said["Vassily Nebenzia", Act.DENY],
        "Woodward": by_speaker["Barbara Woodward"],
        "United States": by_speaker["United States"],
        "United Kingdom expects": said["United Kingdom", Act.EXPECT],
        "Russia denies": said["Russia", Act.DENY],
        "statements of others": sum(said.values()) - sum(by_speaker[name] for name in _SPEAKERS),
    }
