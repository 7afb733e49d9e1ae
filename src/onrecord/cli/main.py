"""The command ``onrecord``: a list of verbs, and what every one of them does about trouble."""

from __future__ import annotations

import importlib
import sys
from difflib import get_close_matches
from io import TextIOWrapper
from typing import Any

import click

from onrecord import __version__
from onrecord.cli.doors import Doors
from onrecord.cli.trouble import Interrupted

VERBS = {
    "read": "Read pages and put what they say on record.",
    "statements": "List who said what: by speaker, act or words.",
    "show": "Show a story with source, cue and content marked in its text.",
    "stories": "List the stories on record.",
    "refusals": "List what was not taken, and why.",
    "verify": "Check that every page, quotation and id on record still holds.",
}
"""Each verb is the function of that name in the module of that name; modules are loaded only when they are called."""


class Verbs(click.Group):
    """Loads one verb at a time, and turns trouble with the record into one line and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The verbs in the order in which one needs them."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb of that name, loaded now."""
        if cmd_name not in VERBS:
            return None
        verb = getattr(importlib.import_module(f"onrecord.cli.{cmd_name}"), cmd_name)
        return verb if isinstance(verb, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """One line a verb, without loading any."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb asked for; a mistyped one is told with the nearest that there is."""
        if args[0] not in VERBS and not args[0].startswith("-"):
            near = get_close_matches(args[0], VERBS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(VERBS)}."
            ctx.fail(f"there is no verb {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; an interrupt is no error of the user's, and says so."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:
            raise Interrupted("interrupted") from error


EPILOG = """\b
Examples:
  onrecord read page.html                   put a page on record.db here
  onrecord read --published 2021-07-30 news/
  onrecord statements --speaker "Ada Brandt" --about ferry
  onrecord show 3f2a9c                      a story, by the first digits of its id

\b
Exit codes:
  0    all went well
  1    a page or story was refused (read), or a fault was found (verify)
  2    wrong usage, or an input that is not there
  3    the record cannot be opened, read or written, or the model not loaded
  130  interrupted; what was read before is kept
"""


@click.group(
    cls=Verbs,
    epilog=EPILOG,
    subcommand_metavar="VERB [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "--version", prog_name="onrecord", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Read the news and keep the record: who said what, pinned to the exact words on the page.

    The record is one file, record.db in the folder where you are, unless --record or the variable
    ONRECORD_RECORD names another.
    """
    if ctx.obj is None:
        ctx.obj = Doors()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # a terminal that cannot show a character gets its number, never a stack trace
            stream.reconfigure(errors="backslashreplace")
