"""Whose document a story is. All bodies and people here are invented, but for states and heads of state."""

from __future__ import annotations

import pytest

from onrecord.statements.cast import Cast
from onrecord.statements.issuer import Issuer, issuer_of
from onrecord.statements.mentions import find_mentions
from tests.statements.speaking import speakers


def issuer(
    text: str, title: str | None = None, *, outlet: str | None = None, published: str | None = None
) -> tuple[str | None, str | None]:
    found = read(text, title, outlet=outlet, published=published)
    return found.person.name if found.person else None, found.body.name if found.body else None


def read(text: str, title: str | None, *, outlet: str | None, published: str | None) -> Issuer:
    return issuer_of(title, Cast(text, find_mentions(text, [])), outlet=outlet, published=published)


@pytest.mark.parametrize(
    ("title", "person", "body"),
    [
        ("Statement from President Ana Ruiz on the ceasefire", "Ana Ruiz", None),
        ("Minister Marta Lund statement on provisional duties", "Marta Lund", None),
        ("Defence Minister Marta Lund’s Regular Press Conference on May 3, 2024", "Marta Lund", None),
        ("Letter dated 3 May 2024 from Ambassador Marta Lund to the Secretary-General", "Marta Lund", None),
        ("Statement by NATO on the exercise", None, "NATO"),
        ("Statement from President Ana Ruiz Marking One Year Since the Storm", "Ana Ruiz", None),
        ("Statement from President Ana Ruiz Ahead of Harbour Day", "Ana Ruiz", None),
        ("Remarks by Ana Ruiz and Marta Lund Before Their Meeting", None, "Ana Ruiz and Marta Lund"),
        ("Joint Leader Statement to Mark Harbour Day", None, "leader"),
        ("UN Security Council Press Statement on the Attack in Port Larne", None, "UN Security Council"),
        ("Iran slams French statement on drones", None, None),
        ("Eighth Report of Session 2023-24", None, None),
    ],
)
def test_a_title_names_the_issuer(title: str, person: str | None, body: str | None) -> None:
    assert issuer("The talks went on.", title) == (person, body)


def test_a_letter_is_its_signer_s() -> None:
    assert issuer("Excellency,\n\nI write to you.\n\n(Signed) Marta Lund\nAmbassador") == ("Marta Lund", None)


def test_capitals_at_the_end_are_a_signature_and_the_seat_below_is_none() -> None:
    text = "Section 1. Policy. It is so.\n\nANA RUIZ\n\nTHE WHITE HOUSE,\nMay 3, 2024."
    assert issuer(text) == ("Ana Ruiz", None)


def test_several_signers_are_a_group() -> None:
    text = "Dear Minister,\n\nWe write to you.\n\nSincerely,\n\nMARTA LUND, Senator\nPAUL OKAFOR, Senator"
    assert issuer(text) == (None, "Marta Lund and Paul Okafor")


def test_we_the_ministers_are_a_group() -> None:
    text = "We, the Foreign Ministers of Norway, Sweden and Denmark, met today in Bergen."
    assert issuer(text) == (None, "Foreign Ministers of Norway, Sweden and Denmark")


def test_we_the_leaders_may_stand_after_a_preamble_and_without_a_comma() -> None:
    text = "The Harbour Pact\n\nOn May 3 ships were lost. We the leaders of Norway, Sweden and Denmark, affirm this."
    assert issuer(text) == (None, "leaders of Norway, Sweden and Denmark")


def test_we_alone_names_nobody() -> None:
    assert issuer("We have noted the remarks by Marta Lund, who was wrong.") == (None, None)


def test_a_joint_statement_is_its_parties() -> None:
    text = "In May, Norway, Sweden and Denmark announced a pact. Today we go on."
    assert issuer(text, "Joint Leaders Statement on the Pact") == (None, "Norway, Sweden and Denmark")


def test_a_resolution_has_its_body_in_the_heading() -> None:
    text = "The Security Council,\n\nRecalling its resolution 1591,\n\n1. Calls upon all States to help;"
    assert issuer(text) == (None, "UN Security Council")


