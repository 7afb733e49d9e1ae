"""The project's own stories, marked by hand:  python -m training.corpus [FILE or FOLDER ...]  checks them.

A `.story` file has a header (`title:`, `outlet:`, `published:`), an empty line, and the text with its marks; then, each after
a line `---`, the entities, the statements and the names. training/corpus/README.md says how they are written.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from onrecord.model import Act, EntityType

FOLDER = Path(__file__).parent / "corpus"

NAME_TYPES = (
    "person", "organisation", "state", "nationality", "place", "facility", "weapon", "money", "date", "quantity",
)  # fmt: skip
NOT_A_NAME = "none"

_SENTENCE_END = re.compile(r"[.?!][\"”’)]*\s(?=\W*[A-Z])|\n")

_BLOCKS = 4

_PARTS = {
    "s": "source", "q": "cue", "c": "content", "a": "addressee", "o": "occasion", "t": "time",
}  # fmt: skip
_MARK = re.compile(rf"\{{(?:(\d+)([{''.join(_PARTS)}])|({'|'.join((*NAME_TYPES, NOT_A_NAME))})):|\}}|[{{}}]")

Range = tuple[int, int]


class MarkError(ValueError):
    """A story that is not written as training/corpus/README.md says; the message names what and where."""


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """One statement; ranges are code points of the story's text, half-open."""

    number: int
    cue: Range
    content: tuple[Range, ...]
    source: Range | None
    """Shared with another statement where its speaker is named only there, in the same sentence."""
    addressee: Range | None
    occasion: Range | None
    time: Range | None
    speaker: str | None
    """An entity's id."""
    act: Act
    within: int | None
    """The number of the statement in whose content it stands."""


@dataclass(frozen=True, slots=True)
class MarkedEntity:
    """Somebody who speaks, or to whom a speaker belongs."""

    id: str
    type: EntityType
    name: str
    role: str | None
    of: str | None


@dataclass(frozen=True, slots=True)
class MarkedName:
    """One name in the text."""

    start: int
    end: int
    type: str
    """One of `NAME_TYPES`."""


@dataclass(frozen=True, slots=True)
class MarkedStory:
    """A story with everything that is marked in it."""

    id: str
    title: str
    outlet: str
    published: date | None
    text: str
    entities: Mapping[str, MarkedEntity]
    statements: tuple[MarkedStatement, ...]
    names: tuple[MarkedName, ...] | None
    """Every name of the text; None where names were not marked."""

    def depth(self, statement: MarkedStatement) -> int:
        """How many statements hold this one."""
        by_number = {one.number: one for one in self.statements}
        depth = 0
        while statement.within is not None:
            depth, statement = depth + 1, by_number[statement.within]
        return depth


@dataclass(slots=True)
class _Marks:
    """What the marks of a text say, while they are read."""

    parts: dict[tuple[int, str], list[Range]] = field(default_factory=dict)
    names: list[MarkedName] = field(default_factory=list)


def held_out(name: str, kept: int, *, of: int) -> bool:
    """Whether a file is for measuring: `kept` in `of` are, by the hash of their names."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % of < kept


def in_test(story: MarkedStory) -> bool:
    """Whether a story is for measuring: one in ten."""
    return held_out(story.id, 1, of=10)


def read_folder(folder: Path = FOLDER) -> Iterator[MarkedStory]:
    """All stories under a folder, by path. Raises MarkError at the first that is not well-formed."""
    for path in sorted(folder.rglob("*.story")):
        yield read_story(path.read_text("utf-8"), f"{path.parent.name}/{path.stem}")


def read_story(marked: str, name: str) -> MarkedStory:
    """One story from its file's text. Raises MarkError."""
    blocks = re.split(r"\n---[ \t]*\n", marked.strip("\n") + "\n")
    if len(blocks) != _BLOCKS:
        raise MarkError(f"{name}: {len(blocks)} blocks; text, entities, statements and names are {_BLOCKS}")
    first, entity_rows, statement_rows, name_rows = blocks
    head, _, body = first.partition("\n\n")
    header = dict(re.findall(r"^(title|outlet|published): *(.+)$", head, re.MULTILINE))
    if missing := sorted({"title", "outlet", "published"} - set(header)):
        raise MarkError(f"{name}: the header lacks {', '.join(missing)}")
    try:
        published = date.fromisoformat(header["published"].strip())
    except ValueError:
        raise MarkError(f"{name}: published: {header['published']} is no date; write 2023-05-02") from None
    text, marks = _read_marks(body.strip("\n"), name)
    entities = {one.id: one for one in _read_entities(entity_rows, name)}
    listed = (_with_occasion(one, text) for one in _read_statements(statement_rows, marks.parts, entities, name))
    statements = _with_shared_sources(tuple(listed), text)
    _check_nesting(statements, text, name)
    return MarkedStory(
        name, header["title"].strip(), header["outlet"].strip(), published, text, entities, statements,
        tuple(_read_names(name_rows, text, marks.names, name)),
    )  # fmt: skip


