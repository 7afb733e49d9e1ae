"""Saved web pages: main text and metadata from their markup, whatever state it is in."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction, load_html
from trafilatura.settings import Document

from onrecord.pages.dates import iso_date
from onrecord.pages.lines import SHORTEST_TOLD
from onrecord.pages.text import normalise
from onrecord.pages.words import word_set

MOST_ELEMENTS = 15_000
"""The extractor's time grows with the square of the elements; the largest of 205 saved news pages has 4,098."""
MOST_LINKS = 4_000
"""It is slowest with links; four thousand take over a second, and are an index, no story (the most on 205 saved pages: 572)."""
MOST_INLINE = 3_000
"""Inline elements from which they are dissolved before extraction, which is the same but for time."""
DEEPEST = 12
"""Levels of JSON-LD that are looked into; publishers use five."""

_INLINE = ("span", "font", "b", "strong", "i", "em", "u", "small", "big", "mark", "wbr", "abbr", "bdi", "bdo", "ins")
_ARTICLE_TYPES = re.compile(
    r"(?:News|Reportage|Analysis|Opinion|Background|Scholarly|Report)?(?:News)?Article|(?:Live)?BlogPosting|Report"
)
_NAME_SEPARATOR = re.compile(r"\s+[|–—•·:-]\s+")
_TAG = re.compile(r"/?\s*([a-zA-Z][a-zA-Z0-9]*)")
_MARKUP = re.compile(r"<[^<>]{0,500}>")
_BLOCKS = word_set(
    "address article blockquote br caption center dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li "
    "main ol p pre section table td th tr ul body"
)
_HIDDEN = word_set("script style noscript template svg head nav footer aside form button select iframe object textarea")


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """What a page's markup says. `text` is normalised, one paragraph a line; credits and the site's lines are in it."""

    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Metadata:
    headline: str | None = None
    published: str | None = None
    publisher: str | None = None


def read_html(markup: str) -> HtmlPage:
    """Main text and metadata; where the extractor finds no text or gives up, all text that a browser would show."""
    try:
        page = _extracted(markup)
    except Exception:  # hostile markup trips third-party parsers in ways that no list of errors covers
        page = None
    return page or _shown(markup)


def _extracted(markup: str) -> HtmlPage | None:
    tree = load_html(markup)
    if tree is None or _count(tree) > MOST_ELEMENTS or _count(tree, "a") > MOST_LINKS:
        return None
    metadata = _metadata(tree)
    if _count(tree, *_INLINE) > MOST_INLINE:
        etree.strip_tags(tree, *_INLINE)
    found = bare_extraction(
        tree,
        fast=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if not isinstance(found, Document) or not found.text:
        return None
    outlet = metadata.publisher or found.sitename or found.hostname
    title = _without_site(
        found.title or metadata.headline, (metadata.publisher, found.sitename, found.hostname, found.url)
    )
    return HtmlPage(
        text=normalise(found.text),
        title=title,
        published=metadata.published or iso_date(found.date or ""),
        outlet=_plain(outlet),
        url=found.url or None,
        authors=tuple(filter(None, (_plain(author) for author in (found.author or "").split(";")))),
    )


def _count(tree: HtmlElement, *tags: str) -> int:
    return sum(1 for _ in tree.iter(*tags))


def _shown(markup: str) -> HtmlPage:
    """What a browser would show, where at least one line of it tells something."""
    text = normalise(visible_text(markup))
    told = any(len(line.split()) >= SHORTEST_TOLD for line in text.split("\n"))
    return HtmlPage(text if told else "", title=_title_element(markup))


def _metadata(tree: HtmlElement) -> _Metadata:
    """What the page's JSON-LD says of its article; first of all, since publishers keep it for search engines."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text:
            continue
        try:
            value: object = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for article in _articles(value, DEEPEST):
            published = article.get("datePublished")
            publisher = article.get("publisher")
            return _Metadata(
                headline=_plain(article.get("headline")),
                published=iso_date(published) if isinstance(published, str) else None,
                publisher=_plain(publisher.get("name")) if isinstance(publisher, dict) else None,
            )
    return _Metadata()


def _articles(value: object, levels: int) -> Iterator[dict[str, object]]:
    """The objects in JSON-LD that describe an article and say when it was published, from the outside in."""
    if isinstance(value, list):
        for one in value:
            yield from _articles(one, levels)
    elif isinstance(value, dict):
        types = value.get("@type")
        names = types if isinstance(types, list) else [types]
        if value.get("datePublished") and any(
            isinstance(name, str) and _ARTICLE_TYPES.fullmatch(name) for name in names
        ):
            yield value
        elif levels:
            for one in value.values():
                yield from _articles(one, levels - 1)


def _without_site(title: str | None, names: tuple[str | None, ...]) -> str | None:
    """A title without the site's name behind it: ``... - Northern Courier``."""
    plain = _plain(title)
    if plain is None:
        return None
    parts = _NAME_SEPARATOR.split(plain)
    letters = [_letters(urlsplit(name).netloc if "://" in name else name) for name in names if name]
    while len(parts) > 1 and any(
        _letters(parts[-1]) in name or name in _letters(parts[-1]) for name in letters if name
    ):
        plain = plain[: plain.rindex(parts.pop())].rstrip(" |–—•·:-")
    return plain or None


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _plain(words: object) -> str | None:
    """One line of plain text from a metadata value; None where it is empty or no text."""
    if not isinstance(words, str):
        return None
    return " ".join(normalise(html.unescape(_MARKUP.sub("", words))).split()) or None


def _title_element(markup: str) -> str | None:
    match = re.search(r"<title[^<>]{0,200}>([^<]{1,500})", markup, re.IGNORECASE)
    return _plain(match.group(1)) if match else None


def visible_text(markup: str) -> str:
    """All text outside of scripts, styles and the site's own parts, one block a line; in time linear in the markup.

    It goes from tag to tag and keeps no tree, so that no nesting, missing end or stray sign can stop it.
    """
    text: list[str] = []
    hidden = ""
    first, *pieces = markup.split("<")
    text.append(first)
    for piece in pieces:
        inside, closed, after = piece.partition(">")
        tag = _TAG.match(inside)
        name = tag.group(1).lower() if tag else ""
        if hidden == "!--" and "-->" in piece:
            hidden, after = "", piece.partition("-->")[2]
        elif hidden:
            if not (name == hidden and inside.startswith("/")):
                continue
            hidden = ""
        elif piece.startswith("!--"):
            after = piece.partition("-->")[2]
            hidden = "" if "-->" in piece else "!--"
        elif name in _HIDDEN and not inside.startswith("/"):
            hidden = "" if inside.endswith("/") else name
            continue
        elif not (closed and (name or inside.startswith(("!", "?")))):
            after = "<" + piece
        text.append(("\n" if name in _BLOCKS else "") + after.replace("\n", " "))
    return html.unescape("".join(text))
