from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.pages.html import read_html, visible_text
from tests.pages.paper import HEADLINE, MAIN_PARAGRAPHS

PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in MAIN_PARAGRAPHS)
ARTICLE = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle"],
    "headline": HEADLINE,
    "datePublished": "2022-06-24T17:30:00Z",
    "dateModified": "2022-07-01T00:00:00Z",
    "publisher": {"@type": "Organization", "name": "Northern Courier"},
    "author": {"@type": "Person", "name": "Jane Roe"},
}


def saved(body: str, head: str = "") -> str:
    """A saved page whose title ends in the site's name."""
    title = f"<title>{HEADLINE} | Northern Courier</title>"
    return f'<!doctype html><html lang="en"><head>{title}{head}</head><body>{body}</body></html>'


def linked(value: object) -> str:
    """The JSON-LD that holds `value`."""
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_json_ld_gives_date_outlet_and_author() -> None:
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, ARTICLE]}
    page = read_html(saved(f"<article><h1>{HEADLINE}</h1>{PARAGRAPHS}</article>", linked(graph)))
    assert page.published == "2022-06-24"
    assert page.outlet == "Northern Courier"
    assert page.authors == ("Jane Roe",)
    assert all(paragraph in page.text for paragraph in MAIN_PARAGRAPHS)


def test_json_ld_gives_the_title_where_no_heading_does() -> None:
    page = read_html(saved(f"<article>{PARAGRAPHS}</article>", linked({**ARTICLE, "headline": "Frigates stay"})))
    assert page.title == "Frigates stay"


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"@type": "NewsArticle", "datePublished": "soon"},
        {"@type": 7, "datePublished": []},
        [[[[ARTICLE["@type"]]]]],
    ],
)
def test_odd_json_ld_dates_nothing(value: object) -> None:
    page = read_html(saved(f"<article>{PARAGRAPHS}</article>", linked(value)))
    assert page.published is None
    assert MAIN_PARAGRAPHS[0] in page.text


def test_broken_and_bottomless_json_ld_is_passed_over() -> None:
    for words in ("{", "[" * 50_000, '{"@type": "NewsArticle", "datePublished": "2022-06-24"'):
        head = f'<script type="application/ld+json">{words}</script>'
        page = read_html(saved(f"<article>{PARAGRAPHS}</article>", head + linked(ARTICLE)))
        assert page.published == "2022-06-24"


def test_the_title_loses_the_name_of_its_site() -> None:
    page = read_html(
        saved(f"<article>{PARAGRAPHS}</article>", '<meta property="og:site_name" content="Northern Courier">')
    )
    assert page.title == HEADLINE


def test_navigation_scripts_and_styles_are_no_text() -> None:
    around = "<nav><a href='/'>Ferries today</a></nav><script>var tax = 1</script><style>p {color: red}</style>"
    page = read_html(saved(f"{around}<article>{PARAGRAPHS}</article><footer>About the Courier</footer>"))
    assert not any(words in page.text for words in ("Ferries today", "tax", "color", "About the Courier"))


@pytest.mark.parametrize("closed", [True, False])
def test_five_thousand_levels(*, closed: bool) -> None:
    page = read_html("<html><body>" + "<div>" * 5_000 + PARAGRAPHS + "</div>" * 5_000 * closed)
    assert all(paragraph in page.text for paragraph in MAIN_PARAGRAPHS)


def test_a_page_cut_off_anywhere_keeps_what_came_before() -> None:
    markup = saved(f"<article><h1>{HEADLINE}</h1>{PARAGRAPHS}</article>", linked(ARTICLE))
    second = markup.index(MAIN_PARAGRAPHS[1])
    for end in range(second, second + 60, 7):
        assert MAIN_PARAGRAPHS[0] in read_html(markup[:end]).text


def test_markup_without_words_has_no_text() -> None:
    for markup in ("", "<html></html>", "<script>var a = 1</script>", "<" * 50_000, "<!--" * 5_000, "<div>" * 20_000):
        assert read_html(markup).text == ""


def test_visible_text() -> None:
    markup = (
        "<h1>One &amp; two</h1><p>a <b>bold</b><br>line, 3 < 4</p><!-- no <p>shown</p> --><script>'</p>'</script>end"
    )
    assert [line.strip() for line in visible_text(markup).split("\n") if line.strip()] == [
        "One & two",
        "a bold",
        "line, 3 < 4",
        "end",
    ]


WORDS = "The ships stay at home. "
TAGS = (
    "<p>|</p>|<div|>|<!--|-->|<script>|</script>|<![CDATA[|<table>|<svg>|<a href='|<title>|<meta charset=utf-16>|<?xml"
)
PIECES = st.sampled_from([*TAGS.split("|"), WORDS, "&#0;", "&#xD800;", "&amp", "\x00", "\ufffe"])


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=5), max_size=30).map("".join))
def test_no_markup_raises(markup: str) -> None:
    page = read_html(markup)
    assert not set(page.text) & {"\x00", "\r"}
