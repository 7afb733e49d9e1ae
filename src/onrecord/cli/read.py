"""``onrecord read``: pages into the record."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import click
from click.core import ParameterSource
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from onrecord.annotation import to_json
from onrecord.cli.dates import iso_date
from onrecord.cli.doors import Doors
from onrecord.cli.records import RECORD, opened
from onrecord.cli.summary import Summary
from onrecord.cli.terminal import err, out, print_bytes, printable
from onrecord.cli.trouble import REFUSED_OR_FAULTY, Interrupted, Unusable
from onrecord.flow.batch import Outcome, read_paths
from onrecord.flow.reader import StoryReader
from onrecord.flow.story import load_reader
from onrecord.tagging.session import WeightsError

LONG = 1_000_000
"""Bytes from which on a single file may take long enough to show that something is happening."""

EPILOG = """\b
Examples:
  onrecord read page.html
  onrecord read --published 2022-12-11 scraped.txt
  onrecord read --record drones.db crawl/ more.jsonl.gz
  onrecord read --json page.html | jq .statements

A page that was read before, by the same model and with the same --published, is not read again. So a
batch that was interrupted goes on where it stopped when the same command is given again.

Exits with 1 if any page or story was refused; `onrecord refusals` lists them all with their reasons.
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="PATH...")
@click.option("--published", callback=iso_date, metavar="DATE", help="The date of pages that do not tell theirs.")
@RECORD
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print each story's record as a line of JSON, and nothing else. Nothing is stored then, unless --record "
    "is given here.",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
    show_default="one a processor core",
    help="How many pages are read at a time.",
)
@click.pass_context
def read(
    ctx: click.Context, paths: tuple[Path, ...], published: str | None, where: str, as_json: bool, workers: int
) -> None:
    """Read pages and put what they say on record.

    PATH is a file of HTML (.html), plain text (.txt) or JSON (.json: a story or an array of them; .jsonl: a
    story a line), any of these packed (.gz), or a folder with such files.
    """
    doors = ctx.find_object(Doors) or Doors()
    explicit = ctx.get_parameter_source("where") is ParameterSource.COMMANDLINE
    summary = Summary()
    reader = _reader(doors, threads=1 if workers > 1 else None)
    with opened(where, create=True) if explicit or not as_json else nullcontext() as store:
        outcomes = read_paths(paths, reader, store=store, published=published, workers=workers)
        try:
            for outcome in _watched(outcomes, paths):
                summary.add(outcome)
                if as_json:
                    _print_json(outcome)
        except KeyboardInterrupt as error:
            told = "interrupted; what is counted above is kept, and the same command goes on from there"
            raise Interrupted(told) from error
        finally:
            summary.print(err() if as_json else out(), where=where if store else None, brief=as_json)
    if summary.refused:
        ctx.exit(REFUSED_OR_FAULTY)


def _reader(doors: Doors, *, threads: int | None) -> StoryReader:
    try:
        return doors.load_reader() if doors.load_reader else load_reader(threads=threads)
    except WeightsError as error:
        raise Unusable(str(error)) from error


def _print_json(outcome: Outcome) -> None:
    for record in outcome.records:
        print_bytes(to_json(record) + b"\n")


def _watched(outcomes: Iterator[Outcome], paths: tuple[Path, ...]) -> Iterator[Outcome]:
    """The same outcomes, counted in a line on standard error where a person may have to wait for them."""
    console = err()
    if not console.is_terminal or (len(paths) == 1 and paths[0].is_file() and paths[0].stat().st_size < LONG):
        yield from outcomes
        return
    pages, source = TextColumn("{task.completed:,} pages"), TextColumn("{task.description}", markup=False)
    with Progress(SpinnerColumn(), pages, TimeElapsedColumn(), source, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)
        for outcome in outcomes:
            progress.update(task, advance=1, description=printable(outcome.source))
            yield outcome
