"""A batch reads what can be read, once; refuses the rest with reasons; and may stop anywhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.flow.batch import Fate, Outcome, read_paths
from onrecord.model import Record, Story
from onrecord.store import Store, StoreError, open_store
from tests.news import FERRY_PAGE, SWEDISH_PAGE, TANKS_PAGE, FakeReader
from tests.store.conftest import dump


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "record.db", create=True) as opened:
        yield opened


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "1-ferry.txt").write_text(FERRY_PAGE)
    (folder / "2-tanks.txt").write_text(TANKS_PAGE)
    return folder


def batch(store: Store | None, *paths: Path, reader: FakeReader | None = None) -> list[Outcome]:
    return list(read_paths(paths, reader or FakeReader(), store=store, published="2021-07-30"))


def test_pages_are_read_and_then_known(store: Store, news: Path, tmp_path: Path) -> None:
    first = batch(store, news)
    assert [(one.fate, [len(record.statements) for record in one.records]) for one in first] == [
        (Fate.READ, [3]),
        (Fate.READ, [2]),
    ]
    before = dump(tmp_path / "record.db")
    again = batch(store, news)
    assert [one.fate for one in again] == [Fate.KNOWN, Fate.KNOWN]
    assert [one.records for one in again] == [one.records for one in first]
    assert dump(tmp_path / "record.db") == before


def test_many_workers_give_what_one_gives_in_the_same_order(store: Store, news: Path) -> None:
    for number in range(12):
        (news / f"3-{number:02}.txt").write_text(FERRY_PAGE.replace("ferry", f"ferry {number}"))
    (news / "4-again.txt").write_text(TANKS_PAGE)
    alone = list(read_paths([news], FakeReader(), store=None, published="2021-07-30"))
    together = list(read_paths([news], FakeReader(), store=store, published="2021-07-30", workers=4))
    assert [one.source for one in together] == [one.source for one in alone]
    assert [one.records for one in together] == [one.records for one in alone]
    # one page under two names is read twice at the most, and kept once
    assert [one.fate for one in together] == [Fate.READ] * 14 + [Fate.KNOWN]
    assert len(list(store.verify())) == 0


def test_a_new_maker_reads_again(store: Store, news: Path) -> None:
    batch(store, news)
    assert [one.fate for one in batch(store, news, reader=FakeReader("fake-2"))] == [Fate.READ, Fate.READ]


def test_without_a_store_pages_are_read_all_the_same(news: Path) -> None:
    assert [one.fate for one in batch(None, news)] == [Fate.READ, Fate.READ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\n ", "empty"),
        (SWEDISH_PAGE.encode(), "language"),
        (bytes(range(256)) * 40, "not_text"),
        ((FERRY_PAGE + "BOOM").encode(), "fault"),
    ],
)
def test_a_bad_page_is_refused_and_stops_nobody(store: Store, news: Path, content: bytes, reason: str) -> None:
    (news / "1-ferry.txt").write_bytes(content)
    bad, good = batch(store, news)
    assert (bad.fate, good.fate) == (Fate.REFUSED, Fate.READ)
    assert [one.reason for one in bad.refusals] == [reason]
    assert [one.reason for one in store.refusals()] == [reason]
    assert [one.refusals for one in batch(store, news)] == [bad.refusals, good.refusals]
    assert list(store.verify()) == []


def test_a_record_that_contradicts_itself_is_refused_with_its_story(store: Store, news: Path) -> None:
    class Confused(FakeReader):
        def read(self, story: Story) -> Record:
            record = super().read(story)
            return Record(story, self.maker, statements=record.statements)

    for outcome in batch(store, news, reader=Confused()):
        assert [one.reason for one in outcome.refusals] == ["unsound"]


def test_a_missing_path_is_refused_and_stops_nobody(store: Store, news: Path, tmp_path: Path) -> None:
    missing, *others = batch(store, tmp_path / "missing.txt", news)
    assert [one.reason for one in missing.refusals] == ["unreadable"]
    assert len(others) == 2


def test_a_name_that_is_no_unicode_is_refused_in_words_that_can_be_shown(store: Store, news: Path) -> None:
    name = os.fsencode(news) + b"/\xff.txt"
    try:
        Path(os.fsdecode(name)).write_text(FERRY_PAGE + "Another page.")
    except OSError:
        pytest.skip("this file system takes only Unicode names")
    outcomes = batch(store, news)
    assert sorted(one.fate for one in outcomes) == [Fate.READ, Fate.READ, Fate.REFUSED]
    (refusal,) = next(one.refusals for one in outcomes if one.fate is Fate.REFUSED)
    assert refusal.reason == "encoding"
    assert refusal.where.endswith("\\udcff.txt")


def test_an_interrupt_keeps_what_is_finished_and_nothing_of_the_rest(store: Store, news: Path) -> None:
    class Interrupted(FakeReader):
        def read(self, story: Story) -> Record:
            if "tanks" in story.text:
                raise KeyboardInterrupt
            return super().read(story)

    outcomes = read_paths([news], Interrupted(), store=store)
    assert next(outcomes).fate is Fate.READ
    with pytest.raises(KeyboardInterrupt):
        next(outcomes)
    assert len(list(store.stories())) == 1
    assert list(store.verify()) == []
    assert [one.fate for one in read_paths([news], FakeReader(), store=store)] == [Fate.KNOWN, Fate.READ]


def test_a_store_that_fails_stops_the_batch(store: Store, news: Path) -> None:
    with store._engine.connect() as connection:  # the limit holds for a connection, so for the pool's only one
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    (news / "1-ferry.txt").write_text(FERRY_PAGE * 300)
    with pytest.raises(StoreError, match="disk is full"):
        batch(store, news)
    assert list(store.stories()) == []
