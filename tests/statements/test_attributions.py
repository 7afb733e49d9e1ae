"""Spans become statements; what cannot is refused with its reason."""

from __future__ import annotations

from onrecord.model import Role, Tags
from onrecord.statements.attributions import attributions
from tests.marked import marked


def words(markup: str) -> tuple[list[tuple[str | None, str, list[str]]], list[str]]:
    story, tags = marked(markup)
    found, refusals = attributions(story, tags)
    cut = [
        (
            story.text[one.source.start : one.source.end] if one.source else None,
            story.text[one.cue.start : one.cue.end],
            [story.text[piece.start : piece.end] for piece in one.content],
        )
        for one in found
    ]
    return cut, [refusal.reason for refusal in refusals]


def test_a_content_that_the_cue_interrupts_has_two_pieces() -> None:
    found, _ = words("{q1|“We are ready,”} {s1|Holm} {c1|said}. {q1|“We always were.”}")
    assert found == [("Holm", "said", ["“We are ready,”", "“We always were.”"])]


def test_pieces_with_only_blanks_between_them_are_one() -> None:
    found, _ = words("{s1|Holm} {c1|said}: {q1|“We are ready.}\n\n{q1|“We always were.”}")
    assert found[0][2] == ["“We are ready.\n\n“We always were.”"]


def test_an_unlinked_content_goes_to_the_cue_of_its_sentence() -> None:
    story, tags = marked("{s1|Holm} {c1|said} that {q1|it was over}. Nothing else was known.")
    found, refusals = attributions(story, Tags(tags.tags, source_of=tags.source_of))
    assert len(found) == 1
    assert not refusals


def test_a_content_without_any_cue_is_refused() -> None:
    assert words("“{q1|It was over}”. Nobody knew who had written it.")[1] == ["no_cue"]


def test_a_cue_without_content_is_refused() -> None:
    assert words("{s1|Holm} {c1|spoke to reporters}.")[1] == ["no_content"]


def test_an_inner_statement_knows_its_holder() -> None:
    story, tags = marked("{s1|Holm} {c1|said} {q1|{s2|the navy} {c2|denied} {q2|losing a ship}}.")
    found, _ = attributions(story, tags)
    assert [one.holder for one in found] == [None, 0]


def test_a_refusal_to_speak_states_nothing() -> None:
    assert words("{s1|The ministry} {c1|declined} {q1|to comment on the report}.") == ([], ["declined"])
    assert words("{s1|The ministry} {c1|declined to comment on} {q1|the report}.") == ([], ["declined"])


def test_the_salutation_of_a_letter_speaks_for_nobody() -> None:
    assert words("{s1|Dear Madam Speaker}{c1|:}\n\n{q1|I write to you.}") == ([], ["salutation"])
    assert words("{c1|To the Congress of Chad:}\n\n{q1|I write to you.}") == ([], ["salutation"])
    assert words("{c1|Tom Lund:} {q1|I write to you.}")[1] == []
    assert words("{s1|The ministry} {c1|refused} {q1|to accept the report}.")[1] == []


def test_a_hedge_inside_what_somebody_said_is_nested() -> None:
    text = "{q1|Pilots have} {c1|reportedly} {q1|been in Peru since May}, {s2|Holm} {c2|said}."
    story, tags = marked(text)
    found, refusals = attributions(story, tags)
    contents = {story.text[one.cue.start : one.cue.end]: (one.content, one.holder) for one in found}
    (whole,) = contents["said"][0]
    assert story.text[whole.start : whole.end] == "Pilots have reportedly been in Peru since May"
    assert contents["reportedly"][1] == [story.text[one.cue.start : one.cue.end] for one in found].index("said")
    assert not refusals


def test_what_was_read_both_outside_and_inside_is_kept_once() -> None:
    story, tags = marked("{s1|Holm} {c1|said} {q1|it was over}.")
    twins = tuple(sorted([*tags.tags, *(type(tag)(tag.span, tag.role, 1) for tag in tags.tags)]))
    doubled = {(one.span, one.role): one for one in twins if one.depth == 1}
    inner = [(doubled[one.span, one.role], doubled[two.span, two.role]) for one, two in tags.cue_of]
    found, refusals = attributions(story, Tags(twins, tags.source_of, (*tags.cue_of, *inner)))
    assert [one.depth for one in found] == [0]
    assert [refusal.reason for refusal in refusals] == ["twice"]
    assert all(tag.role in set(Role) for tag in twins)
