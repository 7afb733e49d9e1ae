"""One story through the whole river, by the shipped reader."""

from __future__ import annotations

from functools import cache

from onrecord import __version__
from onrecord.flow.story import TrainedReader, load_reader, rules
from onrecord.model import Act, Manner, Record, Story
from onrecord.tagging.session import digest

TEXT = """Norway on Monday accused Russia of jamming its coast guard's radar, a charge that Moscow rejected.

“The signals came from the Kola peninsula,” Defence Minister Kari Solberg told reporters in Oslo. “We have measured them twice.”

She said the navy would send two more frigates north.

Russian Foreign Ministry spokesman Anton Belov denied that any jamming had taken place. “These are fantasies,” he added."""


@cache
def reader() -> TrainedReader:
    return load_reader(threads=1)


@cache
def record() -> Record:
    return reader().read(Story("page", 0, TEXT))


def told() -> set[tuple[str | None, Act, str]]:
    names = {entity.id: entity.name for entity in record().entities}
    return {(names[one.speaker] if one.speaker else None, one.act, one.content[0].words) for one in record().statements}


def test_the_minister_is_quoted_over_two_sentences() -> None:
    (first,) = (one for one in record().statements if one.content[0].words.startswith("“The signals"))
    assert [piece.words for piece in first.content] == [
        "“The signals came from the Kola peninsula,”",
        "“We have measured them twice.”",
    ]
    assert first.manner is Manner.DIRECT


def test_speakers_and_acts() -> None:
    assert ("Norway", Act.ACCUSE, "Russia of jamming its coast guard's radar") in told()
    assert ("Kari Solberg", Act.STATE, "“The signals came from the Kola peninsula,”") in told()
    assert ("Anton Belov", Act.STATE, "“These are fantasies,”") in told()
    assert any(speaker == "Anton Belov" and act is Act.DENY for speaker, act, _ in told())


def test_reading_is_pure_and_names_its_maker() -> None:
    again = reader().read(Story("page", 0, TEXT))
    assert again == record()
    assert again.maker == f"onrecord {__version__} rules {rules()} tagger {digest()}"
