"""What the command line takes from outside, so that tests can put something small in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.flow.reader import StoryReader


@dataclass(frozen=True, slots=True)
class Doors:
    """Given to `main` as its object."""

    load_reader: Callable[[], StoryReader] | None = None
    """None for the model that the package ships."""
