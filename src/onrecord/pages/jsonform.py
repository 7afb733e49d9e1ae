"""Stories that come as JSON: their text is taken letter for letter, so that their sender's offsets hold."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.pages.dates import iso_date


class UnreadJsonError(ValueError):
    """The text is no JSON, or not in the form that stories have; the message says where and why."""


@dataclass(frozen=True, slots=True)
class GivenStory:
    """The fields of one object that are used; `text` is "" where the object has none."""

    text: str
    id: str | None
    title: str | None
    published: str | None
    outlet: str | None
    url: str | None


def read_json(text: str) -> tuple[GivenStory, ...]:
    """The stories in one JSON object or an array of them, in order; raises `UnreadJsonError`."""
    try:
        value: object = json.loads(text)
    except ValueError as fault:
        raise UnreadJsonError(f"no valid JSON: {fault}") from fault
    except RecursionError as fault:
        raise UnreadJsonError("JSON nested too deeply to hold stories") from fault
    objects = value if isinstance(value, list) else [value]
    return tuple(_given(one) for one in objects)


def _given(value: object) -> GivenStory:
    if not isinstance(value, Mapping):
        raise UnreadJsonError(
            'a story in JSON is an object with at least "text"; others are "id", "title", "published", "url"'
        )
    number = value.get("id")
    return GivenStory(
        text=_words(value, "text") or "",
        id=_words(value, "id") or (str(number) if isinstance(number, int) else None),
        title=_words(value, "title"),
        published=iso_date(_words(value, "published") or ""),
        outlet=_words(value, "source") or _words(value, "outlet"),
        url=_words(value, "url"),
    )


def _words(record: Mapping[object, object], key: str) -> str | None:
    """The string under `key`, as it stands; None where it is missing, blank or something else."""
    value = record.get(key)
    return value if isinstance(value, str) and value.strip() else None