def _read_marks(body: str, name: str) -> tuple[str, _Marks]:
    """The plain text and its marks."""
    marks, plain = _Marks(), []
    length, last = 0, 0
    opened: list[tuple[int, re.Match[str]]] = []
    for match in _MARK.finditer(body):
        plain.append(body[last : match.start()])
        length += match.start() - last
        last = match.end()
        if match.group() == "{":
            raise MarkError(f"{name}: unknown mark {body[match.start() : match.start() + 30]!r}")
        if match.group() != "}":
            opened.append((length, match))
            continue
        if not opened:
            raise MarkError(f"{name}: a mark is closed that was not opened: {body[max(0, last - 40) : last]!r}")
        start, mark = opened.pop()
        if start == length:
            raise MarkError(f"{name}: an empty mark {mark.group()!r}")
        number, part, kind = mark.groups()
        if kind:
            marks.names.append(MarkedName(start, length, kind))
        else:
            marks.parts.setdefault((int(number), part), []).append((start, length))
    if opened:
        mark = opened[-1][1]
        raise MarkError(f"{name}: a mark is not closed: {body[mark.start() : mark.start() + 40]!r}")
    plain.append(body[last:])
    text = "".join(plain)
    for (number, part), ranges in marks.parts.items():
        for start, end in ranges:
            if text[start].isspace() or text[end - 1].isspace():
                raise MarkError(f"{name}: {number}{part} begins or ends with a space: {text[start:end]!r}")
    return text, marks


def _rows(block: str) -> Iterator[str]:
    yield from (line.strip() for line in block.splitlines() if line.strip())


def _read_entities(block: str, name: str) -> Iterator[MarkedEntity]:
    found: list[MarkedEntity] = []
    for row in _rows(block):
        match = re.fullmatch(r"([\w-]+) *= *(.+)", row)
        kind, called, role, of = ([one.strip() for one in match[2].split("|")] + [""] * 3)[:4] if match else [""] * 4
        if role.startswith("of ") and not of:
            role, of = "", role
        if match is None or not called or kind not in list(EntityType):
            raise MarkError(f"{name}: not `id = type | name | role | of id`: {row!r}")
        found.append(
            MarkedEntity(match[1], EntityType(kind), called, role or None, of.removeprefix("of ").strip() or None)
        )
    ids = [one.id for one in found]
    for one in found:
        if ids.count(one.id) > 1:
            raise MarkError(f"{name}: entity {one.id} is given twice")
        if one.of is not None and one.of not in ids:
            raise MarkError(f"{name}: {one.id} is of {one.of}, which is not given")
    yield from found


def _read_statements(
    block: str, parts: dict[tuple[int, str], list[Range]], entities: Mapping[str, MarkedEntity], name: str
) -> Iterator[MarkedStatement]:
    numbers: list[int] = []
    for row in _rows(block):
        match = re.fullmatch(r"(\d+) +(-|[\w-]+) +(\w+)(?: +in +(\d+))?", row)
        if match is None or match[3] not in list(Act):
            raise MarkError(f"{name}: not `number speaker act [in number]`: {row!r}")
        number, speaker = int(match[1]), None if match[2] == "-" else match[2]
        if number in numbers:
            raise MarkError(f"{name}: statement {number} is given twice")
        if speaker is not None and speaker not in entities:
            raise MarkError(f"{name}: the speaker of statement {number}, {speaker}, is not given")
        numbers.append(number)
        single = {part: parts.get((number, part), []) for part in _PARTS if part != "c"}
        for part, ranges in single.items():
            if len(ranges) > 1:
                raise MarkError(f"{name}: statement {number} has {len(ranges)} marks for its {_PARTS[part]}")
        content = tuple(sorted(parts.get((number, "c"), [])))
        if not single["q"] or not content:
            raise MarkError(f"{name}: statement {number} lacks its {'content' if single['q'] else 'cue'}")
        one = {part: ranges[0] if ranges else None for part, ranges in single.items()}
        yield MarkedStatement(
            number, single["q"][0], content, one["s"], one["a"], one["o"], one["t"], speaker, Act(match[3]),
            int(match[4]) if match[4] else None,
        )  # fmt: skip
    if left := sorted({number for number, _ in parts} - set(numbers)):
        raise MarkError(f"{name}: marked in the text but not listed: {left}")


