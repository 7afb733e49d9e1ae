"""``onrecord read``: stories in, a summary out; bad input costs one line and an exit code."""

from __future__ import annotations

import json
import resource
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.annotation import from_json
from onrecord.cli.doors import Doors
from onrecord.cli.main import main
from onrecord.store import open_store
from onrecord.tagging.session import WeightsError
from tests.cli.conftest import Run
from tests.news import FERRY_PAGE, SWEDISH_PAGE, FakeReader


def test_the_summary_says_what_was_read_and_what_to_do_next(run: Run, news: Path) -> None:
    result = run("read", news)
    assert result.exit_code == 0
    assert "2 pages: 2 stories, 5 statements." in result.output
    assert "Ferry to Öland to sail again" in result.output
    assert "Next: onrecord show " in result.output
    again = run("read", news)
    assert again.exit_code == 0
    assert "2 pages, 2 of them read before: 2 stories, 5 statements." in again.output


def test_the_record_may_lie_elsewhere(run: Run, news: Path, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("read", "--record", here / "a.db", news).exit_code == 0
    monkeypatch.setenv("ONRECORD_RECORD", str(here / "b.db"))
    assert run("read", news).exit_code == 0
    assert (here / "a.db").exists()
    assert (here / "b.db").exists()
    assert not (here / "record.db").exists()


def test_json_prints_records_and_stores_nothing(run: Run, news: Path, here: Path) -> None:
    result = run("read", "--json", "--published", "2021-07", news)
    assert result.exit_code == 0
    records = [from_json(line.encode()) for line in result.stdout.splitlines()]
    assert [len(record.statements) for record in records] == [3, 2]
    assert {record.story.published for record in records} == {"2021-07"}
    assert not (here / "record.db").exists()


def test_json_with_an_explicit_record_also_stores(run: Run, news: Path, here: Path) -> None:
    first = run("read", "--json", "--record", here / "a.db", news)
    again = run("read", "--json", "--record", here / "a.db", news)
    assert first.stdout == again.stdout
    assert all(json.loads(line) for line in first.stdout.splitlines())
    with open_store(here / "a.db", create=False) as store:
        assert len(list(store.stories())) == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "1 empty"),
        (SWEDISH_PAGE.encode(), "1 language"),
        (bytes(range(256)) * 40, "1 not_text"),
        ((FERRY_PAGE + "BOOM").encode(), "1 fault"),
    ],
)
def test_a_bad_page_is_counted_by_its_reason(run: Run, news: Path, content: bytes, reason: str) -> None:
    (news / "1-ferry.txt").write_bytes(content)
    for _ in range(2):
        result = run("read", news)
        assert result.exit_code == 1
        assert f"refused: {reason}." in result.output
        assert "1 story, 2 statements." in result.output
    assert "is sound" in run("verify").output


def test_a_page_in_an_old_encoding_is_read(run: Run, news: Path) -> None:
    (news / "1-ferry.txt").write_bytes(FERRY_PAGE.encode("cp1252"))
    assert run("read", news).exit_code == 0
    assert run("statements", "--about", "öland").stdout.count("Öland") == 1


def test_a_text_of_100_megabytes_is_refused_in_little_memory(run: Run, here: Path) -> None:
    large = here / "large.txt"
    with large.open("wb") as file:
        file.truncate(100_000_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    result = run("read", large)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert result.exit_code == 1
    assert "refused" in result.output
    assert after - before < 60_000, "kilobytes"


def test_what_is_not_there_is_bad_input(run: Run, here: Path) -> None:
    result = run("read", "missing.html")
    assert result.exit_code == 2
    assert "missing.html" in result.output
    assert not (here / "record.db").exists()
    assert run("read").exit_code == 2


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("11/12/2022", "2022-12-11 or 2022-11-12"),
        ("December 11, 2022", "2022-12-11"),
        ("11.12.2022", "2022-12-11"),
        ("2022-02-30", "2022-12-11, or 2022-12 or 2022"),
        ("yesterday", "2022-12-11, or 2022-12 or 2022"),
    ],
)
def test_a_date_that_is_not_understood_gets_a_hint(run: Run, news: Path, typed: str, hint: str) -> None:
    result = run("read", "--published", typed, news)
    assert result.exit_code == 2
    assert hint in " ".join(result.output.split())


@pytest.mark.parametrize("typed", ["2022", "2022-12", "2024-02-29"])
def test_a_date_may_be_as_vague_as_what_is_known(run: Run, news: Path, typed: str) -> None:
    assert run("read", "--published", typed, news).exit_code == 0
    assert run("stories").stdout.splitlines()[0].split("\t")[1] == typed


def test_a_record_that_is_none_is_told_from_bad_input(run: Run, news: Path, here: Path) -> None:
    (here / "record.db").write_text("A letter, not a database. " * 99)
    result = run("read", news)
    assert result.exit_code == 3
    assert "record.db is not a record" in result.output
    assert result.output.count("\n") == 1


def test_a_model_that_cannot_be_loaded_is_no_stack_trace(news: Path) -> None:
    def load() -> FakeReader:
        raise WeightsError("the tagger cannot be loaded; install onrecord again")

    result = CliRunner().invoke(main, ["read", str(news)], obj=Doors(load))
    assert result.exit_code == 3
    assert result.output == "Error: the tagger cannot be loaded; install onrecord again\n"


def test_many_stories_are_summed_up(run: Run, here: Path) -> None:
    many = here / "many"
    many.mkdir()
    for number in range(25):
        (many / f"{number:02}.txt").write_text(f"{FERRY_PAGE}\nThe crew of boat {number} looked on.\n")
    result = run("read", many)
    assert "... and 5 more: onrecord stories" in result.output
    assert "25 pages: 25 stories, 75 statements." in result.output
