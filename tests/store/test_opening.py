"""A record opens, or says in one line why it does not."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from onrecord.model import Refusal, Stage
from onrecord.store import Found, StatementQuery, Store, StoreError, open_store, opening
from onrecord.store.tables import metadata
from tests.news import FERRY, MAKER, TANKS, FakeReader, page, story

LONG = TANKS + " ".join(os.urandom(8).hex() for _ in range(20_000))
"""Far more than a few pages of a database hold."""

REFUSAL = Refusal(Stage.PAGE, "a.txt", "empty", "Nothing is in it.")


def fill(store: Store, text: str) -> None:
    of = page(text)
    store.write(of, Found((FakeReader().read(story(of)),), ()), maker=MAKER)


def read_all(path: Path) -> None:
    with open_store(path, create=False) as store:
        list(store.statements())


def one_line(error: pytest.ExceptionInfo[StoreError]) -> bool:
    return "\n" not in str(error.value) and len(str(error.value)) < 300


def test_a_missing_record_is_made_only_on_demand(path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no record at .*record\.db"):
        open_store(path, create=False)
    assert not path.exists()
    open_store(path, create=True).close()
    open_store(path, create=False).close()


@pytest.mark.parametrize("name", ["with space.db", "per%20cent.db", "question?.db", "naïve#1.db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    with open_store(tmp_path / name, create=True) as store:
        fill(store, FERRY)
    assert (tmp_path / name).is_file()
    with open_store(f"sqlite:///{tmp_path / 'by-url.db'}", create=True) as store:
        fill(store, FERRY)
    assert (tmp_path / "by-url.db").is_file()


@pytest.mark.parametrize("url", ["postgresql://db/record", "sqlite://", "://", "nonsense://x"])
def test_other_databases_are_refused(url: str) -> None:
    with pytest.raises(StoreError):
        open_store(url, create=True)


def test_nothing_is_left_beside_the_file(path: Path) -> None:
    with open_store(path, create=True) as store:
        fill(store, FERRY)
    assert [one.name for one in path.parent.iterdir()] == ["record.db"]


@pytest.mark.parametrize("create", [True, False])
def test_no_database(path: Path, create: bool) -> None:  # noqa: FBT001
    path.write_bytes(b"A letter, not a database. " * 99)
    with pytest.raises(StoreError, match=r"record\.db is not a record") as error:
        open_store(path, create=create)
    assert one_line(error)


def test_an_empty_file_is_a_record_to_be(path: Path) -> None:
    path.touch()
    with pytest.raises(StoreError, match="is empty"):
        open_store(path, create=False)
    open_store(path, create=True).close()


def test_the_database_of_another_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE shopping (item TEXT)")
    connection.close()
    with pytest.raises(StoreError, match="not a record"):
        open_store(path, create=True)


def test_a_folder_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path, create=True)
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path / "missing" / "record.db", create=True)


def test_a_newer_schema_asks_for_an_upgrade(path: Path) -> None:
    open_store(path, create=True).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match=r"newer onrecord \(its schema is 9999.*upgrade onrecord") as error:
        open_store(path, create=False)
    assert one_line(error)


def test_a_damaged_file(path: Path) -> None:
    with open_store(path, create=True) as store:
        for number in range(20):
            fill(store, f"Page {number}. {FERRY}")
    size = path.stat().st_size
    with path.open("r+b") as file:
        for place in range(8192, size, 4096):
            file.seek(place)
            file.write(os.urandom(2048))
    with (
        pytest.raises(StoreError, match=r"is damaged|cannot be used") as error,
        open_store(path, create=False) as store,
    ):
        list(store.statements())
    assert one_line(error)


def test_a_locked_record_waits_and_then_says_so(path: Path) -> None:
    with open_store(path, create=True, patience=0.05) as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use by another program"):
            fill(store, FERRY)
        other.execute("ROLLBACK")
        other.close()
        fill(store, FERRY)


def test_a_read_only_record_answers_but_takes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(path, create=True) as store:
        fill(store, FERRY)
    monkeypatch.setattr(opening, "may_write", lambda _path: False)
    with open_store(path, create=False) as store:
        assert len(list(store.statements())) == 3
        assert list(store.verify()) == []
        with pytest.raises(StoreError, match="is read-only; nothing was stored"):
            fill(store, TANKS)
    assert [one.name for one in path.parent.iterdir()] == ["record.db"]


def test_a_full_disk_loses_nothing_that_was_stored(path: Path) -> None:
    with open_store(path, create=True) as store:
        fill(store, FERRY)
        with store._engine.connect() as connection:  # the limit holds for a connection, so for the pool's only one
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
        with pytest.raises(StoreError, match="the disk is full") as error:
            fill(store, LONG)
        assert one_line(error)
        assert len(list(store.stories())) == 1
    with open_store(path, create=False) as store:
        assert list(store.verify()) == []
        fill(store, LONG)
        assert len(list(store.stories())) == 2


def test_two_programs_may_make_one_record(path: Path) -> None:
    with open_store(path, create=True) as first, open_store(path, create=True) as second:
        fill(first, FERRY)
        second.refuse(REFUSAL)
        fill(second, TANKS)
        assert len(list(first.stories())) == 2


def test_the_migrations_make_the_tables_that_the_program_uses(path: Path) -> None:
    open_store(path, create=True).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _is_no_index_of_words})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_a_record_of_the_first_schema_keeps_its_statements(path: Path) -> None:
    with open_store(path, create=True) as store:
        fill(store, FERRY)
        before = list(store.statements())
    connection = sqlite3.connect(path)
    added = [
        *("polarity", "modality", "hedges", "addressee_start", "addressee_words"),
        *("occasion_start", "occasion_words", "time_start", "time_words"),
    ]
    for name in added:
        connection.execute(f"ALTER TABLE statement DROP COLUMN {name}")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.commit()
    connection.close()
    with open_store(path, create=False) as store:
        assert list(store.statements()) == before
        assert list(store.verify()) == []
        fill(store, TANKS)
        assert len(list(store.statements(StatementQuery(about="tanks")))) == 2


def test_the_migrations_are_one_line_of_descent() -> None:
    script = ScriptDirectory(str(opening.MIGRATIONS))
    assert len(script.get_heads()) == 1


def _is_no_index_of_words(_one: object, name: str | None, *_more: object) -> bool:
    return "_search" not in (name or "")
