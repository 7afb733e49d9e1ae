"""Texts with names, each set in its own scheme: Worldwide Newswire, re3d, CrossNER's politics, WikiGold.

A set that knows nothing of weapons says nothing against them: every text lists the types for which it is complete, and what it
leaves open is left open in training (`data.name_masks`).
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec
from evals.cofenet import write_out

from onrecord.lexicon.states import StateForm, find_state
from onrecord.model import NameType
from onrecord.tagging.conventions import HOUSE, NEWSWIRE
from training.corpus import held_out
from training.data import AnnotatedText, NamedRange

ALL_TYPES = frozenset(NameType)

NEWSWIRE_CLASSES: Mapping[str, frozenset[NameType]] = {
    "Person": frozenset({NameType.PERSON}),
    "Organization": frozenset({NameType.ORGANISATION}),
    "Location": frozenset({NameType.STATE, NameType.PLACE}),
    "NORP": frozenset({NameType.NATIONALITY}),
    "Facility": frozenset({NameType.FACILITY}),
    "Product": frozenset({NameType.PRODUCT, NameType.WEAPON}),
    "Money": frozenset({NameType.MONEY}),
    "Date": frozenset({NameType.DATE}),
    "Misc": frozenset({NameType.OTHER}),
}
"""What the nine classes of Worldwide Newswire are in ours."""

_NEWSWIRE_KNOWS = ALL_TYPES - {NameType.WEAPON, NameType.PRODUCT, NameType.QUANTITY, NameType.DATE}

_RE3D: Mapping[str, frozenset[NameType]] = {
    "Weapon": frozenset({NameType.WEAPON}),
    "MilitaryPlatform": frozenset({NameType.WEAPON}),
    "Temporal": frozenset({NameType.DATE}),
    "Quantity": frozenset({NameType.QUANTITY}),
    "Money": frozenset({NameType.MONEY}),
}
"""The types of re3d whose meaning is ours; its persons have titles, its organisations and places are also common nouns."""

_CROSSNER = {
    "politician": NameType.PERSON, "person": NameType.PERSON, "politicalparty": NameType.ORGANISATION,
    "organisation": NameType.ORGANISATION, "country": NameType.STATE, "location": NameType.PLACE,
    "election": NameType.OTHER, "event": NameType.OTHER,
}  # fmt: skip
_WIKIGOLD = {"PER": NameType.PERSON, "ORG": NameType.ORGANISATION}
_ENCYCLOPEDIA_KNOWS = frozenset({NameType.PERSON, NameType.ORGANISATION})

_SURE = 0.5
"""The confidence from which an annotation of re3d counts."""

Tokens = list[tuple[str, str]]
Row = TypeVar("Row", bound=msgspec.Struct)


def in_newswire_test(name: str) -> bool:
    """Whether a file of Worldwide Newswire is for measuring: one in ten."""
    return held_out(name, 1, of=10)


def newswire_files(folder: Path) -> Iterator[tuple[str, list[Tokens]]]:
    """The articles of Worldwide Newswire by name: sentences of (token, label of the outermost name)."""
    with tarfile.open(folder / "worldwide_newswire" / "processed_annotated.tar.gz") as archive:
        for member in sorted(archive.getmembers(), key=lambda one: one.name):
            file = archive.extractfile(member)
            if file is not None and member.name.endswith(".tsv"):
                yield Path(member.name).name, list(_sentences(file.read().decode("utf-8"), "\t"))


def _sentences(text: str, separator: str) -> Iterator[Tokens]:
    for block in re.split(r"\n[ \t]*\n", text):
        rows = [line.split(separator) for line in block.split("\n")]
        tokens = [(row[0].strip() or "-", row[1].strip()) for row in rows if len(row) > 1 and row[1].strip()]
        if tokens:
            yield tokens


def newswire_text(
    name: str, sentences: Iterable[Tokens], convention: int
) -> tuple[AnnotatedText, list[list[tuple[int, int]]]]:
    """One article as text, and where its tokens stand.

    Args:
        name: of the text.
        sentences: as `newswire_files` gives them.
        convention: NEWSWIRE: the set's own classes, whole. HOUSE: what the set leaves out is left open.
    """
    text, tokens, labels = _written(sentences)
    names = tuple(
        NamedRange(start, end, _placed(text[start:end]) if kind == "Location" else NEWSWIRE_CLASSES[kind])
        for start, end, kind in _ranges(tokens, labels)
    )
    complete = ALL_TYPES if convention == NEWSWIRE else _NEWSWIRE_KNOWS
    return AnnotatedText(name, text, (), convention, depths=0, names=names, complete=complete), tokens


def _placed(words: str) -> frozenset[NameType]:
    """A location's type by the lexicon: the set does not tell states from places."""
    for form in (words, words.replace(" ", "")):
        found = find_state(form)
        if found is not None:
            return frozenset({NameType.STATE if found.form is StateForm.NAME else NameType.PLACE})
    return frozenset({NameType.PLACE})


