"""The shipped tagger on sentences of our own, and on texts that try to break it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Role, Tags
from onrecord.tagging.session import SHIPPED, WeightsError, digest, load_tagger
from onrecord.tagging.tagger import Tagger

SENTENCE = "Moldova never received the howitzers, Defence Minister Irina Cebanu told lawmakers on Tuesday."


@cache
def tagger() -> Tagger:
    return load_tagger(threads=1)


def found(text: str, tags: Tags, role: Role) -> list[str]:
    return [text[tag.span.start : tag.span.end] for tag in tags.tags if tag.role is role and tag.depth == 0]


def test_a_plain_sentence_is_read_whole() -> None:
    tags = tagger()(SENTENCE)
    assert found(SENTENCE, tags, Role.SOURCE) == ["Defence Minister Irina Cebanu"]
    assert found(SENTENCE, tags, Role.CUE) == ["told lawmakers"]
    assert found(SENTENCE, tags, Role.CONTENT) == ["Moldova never received the howitzers"]
    assert len(tags.source_of) == len(tags.cue_of) == 1


def test_the_same_text_gives_the_same_tags() -> None:
    assert tagger()(SENTENCE) == tagger()(SENTENCE)


def test_a_sentence_reads_alike_at_the_head_and_deep_in_a_story() -> None:
    filler = "The road to the harbour was closed for repairs in the spring. " * 40
    deep = tagger()(filler + SENTENCE)
    moved = [(tag.span.start - len(filler), tag.role) for tag in deep.tags]
    assert moved == [(tag.span.start, tag.role) for tag in tagger()(SENTENCE).tags]


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=120))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for tag in tagger()(text).tags:
        assert text[tag.span.start : tag.span.end]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "“" * 300,
        "HE SAID HE WOULD NOT GO. " * 30,
        "said " * 2000,
        "\u202e“مرحبا” he said\u202c 🛳️" * 20,
        "x" * 5000,
        "a | b | c\n" * 200,
    ],
)
def test_broken_texts_are_read_without_harm(text: str) -> None:
    assert all(tag.span.end <= len(text) for tag in tagger()(text).tags)


def test_the_makers_name_changes_with_the_weights(tmp_path: Path) -> None:
    for path in SHIPPED.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "settings.json").write_bytes((SHIPPED / "settings.json").read_bytes() + b" ")
    assert digest(tmp_path) != digest()


def test_missing_weights_are_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="install onrecord again"):
        load_tagger(tmp_path)


def test_the_shipped_weights_stay_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) <= 25 * 2**20
