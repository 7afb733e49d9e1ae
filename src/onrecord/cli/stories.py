"""``onrecord stories``: what is on record."""

from __future__ import annotations

import click

from onrecord.cli.records import RECORD, opened
from onrecord.cli.terminal import Column, Listing, counted, err, out

EPILOG = """\b
Examples:
  onrecord stories
  onrecord stories --record drones.db | cut -f 1

In a pipe, each line holds the whole id, date, statements, refusals, outlet and title (or how the text
begins), between tabs.
"""


@click.command(epilog=EPILOG)
@RECORD
def stories(where: str) -> None:
    """List the stories on record by date, undated ones last."""
    console = out()
    columns = (
        Column("story", 8),
        Column("date", 10),
        Column("statements", 10, right=True),
        Column("refusals", 8, right=True),
        Column("outlet", 14),
        Column("title"),
    )
    listing = Listing(console, columns)
    with opened(where) as store:
        for row in store.stories():
            story = row.story
            listing.add(
                story.id[:8] if console.is_terminal else story.id,
                story.published or "..",
                str(row.statements),
                str(row.refusals),
                story.outlet or "",
                story.heading,
            )
    if not listing.rows:
        err().print("No story is on record yet; `onrecord read PATH` puts some there.")
    elif console.is_terminal:
        err().print(counted(listing.rows, "story", "stories") + ".")
