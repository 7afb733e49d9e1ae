"""``statements``, ``stories``, ``verify``, and the command as a whole."""

from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path

import pytest

from onrecord import __version__
from tests.cli.conftest import Run
from tests.news import FERRY_PAGE, SWEDISH_PAGE, TANKS_PAGE


def test_statements_in_a_pipe_are_plain_lines(recorded: Run) -> None:
    result = recorded("statements")
    assert result.exit_code == 0
    rows = [line.split("\t") for line in result.stdout.splitlines()]
    assert len(rows) == 5
    assert all(len(row) == 5 for row in rows)
    assert ["2021-07-30", "Ivo Marn", "state", "Norland sent forty tanks to Sudmark"] in [row[:4] for row in rows]
    assert "\x1b" not in result.output


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (["--speaker", "brandt"], 2),
        (["--act", "deny"], 2),
        (["--act", "DENY", "--about", "tank"], 1),
        (["--speaker", "Brandt", "--about", "drones"], 1),
    ],
)
def test_statements_by_speaker_act_and_words(recorded: Run, options: list[str], count: int) -> None:
    assert len(recorded("statements", *options).stdout.splitlines()) == count


def test_statements_as_json(recorded: Run) -> None:
    (line,) = recorded("statements", "--speaker", "Marn", "--json").stdout.splitlines()
    statement = json.loads(line)
    assert statement["content"] == ["Norland sent forty tanks to Sudmark"]
    shown = json.loads(recorded("show", statement["story"], "--json").stdout)
    assert (statement["polarity"], statement["hedges"], statement["time"]) == ("positive", [], None)
    for part in ("source", "cue", "content"):
        for start, end in statement["spans"][part]:
            assert shown["text"][start:end] in (statement[part], *statement["content"])


def test_statements_as_csv_hold_the_exact_words(recorded: Run) -> None:
    rows = list(csv.DictReader(recorded("statements", "--csv").stdout.splitlines()))
    assert len(rows) == 5
    assert "The ferry to Öland will sail again" in [row["words"] for row in rows]
    assert {(row["polarity"], row["modality"], row["hedges"]) for row in rows} == {("positive", "certain", "")}
    assert all(None not in row and None not in row.values() for row in rows)


def test_no_match_says_what_would_match(recorded: Run) -> None:
    for options, hint in (
        (["--speaker", "Ada Brand"], "Did you mean Ada Brandt?"),
        (["--speaker", "Zzz"], "Quoted most: Ada Brandt"),
        (["--about", "submarines"], "leave out"),
    ):
        result = recorded("statements", *options)
        assert (result.exit_code, result.stdout) == (0, "")
        assert hint in result.stderr


def test_an_act_that_is_none_lists_those_that_are(recorded: Run) -> None:
    result = recorded("statements", "--act", "mumble")
    assert result.exit_code == 2
    assert "accuse" in result.output


def test_stories_are_listed(recorded: Run) -> None:
    rows = [line.split("\t") for line in recorded("stories").stdout.splitlines()]
    assert [row[1:4] for row in rows] == [["2021-07-30", "3", "0"], ["2021-07-30", "2", "0"]]
    assert [row[5] for row in rows] == [FERRY_PAGE.splitlines()[0], TANKS_PAGE.splitlines()[0]]
    assert all(len(row[0]) == 24 for row in rows)


@pytest.mark.parametrize("verb", ["statements", "stories", "refusals", "verify"])
def test_a_missing_record_says_how_to_make_one(run: Run, verb: str, here: Path) -> None:
    result = run(verb)
    assert result.exit_code == 3
    assert "there is no record at record.db; `onrecord read PATH` makes one" in result.output
    assert not (here / "record.db").exists()


@pytest.mark.parametrize("verb", ["statements", "stories"])
def test_an_empty_record_says_so(run: Run, verb: str, here: Path) -> None:
    (here / "empty.txt").touch()
    assert run("read", "empty.txt").exit_code == 1
    result = run(verb)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "on record yet" in result.stderr


def test_refusals_are_listed(run: Run, here: Path) -> None:
    (here / "empty.txt").touch()
    (here / "lagom.txt").write_text(SWEDISH_PAGE)
    run("read", "empty.txt", "lagom.txt")
    rows = [line.split("\t") for line in run("refusals").stdout.splitlines()]
    assert sorted((row[1], row[2]) for row in rows) == [("empty", "empty.txt"), ("language", "lagom.txt#0")]
    assert all(row[3] for row in rows)


def test_nothing_refused_says_so(recorded: Run) -> None:
    result = recorded("refusals")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "Nothing was refused.\n")


def test_verify_tells_sound_from_tampered(recorded: Run, here: Path) -> None:
    result = recorded("verify")
    assert result.exit_code == 0
    assert result.output == "record.db is sound: 2 pages, 2 stories.\n"
    connection = sqlite3.connect(here / "record.db")
    connection.execute("UPDATE story SET text = replace(text, 'forty', 'fifty')")
    connection.commit()
    connection.close()
    result = recorded("verify")
    assert result.exit_code == 1
    assert "'Norland sent forty tanks to Sudmark' is not at" in result.output


def test_verify_mends_the_index_on_demand(recorded: Run, here: Path) -> None:
    connection = sqlite3.connect(here / "record.db")
    connection.execute("INSERT INTO statement_search(statement_search) VALUES ('delete-all')")
    connection.commit()
    connection.close()
    assert "--rebuild-search" in recorded("verify").output
    assert recorded("verify", "--rebuild-search").exit_code == 0


@pytest.mark.parametrize("verb", ["", "read", "statements", "show", "stories", "refusals", "verify"])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_shows_usage_and_examples(run: Run, verb: str, option: str) -> None:
    result = run(*filter(None, [verb, option]))
    assert result.exit_code == 0
    assert result.output.startswith("Usage: ")
    assert "Examples:" in result.output or verb == "verify"
    assert max(map(len, result.output.splitlines())) <= 100


def test_version_and_mistyped_verbs(run: Run) -> None:
    assert run("--version").output == f"onrecord {__version__}\n"
    result = run("raed")
    assert result.exit_code == 2
    assert "did you mean 'read'?" in result.output
    assert "there are read, statements" in run("zzz").output


@pytest.mark.parametrize("verb", ["read", "statements", "show", "stories", "refusals"])
def test_examples_in_the_help_stand_a_line_each(run: Run, verb: str) -> None:
    shown = run(verb, "--help").stdout
    lines = [line.strip() for line in shown.splitlines()]
    assert "\\b" not in shown
    assert "Examples:" in lines
    assert lines[lines.index("Examples:") + 1].startswith(f"onrecord {verb}")
