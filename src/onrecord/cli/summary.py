"""What a batch did, in a few lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from shlex import quote

from rich.console import Console

from onrecord.cli.terminal import Column, Listing, counted, printable
from onrecord.flow.batch import Fate, Outcome
from onrecord.model import Refusal, Stage
from onrecord.store.queries import BEGINNING

KINDS = {"page": "pages", "story": "stories", "part": "parts of pages", "statement": "statements"}
"""What refusals are counted by, and its plural; a part is what was left out of a page whose story was read."""

SHOWN = 20
"""Stories listed one by one; of the others only the number."""

REFUSALS_SHOWN = 5
"""Refusals of pages and stories told with their whole reason; of the others only the count by reason."""


@dataclass(frozen=True, slots=True)
class _Line:
    id: str
    title: str
    statements: int
    refusals: int


@dataclass(slots=True)
class Summary:
    """Counts outcomes as they come; holds few of them, however many there are."""

    pages: Counter[Fate] = field(default_factory=Counter)
    stories: int = 0
    statements: int = 0
    shown: list[_Line] = field(default_factory=list)
    told: list[Refusal] = field(default_factory=list)
    reasons: dict[str, Counter[str]] = field(default_factory=lambda: {kind: Counter() for kind in KINDS})

    @property
    def refused(self) -> bool:
        """Whether any page or story was refused; lines and statements that were not taken refuse nobody."""
        return bool(self.reasons["page"] or self.reasons["story"])

    def add(self, outcome: Outcome) -> None:
        """Count one page."""
        self.pages[outcome.fate] += 1
        if outcome.refused_for:
            self._count("page", outcome.refused_for)
        else:
            for refusal in outcome.refusals:
                self._count("story" if refusal.stage is Stage.STORY else "part", refusal)
        for record in outcome.records:
            self.stories += 1
            self.statements += len(record.statements)
            for refusal in record.refusals:
                self._count("statement", refusal)
            if len(self.shown) < SHOWN:
                title = record.story.title or record.story.text[:BEGINNING]
                self.shown.append(_Line(record.story.id, title, len(record.statements), len(record.refusals)))

    def print(self, console: Console, *, where: str | None, brief: bool) -> None:
        """The stories (unless `brief`), the refusals, the totals, and what to do next with the record at `where`."""
        if not brief:
            self._print_stories(console)
        for refusal in self.told:
            told = f"Refused {refusal.where}: {refusal.detail} ({refusal.reason})"
            console.print(printable(told), soft_wrap=True)
        console.print(self._totals(), soft_wrap=True)
        for kind, reasons in self.reasons.items():
            if reasons:
                console.print(_refusals(kind, reasons), soft_wrap=True)
        if where is not None and self.shown and not brief:
            option = "" if where == "record.db" else f" --record {quote(where)}"
            show = f"onrecord show{option} {self.shown[0].id[:8]}"
            console.print(f"Next: {show}, or onrecord statements{option}", soft_wrap=True)

    def _count(self, kind: str, refusal: Refusal) -> None:
        self.reasons[kind][refusal.reason] += 1
        if kind in ("page", "story") and len(self.told) < REFUSALS_SHOWN:
            self.told.append(refusal)

    def _print_stories(self, console: Console) -> None:
        statements, refusals = Column("statements", 10, right=True), Column("refusals", 8, right=True)
        listing = Listing(console, (Column("story", 8), statements, refusals, Column("title")))
        for line in self.shown:
            listing.add(line.id[:8], str(line.statements), str(line.refusals), line.title)
        if self.stories > len(self.shown):
            console.print(f"... and {self.stories - len(self.shown)} more: onrecord stories", soft_wrap=True)

    def _totals(self) -> str:
        known = f", {self.pages[Fate.KNOWN]} of them read before" if self.pages[Fate.KNOWN] else ""
        return (
            f"{counted(self.pages.total(), 'page')}{known}: {counted(self.stories, 'story', 'stories')}, "
            f"{counted(self.statements, 'statement')}."
        )


def _refusals(kind: str, reasons: Counter[str]) -> str:
    by_reason = ", ".join(f"{count:,} {reason}" for reason, count in reasons.most_common())
    one = "part of a page" if kind == "part" else kind
    return f"{counted(reasons.total(), one, KINDS[kind])} refused: {by_reason}."
