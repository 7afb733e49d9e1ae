from __future__ import annotations

import codecs
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.pages.decoding import UndecodedError, decode

ENGLISH = "The minister said – after a “long” night in Café Vold – that the ferry’s crew won’t be paid £40. " * 5
CHINESE = "北方国防部星期二宣布，两艘护卫舰将不会租给南方。部长说，这些船只国内需要，谈判仍将继续。" * 5
RUSSIAN = "Министр сообщила во вторник, что корабли нужны дома и переговоры о подготовке экипажей продолжатся. " * 5


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_and_utf_8_text(charset: str) -> None:
    assert decode(ENGLISH.encode(charset)) == ENGLISH


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("cut", [b"", b"\x00"], ids=["whole", "cut"])
def test_utf_16_without_byte_order_mark(charset: str, cut: bytes) -> None:
    assert decode(ENGLISH.encode(charset) + cut) == ENGLISH


def test_latin_1_needs_no_declaration() -> None:
    text = "The mayor of Fjällnäs and his friend Zoë were seen in the café, señor Ibáñez said yesterday. " * 4
    assert decode(text.encode("latin-1")) == text


def test_windows_1252_quotes_are_read_as_browsers_do() -> None:
    page = '<meta charset="iso-8859-1">' + ENGLISH
    assert decode(page.encode("cp1252")) == page


def test_gb2312_declared_and_guessed() -> None:
    declared = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">' + CHINESE
    assert decode(declared.encode("gb2312")) == declared
    assert decode(CHINESE.encode("gb2312")) == CHINESE


def test_charset_in_the_media_type() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "text/plain; charset=koi8-r") == RUSSIAN


def test_utf_8_goes_before_a_wrong_declaration() -> None:
    page = '<meta charset="windows-1251">' + ENGLISH
    assert decode(page.encode()) == page


@pytest.mark.parametrize("charset", ["no-such-charset", "hex", "rot13", "unicode_escape", "undefined"])
def test_an_odd_declaration_is_passed_over(charset: str) -> None:
    page = f'<meta charset="{charset}">The caf\u00e9 in Veld is closed, and the mayor said that it will stay so.'
    assert decode(page.encode("latin-1")) == page


def test_a_stray_byte_does_not_spoil_a_utf_8_page() -> None:
    stray = ENGLISH.encode() + b"the ferry\x92s crew"
    assert decode(stray) == ENGLISH + "the ferry’s crew"


def test_a_page_cut_off_inside_a_letter_keeps_the_rest() -> None:
    assert decode(ENGLISH.encode() + "é".encode()[:1]) == ENGLISH


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj",
        b"\x89PNG\r\n\x1a\n" + b"pixels",
        b"\x1f\x8b" + zlib.compress(b"page" * 100),
        bytes(range(256)) * 40,
        b"{\\rtf1 The minister said}",
        b"a\x00" + b"\x01\x02\x03" * 50,
    ],
    ids=["pdf", "png", "gzip", "all bytes", "rtf", "controls"],
)
def test_other_things_are_no_text(content: bytes) -> None:
    with pytest.raises(UndecodedError) as fault:
        decode(content)
    assert fault.value.reason == "not_text"
    assert "\n" not in fault.value.detail


def test_single_nul_bytes_are_no_reason_to_refuse() -> None:
    assert decode(ENGLISH.encode() + b"\x00" + ENGLISH.encode()) == ENGLISH + "\0" + ENGLISH


def test_a_wrong_byte_order_mark_falls_through() -> None:
    content = codecs.BOM_UTF8 + ENGLISH.encode("cp1252")
    assert decode(content).endswith(ENGLISH)


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-16-le", "surrogatepass")))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    reason = None
    try:
        decode(content).encode()
    except UndecodedError as fault:
        reason = fault.reason
    assert reason in (None, "not_text", "encoding")


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_comes_back_as_it_went(text: str) -> None:
    content = b"The minister said: " + text.encode()
    assert decode(content) == "The minister said: " + text
