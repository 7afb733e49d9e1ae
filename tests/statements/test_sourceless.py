"""Cues without a source: resolutions, lists and sentences that go on. All bodies here are invented or generic."""

from __future__ import annotations

from tests.statements.speaking import speakers


def test_the_verbs_of_a_resolution_are_the_body_s_in_its_heading() -> None:
    text = (
        "The Security Council,\n\n{c1|Recalling} {q1|its resolution},\n\n{c2|Condemning} {q2|all attacks},\n\n"
        "1. {c3|Demands} {q3|that they end};\n\n2. {c4|Calls upon} {q4|all States to help}, and {c5|urges} {q5|restraint};"
    )
    assert speakers(text) == ["UN Security Council"] * 5


def test_items_of_a_list_go_on_with_its_first() -> None:
    text = "{s1|NATO}, in its text,\n\n- {c1|rejects} {q1|tariffs};\n- {c2|reaffirms} {q2|its unity};"
    assert speakers(text) == ["NATO", "NATO"]


def test_adding_is_the_one_s_who_spoke_in_the_sentence() -> None:
    text = "{s1|Marta Lund} {c1|said} {q1|the port was open}, {c2|adding that} {q2|two ships had left}."
    assert speakers(text) == ["Marta Lund", "Marta Lund"]


def test_a_new_sentence_or_a_passive_goes_on_with_nobody() -> None:
    text = (
        "{s1|Marta Lund} {c1|said} {q1|no}. {c2|It was reported} that {q2|a ship sank}, and {c3|was denied} {q3|too}."
    )
    assert speakers(text) == ["Marta Lund", None, None]
