"""Publication dates as pages write them, read only where they leave no choice."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_WRITTEN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_YEAR}[-/.](?P<month>\d{{1,2}})[-/.]{_DAY}",
        rf"{_MONTH} {_DAY}(?:,|, | ){_YEAR}",
        rf"{_DAY}(?: of | |-){_MONTH}(?:,|, | |-){_YEAR}",
        rf"(?P<first>\d{{1,2}})[/.](?P<second>\d{{1,2}})[/.]{_YEAR}",
    )
)
_LABEL = re.compile(
    r"(?:first |originally )?(?:published|posted|issued|released|date|publication date|publish date|"
    r"date of publication)"
    r"(?: on| at)?\s*[:|–—-]?\s*",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? ", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?:T|,? ?(?:at |[-–—|•·] ?)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?"
    r" ?(?:[ap]\.?m\.?)?,? ?(?:\(?(?:(?:GMT|UTC) ?[+-] ?\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|[A-Z]{1,5})\)?)?",
    re.IGNORECASE,
)
_PAGE = re.compile(r",? ?[-–—|]? ?page ?\d+", re.IGNORECASE)
_ISO_START = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T ])")


def iso_date(value: str) -> str | None:
    """The ISO form of a date in metadata (``2022-06-24T17:30:00Z``, ``2022-06``, ``Fri, 24 Jun 2022 17:30:00 GMT``).

    The day is that of the writer's own clock; no time zone is applied. None where it is no date, or a doubtful one.
    """
    text = value.strip()
    iso = _ISO_START.match(text)
    if iso:
        year, month, day = iso.groups()
        return iso.group() if _checked(int(year), int(month or 1), int(day or 1)) else None
    return written_date(text)


def written_date(line: str) -> str | None:
    """The date that a line consists of, with no more than a label, weekday, clock time or page number beside it.

    A date without its year, or one that could be read in two ways ("5/6/2022"), is none.
    """
    rest = _WEEKDAY.sub("", _LABEL.sub("", line.strip(), count=1), count=1)
    for pattern in _WRITTEN:
        match = pattern.match(rest)
        if match and _only_clock_or_page(rest[match.end() :]):
            return _from_groups(match.groupdict())
    return None


def is_labelled_date(line: str) -> bool:
    """Whether the line calls itself a date of publication ("Published: 11 December 2022")."""
    return _LABEL.match(line) is not None and written_date(line) is not None


def _only_clock_or_page(rest: str) -> bool:
    clock = _CLOCK.match(rest)
    rest = rest[clock.end() :] if clock else rest
    page = _PAGE.match(rest)
    return not (rest[page.end() :] if page else rest).strip(" .|")


def _from_groups(groups: dict[str, str]) -> str | None:
    year = int(groups["year"])
    if "first" in groups:
        first, second = int(groups["first"]), int(groups["second"])
        months_in_a_year = 12
        if first == second or first > months_in_a_year:
            return _checked(year, second, first)
        return _checked(year, first, second) if second > months_in_a_year else None
    month = groups["month"].lower()
    number = int(month) if month.isdigit() else _MONTHS.get(month, 0)
    return _checked(year, number, int(groups["day"]))


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
