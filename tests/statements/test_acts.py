import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Act
from onrecord.statements.acts import NEGATED, act_of

NEUTRAL = "Two boats left the harbour on Monday."


@pytest.mark.parametrize(
    ("cue", "act"),
    [
        ("said", Act.STATE),
        ("told reporters", Act.STATE),
        ("According to", Act.STATE),
        ("has repeatedly accused", Act.ACCUSE),
        ("denied", Act.DENY),
        ("has dismissed", Act.DENY),
        ("acknowledged", Act.CONFIRM),
        ("called on", Act.DEMAND),
        ("warned", Act.WARN),
        ("pledged", Act.PROMISE),
        ("strongly condemned", Act.CONDEMN),
        ("also praised", Act.SUPPORT),
        ("believes", Act.EXPECT),
        ("is “quite worried” about", Act.EXPECT),
        ("in a statement condemned", Act.CONDEMN),
        ("was quoted as saying", Act.STATE),
        ("repeated its denials that", Act.DENY),
        ("have announced plans", Act.PROMISE),
        ("want to thank", Act.SUPPORT),
        ("am proud to announce", Act.STATE),
        ("announced to applause", Act.STATE),
        ("ambled", Act.STATE),
    ],
)
def test_the_cue_decides(cue: str, act: Act) -> None:
    assert act_of(cue, NEUTRAL) is act


@pytest.mark.parametrize(
    ("cue", "act"),
    [
        ("did not confirm", Act.STATE),
        ("couldn’t confirm", Act.STATE),
        ("has refused to confirm", Act.STATE),
        ("did not refuse to confirm", Act.CONFIRM),
        ("declined to say", Act.STATE),
        ("never denied", Act.STATE),
        ("has not ruled out", Act.STATE),
        ("has repeatedly ruled out", Act.DENY),
        ("cannot support", Act.DENY),
        ("do not recognize", Act.DENY),
        ("no longer supports", Act.DENY),
        ("does not believe", Act.EXPECT),
        ("was not slow in condemning", Act.CONDEMN),
        ("refused", Act.DENY),
    ],
)
def test_negation(cue: str, act: Act) -> None:
    assert act_of(cue, NEUTRAL) is act


@pytest.mark.parametrize(
    ("cue", "content", "act"),
    [
        ("said", "Norland must withdraw", Act.DEMAND),
        ("told reporters", "“We will send two ships.”", Act.PROMISE),
        ("added", "if the shelling goes on, the fleet will sail", Act.WARN),
        ("wrote", "“No boats were sold to anyone.”", Act.DENY),
        ("said", "he hopes for a truce", Act.EXPECT),
        ("asked", "the council to meet", Act.DEMAND),
        ("asked", "whether the council would meet", Act.ASK),
        ("asked", "“Who paid?”", Act.ASK),
        ("said", "“Why did nobody call?”", Act.ASK),
        ("told", "Kiran Holm to wait", Act.DEMAND),
        ("told", "Kiran Holm the port plans to wait for ships", Act.STATE),
        ("agreed", "to halt the sale", Act.PROMISE),
        ("agreed", "the sale was legal", Act.SUPPORT),
        ("wants", "to halt the sale", Act.PROMISE),
        ("wants", "Norland to halt the sale", Act.DEMAND),
        ("said", "Holm stressed that Norland must withdraw", Act.STATE),
        ("said", "the United States must withdraw", Act.DEMAND),
        ("said", "all member states must pay", Act.DEMAND),
        ("claimed", "Norland had supplied rockets to the rebels", Act.ACCUSE),
        ("claimed", "it had supplied no rockets", Act.STATE),
        ("claimed", "the ship was on time", Act.STATE),
        ("said on a conference call", "the boats are good", Act.STATE),
        ("denied", "Norland must withdraw", Act.DENY),
    ],
)
def test_an_open_cue_yields_to_its_content(cue: str, content: str, act: Act) -> None:
    assert act_of(cue, content) is act


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("the raid “a terrible crime”", Act.CONDEMN),
        ("the treaty a great success", Act.SUPPORT),
        ("the charges baseless", Act.DENY),
        ("the ship the Blue Heron", Act.STATE),
    ],
)
def test_a_judging_cue_takes_the_judgement(content: str, act: Act) -> None:
    assert act_of("called", content) is act


@pytest.mark.parametrize(
    ("cue", "content", "act"),
    [
        ("Q:", "Go on.", Act.ASK),
        ("Question:", "Go on.", Act.ASK),
        ("A:", "It is done.", Act.STATE),
        ("Marta Holm:", "It is done.", Act.STATE),
        ("MARTA HOLM:", "They must leave.", Act.DEMAND),
        ("Mr. Press:", "You saw it. Is it done?", Act.ASK),
        (":", "Norland must not arm the port", Act.DEMAND),
    ],
)
def test_labels_leave_it_to_the_content(cue: str, content: str, act: Act) -> None:
    assert act_of(cue, content) is act


def test_negation_turns_every_act_but_feeling_and_asking() -> None:
    assert set(Act) - set(NEGATED) == {Act.STATE, Act.EXPECT, Act.ASK}


@settings(derandomize=True)
@given(st.text(max_size=40), st.text(max_size=80))
def test_any_text_has_an_act(cue: str, content: str) -> None:
    assert act_of(cue, content) in Act
