import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lexicon.speech import Part, acts_of, is_adverb, senses_in
from onrecord.model import Act


@pytest.mark.parametrize(
    ("cue", "acts"),
    [
        ("said", (Act.STATE,)),
        ("has repeatedly called on", (Act.DEMAND,)),
        ("called upon", (Act.DEMAND,)),
        ("pushed back against", (Act.DENY,)),
        ("pushed the claim back", (Act.DENY,)),
        ("spoke out against", (Act.CONDEMN,)),
        ("ruled out", (Act.DENY,)),
        ("According to", (Act.STATE,)),
        ("in the words of", (Act.STATE,)),
        ("is convinced", (Act.EXPECT,)),
        ("is determined", (Act.PROMISE,)),
        ("determined", (Act.STATE,)),
        ("the claims of", (Act.ACCUSE,)),
        ("claims", (Act.STATE,)),
        ("repeated its denials that", (Act.STATE, Act.DENY)),
        ("called in a letter to the council for", (Act.DEMAND,)),
        ("told The Associated Press", (Act.STATE,)),
        ("told a press conference", (Act.STATE,)),
        ("allegedly", (Act.ACCUSE,)),
        ("ambled", ()),
        ("", ()),
    ],
)
def test_acts_that_a_cue_may_perform(cue: str, acts: tuple[Act, ...]) -> None:
    assert acts_of(cue) == acts


def test_senses_keep_their_place_and_part() -> None:
    cue = "voiced deep concern about"
    found = list(senses_in(cue))
    assert [(cue[one.start : one.end], one.sense.act) for one in found] == [("voiced deep concern", Act.CONDEMN)]
    noun = next(senses_in("their demands for"))
    assert (noun.sense.part, noun.sense.act) == (Part.NOUN, Act.DEMAND)


def test_both_spellings_are_known() -> None:
    assert acts_of("emphasized") == acts_of("emphasised") == (Act.STATE,)
    assert acts_of("criticizing") == acts_of("criticising") == (Act.CONDEMN,)


def test_adverbs_colour_only() -> None:
    assert is_adverb("repeatedly")
    assert is_adverb("also")
    assert not is_adverb("allegedly")
    assert not is_adverb("reply")


@settings(derandomize=True)
@given(
    st.lists(
        st.sampled_from(
            ["said", "called", "on", "the", "for", "has", "denied", "its", "claims", "never", "Holm", "back", "’s"]
        ),
        max_size=12,
    )
)
def test_senses_stand_in_the_cue_in_order(words: list[str]) -> None:
    cue = " ".join(words)
    last = 0
    for found in senses_in(cue):
        assert last <= found.start < found.end <= len(cue)
        last = found.end
