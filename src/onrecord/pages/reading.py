"""From a page to its stories: pure, and without exception; what cannot be read comes back as a refusal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from onrecord.lexicon.agencies import find_agency
from onrecord.model import Credit, CreditKind, DateOrigin, Page, Refusal, Stage, Story
from onrecord.pages.dates import iso_date
from onrecord.pages.decoding import UndecodedError, decode
from onrecord.pages.errors import PageError
from onrecord.pages.html import HtmlPage, read_html
from onrecord.pages.jsonform import GivenStory, UnreadJsonError, read_json
from onrecord.pages.language import ENGLISH, language_of
from onrecord.pages.scrape import Draft, Scrape, part_scrape
from onrecord.pages.text import normalise, unwrap

SNIFFED = 20_000
"""Code points looked at to tell HTML from plain text."""
FEWEST_TAGS = 3
"""Block tags that make a page HTML where neither its type nor its beginning says so."""
MOST_SHOWN = 3
"""Lines of the site that a refusal quotes."""
LONGEST_SHOWN = 60
"""Characters of each of them."""

_MARKUP_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_BLOCK_TAG = re.compile(r"<(?:p|div|article|section|br|h[1-6]|table|li)\b[^<>]{0,500}>", re.IGNORECASE)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PageReading:
    """The stories of a page in their order there, and what was not taken."""

    stories: tuple[Story, ...]
    refusals: tuple[Refusal, ...]


class _Kind(Enum):
    JSON = auto()
    HTML = auto()
    PLAIN = auto()


def read_page(page: Page, *, published: str | None = None) -> PageReading:
    """The stories on `page`, whatever its bytes; `published` dates the main story where the page itself does not.

    Raises `PageError` only for a `published` that is no date. Text that comes as JSON is taken letter for letter; all
    other text is normalised here, once. Teasers have no date: they lead to stories of other days.
    """
    given = _given_date(published)
    if not page.content.strip():
        return _refused(page, "empty", "nothing in it; save the page again")
    try:
        text = decode(page.content, page.media_type)
    except UndecodedError as fault:
        return _refused(page, fault.reason, fault.detail)
    kind = _kind_of(page.media_type, text)
    if kind is _Kind.JSON:
        return _from_json(page, text, given)
    if kind is _Kind.HTML:
        found = read_html(text)
        return _from_scrape(page, part_scrape(found.text, title=found.title), given, found)
    return _from_scrape(page, part_scrape(unwrap(normalise(text))), given, HtmlPage(""))


def _given_date(published: str | None) -> str | None:
    date = iso_date(published) if published else None
    if published and date is None:
        raise PageError(f"{published!r} is no date; give the day of publication as YYYY-MM-DD")
    return date


def _kind_of(media_type: str, text: str) -> _Kind:
    if "json" in media_type:
        return _Kind.JSON
    start = text[:SNIFFED]
    if start.lstrip()[:1] in ("{", "[") and _is_json(text):
        return _Kind.JSON
    marked = bool(_MARKUP_START.match(start)) or len(_BLOCK_TAG.findall(start)) >= FEWEST_TAGS
    return _Kind.HTML if marked or ("html" in media_type and "<" in start) else _Kind.PLAIN


def _is_json(text: str) -> bool:
    try:
        return any(story.text for story in read_json(text))
    except UnreadJsonError:
        return False


def _from_json(page: Page, text: str, given: str | None) -> PageReading:
    try:
        found = read_json(text)
    except UnreadJsonError as fault:
        return _refused(page, "json", str(fault))
    stories: list[Story] = []
    refusals: list[Refusal] = []
    for ordinal, one in enumerate(found):
        refusal = _json_refusal(page, ordinal, one)
        if refusal:
            refusals.append(refusal)
            continue
        date, origin = _dated(one.published, given)
        stories.append(
            Story(
                page.id,
                ordinal,
                one.text,
                one.title,
                published=date,
                published_from=origin,
                outlet=one.outlet,
                url=one.url,
                given_id=one.id,
            )
        )
    if not found:
        return _refused(page, "no_text", "the array holds no story")
    return PageReading(tuple(stories), tuple(refusals))


def _json_refusal(page: Page, ordinal: int, story: GivenStory) -> Refusal | None:
    where = f"{page.source}#{story.id or ordinal}" if "#" not in page.source else page.source
    if not story.text:
        return Refusal(Stage.STORY, where, "no_text", 'the object has no "text" to read; put the story\'s words there')
    if any(
        _LONE_SURROGATE.search(words) for words in (story.text, story.title, story.id, story.outlet, story.url) if words
    ):
        return Refusal(Stage.STORY, where, "encoding", "half of a surrogate pair stands in the JSON; write it as UTF-8")
    return _language_refusal(where, language_of(story.text))


def _from_scrape(page: Page, scrape: Scrape, given: str | None, markup: HtmlPage) -> PageReading:
    refusals = list(_left_out(page, scrape.left_out))
    stories: list[Story] = []
    of_page = language_of("\n".join(draft.text for draft in scrape.drafts))
    for ordinal, draft in enumerate(scrape.drafts):
        refusal = _language_refusal(f"{page.source}#{ordinal}", language_of(draft.text) or of_page)
        if refusal:
            refusals.append(refusal)
        else:
            stories.append(_story(page, ordinal, draft, given, markup))
    if not scrape.drafts:
        refusals.append(_refusal(page, "no_text", "no story's text was found on it; save the page with its text"))
    return PageReading(tuple(stories), tuple(refusals))


def _story(page: Page, ordinal: int, draft: Draft, given: str | None, markup: HtmlPage) -> Story:
    """The main story takes the page's date, address and authors; a teaser leads to another day's page."""
    date, origin = (None, DateOrigin.UNKNOWN) if draft.teaser else _dated(markup.published or draft.published, given)
    return Story(
        page.id,
        ordinal,
        draft.text,
        draft.title,
        draft.kicker,
        draft.truncated,
        draft.credits + (() if draft.teaser else _author_credits(markup.authors, draft.credits)),
        date,
        origin,
        markup.outlet,
        None if draft.teaser else markup.url or _address(page.source),
    )


def _dated(of_page: str | None, given: str | None) -> tuple[str | None, DateOrigin]:
    if of_page:
        return of_page, DateOrigin.PAGE
    return (given, DateOrigin.GIVEN) if given else (None, DateOrigin.UNKNOWN)


def _author_credits(authors: Iterable[str], lines: Iterable[Credit]) -> tuple[Credit, ...]:
    """What the page's metadata credits and its lines do not; an agency named as author is a wire."""
    credited = {(credit.kind, name.casefold()) for credit in lines for name in credit.names}
    found = (
        Credit(CreditKind.WIRE if find_agency(author) else CreditKind.BYLINE, author, (author,)) for author in authors
    )
    return tuple(credit for credit in found if (credit.kind, credit.words.casefold()) not in credited)


def _address(source: str) -> str | None:
    return source if source.startswith(("http://", "https://")) else None


def _left_out(page: Page, lines: tuple[str, ...]) -> Iterator[Refusal]:
    if lines:
        shown = "; ".join(line[:LONGEST_SHOWN] for line in lines[:MOST_SHOWN])
        more = "" if len(lines) <= MOST_SHOWN else f" and {len(lines) - MOST_SHOWN} more"
        yield _refusal(page, "boilerplate", f"lines of the site, not of a story: {shown}{more}")


def _language_refusal(where: str, language: str | None) -> Refusal | None:
    if language is None or language == ENGLISH:
        return None
    return Refusal(Stage.STORY, where, "language", f"the story is in {language!r}; only English is read")


def _refusal(page: Page, reason: str, detail: str) -> Refusal:
    return Refusal(Stage.PAGE, page.source, reason, detail)


def _refused(page: Page, reason: str, detail: str) -> PageReading:
    return PageReading((), (_refusal(page, reason, detail),))
