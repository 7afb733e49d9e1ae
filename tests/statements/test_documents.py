"""Whose document "the report" is. All people and bodies here are invented, but for states and world bodies."""

from __future__ import annotations

import pytest

from tests.statements.speaking import speakers


@pytest.mark.parametrize(
    ("before", "source", "name"),
    [
        ("The Pentagon released a five-page report.", "The report", "US Department of Defense"),
        ("President Ana Ruiz signed an Executive Order on cranes.", "The Order", "Ana Ruiz"),
        ("Today, President Lars J. Prior signed an Order on cranes.", "The Order", "Lars J. Prior"),
        ("NATO wrote in a letter on Monday that it would wait.", "the letter", "NATO"),
        ("", "A report issued by the White House", "United States"),
        ("", "A letter signed by 11 brands", "11 brands"),
        ("", "The NATO report", "NATO"),
        ("", "A report on Iran", "report"),
        ("", "an internal paper seen by NATO", "internal paper"),
    ],
)
def test_a_document_speaks_for_its_owner(before: str, source: str, name: str) -> None:
    assert speakers(f"{before} {{s1|{source}}} {{c1|said}} {{q1|it was so}}.") == [name]


def test_its_survey_is_the_survey_of_whom_it_takes_up() -> None:
    text = "{s1|NATO} {c1|scoffed} at {q1|it}. {s2|Its survey of 40 mills} {c2|found} {q2|fruit}."
    assert speakers(text) == ["NATO", "NATO"]


@pytest.mark.parametrize("source", ["reports", "Studies", "the news", "everyone", "37 percent", "Nearly seven in 10"])
def test_words_that_name_no_one_who_could_be_asked_are_nobody(source: str) -> None:
    assert speakers(f"{{s1|{source}}} {{c1|said}} {{q1|it was so}}.") == [None]


def test_the_post_is_the_paper_named_in_full_before() -> None:
    text = "{s1|The Washington Post} {c1|reported} {q1|it}. {s2|The Post} {c2|said} {q2|more}."
    assert speakers(text) == ["The Washington Post"] * 2
