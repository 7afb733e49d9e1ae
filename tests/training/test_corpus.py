"""Stories marked by hand: what the marks mean, and what is refused with which words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from training.corpus import MarkedName, MarkError, read_folder, read_story

from onrecord.model import Act

HEAD = "title: Jordan denies talks\noutlet: Amman Dispatch\npublished: 2023-05-02\n\n"
ENTITIES = "daoud = person | Karim Daoud | spokesman | of jordan\njordan = state | Jordan"
TEXT = "{1s:Karim Daoud} {1q:denied} {1t:on Tuesday} {1c:that {2q:reportedly} {2c:Amman had offered bases}}."


def story(text: str = TEXT, statements: str = "1 daoud deny\n2 - state in 1", names: str = "") -> str:
    return f"{HEAD}{text}\n---\n{ENTITIES}\n---\n{statements}\n---\n{names}\n"


def test_marks_become_ranges_of_the_plain_text() -> None:
    found = read_story(story(), "west/bases")
    assert found.text == "Karim Daoud denied on Tuesday that reportedly Amman had offered bases."
    outer, inner = found.statements
    assert [found.text[slice(*span)] for span in (outer.source, outer.cue, *outer.content, outer.time) if span] == [
        "Karim Daoud",
        "denied",
        "that reportedly Amman had offered bases",
        "on Tuesday",
    ]
    assert (outer.act, outer.speaker, found.entities["daoud"].of) == (Act.DENY, "daoud", "jordan")
    assert (inner.source, inner.speaker, inner.within, found.depth(inner)) == (None, None, 1, 1)


def test_a_cue_without_a_source_shares_its_speakers_in_the_sentence() -> None:
    text = "{1s:He} {1q:said} {1c:no}, {2q:adding} {2c:never}. {3q:Told {3a:us}}: {3c:yes}."
    found = read_story(story(text, "1 daoud state\n2 daoud state\n3 daoud state"), "x")
    one, two, three = found.statements
    assert two.source == one.source
    assert three.source is None


def test_an_occasion_right_behind_the_cue_is_part_of_it() -> None:
    text = "{1s:He} {1q:said} {1o:at a briefing} {1c:no}. {2s:He} {2q:said} {2t:later} {2o:in Aqaba} {2c:yes}."
    found = read_story(story(text, "1 daoud state\n2 daoud state"), "x")
    assert [found.text[slice(*one.cue)] for one in found.statements] == ["said at a briefing", "said"]


def test_names_count_wherever_they_stand_the_longest_first() -> None:
    text = "Daoud left {place:Amman}. Amman sent Karim Daoud and two Daouds."
    found = read_story(story(text, "", "person: Daoud, Karim Daoud\nstate: Amman"), "x")
    assert [(found.text[one.start : one.end], one.type) for one in found.names or ()] == [
        ("Daoud", "person"),
        ("Amman", "place"),
        ("Amman", "state"),
        ("Karim Daoud", "person"),
    ]


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        (story(text="{1s:He} {1q:said} {1c:no"), "not closed"),
        (story(text="He} said"), "closed that was not opened"),
        (story(text="{9z:He} said"), "unknown mark"),
        (story(text="{1q:said } {1c:no}", statements="1 daoud state"), "space"),
        (story(text="{1s:He} said", statements=""), "not listed: \\[1\\]"),
        (story(statements="1 daoud deny"), "not listed: \\[2\\]"),
        (story(statements="1 daoud deny\n2 - state"), "write ` in N`"),
        (story(statements="1 daoud deny\n2 - state in 7"), "in 7, which is not listed"),
        (story(statements="1 nobody deny\n2 - state in 1"), "nobody, is not given"),
        (story(statements="1 daoud shout\n2 - state in 1"), "not `number speaker act"),
        (story(text="{1q:said}", statements="1 daoud state"), "lacks its content"),
        (story(names="person: Irina"), "not in the text"),
        (story(names="hero: Daoud"), "not `type: form"),
        (story().replace("2023-05-02", "May"), "no date"),
        (story().replace("---\n", "", 1), "3 blocks"),
    ],
)
def test_what_is_not_well_formed_is_named(marked: str, message: str) -> None:
    with pytest.raises(MarkError, match=message):
        read_story(marked, "x")


@given(words=st.lists(st.text("abc “”é\U0001f600", min_size=1, max_size=6).filter(str.strip), min_size=1, max_size=6))
@settings(derandomize=True, max_examples=60)
def test_marked_words_stand_where_the_ranges_say(words: list[str]) -> None:
    words = [word.strip() for word in words]
    names = read_story(story(" ".join(f"{{place:{word}}}" for word in words), "", ""), "x").names
    text = " ".join(words)
    starts = [sum(len(word) + 1 for word in words[:at]) for at in range(len(words))]
    assert names == tuple(
        MarkedName(start, start + len(word), "place") for start, word in zip(starts, words, strict=True)
    )
    assert all(text[one.start : one.end] == word for one, word in zip(names, words, strict=True))


def test_all_stories_are_well_formed_and_have_statements() -> None:
    stories = list(read_folder())
    assert len({one.id for one in stories}) == len(stories) > 200
    assert all(one.statements and one.names for one in stories)
