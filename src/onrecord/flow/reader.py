"""The door through which stories are read: one method, so that tests and other models can stand behind it."""

from __future__ import annotations

from typing import Protocol

from onrecord.model import Record, Story


class StoryReader(Protocol):
    """Whatever reads a story; pure: the same story gives the same record."""

    @property
    def maker(self) -> str:
        """Version of the rules and digest of the model; stands in every record and receipt."""
        ...

    def read(self, story: Story) -> Record:
        """All that the story says, or refusals of what cannot be anchored."""
        ...
