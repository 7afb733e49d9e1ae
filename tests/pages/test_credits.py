from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import CreditKind
from onrecord.pages.credits import credits_of, names_only, split_tail_credit

PHOTO, WIRE, BYLINE = CreditKind.PHOTO, CreditKind.WIRE, CreditKind.BYLINE


@pytest.mark.parametrize(
    ("line", "kind", "names"),
    [
        ("Photo: AFP", PHOTO, ("AFP",)),
        ("Photo: Jane Roe/Reuters", PHOTO, ("Jane Roe", "Reuters")),
        ("Photo by Jane Roe", PHOTO, ("Jane Roe",)),
        ("Jane Roe/AFP via Getty Images", PHOTO, ("Jane Roe", "AFP", "Getty Images")),
        ("The frigate leaves the harbour of Veld. (AP Photo/Jane Roe)", PHOTO, None),
        ("Additional reporting by Reuters", WIRE, ("Reuters",)),
        ("(Reporting by Jane Roe in Veld; Editing by John Doe)", WIRE, ("Jane Roe", "John Doe")),
        ("AFP, GENEVA", WIRE, ("AFP",)),
        ("With input from AP", WIRE, ("AP",)),
        ("Reuters", WIRE, ("Reuters",)),
        ("By Jane Roe", BYLINE, ("Jane Roe",)),
        ("By Jane Roe and John Doe", BYLINE, ("Jane Roe", "John Doe")),
        ("By Jane Roe / Staff reporter", BYLINE, ("Jane Roe",)),
        ("Staff writer", BYLINE, ()),
    ],
)
def test_lines_that_are_nothing_but_credit(line: str, kind: CreditKind, names: tuple[str, ...] | None) -> None:
    (credit,) = credits_of(line)
    assert credit.kind is kind
    assert credit.words == line
    if names is not None:
        assert credit.names == names


def test_a_byline_may_name_a_wire_too() -> None:
    byline, wire = credits_of("By Jane Roe / Staff writer, with CNA")
    assert (byline.kind, byline.names) == (BYLINE, ("Jane Roe",))
    assert (wire.kind, wire.names) == (WIRE, ("CNA",))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The photo shows two frigates in the harbour of Veld.",
        "Photographs of the wreck: what the divers saw and why it matters to them now.",
        "Reporting by the council was late, an auditor said.",
        "By Tuesday the ferry had sailed again, and the crews were paid.",
        "Reuters reported that the ships were sold.",
        "Norland drops plan to lease frigates",
        "“By God, we will not,” Jane Roe said.",
    ],
)
def test_sentences_and_headlines_are_no_credits(line: str) -> None:
    assert credits_of(line) == ()


def test_a_line_of_names_is_a_byline_only_where_given_names_open_them() -> None:
    (credit,) = names_only("Jane Roe and John Doe")
    assert credit.names == ("Jane Roe", "John Doe")
    assert names_only("Norland Frigates") == ()
    assert names_only("Jane Roe said no") == ()


@pytest.mark.parametrize(
    ("paragraph", "rest", "names"),
    [
        ("The ships stay. (AFP)", "The ships stay.", ("AFP",)),
        ("The ships stay. (Reporting by Jane Roe)", "The ships stay.", ("Jane Roe",)),
        ("The ships stay. – Reuters", "The ships stay.", ("Reuters",)),
    ],
)
def test_the_credit_at_the_end_of_a_paragraph_parts_from_it(paragraph: str, rest: str, names: tuple[str, ...]) -> None:
    words, found = split_tail_credit(paragraph)
    assert words == rest
    assert [credit.names for credit in found] == [names]


@pytest.mark.parametrize("paragraph", ["", "The ships stay.", "The ships stay (in Veld)", "(AFP)", "It fell – again"])
def test_other_endings_stay(paragraph: str) -> None:
    assert split_tail_credit(paragraph) == (paragraph, ())


@settings(derandomize=True, max_examples=200, deadline=None)
@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(["Photo:", "By", "AFP", "/", "(", "Jane", "Roe", "and", "–", "©", "reporting", "by"])
    ).map(" ".join)
)
def test_a_credit_keeps_its_line(line: str) -> None:
    assert all(credit.words == line for credit in credits_of(line))
    rest, found = split_tail_credit(line)
    assert line.startswith(rest)
    assert bool(found) == (rest != line)
