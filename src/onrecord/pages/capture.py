"""From files to pages: one file is one page, but each object of JSON lines or of a JSON array is a page of its own."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from onrecord.model import Page, Refusal, Stage
from onrecord.pages.errors import PageError

LARGEST_PAGE = 20_000_000
"""Bytes, unpacked. The largest of 205 saved news pages has 2.1 MB; more is an archive, a film or an attack."""
MOST_SKIPPED = 4 * LARGEST_PAGE
"""Bytes read on behind a line that is too long, in search of its end."""

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".json": "application/json",
    ".jsonl": "application/json",
    ".gz": "application/octet-stream",
}
"""The known extensions. What a ``.gz`` holds, the extension before it tells, or else its content when it is read."""

_DAMAGE = (OSError, EOFError, zlib.error)
"""What reading raises when a file is cut off, damaged or lost on the way."""


def capture(path: Path) -> Iterator[Page | Refusal]:
    """The pages in a file, or in all files with a known extension below a folder, in sorted order.

    Files stream: no more than one page is held at a time. Raises `PageError` for a path that is missing, unreadable or
    of no known kind; below a folder, a file that cannot be read yields a `Refusal` and the walk goes on.
    """
    if path.is_dir():
        yield from _capture_folder(path)
        return
    _require_readable(path)
    yield from _capture_file(path)


def _capture_folder(folder: Path) -> Iterator[Page | Refusal]:
    files = [
        Path(root, name)
        for root, folders, names in os.walk(folder)
        for name in names
        if Path(name).suffix.lower() in MEDIA_TYPES and not _is_hidden(Path(root, name), folder)
    ]
    if not files:
        raise PageError(f"no page in {folder}: it holds no file that ends in {', '.join(MEDIA_TYPES)}")
    for file in sorted(files):
        try:
            _require_readable(file)
        except PageError as fault:
            yield Refusal(Stage.PAGE, str(file), "unreadable", str(fault))
        else:
            yield from _capture_file(file)


def _is_hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def _require_readable(path: Path) -> None:
    if not path.exists():
        raise PageError(f"no file or folder {path}")
    if path.suffix.lower() not in MEDIA_TYPES:
        raise PageError(f"cannot tell what {path} is: give a file that ends in {', '.join(MEDIA_TYPES)}")
    try:
        with path.open("rb"):
            pass
    except OSError as fault:
        raise PageError(f"cannot read {path}: {fault.strerror}") from fault


def _capture_file(path: Path) -> Iterator[Page | Refusal]:
    packed = path.suffix.lower() == ".gz"
    kind = Path(path.stem).suffix.lower() if packed else path.suffix.lower()
    try:
        with _open(path, packed=packed) as stream:
            if kind == ".jsonl":
                yield from _capture_lines(path, stream)
            else:
                yield from _capture_whole(path, stream, MEDIA_TYPES.get(kind, MEDIA_TYPES[".gz"]))
    except _DAMAGE as fault:
        yield Refusal(Stage.PAGE, str(path), "damaged", f"reading stopped: {fault}; get the file again")


def _open(path: Path, *, packed: bool) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path)) if packed else path.open("rb")


def _capture_whole(path: Path, stream: BinaryIO, media_type: str) -> Iterator[Page | Refusal]:
    content = stream.read(LARGEST_PAGE + 1)
    refusal = _size_refusal(str(path), content)
    if refusal:
        yield refusal
        return
    elements = _elements(content) if media_type == "application/json" else None
    if elements is None:
        yield _page(str(path), content, media_type)
        return
    for number, element in enumerate(elements, start=1):
        yield _page(f"{path}#{_given_id(element) or number}", element, media_type)


def _capture_lines(path: Path, stream: BinaryIO) -> Iterator[Page | Refusal]:
    number = 0
    while line := stream.readline(LARGEST_PAGE + 1):
        number += 1
        content = line.strip()
        if len(line) > LARGEST_PAGE:
            yield _too_large(f"{path}#{number}")
            if not _skip_line(stream):
                return
        elif content:
            yield _page(f"{path}#{_given_id(content) or number}", content, "application/json")
    if not number:
        yield _empty(str(path))


def _skip_line(stream: BinaryIO) -> bool:
    """Read to the end of a line that is too long; False where the line has no end within reason."""
    for _ in range(MOST_SKIPPED // LARGEST_PAGE):
        piece = stream.readline(LARGEST_PAGE)
        if not piece or piece.endswith(b"\n"):
            return True
    return False


def _elements(content: bytes) -> list[bytes] | None:
    """The elements of a JSON array, each in its own bytes as they stand; None for everything else."""
    if not content.lstrip().startswith(b"["):
        return None
    try:
        return [bytes(element) for element in msgspec.json.decode(content, type=list[msgspec.Raw])]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


class _Named(msgspec.Struct):
    id: str | int | None = None


def _given_id(content: bytes) -> str | None:
    try:
        given = msgspec.json.decode(content, type=_Named).id
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return None if given is None else str(given)


def _size_refusal(source: str, content: bytes) -> Refusal | None:
    if len(content) > LARGEST_PAGE:
        return _too_large(source)
    return None if content.strip() else _empty(source)


def _too_large(source: str) -> Refusal:
    detail = f"more than {LARGEST_PAGE // 1_000_000} MB in one page; give its stories apart, or as JSON lines"
    return Refusal(Stage.PAGE, source, "too_large", detail)


def _empty(source: str) -> Refusal:
    return Refusal(Stage.PAGE, source, "empty", "nothing in it; save the page again")


def _page(source: str, content: bytes, media_type: str) -> Page:
    return Page(source, content, media_type, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
