"""Adapts the encoder to the news it will read:  python -m training.adapt --data DIR --out DIR.

Masked-language training (Devlin et al. 2019) goes on over the corpus and the training texts, without their annotations, before
the heads are trained (Gururangan et al. 2020). The start weights come from an encoder of whole sentences, whose own word-level
head is lost, so one is trained anew; letter case and quotation state are seen from here on. Texts that are kept apart for
measuring are not read.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from evals.news import read_rows
from torch import Tensor, nn
from torch.nn import functional

from onrecord.tagging.conventions import HOUSE
from onrecord.tagging.pieces import PieceMaker, Pieces
from onrecord.tagging.tagger import batch
from training import annotated, data
from training.model import EncoderShape, TaggerNetwork, load_published
from training.train import batches, published_start, tensors


@dataclass(frozen=True, slots=True)
class Masking:
    """How much is hidden: `share` of the pieces, and how those are shown; what is left is shown as it is."""

    mask_id: int
    vocabulary: int
    share: float = 0.2
    as_mask: float = 0.8
    as_other: float = 0.1

    def __call__(self, ids: Tensor, mask: Tensor, draw: torch.Generator) -> tuple[Tensor, Tensor]:
        """Of ids and mask (B, T): the ids as shown, and True (B, T) where one is to be told."""
        inner = mask.bool().clone()
        inner[:, 0] = False
        hidden = (torch.rand(ids.shape, generator=draw) < self.share) & inner
        lot = torch.rand(ids.shape, generator=draw)
        shown = torch.where(hidden & (lot < self.as_mask), torch.full_like(ids, self.mask_id), ids)
        other = torch.randint(self.vocabulary, ids.shape, generator=draw)
        return torch.where(hidden & (lot >= 1 - self.as_other), other, shown), hidden


class WordHead(nn.Module):
    """Tells hidden pieces; its last matrix is the encoder's own word vectors."""

    def __init__(self, shape: EncoderShape) -> None:
        super().__init__()
        self.turn = nn.Linear(shape.hidden, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.bias = nn.Parameter(torch.zeros(shape.vocabulary))

    def forward(self, x: Tensor, words: Tensor) -> Tensor:
        """Of x (N, H) and word vectors (V, H): scores (N, V)."""
        return functional.linear(self.norm(functional.gelu(self.turn(x))), words, self.bias)


def kept_apart(folder: Path) -> set[str]:
    """The ids of the corpus's stories that measure: our gold's dev part, and the annotated ones that are not trained on."""
    gold = {json.loads(path.read_text("utf-8"))["id"] for path in (folder / "bench" / "dev").glob("*.json")}
    return gold | {one.id for one in annotated.read_folder(folder) if annotated.in_test(one)}


def read_plain(folder: Path, maker: PieceMaker) -> Iterator[data.Labelled]:
    """The texts of the corpus and of the training sets, as pieces without labels."""
    apart = kept_apart(folder)
    for path in sorted((folder / "corpus").glob("*.jsonl.gz")):
        for row in read_rows(path):
            if row["id"] not in apart:
                yield _plain(maker(row["text"]), HOUSE)
    for text in data.read_polnear(folder / "attribution" / "polnear" / "train"):
        yield _plain(maker(text.text), text.convention)


def _plain(pieces: Pieces, convention: int) -> data.Labelled:
    none = np.zeros(len(pieces), dtype=np.int64)
    return data.Labelled(pieces, none[:, None], (), convention, none, ())


def step_loss(
    network: TaggerNetwork,
    head: WordHead,
    seen: tuple[list[data.Example], PieceMaker],
    hide: tuple[Masking, torch.Generator],
) -> Tensor:
    """The cross-entropy of one batch's hidden pieces."""
    group, maker = seen
    masking, draw = hide
    ids, cases, quotes, _, mask = tensors(batch([(one.text.pieces, one.window) for one in group], maker, 0))
    convention = torch.tensor([one.text.convention for one in group])
    shown, hidden = masking(ids, mask, draw)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x = network.features(shown, cases, quotes, convention, mask)[hidden]
        scores = head(x, network.words.weight)
    return functional.cross_entropy(scores.float(), ids[hidden])


def adapt(folder: Path, out: Path, *, passes: int, rate: float = 2e-4, windows_a_batch: int = 8) -> None:
    """Trains over all texts and writes `adapted.pt`, the network's state, every 500 steps."""
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    start = published_start()
    maker = PieceMaker(start.vocabulary)
    shape = EncoderShape()
    network, head = TaggerNetwork(shape), WordHead(shape)
    if start.checkpoint is not None:
        load_published(network, start.checkpoint)
    network.words.weight.requires_grad_(requires_grad=False)
    texts = list(read_plain(folder, maker))
    n_steps = math.ceil(len(data.examples(texts)) / windows_a_batch * 1.03) * passes
    trained = [p for p in (*network.parameters(), *head.parameters()) if p.requires_grad]
    optimiser = torch.optim.AdamW(trained, lr=rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / 200, max(0.0, (n_steps - step) / n_steps))
    )
    hide = Masking(103, shape.vocabulary), torch.Generator().manual_seed(7)
    began, total, step = time.monotonic(), 0.0, 0
    for number in range(passes):
        shuffle = random.Random(number)
        for group in batches(data.examples(texts, jitter=shuffle), windows_a_batch, shuffle):
            loss = step_loss(network, head, (group, maker), hide)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            schedule.step()
            step, total = step + 1, total + float(loss.detach())
            if step % 100 == 0:
                print(f"step {step}/{n_steps} loss {total / 100:.3f} {time.monotonic() - began:.0f} s", flush=True)
                total = 0.0
            if step % 500 == 0:
                torch.save(network.state_dict(), out / "adapted.pt")
    torch.save(network.state_dict(), out / "adapted.pt")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--out", type=Path, required=True, help="where the adapted weights go")
    parser.add_argument("--passes", type=int, default=1, help="how often all texts are read")
    given = parser.parse_args()
    adapt(given.data, given.out, passes=given.passes)


if __name__ == "__main__":
    main()