def _written(sentences: Iterable[Tokens]) -> tuple[str, list[list[tuple[int, int]]], list[list[str]]]:
    """Sentences written out, one a line: text, ranges of the tokens, their labels."""
    text, ranges, labels = "", [], []
    for sentence in sentences:
        line, where = write_out([token for token, _ in sentence], len(text))
        ranges.append(where)
        labels.append([label for _, label in sentence])
        text += line + "\n"
    return text, ranges, labels


def _ranges(tokens: list[list[tuple[int, int]]], labels: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    """The names of BIO or IO labels as ranges of the text."""
    for where, tags in zip(tokens, labels, strict=True):
        begun, kind = -1, ""
        for at, tag in enumerate([*tags, "O"]):
            goes_on = tag[:2] == "I-" and tag[2:] == kind
            if kind and not goes_on:
                yield where[begun][0], where[at - 1][1], kind
                kind = ""
            if tag != "O" and not goes_on:
                begun, kind = at, tag[2:]


def read_newswire(folder: Path, convention: int) -> Iterator[AnnotatedText]:
    """The articles of Worldwide Newswire that are not held out."""
    for name, sentences in newswire_files(folder):
        if not in_newswire_test(name):
            yield newswire_text(name, sentences, convention)[0]


class _Re3dDocument(msgspec.Struct):
    """A row of documents.json."""

    id: str = msgspec.field(name="_id")
    text: str = ""


class _Re3dEntity(msgspec.Struct, rename="camel"):
    """A row of entities.json."""

    document_id: str
    begin: int
    end: int
    type: str
    confidence: float


def read_re3d(folder: Path, *, measured: bool) -> Iterator[AnnotatedText]:
    """The documents of re3d: two in five are for measuring, the others for training."""
    complete = frozenset[NameType]().union(*_RE3D.values())
    for path in sorted((folder / "re3d").glob("*/documents.json")):
        by_document: dict[str, list[NamedRange]] = {}
        for entity in _rows(path.parent / "entities.json", _Re3dEntity):
            by_document.setdefault(entity.document_id, []).append(_re3d_name(entity, complete))
        for document in _rows(path, _Re3dDocument):
            if held_out(document.id, 2, of=5) is measured:
                names = tuple(by_document.get(document.id, ()))
                yield AnnotatedText(document.id, document.text, (), HOUSE, depths=0, names=names, complete=complete)


def _re3d_name(entity: _Re3dEntity, complete: frozenset[NameType]) -> NamedRange:
    """What its own annotators doubted may be anything; what is of a type that is not ours may be anything but ours."""
    if entity.confidence < _SURE:
        return NamedRange(entity.begin, entity.end, ALL_TYPES, sure=False)
    if entity.type in _RE3D:
        return NamedRange(entity.begin, entity.end, _RE3D[entity.type])
    return NamedRange(entity.begin, entity.end, ALL_TYPES - complete, sure=False)


def _rows(path: Path, row: type[Row]) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig") as lines:
        yield from (msgspec.json.decode(line, type=row) for line in lines if line.strip())


def read_encyclopedia(folder: Path) -> Iterator[AnnotatedText]:
    """CrossNER's politics and WikiGold, a text a hundred sentences: their persons and organisations, places left to others."""
    crossner = [path.read_text("utf-8") for path in sorted((folder / "crossner_politics").glob("*.txt"))]
    wikigold = (folder / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt").read_text("utf-8")
    for set_name, classes, sentences in (
        ("crossner", _CROSSNER, [one for text in crossner for one in _sentences(text, "\t")]),
        ("wikigold", _WIKIGOLD, list(_sentences(wikigold, " "))),
    ):
        for first in range(0, len(sentences), 100):
            text, tokens, labels = _written(sentences[first : first + 100])
            names = tuple(
                NamedRange(start, end, frozenset({classes[kind]}), sure=True)
                if kind in classes
                else NamedRange(start, end, ALL_TYPES - _ENCYCLOPEDIA_KNOWS, sure=False)
                for start, end, kind in _ranges(tokens, labels)
            )
            yield AnnotatedText(
                f"{set_name}/{first}", text, (), HOUSE, depths=0, names=names, complete=_ENCYCLOPEDIA_KNOWS
            )
