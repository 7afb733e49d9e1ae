from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import CreditKind, DateOrigin, Page, Stage
from onrecord.pages.errors import PageError
from onrecord.pages.reading import PageReading, read_page
from tests.pages.paper import HEADLINE, MAIN_PARAGRAPHS, TEASERS, flat, page
from tests.pages.test_html import ARTICLE, PARAGRAPHS, linked, saved
from tests.pages.test_language import ENGLISH, FRENCH, GERMAN

MAIN_TEXT = "\n".join(MAIN_PARAGRAPHS)
ODD = "  Two  spaces,\r\na\u00a0no-break space, e\u0301 and \u200b nothing "
GIVEN = "2021-07-30"


def as_json(value: object, source: str = "news/page.json") -> Page:
    """A page that holds `value`."""
    return page(json.dumps(value), source, "application/json")


def reasons(reading: PageReading) -> list[str]:
    """Why nothing was taken; only for readings without stories."""
    assert reading.stories == ()
    return [refusal.reason for refusal in reading.refusals]


def test_a_flat_page_gives_five_stories() -> None:
    reading = read_page(page(flat()), published=GIVEN)
    main, *teasers = reading.stories
    assert [story.ordinal for story in reading.stories] == [0, 1, 2, 3, 4]
    assert (main.title, main.text) == (HEADLINE, MAIN_TEXT)
    assert [credit.kind for credit in main.credits] == [CreditKind.PHOTO, CreditKind.WIRE]
    assert [(story.kicker, story.title, story.text) for story in teasers] == list(TEASERS)
    assert all(story.truncated for story in teasers)
    assert reading.refusals == ()


def test_no_word_of_a_teaser_or_credit_stands_in_the_main_story() -> None:
    main = read_page(page(flat())).stories[0]
    below = [words for teaser in TEASERS for words in teaser]
    assert not any(words in main.text for words in [*below, "AFP", "Reuters", "Additional"])


def test_a_given_date_is_the_main_storys_alone() -> None:
    main, *teasers = read_page(page(flat()), published=GIVEN).stories
    assert (main.published, main.published_from) == (GIVEN, DateOrigin.GIVEN)
    assert {(story.published, story.published_from) for story in teasers} == {(None, DateOrigin.UNKNOWN)}


def test_the_pages_own_date_goes_before_the_given_one() -> None:
    dated = page(f"{HEADLINE}\nPublished: 24 June 2022\n{MAIN_TEXT}")
    (story,) = read_page(dated, published=GIVEN).stories
    assert (story.published, story.published_from) == ("2022-06-24", DateOrigin.PAGE)


def test_without_any_date_a_storys_date_is_unknown() -> None:
    (story,) = read_page(page(MAIN_TEXT)).stories
    assert (story.published, story.published_from) == (None, DateOrigin.UNKNOWN)


@pytest.mark.parametrize("published", ["yesterday", "2022-02-30", "5/6/2022", "2022-06-24x"])
def test_a_given_date_that_is_none_is_the_users_fault(published: str) -> None:
    with pytest.raises(PageError, match="YYYY-MM-DD") as fault:
        read_page(page(MAIN_TEXT), published=published)
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize("media_type", ["text/html", "text/plain", "application/octet-stream"])
def test_html_is_known_by_its_content(media_type: str) -> None:
    markup = saved(f"<article><h1>{HEADLINE}</h1>{PARAGRAPHS}</article>", linked(ARTICLE))
    (story,) = read_page(page(markup, "news/page.html", media_type), published=GIVEN).stories
    assert (story.title, story.text) == (HEADLINE, MAIN_TEXT)
    assert (story.published, story.published_from) == ("2022-06-24", DateOrigin.PAGE)
    assert story.outlet == "Northern Courier"
    assert [(credit.kind, credit.names) for credit in story.credits] == [(CreditKind.BYLINE, ("Jane Roe",))]


