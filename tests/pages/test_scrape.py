from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import CreditKind
from onrecord.pages.boilerplate import Furniture, furniture
from onrecord.pages.scrape import Draft, part_scrape
from onrecord.pages.text import normalise
from tests.pages.paper import HEADLINE, MAIN_PARAGRAPHS, PHOTO, TEASERS, WIRE, flat

MAIN_TEXT = "\n".join(MAIN_PARAGRAPHS)
CUT = (
    "The talks on the training of crews, which were broken off in the spring when the parliament of Sudmark asked for "
    "its money back, will go on after the"
)
BEGINNING = "The harbour master of Veld stepped down on Monday after crews had blocked the ramp for weeks. He"


def only(*lines: str) -> Draft:
    """The one story on a page of these lines."""
    (draft,) = part_scrape("\n".join(lines)).drafts
    return draft


def test_a_flat_page_becomes_its_main_story_and_four_teasers() -> None:
    scrape = part_scrape(flat())
    main, *teasers = scrape.drafts
    assert (main.title, main.text, main.truncated, main.teaser) == (HEADLINE, MAIN_TEXT, False, False)
    assert [(credit.kind, credit.words, credit.names) for credit in main.credits] == [
        (CreditKind.PHOTO, PHOTO, ("AFP",)),
        (CreditKind.WIRE, WIRE, ("Reuters",)),
    ]
    assert [(one.kicker, one.title, one.text) for one in teasers] == list(TEASERS)
    assert all(one.truncated and one.teaser and not one.credits for one in teasers)
    assert scrape.left_out == ()


def test_blank_lines_between_its_parts_change_nothing_but_the_text() -> None:
    main, *teasers = part_scrape(flat().replace("\n", "\n\n")).drafts
    assert main.text == "\n\n".join(MAIN_PARAGRAPHS)
    assert [(one.kicker, one.title, one.text) for one in teasers] == list(TEASERS)


def test_teasers_alone_have_no_main_story() -> None:
    below = flat().partition(WIRE + "\n")[2]
    assert [one.kicker for one in part_scrape(below).drafts] == [kicker for kicker, _, _ in TEASERS]


def test_speakers_of_a_transcript_open_no_teasers() -> None:
    turns = (
        "BRANDT: Good evening. The ships stay at home, and I will tell you in a few words why we decided so after such a "
        "long and open debate.",
        "Q: Will the talks on training go on, and who will pay for the crews that are already there in the south of the "
        "country?",
        "BRANDT: They will go on. Nobody has asked for money, and I do not think that anybody will ask for it before we",
        "Q: And what about the second ship, which the parliament of Sudmark has already paid for in part, as the figures",
    )
    main = only("Ada Brandt answers questions in the harbour of Veld", *turns)
    assert main.text == "\n".join(turns)


@pytest.mark.parametrize("label", ["MARN", "IVO MARN", "Q", "MODERATOR", "PRESIDENT MARN", "RUSSIA", "NOTE"])
def test_a_single_label_of_a_speaker_place_or_note_opens_no_teaser(label: str) -> None:
    turn = f"{label}: We shall see what the talks bring, for nobody has asked for money and I do not think that they will do so"
    main = only(HEADLINE, *MAIN_PARAGRAPHS, WIRE, f"{turn} ...")
    assert main.text == f"{MAIN_TEXT}\n{turn} ..."
    assert only(HEADLINE, *MAIN_PARAGRAPHS, WIRE).text == MAIN_TEXT


def test_a_label_that_comes_again_is_a_speakers() -> None:
    words = "We shall see what the talks bring, for nobody has asked for money and I do not think that they will do so"
    turns = [f"{label}: {words}" for label in ("ZOLAK", "KRELL", "ZOLAK")]
    assert only(HEADLINE, *MAIN_PARAGRAPHS, *turns).text == "\n".join([MAIN_TEXT, *turns])


def test_labels_above_teasers_say_that_all_are_turns_of_speech() -> None:
    page = flat().replace(WIRE, "ZOLA: We shall see.\nZOLA: We shall not.\n" + WIRE)
    (main,) = part_scrape(page).drafts
    assert TEASERS[0][2] in main.text


def test_capitals_tell_nothing_on_a_page_in_capitals() -> None:
    assert len(part_scrape(flat().upper()).drafts) == 1


def test_head_of_a_story() -> None:
    main = only(
        "Northern Courier",
        "NORTHERN FLEET",
        HEADLINE,
        "Decision ends a long dispute",
        "By Jane Roe and John Doe",
        "24 June 2022",
        *MAIN_PARAGRAPHS,
    )
    assert (main.title, main.kicker, main.published) == (HEADLINE, "NORTHERN FLEET", "2022-06-24")
    assert main.credits[0].kind is CreditKind.BYLINE
    assert main.credits[0].names == ("Jane Roe", "John Doe")
    assert main.text == f"Decision ends a long dispute\n{MAIN_TEXT}"


