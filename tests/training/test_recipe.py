"""The recipe runs end to end from its shipped settings on a toy set: train, stop, go on, export, serve. Needs `[train]`."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from training.export import export, mean
from training.losses import chain_loss
from training.model import EncoderShape
from training.train import Start, tagger_of, train

from onrecord.model import Role
from onrecord.tagging import scheme
from onrecord.tagging.pieces import PieceMaker
from onrecord.tagging.scheme import LABELS, PieceSpan
from onrecord.tagging.session import SHIPPED as WEIGHTS
from onrecord.tagging.session import VOCABULARY, load_tagger
from onrecord.tagging.windows import WINDOW
from training import data
from training import settings as recipe

# torch, onnx and the quantiser warn of their own future, which is not ours to mend
pytestmark = pytest.mark.filterwarnings("ignore")

PEOPLE = ["Irina Cebanu", "Marek Zawada", "Kari Solberg", "Reza Karimi", "Ruth Ellison", "John Okafor"]
THINGS = ["the tanks had left", "no ship was lost", "talks would go on", "the radar was ours", "nothing was sold"]
START = Start(WEIGHTS / VOCABULARY, None)
TINY = EncoderShape(hidden=48, layers=1, heads=2, inner=96)


def polnear_text(number: int) -> tuple[str, str]:
    """A text of five attributions and its stand-off annotation."""
    text, rows = "", []
    for at, thing in enumerate(THINGS):
        person = PEOPLE[(number + at) % len(PEOPLE)]
        base = 4 * at
        source = (len(text), len(text) + len(person))
        cue = (source[1] + 1, source[1] + 5)
        content = (cue[1] + 1, cue[1] + 6 + len(thing))
        text += f"{person} said that {thing}. "
        for kind, (start, end), offset in (("Source", source, 1), ("Cue", cue, 2), ("Content", content, 3)):
            rows.append(f"T{base + offset}\t{kind} {start} {end}\t{text[start:end]}")
        rows.append(f"E{at + 1}\tAttribution:T{base + 2} Source:T{base + 1} Cue:T{base + 2} Content:T{base + 3}")
    return text, "\n".join(rows) + "\n"


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("toy")
    polnear, house = folder / "attribution" / "polnear" / "train", folder / "bench" / "train"
    for part in (polnear / "text", polnear / "attributions", house):
        part.mkdir(parents=True)
    for number in range(40):
        text, rows = polnear_text(number)
        (polnear / "text" / f"toy-{number}.txt").write_text(text)
        (polnear / "attributions" / f"toy-{number}_a1b2.ann").write_text(rows)
    text = "Irina Cebanu said Iran denied the sale."
    spans = {"source": [0, 12], "cue": [13, 17], "content": [[18, 38]]}
    inner = {"source": [18, 22], "cue": [23, 29], "content": [[30, 38]]}
    statements = [
        {"id": "s1", "in": None, "act": "state", "spans": spans},
        {"id": "s2", "in": "s1", "act": "deny", "spans": inner},
    ]
    (house / "toy.json").write_text(json.dumps({"text": text, "statements": statements}))
    return folder


def test_training_learns_resumes_and_serves_what_it_learned(toy: Path, tmp_path: Path) -> None:
    shipped = recipe.load(recipe.SHIPPED)
    config = dataclasses.replace(
        shipped,
        shape=TINY,
        epochs=12,
        windows_a_batch=2,
        corpus_copies=0,
        annotated=False,
        head_rate=3e-3,
        encoder_rate=3e-3,
        average=0.9,
    )
    train(toy, tmp_path / "run", dataclasses.replace(config, epochs=2), START)
    network = train(toy, tmp_path / "run", config, START)
    export(network, tmp_path / "weights", START.vocabulary)
    text, _ = polnear_text(1)
    trained = tagger_of(network, PieceMaker(START.vocabulary), WINDOW)(text, 0)
    served = load_tagger(tmp_path / "weights", threads=1)(text, 0)
    outer = {tag for tag in trained.tags if tag.depth == 0}
    sources = {text[tag.span.start : tag.span.end] for tag in outer if tag.role is Role.SOURCE}
    assert sources == {PEOPLE[(1 + at) % len(PEOPLE)] for at in range(len(THINGS))}
    assert {tag for tag in served.tags if tag.depth == 0} == outer


def test_nested_attributions_are_labelled_a_depth_lower(toy: Path) -> None:
    (text,) = data.read_records(toy / "bench" / "train")
    made = data.label(text, PieceMaker(START.vocabulary))
    outer, inner = (scheme.decode(made.labels[:, depth]) for depth in range(scheme.DEPTHS))
    assert [span.role for span in outer] == [Role.SOURCE, Role.CUE, Role.CONTENT]
    assert outer[2].start == inner[0].start
    assert {depth for _, depth, _, _ in made.links} == {0, 1}


def test_what_was_not_annotated_is_unknown_not_outside(toy: Path) -> None:
    text = next(data.read_polnear(toy / "attribution" / "polnear" / "train"))
    made = data.label(text, PieceMaker(START.vocabulary))
    assert set(made.labels[:, 1].tolist()) == {scheme.UNKNOWN}
    assert len(made.links) == 2 * len(THINGS)


def test_the_chain_loss_is_the_likelihood_of_the_path() -> None:
    torch.manual_seed(1)
    scores = torch.randn(1, 2, len(LABELS))
    transitions = torch.randn(len(LABELS), len(LABELS))
    allowed = ~torch.from_numpy(scheme.forbidden_transitions())
    paths = {
        (one, two): scores[0, 0, one] + scores[0, 1, two] + transitions[one, two]
        for one, two in np.argwhere(allowed.numpy()).tolist()
    }
    total = torch.logsumexp(torch.stack(list(paths.values())), dim=0)
    gold = scheme.encode([PieceSpan(0, 2, Role.CUE)], 2)
    loss = chain_loss(scores, torch.from_numpy(gold)[None], torch.ones(1, 2, dtype=torch.bool), transitions)
    assert float(loss) == pytest.approx(float(total - paths[int(gold[0]), int(gold[1])]) / 2, abs=1e-4)


def test_several_runs_are_averaged_weight_by_weight() -> None:
    states = [{"w": torch.tensor([1.0, 3.0])}, {"w": torch.tensor([3.0, 5.0])}]
    assert mean(states)["w"].tolist() == [2.0, 4.0]


def test_an_unknown_setting_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("epoch = 3\n")
    with pytest.raises(ValueError, match="unknown settings epoch; known are"):
        recipe.load(tmp_path / "bad.toml")
