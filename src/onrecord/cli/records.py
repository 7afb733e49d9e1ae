"""The option that names the record, and the record opened for one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from onrecord.cli.terminal import printable
from onrecord.cli.trouble import BadInput, Unusable
from onrecord.store import Store, StoreError, open_store

RECORD = click.option(
    "--record",
    "where",
    envvar="ONRECORD_RECORD",
    show_envvar=True,
    default="record.db",
    show_default=True,
    metavar="FILE",
    help="The record: an SQLite file.",
)


@contextmanager
def opened(where: str, *, create: bool = False) -> Iterator[Store]:
    """The record at `where`; what goes wrong with it, now or later, is `Unusable`."""
    try:
        with open_store(where, create=create) as store:
            yield store
    except StoreError as error:
        raise Unusable(str(error)) from error


def the_story(store: Store, beginning: str) -> str:
    """The id of the one story whose id begins so; none and several are `BadInput`."""
    found = store.find_stories(beginning) if beginning.strip() else []
    if len(found) == 1:
        return found[0].id
    if not found:
        raise BadInput(f"no story has an id that begins with {beginning!r}; `onrecord stories` lists them")
    listed = "".join(f"\n  {one.id}  {one.published or '..'}  {printable(one.heading)}" for one in found)
    raise BadInput(f"{len(found)} stories begin with {beginning!r}; give more digits:{listed}")
