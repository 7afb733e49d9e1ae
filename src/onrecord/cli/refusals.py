"""``onrecord refusals``: what was not taken, and why."""

from __future__ import annotations

import click

from onrecord.cli.records import RECORD, opened
from onrecord.cli.terminal import Column, Listing, counted, err, out

EPILOG = """\b
Examples:
  onrecord refusals
  onrecord refusals | grep language

In a pipe, each line holds stage (page, story, statement), reason, place and detail, between tabs. The
place is the source of a page or the id of a story.
"""


@click.command(epilog=EPILOG)
@RECORD
def refusals(where: str) -> None:
    """List what was not taken from pages, stories and statements, and why."""
    console = out()
    listing = Listing(console, (Column("stage", 9), Column("reason", 12), Column("place", 24), Column("detail")))
    with opened(where) as store:
        for refusal in store.refusals():
            listing.add(refusal.stage, refusal.reason, refusal.where, refusal.detail)
    if not listing.rows:
        err().print("Nothing was refused.")
    elif console.is_terminal:
        err().print(counted(listing.rows, "refusal") + ".")
