"""Who "we" is: the state of an official, even where only the dateline or the table of people tells it."""

from __future__ import annotations

from tests.statements.speaking import speakers


def test_we_of_an_official_at_home_is_the_state_of_the_dateline() -> None:
    text = (
        "TEHRAN - Foreign Ministry spokesman Reza Karimi spoke. {s1|Karimi} {c1|said}: "
        "{q1|“{s2|We} {c2|hope} {q2|for calm}.”}"
    )
    assert speakers(text)[1] == "Iran"


def test_we_of_one_whom_the_news_need_not_introduce() -> None:
    text = "{s1|Antony Blinken} {c1|said}: {q1|“{s2|We} {c2|hope} {q2|for calm}.”} "
    assert speakers(text)[1] == "United States"
    text = "{s1|President Obama} {c1|said}: {q1|“{s2|We} {c2|hope} {q2|for calm}.”} "
    assert speakers(text)[1] == "United States"


def test_a_place_that_a_comma_parts_from_a_title_is_not_its_state() -> None:
    text = "They wrote to Syria, General {s1|Lars Prior} {c1|said}: {q1|“{s2|We} {c2|hope} {q2|to help}.”}"
    assert speakers(text) == ["Lars Prior", "Lars Prior"]


def test_we_in_a_paper_s_own_words_is_nobody_without_the_paper() -> None:
    assert speakers("{s1|NATO} {c1|said} {q1|no}. As {s2|we} {c2|reported}, {q2|it had said yes}.") == ["NATO", None]
