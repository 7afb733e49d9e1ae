"""``onrecord show``: one story, and what it says, in its own words."""

from __future__ import annotations

from collections.abc import Iterator

import click
from rich.console import Console
from rich.text import Text

from onrecord.annotation import to_json
from onrecord.cli.marks import legend, marked
from onrecord.cli.records import RECORD, opened, the_story
from onrecord.cli.terminal import out, print_bytes, printable
from onrecord.model import OUTLET, Modality, Polarity, Position, Record, Sanction, Statement, Transfer

EPILOG = """\b
Examples:
  onrecord show 3f2a9c
  onrecord show 3f2a9c --json > story.json

STORY is the beginning of a story's id, as `onrecord stories` and `onrecord statements` list it, or the
id that the input gave it.
"""


@click.command(epilog=EPILOG)
@click.argument("story")
@RECORD
@click.option("--json", "as_json", is_flag=True, help="Print the story's record as a line of JSON instead.")
def show(story: str, where: str, as_json: bool) -> None:
    """Show a story: its text with source, cue and content marked, then each statement, then what was refused."""
    with opened(where) as store:
        record = store.record(the_story(store, story))
    if as_json:
        print_bytes(to_json(record) + b"\n")
        return
    console = out()
    for part in _parts(record):
        _print(console, part)


def _print(console: Console, part: Text | str) -> None:
    # in a pipe the lines are those of the text
    console.print(Text(printable(part)) if isinstance(part, str) else part, soft_wrap=not console.is_terminal)


def _parts(record: Record) -> Iterator[Text | str]:
    story = record.story
    if story.kicker:
        yield story.kicker
    yield Text(printable(story.title or "(no title)"), style="bold")
    told = (story.published, story.outlet, story.url, f"story {story.id}", f"read by {record.maker}")
    yield " · ".join(part for part in told if part)
    yield ""
    yield marked(story.text, record.statements)
    if story.truncated:
        yield "(the page shows only this beginning)"
    for credit in story.credits:
        yield f"({credit.words})"
    yield ""
    if record.statements:
        yield legend()
    else:
        yield "No statement was found in this story."
    yield from _statements(record)
    events: tuple[Transfer | Sanction, ...] = (*record.transfers, *record.sanctions)
    for event in events:
        yield _event(event, record)
    for refusal in record.refusals:
        yield f"Refused {refusal.stage}: {refusal.detail} ({refusal.reason})"


def _statements(record: Record) -> Iterator[str]:
    names = {entity.id: entity.name for entity in record.entities}
    numbers = {statement.id: number for number, statement in enumerate(record.statements, start=1)}
    for number, statement in enumerate(record.statements, start=1):
        within = f", in {numbers[statement.within]}" if statement.within else ""
        yield f"{number:>3}  {_speaker(statement, names)} · {statement.act}{within}: {_content(statement)}"
        told = " · ".join(_kinds(statement))
        if told:
            yield f"     {told}"


def _kinds(statement: Statement) -> Iterator[str]:
    """To whom, on what occasion and when it was said, and what keeps it from being said outright."""
    labels = {"to": statement.addressee, "occasion": statement.occasion, "time": statement.time}
    yield from (f"{label}: {told.words}" for label, told in labels.items() if told)
    if statement.polarity is Polarity.NEGATIVE:
        yield "negated"
    if statement.modality is not Modality.CERTAIN:
        yield f"{statement.modality}"
    yield from (f"hedge: {one.quotation.words} ({one.strength})" for one in statement.hedges)


def _speaker(statement: Statement, names: dict[str, str]) -> str:
    if statement.speaker is not None:
        return names[statement.speaker]
    return f"unknown ({statement.source.words})" if statement.source else "unknown"


def _content(statement: Statement) -> str:
    return " ".join(" ... ".join(piece.words for piece in statement.content).split())


def _event(event: Transfer | Sanction, record: Record) -> str:
    names = {entity.id: entity.name for entity in record.entities} | {OUTLET: "the outlet"}
    if isinstance(event, Transfer):
        told = f"Transfer: {event.supplier} to {event.recipient}, {event.item} · {event.status}"
    else:
        told = f"Sanction: {event.authority} on {', '.join(event.targets)}, {event.measure} · {event.status}"
    return f"{told} · {', '.join(_voice(voice, names) for voice in event.voices)}"


def _voice(voice: Position, names: dict[str, str]) -> str:
    return f"{names[voice.who]} {voice.stance}"
