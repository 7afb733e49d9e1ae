"""Full-text search: the only place that knows how the database does it.

SQLite: two FTS5 tables without a copy of the words (external content), kept in step by triggers. English stems, no
case, no diacritics. The words of a query are data, never FTS5 syntax; a phrase in straight double quotes stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Select, bindparam, column, select, table, text
from sqlalchemy.exc import DatabaseError

_TOKENS = "porter unicode61 remove_diacritics 2"
_INDEXES = {"story": ("title", "kicker", "text"), "statement": ("words", "speaker_names")}
"""By table with the integer key `n`, the columns that are searched."""


def create_search(connection: Connection) -> None:
    """Make the search tables and the triggers that keep them; called by the first migration only."""
    for name, columns in _INDEXES.items():
        listed = ", ".join(columns)
        new, old = (", ".join(f"{row}.{one}" for one in ("n", *columns)) for row in ("new", "old"))
        add = f"INSERT INTO {name}_search(rowid, {listed}) VALUES ({new});"  # noqa: S608 - names are our own
        drop = f"INSERT INTO {name}_search({name}_search, rowid, {listed}) VALUES ('delete', {old});"  # noqa: S608
        for statement in (
            f"CREATE VIRTUAL TABLE {name}_search USING fts5({listed}, content='{name}', content_rowid='n', "
            f"tokenize='{_TOKENS}')",
            f"CREATE TRIGGER {name}_search_insert AFTER INSERT ON {name} BEGIN {add} END",
            f"CREATE TRIGGER {name}_search_delete AFTER DELETE ON {name} BEGIN {drop} END",
            f"CREATE TRIGGER {name}_search_update AFTER UPDATE ON {name} BEGIN {drop} {add} END",
        ):
            connection.exec_driver_sql(statement)


def rebuild_search(connection: Connection) -> None:
    """Make both indexes anew from the tables that they index."""
    for name in _INDEXES:
        connection.execute(text(f"INSERT INTO {name}_search({name}_search) VALUES ('rebuild')"))  # noqa: S608


def faulty_indexes(connection: Connection) -> Iterator[str]:
    """The tables whose index does not say what they say; changes nothing, but cannot look where it may not write."""
    for name in _INDEXES:
        # rank 1 compares the index with the table even where the content is external
        check = f"INSERT INTO {name}_search({name}_search, rank) VALUES ('integrity-check', 1)"  # noqa: S608
        try:
            connection.execute(text(check))
        except DatabaseError as error:
            code = getattr(error.orig, "sqlite_errorname", "")
            if code.startswith("SQLITE_READONLY"):
                return
            if not code.startswith("SQLITE_CORRUPT"):
                raise
            yield name


def matches(name: str, wanted: Mapping[str, str]) -> Select[tuple[int]]:
    """The keys `n` of the rows of table `name` that hold all words wanted, by column; all must be `searchable`."""
    expression = " AND ".join(f"({column_name} : {_expression(words)})" for column_name, words in wanted.items())
    index = table(f"{name}_search", column("rowid"))
    own = text(f"{name}_search MATCH :expression").bindparams(bindparam("expression", expression, unique=False))
    return select(index.c.rowid.label("n")).where(own)


def searchable(words: str) -> bool:
    """Whether anything can be sought by `words`: a letter or digit at least."""
    return bool(re.search(r"\w", words))


def _expression(words: str) -> str:
    phrases = re.findall(r'"([^"]*)"|(\S+)', words)
    quoted = (f'"{(phrase or word).replace(chr(34), "")}"' for phrase, word in phrases if searchable(phrase or word))
    return f"({' AND '.join(quoted)})"
