"""Runs the evaluations:  python -m evals --data DIR [--check]."""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from evals import bench, cofenet, kinds, names, pages, relations, speed, worked_page
from onrecord.flow.story import load_reader
from onrecord.tagging.session import load_tagger

FLOORS = Path(__file__).parent / "floors.toml"


def polnear(data: Path) -> dict[str, float]:
    """Exact-match F on PolNeAR dev, and of the linked relation."""
    folder, tagger = data / "attribution" / "polnear", load_tagger()
    articles = list(cofenet.read_articles(folder / "cofenet_valid.txt"))
    spans = cofenet.measure(articles, cofenet.outermost_spans(tagger))
    return {f"{role} F": score.f for role, score in spans.items()} | relations.measure(folder / "dev", tagger)


def name_tags(data: Path) -> dict[str, float]:
    """Names of nine classes, and weapons."""
    return names.measure(data / "names", load_tagger())


def statements(data: Path) -> dict[str, float]:
    """Who said what, on our own gold."""
    return bench.measure(data / "bench", load_reader())


def own_stories(data: Path) -> dict[str, float]:
    """Who said what, on the project's own stories that were kept apart."""
    return bench.measure_corpus(data / "bench" / "score.py", load_reader())


def annotated_stories(data: Path) -> dict[str, float]:
    """Who said what, on the real stories that were annotated for the project and kept apart."""
    return bench.measure_annotated(data, load_reader())


def circumstances(_: Path) -> dict[str, float]:
    """Addressee, occasion and time of speaking, on the half of the project's stories that the rules were not taught by."""
    return kinds.measure()


def page_texts(data: Path) -> dict[str, float]:
    """Main text, dates and titles of saved pages."""
    return {name: float(value) for name, value in asdict(pages.measure(data)).items()}


def one_page(data: Path) -> dict[str, float]:
    """One real page, its stories and the statements of its main story."""
    return worked_page.measure(data / "pages" / "taipei_times_page.txt", load_reader())


def reading_speed(data: Path) -> dict[str, float]:
    """Stories a second on one core, and the encoder's share."""
    return asdict(speed.measure(data / "corpus"))


PARTS: dict[str, Callable[[Path], dict[str, float]]] = {
    "polnear": polnear,
    "names": name_tags,
    "bench": statements,
    "corpus": own_stories,
    "annotated": annotated_stories,
    "kinds": circumstances,
    "pages": page_texts,
    "page": one_page,
    "speed": reading_speed,
}


def below(part: str, figures: dict[str, float], floors: dict[str, dict[str, float]]) -> Iterator[str]:
    """One line for each figure under its floor, or whose floor names a figure that was not measured."""
    for name, floor in floors.get(part, {}).items():
        if name not in figures:
            yield f"{part}: {name} was not measured"
        elif figures[name] < floor:
            yield f"{part}: {name} is {figures[name]:.4f}, under its floor {floor}"


def main() -> int:
    """The command line; 1 where a figure is under its floor."""
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("ONRECORD_DATA"), help="the data folder")
    parser.add_argument("--check", action="store_true", help="fail where a figure is under its floor in floors.toml")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part; may be given again")
    given = parser.parse_args()
    if given.data is None or not given.data.is_dir():
        parser.error("no data folder: give one with --data DIR or in ONRECORD_DATA")
    floors = tomllib.loads(FLOORS.read_text("utf-8"))
    faults: list[str] = []
    for part in given.part or PARTS:
        figures = PARTS[part](given.data)
        print(f"\n{part}", flush=True)
        for name, value in figures.items():
            print(f"  {name:32s} {value:10.4f}", flush=True)
        faults += below(part, figures, floors)
    if given.check:
        print("\n" + ("\n".join(faults) if faults else "every figure is at or above its floor"))
    return 1 if given.check and faults else 0


if __name__ == "__main__":
    sys.exit(main())
