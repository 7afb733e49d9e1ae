"""How a command fails: one line on standard error, and an exit code that scripts can tell apart."""

from __future__ import annotations

import click

REFUSED_OR_FAULTY = 1
"""The command did its work, and tells what was refused or does not hold."""


class BadInput(click.ClickException):
    """What the user asked for is not there."""

    exit_code = 2


class Unusable(click.ClickException):
    """The record cannot be opened, read or written, or the shipped model cannot be loaded."""

    exit_code = 3


class Interrupted(click.ClickException):
    """The user wants no more of it; 128 and the number of SIGINT, as shells have it."""

    exit_code = 130
