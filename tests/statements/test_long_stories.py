"""A transcript costs its length, not the square of it."""

from __future__ import annotations

import cProfile

from onrecord.statements.reading import read_statements
from tests.marked import marked

PARAGRAPH = "{sA|Minister Vera Holm} {cA|said} {qA|Peru denied it}. {qB|“We know,”} {sB|she} {cB|added} in Lima.\n\n"


def calls(paragraphs: int) -> int:
    """How many functions are called to read a story of so many paragraphs; counted, since clocks are noisy."""
    markup = "".join(
        PARAGRAPH.replace("A|", f"{2 * at}|").replace("B|", f"{2 * at + 1}|") for at in range(1, paragraphs + 1)
    )
    story, tags = marked(markup)
    profile = cProfile.Profile()
    profile.enable()
    reading = read_statements(story, tags)
    profile.disable()
    assert len(reading.statements) == 2 * paragraphs
    return sum(entry.callcount for entry in profile.getstats())


def test_twice_the_story_is_twice_the_work() -> None:
    calls(1)  # the lexicon's tables are read once
    assert calls(200) < 2.2 * calls(100)
