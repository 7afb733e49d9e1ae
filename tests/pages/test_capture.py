from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from onrecord.model import Page, Refusal, Stage
from onrecord.pages import capture as capturing
from onrecord.pages.capture import capture
from onrecord.pages.errors import PageError
from onrecord.pages.reading import read_page

STORIES: list[dict[str, str | int]] = [
    {"id": "a", "text": "The ships  stay."},
    {"text": "Talks go on."},
    {"id": 9, "text": "Crews were paid."},
]
LINES = "\n".join(json.dumps(story) for story in STORIES) + "\n\n"


def pages(path: Path) -> list[Page]:
    """What is captured where nothing is refused."""
    found = list(capture(path))
    return [page for page in found if isinstance(page, Page) or pytest.fail(f"refused: {page}")]


def refusal(path: Path) -> Refusal:
    """What is captured where all is refused."""
    (found,) = capture(path)
    assert isinstance(found, Refusal)
    assert found.stage is Stage.PAGE
    assert "\n" not in found.detail
    return found


def write(path: Path, content: str | bytes) -> Path:
    """The path, with this content there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.txt", "text/plain"), ("a.HTML", "text/html"), ("a.htm", "text/html"), ("a.json", "application/json")],
)
def test_a_file_is_a_page(tmp_path: Path, name: str, media_type: str) -> None:
    path = write(tmp_path / name, "{The ships stay.}")
    (page,) = pages(path)
    assert (page.source, page.content, page.media_type) == (str(path), b"{The ships stay.}", media_type)
    assert len(page.captured_at) == len("2021-07-30T08:00:00Z")


def test_a_missing_path_is_named_in_one_line(tmp_path: Path) -> None:
    missing = tmp_path / "gone.txt"
    with pytest.raises(PageError) as fault:
        list(capture(missing))
    assert str(fault.value) == f"no file or folder {missing}"


def test_an_unknown_kind_of_file_is_an_error_that_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(PageError, match=r"\.jsonl") as fault:
        list(capture(write(tmp_path / "a.docx", "words")))
    assert "\n" not in str(fault.value)


def test_a_folder_without_pages_is_an_error(tmp_path: Path) -> None:
    write(tmp_path / "a.docx", "words")
    write(tmp_path / ".git" / "a.txt", "words")
    with pytest.raises(PageError, match="no page in"):
        list(capture(tmp_path))


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    names = ["b.txt", "a/z.html", "a.txt", "c/d/e.json", "c/a.txt"]
    for name in [*names, "c/skip.png", ".hidden/x.txt", "c/.x.txt"]:
        write(tmp_path / name, "The ships stay.")
    found = [Path(page.source).relative_to(tmp_path) for page in pages(tmp_path)]
    assert found == sorted(Path(name) for name in names)


@pytest.mark.parametrize("name", ["s.jsonl", "s.jsonl.gz"])
def test_each_object_of_json_lines_is_a_page(tmp_path: Path, name: str) -> None:
    content = LINES.encode()
    path = write(tmp_path / name, gzip.compress(content) if name.endswith(".gz") else content)
    found = pages(path)
    assert [page.source for page in found] == [f"{path}#a", f"{path}#2", f"{path}#9"]
    assert [page.content.decode() for page in found] == LINES.split("\n")[:3]
    texts = [story.text for page in found for story in read_page(page).stories]
    assert texts == [story["text"] for story in STORIES]


def test_a_broken_line_is_a_page_of_its_own_that_reading_refuses(tmp_path: Path) -> None:
    found = pages(write(tmp_path / "s.jsonl", '{"text": "One."}\n{"text": \n\xff\n{"text": "Two."}'))
    readings = [read_page(page) for page in found]
    assert [len(reading.stories) for reading in readings] == [1, 0, 0, 1]
    assert [refusal.reason for reading in readings for refusal in reading.refusals] == ["json", "json"]


def test_each_element_of_a_json_array_is_a_page_in_its_own_bytes(tmp_path: Path) -> None:
    path = write(tmp_path / "s.json", '[ {"id": "a",  "text":"One \\u00e9."} ,\n7]')
    assert [(page.source, page.content) for page in pages(path)] == [
        (f"{path}#a", b'{"id": "a",  "text":"One \\u00e9."}'),
        (f"{path}#2", b"7"),
    ]


@pytest.mark.parametrize("content", ['[{"text": "half', "[" * 100_000, '{"text": "One."}', b"[\xff]"])
def test_what_is_no_array_stays_one_page(tmp_path: Path, content: str | bytes) -> None:
    path = write(tmp_path / "s.json", content)
    assert [page.source for page in pages(path)] == [str(path)]


def test_a_packed_page_is_unpacked(tmp_path: Path) -> None:
    for name, media_type in (("a.html.gz", "text/html"), ("a.gz", "application/octet-stream")):
        (page,) = pages(write(tmp_path / name, gzip.compress(b"The ships stay.")))
        assert (page.content, page.media_type) == (b"The ships stay.", media_type)


@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.jsonl", "a.html"])
def test_an_empty_file_is_refused(tmp_path: Path, name: str) -> None:
    assert refusal(write(tmp_path / name, "")).reason == "empty"


@pytest.mark.parametrize("content", [b"no gzip", gzip.compress(LINES.encode() * 50)[:60]], ids=["other", "cut off"])
def test_a_damaged_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    path = write(tmp_path / "s.jsonl.gz", content)
    assert [one.reason for one in capture(path) if isinstance(one, Refusal)] == ["damaged"]


def test_too_large_pages_are_refused_and_the_lines_behind_them_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capturing, "LARGEST_PAGE", 100)
    monkeypatch.setattr(capturing, "MOST_SKIPPED", 400)
    assert refusal(write(tmp_path / "a.txt", "x" * 101)).reason == "too_large"
    assert len(pages(write(tmp_path / "b.txt", "x" * 100))) == 1
    first, second = capture(write(tmp_path / "c.jsonl", "x" * 250 + '\n{"text": "One."}\n'))
    assert isinstance(first, Refusal)
    assert first.reason == "too_large"
    assert isinstance(second, Page)
    endless = list(capture(write(tmp_path / "d.jsonl", "x" * 900 + '\n{"text": "One."}\n')))
    assert [one.reason for one in endless if isinstance(one, Refusal)] == ["too_large"]


def test_a_dangling_link_in_a_folder_is_refused_and_the_walk_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    write(tmp_path / "b.txt", "The ships stay.")
    first, second = capture(tmp_path)
    assert isinstance(first, Refusal)
    assert first.reason == "unreadable"
    assert isinstance(second, Page)
