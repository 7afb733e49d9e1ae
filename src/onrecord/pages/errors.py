"""What the user must mend before a page can be read."""

from __future__ import annotations


class PageError(ValueError):
    """A path, file or option is unusable; the message is one line for people and says what to do."""
