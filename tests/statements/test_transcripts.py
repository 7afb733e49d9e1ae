"""Labels of transcripts, and who "you" and "he" are behind them. All people here are invented."""

from __future__ import annotations

from tests.statements.speaking import speakers


def test_labels_find_whom_the_text_names_in_full() -> None:
    text = (
        "Spokeswoman Mira Hale took questions.\n\n{c1|Q:} {q1|Is it true?}\n\n{c2|MS. HALE:} {q2|No.}\n\n"
        "{c3|QUESTION:} {q3|Are you sure?}"
    )
    assert speakers(text) == [None, "Mira Hale", None]


def test_an_office_as_a_label_takes_up_its_bearer() -> None:
    text = "{c1|Mira Hale, Official Spokesperson:} {q1|Good day.}\n\n{c2|Spokesperson:} {q2|We go on.}"
    assert speakers(text) == ["Mira Hale", "Mira Hale"]


def test_a_label_may_name_its_paper_too() -> None:
    assert speakers("{c1|Paul Okafor, Harbour Times:} {q1|Is it true?}") == ["Paul Okafor"]


def test_answers_are_those_of_whom_the_lead_introduces() -> None:
    text = "Last week we met Nodar Velt, who ran the coast guard.\n\n{c1|Q:} {q1|Why?}\n{c2|A:} {q2|Because.}"
    assert speakers(text) == [None, "Nodar Velt"]


def test_answers_in_a_press_conference_are_the_one_s_who_holds_it() -> None:
    title = "Press Conference by Defence Minister Marta Lund (summary)"
    assert speakers("{c1|Q:} {q1|Why?}\n{c2|A:} {q2|Because.}", title=title) == [None, "Marta Lund"]


def test_you_in_a_question_is_the_one_who_answers() -> None:
    text = (
        "{c1|MS. HALE:} {q1|It is paused.}\n\n{c2|Q:} {q2|So {s3|you} {c3|think} {q3|it is over}?}\n\n"
        "{c4|MS. HALE:} {q4|No.}"
    )
    found = speakers(text)
    assert found[2] == found[0] is not None


def test_he_in_one_s_own_words_is_somebody_else() -> None:
    text = (
        "Minister Lars Prior was on air.\n\n{c1|DOYLE:} {q1|Lars Prior there, who says {s2|he} {c2|trusts} {q2|them}.}"
    )
    assert speakers(text)[1] == "Lars Prior"
