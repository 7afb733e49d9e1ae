"""A noun that exists is sound; what would contradict itself is never made."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import (
    Act,
    Count,
    DateOrigin,
    Entity,
    EntityType,
    Hedge,
    InvariantError,
    Manner,
    Page,
    Period,
    Quotation,
    Record,
    Role,
    Span,
    Statement,
    Story,
    Strength,
    Tag,
    Tags,
    content_id,
    manner_of,
)

TEXT = "“We sold nothing,” Minister Vera Holm said."
STORY = Story("page", 0, TEXT)
CONTENT, SOURCE, CUE = STORY.quote(0, 18), STORY.quote(19, 37), STORY.quote(38, 42)
STATEMENT = Statement(STORY.id, CUE, (CONTENT,), SOURCE, "vera-holm", Act.DENY, Manner.DIRECT)
HOLM = Entity("vera-holm", EntityType.PERSON, "Vera Holm")


def test_quotations_are_the_words_that_stand_there() -> None:
    assert (CONTENT.words, SOURCE.words, CUE.words) == ("“We sold nothing,”", "Minister Vera Holm", "said")


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 2)])
def test_a_span_is_never_empty_reversed_or_negative(start: int, end: int) -> None:
    with pytest.raises(InvariantError):
        Span(start, end)


def test_a_quotation_past_the_end_is_refused() -> None:
    with pytest.raises(InvariantError, match="ends after the text"):
        STORY.quote(40, len(TEXT) + 1)


def test_a_record_refuses_words_that_are_not_in_its_text() -> None:
    wrong = dataclasses.replace(STATEMENT, cue=Quotation(Span(38, 42), "told"))
    with pytest.raises(InvariantError, match="'told' is not at 38"):
        Record(STORY, "test", (HOLM,), (wrong,))


def test_a_record_refuses_a_speaker_that_it_does_not_hold() -> None:
    with pytest.raises(InvariantError, match="'vera-holm' is missing"):
        Record(STORY, "test", (), (STATEMENT,))


def test_a_record_refuses_two_entities_of_one_id() -> None:
    with pytest.raises(InvariantError, match="two entity nouns"):
        Record(STORY, "test", (HOLM, HOLM), (STATEMENT,))


def test_a_record_refuses_another_storys_statement() -> None:
    other = Story("page", 1, TEXT)
    with pytest.raises(InvariantError, match="of another story"):
        Record(other, "test", (HOLM,), (STATEMENT,))


def test_source_cue_and_content_never_overlap() -> None:
    with pytest.raises(InvariantError, match="overlap"):
        Statement(STORY.id, STORY.quote(37, 42), (STORY.quote(30, 40),), None, None, Act.STATE, Manner.INDIRECT)


def test_circumstances_stand_outside_the_content() -> None:
    with pytest.raises(InvariantError, match="is a circumstance but stands in the content"):
        dataclasses.replace(STATEMENT, time=STORY.quote(4, 8))


def test_hedges_stand_in_the_order_of_the_text_each_once() -> None:
    one, two = Hedge(STORY.quote(1, 3), Strength.LIKELY), Hedge(STORY.quote(4, 8), Strength.POSSIBLE)
    for hedges in ((two, one), (one, one)):
        with pytest.raises(InvariantError, match="hedges stand in the order"):
            dataclasses.replace(STATEMENT, hedges=hedges)
    assert dataclasses.replace(STATEMENT, hedges=(one, two)).id == STATEMENT.id


def test_a_record_checks_the_words_of_hedges_and_circumstances() -> None:
    hedged = dataclasses.replace(STATEMENT, hedges=(Hedge(Quotation(Span(1, 3), "us"), Strength.LIKELY),))
    told = dataclasses.replace(STATEMENT, occasion=Quotation(Span(38, 42), "told"))
    for wrong in (hedged, told):
        with pytest.raises(InvariantError, match="is not at"):
            Record(STORY, "test", (HOLM,), (wrong,))


def test_the_bounds_of_likelihood_meet_and_leave_nothing_out() -> None:
    bounds = sorted(one.percent for one in Strength if one.percent)
    assert len(bounds) == 7
    assert (bounds[0][0], bounds[-1][1]) == (1, 99)
    assert all(left[1] == right[0] for left, right in pairwise(bounds))
    assert Strength.POSSIBLE.percent is None


def test_a_date_is_iso_and_says_where_it_is_from() -> None:
    with pytest.raises(InvariantError, match="no ISO date"):
        Story("page", 0, TEXT, published="11 May 2023", published_from=DateOrigin.GIVEN)
    with pytest.raises(InvariantError, match="contradict"):
        Story("page", 0, TEXT, published="2023-05-11")
    with pytest.raises(InvariantError, match="no ISO date"):
        Period("2023-13", None, "someday")


def test_a_count_is_not_reversed() -> None:
    with pytest.raises(InvariantError, match="reversed"):
        Count(5, 3, "five to three")


def test_links_name_tags_that_are_there() -> None:
    tag = Tag(Span(0, 2), Role.CUE, 0)
    with pytest.raises(InvariantError, match="missing tag"):
        Tags((), source_of=((tag, tag),))


def test_the_same_bytes_are_the_same_page_wherever_they_lay() -> None:
    one = Page("a.txt", b"words", "text/plain", "2026-01-01T00:00:00Z")
    two = Page("b.txt", b"words", "text/plain", "2026-01-02T00:00:00Z")
    assert one.id == two.id
    assert one.sha256 == "dba36bffa5cab0f922d087a3aeb179f9d4e745df40b323e1b1471402848c8a3e"


def test_judging_a_statement_anew_keeps_its_id() -> None:
    assert dataclasses.replace(STATEMENT, act=Act.STATE, speaker=None).id == STATEMENT.id
    assert dataclasses.replace(STATEMENT, source=None).id != STATEMENT.id


@settings(derandomize=True, max_examples=200)
@given(st.lists(st.text(max_size=6), max_size=4), st.lists(st.text(max_size=6), max_size=4))
def test_ids_are_those_of_their_parts_and_of_no_others(one: list[str], two: list[str]) -> None:
    assert (content_id("x", *one) == content_id("x", *two)) == (one == two)
    assert content_id("x", *one) != content_id("y", *one)


def test_ids_are_the_same_on_any_machine() -> None:
    assert content_id("story", "é", 1, None) == "3586bf2dd9053b1362805ee1"


@pytest.mark.parametrize(
    ("pieces", "manner"),
    [
        (["“We sold nothing,”"], Manner.DIRECT),
        (['"We sold nothing," ', '"nothing at all."'], Manner.DIRECT),
        (["that nothing was sold"], Manner.INDIRECT),
        (["Moscow “is offering Iran unprecedented support”"], Manner.MIXED),
        (["“a quotation that nobody closed"], Manner.DIRECT),
        (["the ships’ crews"], Manner.INDIRECT),
        (["and will sell nothing.”"], Manner.DIRECT),
        (['and will sell nothing."'], Manner.DIRECT),
        (["“The first paragraph.\n\n“The second,”"], Manner.DIRECT),
        (["‘The crews’ families are safe,’"], Manner.DIRECT),
        (["'We will not sail,'"], Manner.DIRECT),
        (["‘She called it “mad” and left,’"], Manner.DIRECT),
        (["“She said ‘no’ to us”"], Manner.DIRECT),
        (["a ‘bold’ plan"], Manner.MIXED),
        (["«Nous partons», and soon"], Manner.MIXED),
        (["the ministers' boats and the crews' pay"], Manner.INDIRECT),
        (["the boats of the '90s and '80s"], Manner.INDIRECT),
    ],
)
def test_manner_is_read_off_the_quotation_marks(pieces: list[str], manner: Manner) -> None:
    assert manner_of(pieces) is manner
