"""From bytes to text: byte order mark, UTF-8, the declared charset, a known mix, and only then a guess."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

SAMPLE = 65_536
"""Bytes looked at to tell text from other things and to guess a charset; a guess on more is slow and no better."""
CONTROL_SHARE = 0.005
"""Text has hardly any control bytes; programs, pictures and archives have some percent in any sample."""
ZERO_SHARE = 0.2
"""Latin text in UTF-16 is half zero bytes, mixed scripts less; text in single bytes has none."""
STRAY_ZEROS = 0.05
"""Of the zero bytes of UTF-16 text, how many may stand in the place of its other bytes."""
MOST_STRAY = 2_000
"""Stray bytes that are mended one by one in UTF-8 text; a page with more is in another charset."""
STRAY_SHARE = 0.5
"""Of the bytes beyond ASCII, how many may be stray before the text is not UTF-8 after all."""
FOREIGN_SHARE = 0.12
"""Text in Latin letters has fewer bytes beyond ASCII than this; text in other alphabets has several times more."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    b"%PDF-",
    b"\x89PNG",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x7fELF",
    b"RIFF",
    b"{\\rtf",
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{2,40})|<\?xml[^>]{0,80}?encoding=[\"']([\w.-]{2,40})",
    re.IGNORECASE,
)
_IN_MEDIA_TYPE = re.compile(r"charset=[\"']?([\w:.-]{2,40})", re.IGNORECASE)
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\r\f\v\x1b")))
_AS_BROWSERS_READ = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
}
"""Charset names and what browsers decode under them (WHATWG Encoding Standard)."""
_WINDOWS_1252 = b"\x80\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b\xa0\xa3\xa7\xa9\xab\xae\xb0\xb7\xbb" + bytes(
    range(0xC0, 0x100)
)
"""What Western pages in Windows-1252 use beyond ASCII: quotation marks, dashes, spaces, money, letters."""


class UndecodedError(ValueError):
    """The bytes are no text (`reason` "not_text"), or text in no charset that fits ("encoding")."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


def decode(content: bytes, media_type: str = "") -> str:
    """The text in `content`, without byte order mark; raises `UndecodedError` where none can be told.

    UTF-8 goes before what the page declares: text in another charset is hardly ever valid UTF-8, while declarations
    are often wrong.
    """
    for mark, charset in _MARKS:
        if content.startswith(mark):
            text = _strictly(content.removeprefix(mark), charset)
            if text is not None:
                return text
            break
    wide = _wide(content[:SAMPLE])
    if wide is not None:
        text = _strictly(content[: len(content) // 2 * 2], wide)
        if text is not None and "\0" not in text[:SAMPLE]:
            return text
    _require_text(content)
    for text in (_strictly(content, "utf-8"), _as_declared(content, media_type), _mended(content), _guessed(content)):
        if text is not None:
            return text
    raise UndecodedError("encoding", "no charset fits the bytes; save the page as UTF-8")


def _strictly(content: bytes, charset: str) -> str | None:
    try:
        return content.decode(charset)
    except (UnicodeError, LookupError):
        return None


def _wide(sample: bytes) -> str | None:
    """The charset of UTF-16 text without a byte order mark: its zero bytes stand in every other place."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if even + odd < ZERO_SHARE * len(sample) or min(even, odd) > STRAY_ZEROS * (even + odd) or not sample:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _require_text(content: bytes) -> None:
    sample = content[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if sample.startswith(_SIGNATURES) or controls > CONTROL_SHARE * len(sample):
        raise UndecodedError("not_text", "the bytes are no text; give the page as text, HTML or JSON")


def _as_declared(content: bytes, media_type: str) -> str | None:
    named = _IN_MEDIA_TYPE.search(media_type)
    declared = _DECLARED.search(content[:4096])
    charset = named.group(1) if named else ""
    if declared:
        charset = (declared.group(1) or declared.group(2)).decode("ascii", "ignore")
    charset = charset.lower()
    if not charset or charset.startswith("utf"):
        return None
    return _strictly(content, _AS_BROWSERS_READ.get(charset, charset))


def _mended(content: bytes) -> str | None:
    """UTF-8 with stray Windows-1252 bytes, or cut off within its last letter, as pasted pages are; else None."""
    pieces: list[str] = []
    rest = memoryview(content)
    for _ in range(min(MOST_STRAY, int(STRAY_SHARE * len(_beyond_ascii(content)))) + 1):
        try:
            pieces.append(str(rest, "utf-8"))
            return "".join(pieces)
        except UnicodeDecodeError as fault:
            pieces.append(str(rest[: fault.start], "utf-8"))
            if fault.reason == "unexpected end of data":
                return "".join(pieces)
            pieces.append(bytes(rest[fault.start : fault.start + 1]).decode("cp1252", "replace"))
            rest = rest[fault.start + 1 :]
    return None


def _guessed(content: bytes) -> str | None:
    foreign = _beyond_ascii(content[:SAMPLE])
    if len(foreign) < FOREIGN_SHARE * min(len(content), SAMPLE) and not foreign.translate(None, _WINDOWS_1252):
        return _strictly(content, "cp1252")
    best = from_bytes(content[:SAMPLE]).best()
    return None if best is None else _strictly(content, best.encoding)


def _beyond_ascii(content: bytes) -> bytes:
    return content.translate(None, bytes(range(128)))
