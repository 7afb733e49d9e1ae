import pytest

from onrecord.lexicon.signs import first_sign, judgement_in
from onrecord.lexicon.speech import Rule
from onrecord.model import Act


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("“Norland must withdraw its boats,”", Act.DEMAND),
        ("the council should approve the loan", Act.DEMAND),
        ("it is essential that both sides talk", Act.DEMAND),
        ("“We will send two ships in May.”", Act.PROMISE),
        ("it would suspend the sale", Act.PROMISE),
        ("he’ll keep the base open", Act.PROMISE),
        ("if the blockade goes on, the fleet will sail", Act.WARN),
        ("there will be serious consequences", Act.WARN),
        ("“No.”", Act.DENY),
        ("no boats had been delivered", Act.DENY),
        ("the army has not supplied any rockets", Act.DENY),
        ("he hopes the talks bear fruit", Act.EXPECT),
        ("these are stories without foundation", Act.DENY),
        ("the shelling could lead to a wider war", Act.WARN),
        ("similar accusations", Act.ACCUSE),
    ],
)
def test_contents_that_plainly_act(content: str, act: Act) -> None:
    found = first_sign(content)
    assert found is not None
    assert found.act is act


@pytest.mark.parametrize(
    "content",
    [
        "the boats left the harbour on Monday",
        "we must have missed it",
        "the port should have closed earlier",
        "it will be cold",
        "there were no houses left",
        "if only the rain had stopped",
        "the mustard was sold",
    ],
)
def test_contents_that_only_tell(content: str) -> None:
    assert first_sign(content) is None


def test_the_first_sign_counts_and_tells_what_stands_before_it() -> None:
    found = first_sign("“Holm stressed that Norland must leave, or it will pay the price”")
    assert found is not None
    assert (found.act, found.before) == (Act.DEMAND, "Holm stressed that Norland ")


def test_some_signs_count_under_alleging_cues_only() -> None:
    content = "Norland supplied rockets to the rebels"
    found = first_sign(content, Rule.ALLEGING)
    assert found is not None
    assert found.act is Act.ACCUSE
    assert first_sign(content) is None


def test_a_sign_may_come_too_late() -> None:
    assert (
        first_sign("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen must go")
        is None
    )


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("the deal a “disaster”", Act.CONDEMN),
        ("it “extremely dangerous”", Act.CONDEMN),
        ("the report baseless", Act.DENY),
        ("the vote a great success", Act.SUPPORT),
        ("a raid on the port a red line", Act.WARN),
        ("the ship the Blue Heron", None),
        ("", None),
    ],
)
def test_judgements(content: str, act: Act | None) -> None:
    assert judgement_in(content) is act
