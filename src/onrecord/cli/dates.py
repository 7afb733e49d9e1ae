"""Dates as users type them."""

from __future__ import annotations

import re
from datetime import date, datetime

import click

_LOOK_ALIKES = (
    *("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y"),
    *("%Y/%m/%d", "%Y%m%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y"),
)
"""Formats that are understood well enough to say what should have been typed; never to guess what was meant."""


def iso_date(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """``2022``, ``2022-08`` or ``2022-08-14`` as typed; anything else is a usage error with a hint."""
    if value is None or (re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value) and _exists(value)):
        return value
    meant = " or ".join(_meant(value)) or "2022-12-11, or 2022-12 or 2022 where no more is known"
    raise click.BadParameter(f"{value!r} is no date that is understood; write {meant}")


def _exists(value: str) -> bool:
    try:
        date.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _meant(value: str) -> list[str]:
    spelled = " ".join(value.replace(",", " ").split())
    found = []
    for form in _LOOK_ALIKES:
        try:
            found.append(datetime.strptime(spelled, form).date().isoformat())
        except ValueError:
            continue
    return list(dict.fromkeys(found))
