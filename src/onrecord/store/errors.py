"""What can go wrong with a record's file, in words that say what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError


class StoreError(Exception):
    """The record cannot be opened, read or written; its text is one line for people."""


_CAUSES = {
    "SQLITE_NOTADB": "is not a record: it holds something other than a database",
    "SQLITE_CORRUPT": "is damaged; restore it from a copy, or read the pages again into a new record",
    "SQLITE_FULL": "cannot grow: the disk is full; all that was stored before is kept, so free some space and go on",
    "SQLITE_READONLY": "is read-only; nothing was stored",
    "SQLITE_BUSY": "is in use by another program; wait until that has finished, then try again",
    "SQLITE_LOCKED": "is in use by another program; wait until that has finished, then try again",
    "SQLITE_CANTOPEN": "cannot be opened; is it a file in a folder that you may read and write?",
    "SQLITE_IOERR": "cannot be read or written: the disk reports an error; all that was stored before is kept",
    "SQLITE_PERM": "may not be opened by you",
}
"""By SQLite's primary result code, https://www.sqlite.org/rescode.html."""


@contextmanager
def explained(where: str) -> Iterator[None]:
    """Turn every error of the database driver into a `StoreError` about the record at `where`."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(f"{where} {cause(error)}") from error
    except sqlite3.Error as error:
        raise StoreError(f"{where} {_driver_cause(error)}") from error


def cause(error: DBAPIError) -> str:
    """What happened, as the rest of a sentence that begins with the record's name."""
    return _driver_cause(error.orig)


def _driver_cause(error: BaseException | None) -> str:
    name = getattr(error, "sqlite_errorname", "")
    primary = "_".join(name.split("_")[:2])
    return _CAUSES.get(primary, f"cannot be used: {error}")
