"""What is written comes back equal, is written once, and is found again."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from onrecord.model import Act, Page, Record, Refusal, Stage
from onrecord.store import Found, StatementQuery, Store, StoreError, open_store
from tests.news import FERRY, MAKER, TANKS, FakeReader, page, story
from tests.records import records
from tests.store.conftest import dump


def write(store: Store, text: str, *, maker: str = MAKER, published: str | None = "2021-07-30") -> Record:
    """Read a page of plain text into the store."""
    of = page(text)
    record = FakeReader(maker).read(story(of, published=published))
    store.write(of, Found((record,), ()), maker=maker, published=published)
    return record


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("shared") / "record.db", create=True) as opened:
        yield opened


@settings(derandomize=True, deadline=None, max_examples=60)
@given(records())
def test_a_record_comes_back_equal(shared: Store, drawn: Record) -> None:
    of = Page("page", repr(drawn).encode("utf-8"), "text/plain", "2021-07-30T08:00:00Z")
    record = _moved(drawn, of)
    shared.write(of, Found((record,), ()), maker=record.maker)
    assert shared.record(record.story.id) == record
    recalled = shared.recall(of.id, maker=record.maker, published=None)
    assert recalled == Found((record,), ())


def test_a_store_of_any_records_verifies(shared: Store) -> None:
    assert list(shared.verify()) == []


def _moved(record: Record, of: Page) -> Record:
    """The same record on another page; ids of statements follow."""
    moved = replace(record.story, page_id=of.id)
    ids = {one.id: replace(one, story_id=moved.id, within=None).id for one in record.statements}
    return replace(
        record,
        story=moved,
        statements=tuple(
            replace(one, story_id=moved.id, within=ids[one.within] if one.within else None) for one in record.statements
        ),
        transfers=tuple(replace(one, story_id=moved.id) for one in record.transfers),
        sanctions=tuple(replace(one, story_id=moved.id) for one in record.sanctions),
    )


def test_reading_again_changes_nothing_at_all(store: Store, path: Path) -> None:
    write(store, FERRY)
    store.refuse(Refusal(Stage.PAGE, "news/empty.txt", "empty", "Nothing is in it."))
    before = dump(path)
    write(store, FERRY)
    store.refuse(Refusal(Stage.PAGE, "news/empty.txt", "empty", "Nothing is in it."))
    of = page(FERRY)
    assert store.recall(of.id, maker=MAKER, published="2021-07-30") is not None
    assert dump(path) == before


def test_the_newest_reading_answers_and_the_older_stays(store: Store) -> None:
    first = write(store, FERRY, published=None)
    second = write(store, FERRY, published="2021-07-30")
    assert [row.story.id for row in store.stories()] == [second.story.id]
    assert store.record(first.story.id) == first
    assert store.find_stories(first.story.id[:10])[0].id == first.story.id
    assert store.recall(page(FERRY).id, maker=MAKER, published=None) == Found((first,), ())
    assert [row.story.id for row in store.stories()] == [first.story.id]
    assert list(store.verify()) == []


def test_another_maker_reads_the_same_story_anew(store: Store) -> None:
    write(store, FERRY)
    newer = write(store, FERRY, maker="fake-2")
    assert store.has_reading(page(FERRY).id, maker=MAKER, published="2021-07-30")
    assert not store.has_reading(page(FERRY).id, maker="fake-3", published="2021-07-30")
    assert store.record(newer.story.id).maker == "fake-2"
    assert len(list(store.statements())) == len(newer.statements)


def test_refusals_of_pages_and_stories_are_kept(store: Store) -> None:
    of = page("En dag sade hon ingenting.")
    refusal = Refusal(Stage.STORY, of.source, "language", "It is Swedish; only English is read.")
    store.write(of, Found((), (refusal,)), maker=MAKER)
    assert store.recall(of.id, maker=MAKER, published=None) == Found((), (refusal,))
    assert list(store.refusals()) == [refusal]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (StatementQuery(), 5),
        (StatementQuery(speaker="brandt"), 2),
        (StatementQuery(speaker="Minister Ada Brandt"), 2),
        (StatementQuery(speaker='"Brandt Ada"'), 0),
        (StatementQuery(act=Act.DENY), 2),
        (StatementQuery(act=Act.DENY, about="tanks"), 1),
        (StatementQuery(about="ferry"), 2),
        (StatementQuery(about="oland"), 1),
        (StatementQuery(about="forty tank"), 1),
        (StatementQuery(about='"tank from"'), 1),
        (StatementQuery(about='"forty from"'), 0),
        (StatementQuery(about="brandt"), 0),
        (StatementQuery(about='NOT ( " * words:tank'), 0),
        (StatementQuery(about="?!"), 0),
    ],
)
def test_statements_are_found_by_speaker_act_and_words(store: Store, query: StatementQuery, count: int) -> None:
    write(store, TANKS, published="2021-08-01")
    write(store, FERRY)
    rows = list(store.statements(query))
    assert len(rows) == count
    assert [row.story.published for row in rows] == sorted(row.story.published or "" for row in rows)


def test_a_statement_row_names_its_speaker_and_story(store: Store) -> None:
    record = write(store, TANKS)
    (row,) = store.statements(StatementQuery(speaker="marn"))
    assert (row.speaker_name, row.story.outlet, row.story.page_source) == ("Ivo Marn", "The Post", "news/page.txt")
    assert row.statement == record.statements[0]
    assert list(store.speaker_names()) == ["Ivo Marn", "Sudmark"]


def test_stories_are_counted(store: Store) -> None:
    write(store, TANKS)
    (row,) = store.stories()
    assert (row.statements, row.transfers, row.sanctions, row.refusals) == (2, 1, 1, 0)


def test_a_story_without_title_is_called_by_its_beginning(store: Store) -> None:
    of = page(FERRY)
    told = story(of, title=None)
    store.write(of, Found((FakeReader().read(told),), ()), maker=MAKER)
    (row,) = store.stories()
    assert row.story.heading == FERRY[:80]


def test_search_survives_a_rebuild(store: Store) -> None:
    write(store, TANKS)
    store.rebuild_search()
    assert len(list(store.statements(StatementQuery(about="tanks")))) == 2
    assert list(store.verify()) == []


def test_a_story_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    record = write(store, FERRY)
    write(store, TANKS)
    assert [one.id for one in store.find_stories(record.story.id[:8])] == [record.story.id]
    assert len(store.find_stories("")) == 2
    assert store.find_stories("%") == []
    with pytest.raises(StoreError, match="holds no story"):
        store.record("0" * 24)


def test_records_of_another_page_are_not_written(store: Store, path: Path) -> None:
    record = FakeReader().read(story(page(FERRY)))
    before = dump(path)
    with pytest.raises(ValueError, match="is not of page"):
        store.write(page(TANKS), Found((record,), ()), maker=MAKER)
    assert dump(path) == before


def test_what_is_no_unicode_is_not_half_written(store: Store, path: Path) -> None:
    before = dump(path)
    of = page(FERRY, source="news/\udcff.txt")
    with pytest.raises(UnicodeEncodeError):
        store.write(of, Found((FakeReader().read(story(of)),), ()), maker=MAKER)
    assert dump(path) == before


def test_statements_stream_in_bounded_memory(store: Store) -> None:
    for number in range(30):
        write(store, f"Page {number}. " + FERRY * 40)
    tracemalloc.start()
    try:
        count = sum(1 for _ in store.statements())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 30 * 120
    assert peak < 2_000_000
