"""An invented newspaper page as a flat scrape gives it, and the words of its parts."""

from __future__ import annotations

from onrecord.model import Page

HEADLINE = "Norland drops plan to lease frigates to Sudmark"
MAIN_PARAGRAPHS = (
    "The government of Norland has given up its plan to lease two frigates to Sudmark, the defence ministry "
    "announced on Tuesday, ending a dispute that had divided the coalition for most of the year.",
    "Minister Ada Brandt said the ships were needed at home. “We do not rent out what we cannot spare,” she told "
    "reporters in the harbour of Veld.",
    "Her counterpart Ivo Marn said that the decision was regrettable, but that talks on training would go on.",
)
PHOTO = "Photo: AFP"
WIRE = "Additional reporting by Reuters"
TEASERS = (
    (
        "HARBOUR STRIKE",
        "The walkout has closed three ports and could last until the weekend, a union leader said",
        "Dockworkers in the northern ports laid down their tools yesterday after talks over night shifts "
        "collapsed, leaving dozens of container ships at anchor off the",
    ),
    (
        "GRAIN LEVY",
        "The new duty would be charged on every tonne that crosses the border, an official said",
        "A bill sent to parliament on Monday would tax imports of wheat for the first time in twenty years, the "
        "agriculture committee’s chair",
    ),
    (
        "QUIET SKIES",
        "Residents had complained for years about night flights over the old town",
        "The airport at Veld is to close its second runway between midnight and dawn, the operator announced, "
        "after a court sided with the",
    ),
    (
        "PAPER TRAIL",
        "Auditors could not account for half of the invoices, the report says",
        "The city council overpaid for snow ploughs in each of the past five winters, according to documents "
        "that were released by the",
    ),
)
"""Kicker, deck and the beginning of the body, which is cut off."""


def flat() -> str:
    """The page: headline, credits, paragraphs, and the teasers run together below them."""
    below = "\n".join(f"{kicker}: {deck} {body} ..." for kicker, deck, body in TEASERS)
    return "\n".join([HEADLINE, PHOTO, *MAIN_PARAGRAPHS, WIRE, below])


def page(text: str | bytes, source: str = "news/page.txt", media_type: str = "text/plain") -> Page:
    """A page of these words or bytes."""
    content = text.encode() if isinstance(text, str) else text
    return Page(source, content, media_type, "2021-07-30T08:00:00Z")
