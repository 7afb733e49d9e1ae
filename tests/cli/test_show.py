"""``onrecord show``: marks that one can read without colours, and nothing that steers a terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.annotation import from_json
from onrecord.cli.marks import marked
from onrecord.cli.show import _statements
from onrecord.cli.terminal import printable
from onrecord.model import Act, Manner, Record, Statement
from onrecord.statements.reading import read_statements
from tests.cli.conftest import Run
from tests.marked import marked as marked_tags
from tests.news import FERRY, FakeReader, page, story
from tests.records import records


def story_id(run: Run, words: str) -> str:
    return run("statements", "--about", words).stdout.split()[-1]


def test_a_story_is_shown_with_its_statements(recorded: Run) -> None:
    result = recorded("show", story_id(recorded, "ferry sail")[:10])
    assert result.exit_code == 0
    text = " ".join(result.output.split())
    assert "{1 Minister Ada Brandt} <1 said>: [1 The ferry to Öland will sail again]." in text
    assert "{2 Harbour Union} <2 denied>: [2 The crews were paid]." in text
    assert "1 Ada Brandt · state: The ferry to Öland will sail again" in text
    assert "{1 source} <1 cue> [1 content]" in text
    assert "\x1b" not in result.output


def test_what_is_known_of_the_saying_stands_under_a_statement() -> None:
    story, tags = marked_tags("{s1|Holm} {c1|has not told reporters} on Friday {q1|why the ferry is likely to sail}.")
    reading = read_statements(story, tags)
    record = Record(story, "test", reading.entities, reading.statements)
    assert [line.strip() for line in _statements(record)][1] == (
        "to: reporters · time: on Friday · negated · hedge: is likely to (likely)"
    )


def test_transfers_and_sanctions_are_listed(recorded: Run) -> None:
    result = recorded("show", story_id(recorded, "forty tanks"))
    assert "Transfer: Norland to Sudmark, forty tanks · delivered · the outlet asserts" in result.output
    assert "Sanction: unknown on Norland, arms embargo · in_force · the outlet asserts" in result.output


def test_json_is_the_record(recorded: Run) -> None:
    record = from_json(recorded("show", story_id(recorded, "forty tanks"), "--json").stdout.encode())
    assert len(record.statements) == 2


@pytest.mark.parametrize("beginning", ["zzz", "%", " ", "_"])
def test_a_story_that_is_not_there(recorded: Run, beginning: str) -> None:
    result = recorded("show", beginning)
    assert result.exit_code == 2
    assert "`onrecord stories` lists them" in result.output


def test_an_ambiguous_beginning_lists_the_candidates(recorded: Run) -> None:
    result = recorded("show", "")
    assert result.exit_code == 2
    beginnings = {line.split("\t")[0][:1] for line in recorded("stories").stdout.splitlines()}
    if len(beginnings) == 1:
        assert "2 stories begin with" in recorded("show", beginnings.pop()).output


def test_nested_and_shared_parts_keep_their_brackets_in_order() -> None:
    told = story(page("Marn said reports show that tanks crossed the border."))
    text = told.text

    def statement(source: str | None, cue: str, content: str) -> Statement:
        def at(words: str) -> tuple[int, int]:
            return text.index(words), text.index(words) + len(words)

        return Statement(
            story_id=told.id,
            cue=told.quote(*at(cue)),
            content=(told.quote(*at(content)),),
            source=told.quote(*at(source)) if source else None,
            speaker=None,
            act=Act.STATE,
            manner=Manner.INDIRECT,
        )

    outer = statement("Marn", "said", "reports show that tanks crossed the border")
    inner = statement("reports", "show that", "tanks crossed the border")
    also = statement("Marn", "said", "tanks")
    assert marked(text, [outer, inner, also]).plain == (
        "{1,3 Marn} <1,3 said> [1 {2 reports} <2 show that> [2 [3 tanks] crossed the border]]."
    )


@settings(derandomize=True, deadline=None, max_examples=60)
@given(records())
def test_marks_add_brackets_and_take_nothing_away(record: Record) -> None:
    shown = marked(record.story.text, record.statements)
    left = len(re.findall(r"[{<\[][\d,]+ ", shown.plain))
    places = {
        (kind, one.span)
        for statement in record.statements
        for kind, pieces in (
            ("source", (statement.source,)),
            ("cue", (statement.cue,)),
            ("content", statement.content),
        )
        for one in pieces
        if one is not None
    }
    assert left >= len(places)
    assert len(shown.spans) == len(places)
    added = "".join(shown.plain)
    remaining = iter(added)
    assert all(character in remaining for character in printable(record.story.text))


@given(st.text())
@settings(derandomize=True)
def test_printable_keeps_length_and_drops_control(text: str) -> None:
    safe = printable(text)
    assert len(safe) == len(text)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", safe)


def test_a_page_cannot_steer_the_terminal(recorded: Run) -> None:
    evil = FERRY.replace("sail", "\x1b]0;evil\x07\x1b[31msail")
    record = FakeReader().read(story(page(evil)))
    assert "\x1b" not in marked(record.story.text, record.statements).plain
    assert recorded("stories").exit_code == 0