def test_an_agency_as_author_is_a_wire() -> None:
    head = linked({**ARTICLE, "author": {"@type": "Person", "name": "Reuters"}})
    (story,) = read_page(page(saved(f"<article>{PARAGRAPHS}</article>", head), media_type="text/html")).stories
    assert [credit.kind for credit in story.credits] == [CreditKind.WIRE]


def test_a_page_captured_from_the_web_keeps_its_address() -> None:
    address = "https://courier.example/frigates"
    main, *teasers = read_page(page(flat(), address)).stories
    assert main.url == address
    assert {story.url for story in teasers} == {None}


def test_json_text_is_taken_letter_for_letter() -> None:
    (story,) = read_page(as_json({"text": ODD, "id": "s-1", "title": "T"}), published=GIVEN).stories
    assert (story.text, story.given_id, story.title) == (ODD, "s-1", "T")
    assert (story.published, story.published_from) == (GIVEN, DateOrigin.GIVEN)
    (dated,) = read_page(as_json({"text": ODD, "published": "2022-06-24"}), published=GIVEN).stories
    assert (dated.published, dated.published_from) == ("2022-06-24", DateOrigin.PAGE)


def test_json_is_known_by_its_content_too() -> None:
    text = json.dumps([{"text": ODD}, {"text": ENGLISH}])
    assert [story.text for story in read_page(page(text)).stories] == [ODD, ENGLISH]
    (story,) = read_page(page('{"text": this is no JSON but a sentence that a writer put in braces.}')).stories
    assert story.text.startswith("{")


def test_objects_without_text_are_refused_by_name_and_the_others_read() -> None:
    reading = read_page(as_json([{"text": "One."}, {"title": "T", "id": "k"}, {"text": "\n"}, {"text": "\ud800"}]))
    assert [story.ordinal for story in reading.stories] == [0]
    assert [(refusal.stage, refusal.where, refusal.reason) for refusal in reading.refusals] == [
        (Stage.STORY, "news/page.json#k", "no_text"),
        (Stage.STORY, "news/page.json#2", "no_text"),
        (Stage.STORY, "news/page.json#3", "encoding"),
    ]


@pytest.mark.parametrize(
    ("content", "media_type", "reason"),
    [
        (b"", "text/plain", "empty"),
        (b" \r\n\t ", "text/plain", "empty"),
        (b"%PDF-1.7\n%binary", "text/plain", "not_text"),
        (gzip.compress(b"The ships stay.", mtime=0), "text/html", "not_text"),
        (bytes(range(256)) * 20, "application/json", "not_text"),
        (b'{"text": "half', "application/json", "json"),
        (b"[[[", "application/json", "json"),
        (b"[1, 2]", "application/json", "json"),
        (b"[" * 100_000, "application/json", "json"),
        (b"[]", "application/json", "no_text"),
        (b"{}", "application/json", "no_text"),
        (b"<html><body><script>var a</script></body></html>", "text/html", "no_text"),
        (b"\xef\xbb\xbf", "text/plain", "no_text"),
        (b"***", "text/plain", "boilerplate"),
    ],
)
def test_why_a_page_is_refused(content: bytes, media_type: str, reason: str) -> None:
    reading = read_page(page(content, media_type=media_type))
    assert reasons(reading)[0] == reason
    assert all("\n" not in refusal.detail for refusal in reading.refusals)


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (FRENCH, "fr")])
def test_other_languages_are_refused_in_every_form(text: str, code: str) -> None:
    markup = saved(f"<article><p>{text}</p><p>{text}</p></article>")
    for one in (
        page(text),
        as_json({"text": text}),
        page(markup, media_type="text/html"),
        page(text.encode("latin-1")),
    ):
        reading = read_page(one)
        assert reasons(reading) == ["language"]
        assert repr(code) in reading.refusals[0].detail


