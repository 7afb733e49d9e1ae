"""Text that tries to break the reader: offsets stay true, nothing crashes, every quotation is what it says.

`Record` itself compares each quotation with the text, so a record that is made is sound; these tests make the records.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.flow.story import TrainedReader, load_reader
from onrecord.model import Record, Story, content_id

FRAGMENTS = (
    "Defence Minister Kari Solberg said the tanks had left",
    "“The tanks have left,” Solberg said",
    "“We told them ‘never again’ and “they” laughed",
    "”she said“",
    '"unbalanced, he added',
    "THE MINISTRY DENIED THE REPORT",
    "Q: Did you sell it? A: No. KANE: Never.",
    "| tanks | 40 |\n|---|---|\n| guns | 12 |",
    "\u202eaccording to\u202c officials\u200f in \u2067Amman\u2069",
    "caf\u0065\u0301 owner Zoe\u0308 Brandt warned that it might",
    "\U0001f680\U0001f469\u200d\U0001f680 the agency tweeted \U0001f1fa\U0001f1f8",
    "reportedly allegedly reportedly",
    "said said said said said",
    "a" * 400,
    "no punctuation he said they said we heard that she believes it",
    "\t\u00a0\u2003",
    "�\x00\ufeff",
    "https://example.org/a?b=c#d @someone #tag",
    "…—–-‐",
    "北京说 заявил قال",
)


@pytest.fixture(scope="module")
def reader() -> TrainedReader:
    return load_reader(threads=1)


def read(reader: TrainedReader, text: str) -> Record:
    return reader.read(Story(content_id("page", "hostile"), 0, text))


def check(record: Record) -> None:
    length = len(record.story.text)
    for one in record.statements:
        spans = [quotation.span for quotation in (one.cue, *one.content)]
        assert all(0 <= span.start < span.end <= length for span in spans)
        assert not any(one.cue.span.overlaps(piece.span) for piece in one.content)


@settings(derandomize=True, max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    parts=st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=30), min_size=1, max_size=12),
    joint=st.sampled_from([" ", ". ", "\n", "\n\n", ", "]),
)
def test_any_mixture_is_read_or_refused(reader: TrainedReader, parts: list[str], joint: str) -> None:
    text = joint.join(parts)
    if text.strip():
        check(read(reader, text))


def test_a_quotation_over_five_paragraphs_is_one_statement(reader: TrainedReader) -> None:
    said = [
        "“We met them at noon on the bridge.",
        "“They gave us the list and we read it aloud.",
        "“Nobody answered for an hour.",
        "“Then the general stood up and left the room.",
        "“That was the end of it.”",
    ]
    text = (
        "General Marek Zawada told reporters in Gdynia on Friday: " + "\n\n".join(said) + "\n\nThe port reopened later."
    )
    record = read(reader, text)
    check(record)
    longest = max(record.statements, key=lambda one: sum(len(piece.words) for piece in one.content))
    covered = " ".join(piece.words for piece in longest.content)
    assert all(words.strip("“”") in covered for words in said)


@pytest.mark.parametrize("mark", ["“", "”", '"', "‘", "«"])
def test_a_mark_that_is_never_closed_spoils_one_paragraph(reader: TrainedReader, mark: str) -> None:
    clean = "Foreign Minister Ruth Ellison said on Monday that the talks would go on."
    record = read(reader, f"The {mark}deal was signed in Oslo last year.\n\n{clean}")
    check(record)
    assert any(one.cue.words.startswith("said") for one in record.statements)


def test_capitals_throughout_are_read(reader: TrainedReader) -> None:
    record = read(reader, "FOREIGN MINISTER RUTH ELLISON SAID ON MONDAY THAT THE TALKS WOULD GO ON IN OSLO.")
    check(record)
    assert [one.cue.words for one in record.statements] == ["SAID"]


def test_a_line_of_sixty_thousand_letters_without_a_space_is_read(reader: TrainedReader) -> None:
    check(read(reader, "x" * 60_000 + " he said it was over."))
