"""How well pages are read: main text, dates and titles of saved HTML; headlines parted from text; flat text left whole.

Run ``python evals/pages.py --data DIR``. `measure` returns the figures; nothing is written.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import os
import random
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Protocol, cast

from evals.news import read_rows
from onrecord.model import Page, Story
from onrecord.pages.boundary import find_boundary
from onrecord.pages.language import ENGLISH, language_of
from onrecord.pages.reading import read_page

SAMPLE = 75
"""Stories drawn from each source of the corpus, with a fixed seed."""
DATELINE = re.compile(r"^[A-Z][A-Z .,’'/-]+[-–—:]+\s*")


@dataclass(frozen=True, slots=True)
class PageFigures:
    """Shares from 0 to 1 and the numbers of pages that they are of."""

    articles: int
    """Saved English pages of the article extraction benchmark; those in other languages are refused."""
    article_f1: float
    article_precision: float
    article_recall: float
    saved_pages: int
    """Saved English pages with a known date and title."""
    dates_right: float
    titles_right: float
    """The same letters and digits as the publisher's title, or one begins with the other."""
    headlines: int
    """Headlines run together with their stories, as flat scrapes have decks and bodies."""
    boundaries_right: float
    flat_stories: int
    """Real stories given as plain text."""
    flat_whole: float
    """Of these, how many keep every word in their text, headline or kicker; pictures' captions and desk notes count as lost."""
    flat_split: float
    """Of these, how many were taken for more than one story: each of them an error."""


class _Scorer(Protocol):
    def evaluate(
        self, ground_truth: Mapping[str, object], prediction: Mapping[str, object], n_bootstrap: int
    ) -> Mapping[str, float]: ...


def measure(data: Path) -> PageFigures:
    """All figures over the texts below `data`."""
    articles, scores = _articles(data / "pages" / "article_extraction_benchmark")
    saved, dates, titles = _saved_pages(data / "pages" / "fundus")
    headlines, boundaries = _boundaries(data / "corpus" / "wikinews.jsonl.gz")
    flat, whole, split = _flat(data / "corpus")
    return PageFigures(
        articles=articles,
        article_f1=scores["f1"],
        article_precision=scores["precision"],
        article_recall=scores["recall"],
        saved_pages=saved,
        dates_right=dates / saved,
        titles_right=titles / saved,
        headlines=headlines,
        boundaries_right=boundaries / headlines,
        flat_stories=flat,
        flat_whole=whole / flat,
        flat_split=split / flat,
    )


def _articles(folder: Path) -> tuple[int, Mapping[str, float]]:
    """The article extraction benchmark with its own scorer: four-word shingles, macro-averaged."""
    spec = importlib.util.spec_from_file_location("article_scorer", folder / "evaluate.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"no scorer in {folder}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    pages = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    truth = {key: page for key, page in pages.items() if language_of(page["articleBody"]) in (ENGLISH, None)}
    found = {key: {"articleBody": _main_text(folder / "html" / f"{key}.html.gz")} for key in truth}
    return len(truth), cast(_Scorer, module).evaluate(truth, found, 2)


def _main_text(path: Path) -> str:
    story = _main_story(path)
    return story.text if story else ""


def _main_story(path: Path) -> Story | None:
    reading = read_page(Page(path.name, gzip.decompress(path.read_bytes()), "text/html", ""))
    return next((story for story in reading.stories if story.ordinal == 0), None)


def _saved_pages(folder: Path) -> tuple[int, int, int]:
    """How many saved English pages, and on how many of them day and title are right."""
    count = dates = titles = 0
    for name, truth in json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items():
        sections = (truth.get("body") or {}).get("sections") or []
        body = " ".join(paragraph for section in sections for paragraph in section["paragraphs"])
        if language_of(body) != ENGLISH or not truth.get("publishing_date") or not truth.get("title"):
            continue
        story = _main_story(folder / "html" / name)
        count += 1
        dates += story is not None and story.published == truth["publishing_date"][:10]
        titles += story is not None and _same_title(story.title or "", truth["title"])
    return count, dates, titles


def _same_title(ours: str, theirs: str) -> bool:
    left, right = ("".join(filter(str.isalnum, title.casefold())) for title in (ours, theirs))
    return bool(left) and (left.startswith(right) or right.startswith(left))


def _boundaries(path: Path) -> tuple[int, int]:
    """Sentence-case headlines of a publisher that the weights never saw, each followed by its story's first 80 words."""
    count = right = 0
    shortest, longest, enough = 5, 40, 40
    for story in read_rows(path):
        headline = " ".join(story["title"].split())
        body = DATELINE.sub("", " ".join(story["text"].split()[:80]))
        fits = shortest <= len(headline.split()) <= longest and len(story["text"].split()) >= enough
        if fits and headline[-1] not in ".?!" and (body[0].isupper() or body[0] in "“‘\"'"):
            count += 1
            right += find_boundary(f"{headline} {body}") == len(headline) + 1
    return count, right


def _flat(folder: Path) -> tuple[int, int, int]:
    """Real stories given as plain text pages: how many, how many kept whole, how many wrongly split."""
    drawn = random.Random(1)
    count = whole = split = 0
    for path in sorted(folder.glob("*.jsonl.gz")):
        stories = [story for story in read_rows(path) if story["text"].strip()]
        for story in drawn.sample(stories, min(SAMPLE, len(stories))):
            reading = read_page(Page(story["id"], story["text"].encode(), "text/plain", ""))
            kept = Counter[str]()
            for one in reading.stories[:1]:
                kept += _words(" ".join(filter(None, (one.text, one.title, one.kicker))))
            count += 1
            whole += not _words(story["text"]) - kept
            split += len(reading.stories) != 1
    return count, whole, split


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def main() -> None:
    """Print every figure on a line of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("ONRECORD_DATA"), help="folder of the texts")
    data = parser.parse_args().data
    if data is None:
        parser.error("give --data or set ONRECORD_DATA")
    figures = measure(Path(data))
    for field in fields(figures):
        value = getattr(figures, field.name)
        print(f"{field.name:20} {value:.3f}" if isinstance(value, float) else f"{field.name:20} {value}")


if __name__ == "__main__":
    main()
