"""Flat scrapes of many shapes: what becomes the story, what a teaser, and what neither."""

from __future__ import annotations

import time
from dataclasses import dataclass

import pytest

from onrecord.pages.reading import read_page
from tests.pages.paper import page

A = (
    "The government of Norland has given up its plan to lease two frigates to Sudmark, the defence ministry "
    "announced on Tuesday."
)
B = "Minister Ada Brandt said the ships were needed at home. “We do not rent out what we cannot spare,” she told reporters."
C = "Her counterpart Ivo Marn said that the decision was regrettable, but that talks on training would go on."
HEADLINE = "Norland drops plan to lease frigates"
FERRY, MASTER = "Ferry to Skar sails again after weeks", "Harbour master resigns over unpaid crews"
SAILS = "The ferry between Veld and the island will sail again from the first of May, the operator announced."
STEPS = "The harbour master of Veld stepped down on Monday after crews had blocked the ramp for weeks."
STRIKE = (
    "The walkout has closed three ports and could last until the weekend, a union leader said Dockworkers in the northern "
    "ports laid down their tools yesterday after talks over night shifts collapsed, leaving dozens of ships off the"
)
ASIDE = (
    "We told President Marn that the ships stay at home and that nobody in the harbour of Veld will be paid for the "
    "crews that are still on the"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The lines of a page and what they give: `kept` is the main story's text, by default all lines."""

    lines: tuple[str, ...]
    kept: tuple[str, ...] | None = None
    title: str | None = None
    kicker: str | None = None
    credits: tuple[str, ...] = ()
    teasers: tuple[tuple[str | None, str | None], ...] = ()
    """Kicker and title of each."""
    truncated: bool = False


SHAPES = {
    "paragraphs alone": Shape((A, B, C)),
    "one paragraph": Shape((A,)),
    "headline, byline, dateline": Shape(
        (HEADLINE, "By Jane Roe / Staff reporter", "VELD, June 24, 2022", A, B), (A, B), HEADLINE, credits=("Jane Roe",)
    ),
    "headline in capitals": Shape((HEADLINE.upper(), A, B), (A, B), HEADLINE.upper()),
    "headline, labelled deck, agency and place": Shape(
        (HEADLINE, "HARBOUR ROW: The decision ends a year of quarrels in the coalition", "AFP, VELD", A, B),
        ("The decision ends a year of quarrels in the coalition", A, B),
        HEADLINE,
        "HARBOUR ROW",
        credits=("AFP",),
    ),
    "a page with all its furniture": Shape(
        (
            *("Skip to content", "Home > World > Norland", HEADLINE, "3 min read", "Published: June 24, 2022"),
            *("Share this article", A, "Advertisement", B, "Tags: Norland, frigates"),
            "© 2022 Northern Courier. All rights reserved.",
        ),
        (A, B),
        HEADLINE,
    ),
    "a caption and a desk note": Shape(
        (A, "A frigate off Veld on Monday. Photo: AFP", B, "(Reporting by Jane Roe in Veld; Editing by John Doe)"),
        (A, B),
        credits=("AFP", "Jane Roe", "John Doe"),
    ),
    "an agency behind the last sentence": Shape((A, f"{B} (AFP)"), (A, B), credits=("AFP",)),
    "headlines above texts that end in dots": Shape(
        (HEADLINE, A, B, FERRY, SAILS[:-1] + " ...", MASTER, STEPS[:60] + "…"),
        (A, B),
        HEADLINE,
        teasers=((None, FERRY), (None, MASTER)),
    ),
    "read more below each text": Shape(
        (A, B, FERRY, SAILS, "Read more", MASTER, STEPS, "Read more"), (A, B), teasers=((None, FERRY), (None, MASTER))
    ),
    "a list of headlines": Shape((A, B, "Related:", FERRY, MASTER), (A, B)),
    "a list of headlines with text": Shape(
        (A, B, "More from World", FERRY, SAILS, MASTER, STEPS), (A, B), teasers=((None, FERRY), (None, MASTER))
    ),
    "a list inside the story": Shape((A, "Related articles", FERRY, MASTER, B, C), (A, B, C)),
    "a link inside the story": Shape((A, "Read more", FERRY, B, C), (A, B, C)),
    "one labelled teaser": Shape(
        (A, B, f"HARBOUR STRIKE: {STRIKE}"),
        (A, B),
        teasers=(
            (
                "HARBOUR STRIKE",
                "The walkout has closed three ports and could last until the weekend, a union leader said",
            ),
        ),
    ),
    "a label that asks": Shape(
        (A, B, f"SHIPS AT HOME? {STRIKE}"),
        (A, B),
        teasers=(
            (
                "SHIPS AT HOME?",
                "The walkout has closed three ports and could last until the weekend, a union leader said",
            ),
        ),
    ),
    "questions and answers": Shape(
        (
            "Interview with Ada Brandt",
            "Q: Why do the ships stay in the harbour of Veld?",
            f"A: {ASIDE}",
            "Q: And the talks?",
            f"A: {ASIDE}",
        ),
        ("Q: Why do the ships stay in the harbour of Veld?", f"A: {ASIDE}", "Q: And the talks?", f"A: {ASIDE}"),
        "Interview with Ada Brandt",
        truncated=True,
    ),
    "a speaker's surname": Shape((A, B, f"BRANDT: {ASIDE}"), truncated=True),
    "a speaker's title": Shape((A, B, f"THE PRESIDENT: {ASIDE}"), truncated=True),
    "a transcript's head": Shape(
        (
            "East Room",
            "2:03 P.M. EDT",
            "MS. ROE: Good afternoon. We have some news for you today.",
            "Q Thank you. What news?",
        )
    ),
    "key points inside": Shape(
        (A, "KEY POINTS: The lease is off, the talks go on and the ships stay in the harbour.", B)
    ),
    "key points at the end": Shape((A, B, f"KEY POINTS: {ASIDE}"), truncated=True),
    "a place before a colon": Shape((f"ISLAMABAD: {A}", B)),
    "a page in capitals": Shape((A.upper(), B.upper(), f"HARBOUR STRIKE: {STRIKE.upper()}")),
    "a wall": Shape((HEADLINE, A, "Subscribe to continue reading"), (A,), HEADLINE, truncated=True),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_what_a_flat_page_gives(shape: Shape) -> None:
    main, *teasers = read_page(page("\n".join(shape.lines))).stories
    assert main.text == "\n".join(shape.lines if shape.kept is None else shape.kept)
    assert (main.title, main.kicker, main.truncated) == (shape.title, shape.kicker, shape.truncated)
    assert tuple(name for credit in main.credits for name in credit.names) == shape.credits
    assert tuple((teaser.kicker, teaser.title) for teaser in teasers) == shape.teasers
    assert all(teaser.truncated and not teaser.credits for teaser in teasers)


@pytest.mark.parametrize(
    "text",
    [
        f"Related articles\n{FERRY}\n{SAILS}\n{STEPS}\n" * 1500,
        "".join(f"LABEL {number}: {STRIKE}\n" for number in range(1500)),
        "<article><p>" + 'The <a href="/x">minister</a> said it. ' * 9000,
        "<article><p>" + "<span>The minister </span>" * 15000,
    ],
    ids=["headings", "labels", "links", "spans"],
)
def test_time_does_not_grow_with_the_square_of_the_page(text: str) -> None:
    start = time.process_time()
    read_page(page(text))
    seconds = 3  # ten times what it takes; what grows with the square takes 6 to 20
    assert time.process_time() - start < seconds