def test_a_dateline_with_a_year_dates_the_story() -> None:
    main = only(HEADLINE, "Jane Roe", "VELD, 24 June 2022", *MAIN_PARAGRAPHS)
    assert main.published == "2022-06-24"
    assert [credit.words for credit in main.credits] == ["Jane Roe"]
    assert main.text == MAIN_TEXT


def test_a_label_below_the_headline_is_its_kicker() -> None:
    main = only(HEADLINE, "LEAP BACK: The decision ends a long dispute over the fleet", *MAIN_PARAGRAPHS)
    assert main.kicker == "LEAP BACK"
    assert main.text.startswith("The decision ends")


def test_a_given_title_is_taken_out_of_the_text() -> None:
    scrape = part_scrape("\n".join([HEADLINE.upper(), *MAIN_PARAGRAPHS]), title=HEADLINE)
    assert (scrape.drafts[0].title, scrape.drafts[0].text) == (HEADLINE, MAIN_TEXT)


def test_lines_of_the_site_are_left_out_and_kept_apart() -> None:
    first, second, third = MAIN_PARAGRAPHS
    site = (
        "Share on Facebook",
        "Advertisement",
        "Read more: The ferry to Skar sails again",
        "Sign up for our daily newsletter",
        "© 2022 Northern Courier. All rights reserved.",
        "Tags: Norland, Sudmark",
    )
    scrape = part_scrape("\n".join([HEADLINE, *site[:2], first, site[2], second, site[3], third, *site[4:]]))
    assert [draft.text for draft in scrape.drafts] == [MAIN_TEXT]
    assert scrape.left_out == site


def test_a_list_of_other_stories_gives_teasers_where_it_has_text() -> None:
    scrape = part_scrape(
        "\n".join(
            [
                HEADLINE,
                *MAIN_PARAGRAPHS,
                "Related articles",
                "Ferry to Skar sails again after three weeks",
                "Harbour master resigns over unpaid crews",
                BEGINNING,
            ]
        )
    )
    main, teaser = scrape.drafts
    assert main.text == MAIN_TEXT
    assert (teaser.title, teaser.text, teaser.teaser) == ("Harbour master resigns over unpaid crews", BEGINNING, True)
    assert set(scrape.left_out) == {"Related articles", "Ferry to Skar sails again after three weeks"}


def test_links_inside_a_story_do_not_end_it() -> None:
    first, second, third = MAIN_PARAGRAPHS
    link = "Ferry to Skar sails again after three weeks"
    scrape = part_scrape("\n".join([HEADLINE, first, "Related articles", link, second, third]))
    assert [draft.text for draft in scrape.drafts] == [MAIN_TEXT]
    assert scrape.left_out == ("Related articles", link)


def test_headlines_above_texts_that_go_on_elsewhere_are_teasers() -> None:
    pairs = [("Harbour master resigns over unpaid crews", BEGINNING), ("Skar ferry sails again on Monday", BEGINNING)]
    below = [line for title, text in pairs for line in (title, f"{text} ...")]
    main, *teasers = part_scrape("\n".join([HEADLINE, *MAIN_PARAGRAPHS, *below])).drafts
    assert main.text == MAIN_TEXT
    assert [(one.title, one.text) for one in teasers] == pairs


def test_a_wall_and_a_cut_sentence_mean_that_the_story_goes_on() -> None:
    assert only(HEADLINE, *MAIN_PARAGRAPHS, "To continue reading, subscribe now").truncated
    assert only(HEADLINE, *MAIN_PARAGRAPHS, CUT).truncated
    assert not only(HEADLINE, *MAIN_PARAGRAPHS).truncated


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share on Facebook", Furniture.NOISE),
        ("Skip to main content", Furniture.NOISE),
        ("3 min read", Furniture.NOISE),
        ("***", Furniture.NOISE),
        ("READ MORE: Ferry sails again", Furniture.LINK),
        ("Related stories", Furniture.LIST_HEADING),
        ("You may also like", Furniture.LIST_HEADING),
        ("Already a subscriber? Log in", Furniture.WALL),
        ("Tags: fleet, Sudmark", Furniture.END),
        ("Comments are closed", Furniture.END),
        ("The minister shared the plan on Facebook.", None),
        ("Share prices fell in Veld on Tuesday after the vote.", None),
        ("We use the ships at home, she said.", None),
        ("Related charges were dropped in June.", None),
    ],
)
def test_what_a_line_does_for_its_site(line: str, kind: Furniture | None) -> None:
    assert furniture(line) is kind


LINES = st.sampled_from(
    [*flat().split("\n"), "", "Related articles", "Share on Facebook", "By Jane Roe", "24 June 2022", "Q: Why?", "..."]
)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=14).map("\n".join) | st.text(max_size=200), st.sampled_from([None, HEADLINE, "", "—"]))
def test_every_word_of_a_story_stands_on_the_page(raw: str, title: str | None) -> None:
    text = normalise(raw)
    for draft in part_scrape(text, title=title).drafts:
        assert draft.text.strip()
        assert normalise(draft.text) == draft.text
        assert all(line in text for line in draft.text.split("\n"))
