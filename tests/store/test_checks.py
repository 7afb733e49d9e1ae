"""Whatever is changed behind the program's back is found."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from onrecord.model import Refusal, Stage
from onrecord.store import Found, open_store
from tests.news import FERRY, MAKER, TANKS, FakeReader, page, story

TAMPERINGS = [
    ("UPDATE page SET content = x'FFFF'", "cannot be unpacked"),
    ("UPDATE page SET content = (SELECT content FROM page ORDER BY id DESC LIMIT 1)", "their sha256 differs"),
    ("UPDATE page SET size = size + 1", "bytes, but has"),
    ("UPDATE story SET text = replace(text, 'forty', 'fifty')", "is not at"),
    ("UPDATE story SET text = text || '!'", "is of another story|should be"),
    ("UPDATE story SET published = '2021-13'", "no ISO date"),
    ("UPDATE statement SET content = replace(content, 'forty', 'fifty')", "is not at"),
    ("UPDATE statement SET cue_start = cue_start + 1", "is not at"),
    ("UPDATE statement SET id = 'f' WHERE act = 'deny'", "statement f: id is 'f'"),
    ("UPDATE statement SET words = 'nothing'", "words is 'nothing'"),
    ("UPDATE statement SET speaker_names = 'Nobody'", "speaker_names is 'Nobody'"),
    ("UPDATE statement SET act = 'mumble'", "'mumble' is not a valid Act"),
    ("UPDATE statement SET polarity = 'mumble'", "'mumble' is not a valid Polarity"),
    ('UPDATE statement SET hedges = \'[[0, "x", "likely"]]\'', "is not at"),
    ("UPDATE statement SET time_start = 0, time_words = 'x'", "is not at"),
    ("UPDATE transfer SET supplier = 'Sudmark'", "supplier is 'Sudmark'"),
    ("UPDATE transfer SET body = '{}'", "no annotation"),
    ("UPDATE transfer SET body = replace(body, 'forty', 'fifty')", "is not at"),
    ("UPDATE sanction SET id = 'f'", "id is 'f'"),
    ("UPDATE reading SET maker = 'forged'", "its id does not follow"),
    ("UPDATE reading SET current = 0", "none of its readings is the current one"),
    ("UPDATE refusal SET detail = 'All is well.'", "its id does not follow"),
    ("DELETE FROM entity", "points to a row of|is missing"),
    ("INSERT INTO statement_search(statement_search) VALUES ('delete-all')", "the index is out of step"),
]


@pytest.mark.parametrize(("tampering", "complaint"), TAMPERINGS, ids=[one[0][:40] for one in TAMPERINGS])
def test_tampering_is_found(path: Path, tampering: str, complaint: str) -> None:
    with open_store(path, create=True) as store:
        for text in (TANKS, FERRY):
            of = page(text)
            refusal = Refusal(Stage.STORY, of.source, "language", "A teaser in Swedish.")
            store.write(of, Found((FakeReader().read(story(of)),), (refusal,)), maker=MAKER)
        assert list(store.verify()) == []
    connection = sqlite3.connect(path)
    assert connection.execute(tampering).rowcount != 0
    connection.commit()
    connection.close()
    with open_store(path, create=False) as store:
        faults = list(store.verify())
        assert any(_matches(complaint, fault.what) for fault in faults), faults


def test_a_rebuild_mends_the_index(path: Path) -> None:
    with open_store(path, create=True) as store:
        of = page(TANKS)
        store.write(of, Found((FakeReader().read(story(of)),), ()), maker=MAKER)
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO statement_search(statement_search) VALUES ('delete-all')")
    connection.commit()
    connection.close()
    with open_store(path, create=False) as store:
        assert [fault.where for fault in store.verify()] == ["search in statement"]
        store.rebuild_search()
        assert list(store.verify()) == []


def _matches(complaint: str, what: str) -> bool:
    return any(part in what for part in complaint.split("|"))
