"""``onrecord verify``: does the record still hold?"""

from __future__ import annotations

import click

from onrecord.cli.records import RECORD, opened
from onrecord.cli.terminal import counted, out, printable
from onrecord.cli.trouble import REFUSED_OR_FAULTY

EPILOG = """\b
What is checked:
  the file      SQLite's own check, and that every row points to rows that are there
  pages         their bytes still have the sha256 under which they were captured
  stories       every quotation still stands in the text at its place, letter for letter
  ids           every id still follows from what it names
  search        the full-text index says what the tables say

Exits with 1 if a fault was found, with 3 if the record cannot be opened at all.
"""


@click.command(epilog=EPILOG)
@RECORD
@click.option("--rebuild-search", is_flag=True, help="Make the full-text index anew first.")
@click.pass_context
def verify(ctx: click.Context, where: str, rebuild_search: bool) -> None:
    """Check that every page, quotation and id on record still holds. Nothing is changed."""
    console = out()
    faults = 0
    with opened(where) as store:
        if rebuild_search:
            store.rebuild_search()
        for fault in store.verify():
            console.print(printable(f"{fault.where}: {fault.what}"), soft_wrap=True)
            faults += 1
        if not faults:
            pages, stories = store.counts()
            console.print(
                f"{where} is sound: {counted(pages, 'page')}, {counted(stories, 'story', 'stories')}.", soft_wrap=True
            )
    if faults:
        console.print(f"{counted(faults, 'fault')}.")
        ctx.exit(REFUSED_OR_FAULTY)
