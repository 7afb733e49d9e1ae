"""From a path to a database of the right schema: connections, their settings, and migrations on the way in."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from onrecord.store.errors import StoreError, explained

MIGRATIONS = Path(__file__).parent / "migrations"


def open_engine(where: str | Path, *, create: bool, patience: float) -> Engine:
    """An engine for the record at `where` (a path, or a ``sqlite:///`` URL), its schema the newest.

    A missing record is made only if `create` says so. `patience` is how long to wait for another program's lock, in
    seconds. Raises `StoreError`.
    """
    path = _path(where)
    if not path.exists() and not create:
        raise StoreError(f"there is no record at {path}; `onrecord read PATH` makes one, `--record` names another")
    engine = _engine(path, create=create, patience=patience)
    try:
        with explained(str(path)):
            _migrate(engine, path, create=create)
    except BaseException:
        engine.dispose()
        raise
    return engine


def writing(connection: Connection) -> Connection:
    """The same connection, its next transaction one that takes the lock for writing at once."""
    return connection.execution_options(writes=True)


def may_write(path: Path) -> bool:
    """Whether SQLite could write there: to the file and, for its log, to the folder."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def _path(where: str | Path) -> Path:
    if isinstance(where, Path) or "://" not in where:
        return Path(where)
    try:
        url = make_url(where)
    except ArgumentError as error:
        raise StoreError(f"{where!r} is neither a path nor a database URL") from error
    if url.get_backend_name() != "sqlite" or not url.database:
        raise StoreError(f"{where!r}: a record is an SQLite file, as a path or as sqlite:///PATH")
    return Path(url.database)


def _engine(path: Path, *, create: bool, patience: float) -> Engine:
    uri = path.absolute().as_uri()
    read_only = path.exists() and not may_write(path)
    if read_only:
        # without a log beside it nobody is writing, and SQLite may read without one
        alone = not path.with_name(path.name + "-wal").exists()
        uri += "?mode=ro&immutable=1" if alone else "?mode=ro"
    else:
        uri += "?mode=rwc" if create else "?mode=rw"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri, uri=True, timeout=patience, check_same_thread=False, isolation_level=None, cached_statements=256
        )
        connection.execute("PRAGMA foreign_keys = ON")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            # safe from a killed process; a power cut may take the last pages, whose receipts go with them: read again
            connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin by our own word: the driver would begin late, and leave changes of the schema outside."""
    immediate = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _migrate(engine: Engine, path: Path, *, create: bool) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    head = script.get_current_head()
    with engine.connect() as connection:
        if MigrationContext.configure(connection).get_current_revision() == head:
            return
    with engine.connect() as connection, writing(connection).begin():
        # seen again under the lock: another program may have migrated meanwhile
        current = MigrationContext.configure(connection).get_current_revision()
        _require_ours(connection, path, known={one.revision for one in script.walk_revisions()}, create=create)
        if current != head:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _require_ours(connection: Connection, path: Path, *, known: set[str], create: bool) -> None:
    current = MigrationContext.configure(connection).get_current_revision()
    if current is None:
        if inspect(connection).get_table_names():
            raise StoreError(f"{path} is a database, but not a record; name another file with --record")
        if not create:
            raise StoreError(f"{path} is empty: no record yet; `onrecord read PATH` makes one")
    elif current not in known:
        newest = max(known)
        raise StoreError(
            f"{path} was written by a newer onrecord (its schema is {current}, this program knows up to {newest}); "
            "upgrade onrecord to read it"
        )
