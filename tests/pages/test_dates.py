from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.pages.dates import is_labelled_date, iso_date, written_date


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2022-06-24T17:30:00Z", "2022-06-24"),
        ("2022-06-24T23:59:00-11:00", "2022-06-24"),
        ("2022-06-24 17:30", "2022-06-24"),
        ("2022-06", "2022-06"),
        ("2022", "2022"),
        (" 2022-06-24 ", "2022-06-24"),
        ("Fri, 24 Jun 2022 17:30:00 GMT", "2022-06-24"),
        ("June 24, 2022", "2022-06-24"),
        ("2022-02-30", None),
        ("2022-13", None),
        ("0000-01-01", None),
        ("20220624123", None),
        ("soon", None),
        ("", None),
    ],
)
def test_metadata(value: str, expected: str | None) -> None:
    assert iso_date(value) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("24 June 2022", "2022-06-24"),
        ("24th of June 2022", "2022-06-24"),
        ("Jun. 24, 2022", "2022-06-24"),
        ("Friday, June 24, 2022", "2022-06-24"),
        ("Fri, Jun 24, 2022 page7", "2022-06-24"),
        ("Published: 24 June 2022 at 5:30 p.m. GMT", "2022-06-24"),
        ("Posted on June 24, 2022 | 17:30", "2022-06-24"),
        ("2022/06/24 17:30:00 (GMT+8)", "2022-06-24"),
        ("2022.06.24", "2022-06-24"),
        ("24/06/2022", "2022-06-24"),
        ("06/24/2022", "2022-06-24"),
        ("6/6/2022", "2022-06-06"),
        ("5/6/2022", None),
        ("24 June", None),
        ("31 June 2022", None),
        ("24 Brumaire 2022", None),
        ("June 24, 2022 was a cold day in Veld", None),
        ("On 24 June 2022", None),
        ("24 June 1822", None),
        ("", None),
    ],
)
def test_lines(line: str, expected: str | None) -> None:
    assert written_date(line) == expected


def test_a_label_tells_a_date_of_publication_from_another() -> None:
    assert is_labelled_date("Published: 11 December 2022")
    assert not is_labelled_date("11 December 2022")
    assert not is_labelled_date("Published: in Veld")


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_days_are_read_back_in_every_plain_form(day: date) -> None:
    forms = (day.isoformat(), f"{day:%d %B %Y}", f"{day:%B %d, %Y}", f"{day:%a, %d %b %Y}", f"{day:%Y/%m/%d}")
    assert {written_date(form) for form in forms} == {day.isoformat()}


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789-/.:TZ JunePublishd,+") | st.text())
def test_nothing_raises(value: str) -> None:
    for found in (iso_date(value), written_date(value)):
        assert found is None or len(found) in (4, 7, 10)
