"""Antecedents: subjects before speakers, things by their owner, one of a group. All people and bodies here are invented."""

from __future__ import annotations

from tests.statements.speaking import speakers


def test_the_subject_of_the_last_sentence_goes_before_an_earlier_speaker() -> None:
    text = (
        "{s1|Marta Lund} {c1|said} {q1|it was late}. Sara Velt, the mayor of Bergen, left early. "
        "{s2|She} {c2|called} {q2|it rude}."
    )
    assert speakers(text) == ["Marta Lund", "Sara Velt"]


def test_it_takes_up_a_state_that_opened_the_last_sentence() -> None:
    text = "{s1|Norway} {c1|denied} {q1|it}. Moscow quit the deal. {s2|It} {c2|has warned} {q2|all ships}."
    assert speakers(text) == ["Norway", "Russia"]


def test_it_after_a_document_is_the_document_s_owner() -> None:
    text = (
        "The letter, dated April 5 and signed by Ambassador Marta Lund, lists nine incidents. "
        "{s1|It} {c1|calls} {q1|them provocations}."
    )
    assert speakers(text) == ["Marta Lund"]


def test_a_pronoun_before_its_name_waits_for_it() -> None:
    text = "Building on {s1|his} {c1|claims} {q1|of theft}, President Lars Prior left."
    assert speakers(text) == ["Lars Prior"]


def test_the_one_who_asked_is_not_he_who_answers() -> None:
    text = "General Lars Prior came. Asked by a reporter about it, {s1|he} {c1|said} {q1|no}."
    assert speakers(text) == ["Lars Prior"]


def test_one_is_one_of_the_group_that_spoke() -> None:
    text = "{s1|Two armaments directors} {c1|called} {q1|it heroic}. {q2|“He counts powder,”} {c2|said} {s2|one}."
    assert speakers(text)[1] == "armaments director"