def test_lines_of_the_site_are_kept_as_one_refusal() -> None:
    site = ["Share on Facebook", "Advertisement", "Sign up for our daily newsletter", "Tags: Norland, Sudmark"]
    reading = read_page(page("\n".join([HEADLINE, *site[:2], *MAIN_PARAGRAPHS, *site[2:]])))
    (refusal,) = reading.refusals
    assert [story.text for story in reading.stories] == [MAIN_TEXT]
    assert (refusal.stage, refusal.reason, refusal.where) == (Stage.PAGE, "boilerplate", "news/page.txt")
    assert "Share on Facebook; Advertisement" in refusal.detail
    assert refusal.detail.endswith("and 1 more")


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16", "latin-1", "gb18030", "utf-8-sig"])
def test_the_charset_does_not_change_the_stories(charset: str) -> None:
    text = f"{HEADLINE}\n{MAIN_TEXT}".translate(str.maketrans("“”", '""'))
    (story,) = read_page(page(text.encode(charset))).stories
    assert story.text == text.partition("\n")[2]


def test_declared_gb2312_with_english_text() -> None:
    markup = f'<html><head><meta charset="gb2312"><title>北方</title></head><body><article>{PARAGRAPHS}</article></body></html>'
    (story,) = read_page(page(markup.encode("gb2312"), media_type="text/html")).stories
    assert story.text == MAIN_TEXT


def test_nul_bytes_go_from_plain_text_and_stay_in_json() -> None:
    (plain,) = read_page(page(MAIN_TEXT.replace("ships", "sh\x00ips"))).stories
    assert plain.text == MAIN_TEXT
    (given_text,) = read_page(as_json({"text": "sh\x00ips"})).stories
    assert given_text.text == "sh\x00ips"


def test_deep_and_truncated_html() -> None:
    deep = "<html><body>" + "<div>" * 5_000 + PARAGRAPHS
    (story,) = read_page(page(deep, media_type="text/html")).stories
    assert story.text.replace("\n\n", "\n") == MAIN_TEXT
    cut = saved(f"<article>{PARAGRAPHS}")
    (story,) = read_page(page(cut[: cut.index("reporters in")], media_type="text/html")).stories
    assert story.text.startswith(MAIN_PARAGRAPHS[0])
    assert story.truncated


def test_a_line_of_a_megabyte() -> None:
    line = "The minister said that the ships of the fleet will stay at home. " * 16_000
    (story,) = read_page(page(line)).stories
    assert story.text == line.strip()
    assert len(read_page(page("x" * 1_000_000)).stories) == 1


def test_the_same_bytes_give_the_same_stories() -> None:
    first, second = read_page(page(flat(), "a.txt")), read_page(page(flat(), "b.txt"))
    assert [story.id for story in first.stories] == [story.id for story in second.stories]


MEDIA_TYPES = st.sampled_from(["text/plain", "text/html", "application/json", "", "text/html; charset=x"])
PARTS = st.sampled_from(b'<p>|{|"text":|\xff\xfe|\x00|The ships stay. |\n|AFP|<html>|[|\xe9'.split(b"|"))


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.lists(PARTS, max_size=30).map(b"".join), MEDIA_TYPES)
def test_any_bytes_give_stories_or_reasons(content: bytes, media_type: str) -> None:
    reading = read_page(page(content, media_type=media_type), published=GIVEN)
    assert reading.stories or reading.refusals
    assert len({story.ordinal for story in reading.stories}) == len(reading.stories)
    assert all(refusal.reason and refusal.detail for refusal in reading.refusals)
    for story in reading.stories:
        story.text.encode()


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.lists(st.text(max_size=3), max_size=2)
OBJECTS = st.dictionaries(st.sampled_from(["text", "id", "title", "published", "url", "source"]), VALUES)


@settings(derandomize=True, max_examples=150, deadline=None)
@given(OBJECTS | st.lists(OBJECTS | VALUES, max_size=3) | VALUES)
def test_any_json_gives_stories_or_reasons(value: object) -> None:
    reading = read_page(as_json(value))
    assert reading.stories or reading.refusals