def _with_occasion(one: MarkedStatement, text: str) -> MarkedStatement:
    """An occasion right behind its cue is part of it, as in the gold: "said at a news conference"."""
    if one.occasion is None or text[one.cue[1] : one.occasion[0]] != " ":
        return one
    cue = (one.cue[0], one.occasion[1])
    free = all(end <= cue[0] or cue[1] <= start for start, end in (*one.content, *([one.source] if one.source else [])))
    return replace(one, cue=cue) if free else one


def _with_shared_sources(statements: tuple[MarkedStatement, ...], text: str) -> tuple[MarkedStatement, ...]:
    """A cue without a source takes its speaker's nearest one in the sentence: "Kane said ..., adding that ..."."""

    def shared(one: MarkedStatement) -> Range | None:
        if one.source is not None or one.speaker is None:
            return one.source
        near = [
            other.source
            for other in statements
            if other.source is not None
            and (other.speaker, other.within) == (one.speaker, one.within)
            and not _SENTENCE_END.search(text, min(other.source[1], one.cue[1]), max(other.source[0], one.cue[0]) + 1)
        ]
        free = [span for span in near if all(span[1] <= start or end <= span[0] for start, end in one.content)]
        return min(free, key=lambda span: abs(span[0] - one.cue[0]), default=None)

    return tuple(replace(one, source=shared(one)) for one in statements)


def _check_nesting(statements: tuple[MarkedStatement, ...], text: str, name: str) -> None:
    by_number = {one.number: one for one in statements}
    for one in statements:
        spans = sorted(span for span in (one.source, one.cue, *one.content) if span is not None)
        for before, after in itertools.pairwise(spans):
            if after[0] < before[1]:
                raise MarkError(f"{name}: spans of statement {one.number} overlap: {text[after[0] : before[1]]!r}")
        holders = [
            other.number
            for other in statements
            if other is not one and any(start <= one.cue[0] and one.cue[1] <= end for start, end in other.content)
        ]
        if one.within is None and holders:
            raise MarkError(f"{name}: statement {one.number} stands in the content of {holders}: write ` in N`")
        if one.within is not None and one.within not in by_number:
            raise MarkError(f"{name}: statement {one.number} is in {one.within}, which is not listed")
        if one.within is not None and one.within not in holders:
            raise MarkError(f"{name}: the cue of statement {one.number} does not stand in the content of {one.within}")


def _read_names(block: str, text: str, inline: list[MarkedName], name: str) -> Iterator[MarkedName]:
    types: dict[str, str] = {}
    for row in _rows(block):
        kind, colon, forms = row.partition(":")
        if not colon or kind.strip() not in NAME_TYPES:
            raise MarkError(f"{name}: not `type: form, form`: {row!r}")
        for raw in re.split(r"(?<!\\),", forms):
            form = raw.replace("\\,", ",").strip()
            if not form:
                continue
            if types.setdefault(form, kind.strip()) != kind.strip():
                raise MarkError(f"{name}: {form!r} is listed as {types[form]} and as {kind.strip()}")
    taken = [False] * len(text)
    found: list[MarkedName] = []
    # of inline marks within each other the inner one counts as well as the outer would: the first to close is the inner
    for one in inline:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = [True] * (one.end - one.start)
            if one.type != NOT_A_NAME:
                found.append(one)
    for form in sorted(types, key=len, reverse=True):
        hits = list(re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text))
        if not hits:
            raise MarkError(f"{name}: the name {form!r} is not in the text")
        for hit in hits:
            if not any(taken[hit.start() : hit.end()]):
                taken[hit.start() : hit.end()] = [True] * len(form)
                found.append(MarkedName(hit.start(), hit.end(), types[form]))
    yield from sorted(found, key=lambda one: one.start)


def main() -> int:
    """The command line: checks stories, prints what is wrong, counts the rest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", type=Path, nargs="*", default=[FOLDER], help="files or folders")
    wrong, stories = 0, []
    for path in parser.parse_args().paths:
        for file in sorted(path.rglob("*.story")) if path.is_dir() else [path]:
            try:
                stories.append(read_story(file.read_text("utf-8"), f"{file.parent.name}/{file.stem}"))
            except MarkError as error:
                wrong += 1
                print(error)
    n_statements = sum(len(one.statements) for one in stories)
    n_names = sum(len(one.names or ()) for one in stories)
    print(f"{len(stories)} stories, {n_statements} statements, {n_names} names; {wrong} files to mend")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
