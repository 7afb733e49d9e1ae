"""``onrecord statements``: who said what."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import islice

import click
import msgspec

from onrecord.cli.records import RECORD, opened
from onrecord.cli.terminal import Column, Listing, counted, err, out, print_bytes
from onrecord.model import Act, Hedge
from onrecord.store import StatementQuery, StatementRow, Store

EPILOG = """\b
Examples:
  onrecord statements --speaker Brandt --act deny
  onrecord statements --about "ferry crews"
  onrecord statements --about '"air defence" missiles'
  onrecord statements --csv > statements.csv

Words are sought whole, in any form (ferry finds ferries), whatever the case and accents; all of them
have to occur, and words in double quotes have to stand together. --speaker looks into every name
that a story uses for the speaker.

In a pipe, each line holds date, speaker, act, words and story, between tabs. CSV cells hold the words
exactly as they stand on the page; a spreadsheet may take a cell that begins with = + - or @ for a
formula, so import them as text.
"""

COLUMNS = (Column("date", 10), Column("speaker", 20), Column("act", 8), Column("words"), Column("story", 8))

CSV_HEADINGS = (
    *("date", "speaker", "act", "words", "story", "title", "outlet", "url", "page", "statement"),
    *("manner", "polarity", "modality", "hedges", "addressee", "occasion", "time"),
)

NAMES_COMPARED = 10_000
"""How many speakers are looked through for one with a name like the one that was not found."""


class HedgeLine(msgspec.Struct):
    """A hedge of a line of ``--json``."""

    words: str
    strength: str
    span: tuple[int, int]


class StatementLine(msgspec.Struct):
    """A line of ``--json``."""

    id: str
    story: str
    published: str | None
    title: str | None
    outlet: str | None
    url: str | None
    page: str
    speaker: str | None
    act: str
    manner: str
    source: str | None
    cue: str
    content: list[str]
    polarity: str
    modality: str
    hedges: list[HedgeLine]
    addressee: str | None
    occasion: str | None
    time: str | None
    spans: dict[str, list[tuple[int, int]]]


@click.command(epilog=EPILOG)
@click.option("--speaker", metavar="NAME", help="Said by someone of this name.")
@click.option("--act", type=click.Choice([act.value for act in Act], case_sensitive=False), help="Of this kind.")
@click.option("--about", metavar="WORDS", help="With these words in what is said.")
@RECORD
@click.option("--json", "form", flag_value="json", help="Print each statement as a line of JSON.")
@click.option("--csv", "form", flag_value="csv", help="Print a table of comma-separated values.")
def statements(speaker: str | None, act: str | None, about: str | None, where: str, form: str | None) -> None:
    """List who said what, by the date of the story."""
    query = StatementQuery(speaker=speaker, act=Act(act) if act else None, about=about)
    with opened(where) as store:
        rows = store.statements(query)
        count = {"json": _print_json, "csv": _print_csv}.get(form or "", _print_lines)(rows)
        if not count:
            err().print(_why_none(store, query), soft_wrap=True)


def _print_lines(rows: Iterator[StatementRow]) -> int:
    console = out()
    listing = Listing(console, COLUMNS)
    for row in rows:
        story = row.story.id[:8] if console.is_terminal else row.story.id
        listing.add(row.story.published or "..", _speaker(row), row.statement.act, _words(row), story)
    if console.is_terminal and listing.rows:
        err().print(counted(listing.rows, "statement") + ".")
    return listing.rows


def _print_csv(rows: Iterator[StatementRow]) -> int:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([*CSV_HEADINGS])
    count = 0
    for count, row in enumerate(rows, start=1):  # noqa: B007 - the last is the number of rows
        story, statement = row.story, row.statement
        writer.writerow(
            (
                *(story.published, _speaker(row), statement.act, _words(row)),
                *(story.id, story.title, story.outlet, story.url, story.page_source, statement.id),
                *(statement.manner, statement.polarity, statement.modality),
                "; ".join(f"{one.quotation.words} ({one.strength})" for one in statement.hedges),
                *(told.words if told else None for told in (statement.addressee, statement.occasion, statement.time)),
            )
        )
    return count


def _print_json(rows: Iterator[StatementRow]) -> int:
    count = 0
    for count, row in enumerate(rows, start=1):  # noqa: B007 - the last is the number of rows
        print_bytes(msgspec.json.encode(_line(row)) + b"\n")
    return count


def _line(row: StatementRow) -> StatementLine:
    story, statement, source = row.story, row.statement, row.statement.source
    parts = {
        "source": [source] if source else [],
        "cue": [statement.cue],
        "content": list(statement.content),
        "addressee": [statement.addressee] if statement.addressee else [],
        "occasion": [statement.occasion] if statement.occasion else [],
        "time": [statement.time] if statement.time else [],
    }
    return StatementLine(
        id=statement.id,
        story=story.id,
        published=story.published,
        title=story.title,
        outlet=story.outlet,
        url=story.url,
        page=story.page_source,
        speaker=row.speaker_name,
        act=statement.act,
        manner=statement.manner,
        source=source.words if source else None,
        cue=statement.cue.words,
        content=[piece.words for piece in statement.content],
        polarity=statement.polarity,
        modality=statement.modality,
        hedges=[_hedge_line(one) for one in statement.hedges],
        addressee=statement.addressee.words if statement.addressee else None,
        occasion=statement.occasion.words if statement.occasion else None,
        time=statement.time.words if statement.time else None,
        spans={name: [(one.span.start, one.span.end) for one in pieces] for name, pieces in parts.items()},
    )


def _hedge_line(hedge: Hedge) -> HedgeLine:
    span = hedge.quotation.span
    return HedgeLine(hedge.quotation.words, hedge.strength, (span.start, span.end))


def _speaker(row: StatementRow) -> str:
    """The usual name; where nobody can say, the words of the story; where it has none, two dots for unknown."""
    source = row.statement.source
    return row.speaker_name or (source.words if source else "..")


def _words(row: StatementRow) -> str:
    return " ... ".join(piece.words for piece in row.statement.content)


def _why_none(store: Store, query: StatementQuery) -> str:
    if query == StatementQuery():
        return "No statement is on record yet; `onrecord read PATH` puts some there."
    if query.speaker is not None and not any(store.statements(StatementQuery(speaker=query.speaker))):
        names = {name.casefold(): name for name in islice(store.speaker_names(), NAMES_COMPARED)}
        near = [names[name] for name in get_close_matches(query.speaker.casefold(), names, n=3)]
        hint = f"Did you mean {' or '.join(near)}?" if near else f"Quoted most: {', '.join(islice(names.values(), 5))}."
        return f"Nobody called {query.speaker!r} says anything on record. {hint}"
    return "No statement fits all that was asked for; leave out --speaker, --act or --about, or ask for fewer words."
