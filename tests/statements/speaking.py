"""What every test of speakers needs: the names of the speakers of a marked story, in the order of its cues."""

from __future__ import annotations

from onrecord.statements.reading import read_statements
from tests.marked import marked


def speakers(markup: str, *, title: str | None = None) -> list[str | None]:
    """The speaker of each statement; None where nobody can say."""
    story, tags = marked(markup, title=title)
    reading = read_statements(story, tags)
    names = {entity.id: entity.name for entity in reading.entities}
    return [names[one.speaker] if one.speaker else None for one in reading.statements]