def test_an_outlet_that_speaks_for_itself_is_the_issuer_and_a_paper_is_not() -> None:
    assert issuer("We judge that it will rain.", outlet="Ministry of Harbours of Norway")[1] is not None
    paper = read("We judge that it will rain.", None, outlet="Harbour Times", published=None)
    assert paper.body is None
    assert paper.asker is not None
    assert paper.asker.name == "Harbour Times"


def test_a_publisher_says_we_but_other_documents_on_its_site_are_not_its_own() -> None:
    issued = read("The plan was shown.", None, outlet="Ministry of Harbours of Norway", published=None)
    assert issued.body is not None
    assert issued.voice is None


def test_the_white_house_is_its_state_and_the_president_the_one_of_the_day() -> None:
    title = "Statement from the President on the Ceasefire"
    house = "White House briefing room"
    assert issuer("I welcome it.", title, outlet=house, published="2022-04-08") == ("Joe Biden", None)
    assert issuer("I welcome it.", title, outlet=house, published="2019-04-08") == ("Donald Trump", None)


@pytest.mark.parametrize(
    "title",
    ["A Proclamation on Harbour Day", "Letter to the Speaker of the House", "Presidential Message on Harbour Day"],
)
def test_what_only_a_president_gives_is_the_president_s(title: str) -> None:
    assert issuer("I welcome it.", title, outlet="White House", published="2022-04-08") == ("Joe Biden", None)
    assert issuer("I welcome it.", title, outlet="Harbour Times", published="2022-04-08")[0] is None


def test_we_the_leaders_may_come_after_today() -> None:
    text = "Today, we, the leaders of Norway and Sweden, mark the second year."
    assert issuer(text) == (None, "leaders of Norway and Sweden")


def test_witness_whereof_signs_nothing() -> None:
    text = "I proclaim it.\n\nIN WITNESS WHEREOF\n\nANA RUIZ"
    assert issuer(text) == ("Ana Ruiz", None)


def test_the_one_whom_the_text_calls_president_goes_before_the_table() -> None:
    text = "President Ana Ruiz of Norway spoke. I welcome it."
    assert issuer(text, "Address by the President of Norway")[0] == "Ana Ruiz"


def test_we_in_a_statement_is_the_signer_s_state() -> None:
    title = "Statement by Norwegian Defence Minister Marta Lund on the exercise"
    assert speakers("{s1|We} {c1|expect} {q1|calm}. {s2|I} {c2|thank} {q2|the crews}.", title=title) == [
        "Norway",
        "Marta Lund",
    ]


def test_my_administration_is_the_signer_s() -> None:
    title = "Statement by President Ana Ruiz on the harbour"
    text = "{s1|My Administration} {c1|is committed to} {q1|the harbour}."
    assert speakers(text, title=title) == ["Ruiz administration"]


def test_he_in_a_document_is_not_its_signer() -> None:
    title = "Statement by President Paul Okafor on the harbour"
    text = "I met General Tom Lund. {s1|He} {c1|thought} {q1|we were weak}."
    assert speakers(text, title=title) == ["Tom Lund"]


def test_we_in_joint_documents_is_the_group_and_so_are_our_nations() -> None:
    text = (
        "We, the Foreign Ministers of Norway and Sweden, met today. {s1|We} {c1|condemn} {q1|it}. "
        "{s2|Our nations} {c2|are committed to} {q2|peace}."
    )
    assert speakers(text) == ["Foreign Ministers of Norway and Sweden"] * 2


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Joint Statement of the Leaders of Norway and Peru on the Ferry Line", "Norway and Peru"),
        ("Norway-Peru Joint Statement", "Norway and Peru"),
        ("G7 Leaders’ Statement on Peru", "G7"),
        ("Statement by NATO Heads of State and Government", "NATO"),
        ("Joint Leaders’ Statement", "Norway and Peru"),
        ("Summit Communiqué", "Norway and Peru"),
    ],
)
def test_a_joint_document_is_its_parties_and_never_its_publishers(title: str, body: str) -> None:
    text = "Norway and Peru will build it together. We thank all who helped."
    cast = Cast(text, find_mentions(text, []))
    found = issuer_of(title, cast, outlet="The White House")
    assert found.body is not None
    assert found.body.name == body
