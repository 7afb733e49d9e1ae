"""Turns a trained network into what the package ships:  python -m training.export --checkpoint FILE [FILE ...] --out DIR.

The network goes to ONNX and its matrices to 8 bits a weight (dynamic quantisation: activations are scaled as they come).
Of several runs that differ only in the order of their windows, the mean of the weights is exported.
"""

from __future__ import annotations

import argparse
import copy
import shutil
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from onrecord.tagging.session import NETWORK, SETTINGS, VOCABULARY, TaggerSettings
from onrecord.tagging.windows import WINDOW
from training import settings as recipe
from training.model import SelfAttention, TaggerNetwork
from training.train import published_encoder

INPUTS = ("ids", "cases", "quotes", "convention")
OUTPUTS = ("rows",)


class _FusedHeads(torch.autograd.Function):
    """A place holder that becomes ONNX Runtime's own attention, which keeps the (T, T) weights of a head in the cache."""

    @staticmethod
    def forward(_ctx: object, query: Tensor, _key: Tensor, _value: Tensor, _heads: int) -> Tensor:
        """Only the shape matters while the graph is drawn."""
        return query

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any, heads: int) -> Any:
        """The operator in the graph."""
        found = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        found.setType(query.type())
        return found


class _ServedAttention(nn.Module):
    """Attention over one window without padding, its three projections in one matrix."""

    def __init__(self, trained: SelfAttention) -> None:
        super().__init__()
        parts = (trained.query, trained.key, trained.value)
        self.trained = trained
        self.projection = nn.Linear(trained.query.in_features, sum(part.out_features for part in parts))
        with torch.no_grad():
            self.projection.weight.copy_(torch.cat([part.weight for part in parts]))
            self.projection.bias.copy_(torch.cat([part.bias for part in parts]))

    def forward(self, x: Tensor, _bias: Tensor) -> Tensor:
        """As `SelfAttention.forward`; there is no padding, so the bias has no part."""
        query, key, value = self.projection(x).chunk(3, dim=-1)
        return self.trained.closed(x, _FusedHeads.apply(query, key, value, self.trained.heads))


class _Served(nn.Module):
    """The network as it is shipped: of windows without padding."""

    def __init__(self, network: TaggerNetwork) -> None:
        super().__init__()
        self.network = copy.deepcopy(network).eval()
        for layer in self.network.layers:
            layer.attention = _ServedAttention(layer.attention)

    def forward(self, ids: Tensor, cases: Tensor, quotes: Tensor, convention: Tensor) -> Tensor:
        """The rows of `layout` (B, T, WIDTH)."""
        return self.network(ids, cases, quotes, convention, torch.ones_like(ids))


def to_onnx(network: TaggerNetwork, path: Path) -> None:
    """Writes the network in 32-bit floats; windows and pieces are free dimensions."""
    ids = torch.zeros(2, 16, dtype=torch.int64)
    sample = (ids, ids, ids, torch.zeros(2, dtype=torch.int64))
    axes = {name: {0: "windows", 1: "pieces"} for name in (*INPUTS, *OUTPUTS)}
    axes["convention"] = {0: "windows"}
    torch.onnx.export(
        _Served(network), sample, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
        opset_version=17, dynamo=False, custom_opsets={"com.microsoft": 1},
    )  # fmt: skip


def export(network: TaggerNetwork, out: Path, vocabulary: Path) -> None:
    """Writes network, settings and vocabulary to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        to_onnx(network, plain)
        quantize_dynamic(str(plain), str(out / NETWORK), weight_type=QuantType.QInt8, per_channel=True)
    settings = TaggerSettings(
        window=WINDOW,
        transitions=network.transitions.detach().tolist(),
        distances=network.distances.detach().tolist(),
    )
    (out / SETTINGS).write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=1) + b"\n")
    shutil.copyfile(vocabulary, out / VOCABULARY)


def mean(states: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """The mean of the weights of several runs that began alike ("model soup", Wortsman et al. 2022)."""
    return {name: torch.stack([state[name] for state in states]).mean(dim=0) for name in states[0]}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--checkpoint", type=Path, nargs="+", required=True, help="checkpoint.pt of one run, or of several"
    )
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--settings", type=Path, help="the TOML file of the run", default=recipe.SHIPPED)
    given = parser.parse_args()
    config = recipe.load(given.settings)
    network = TaggerNetwork(config.shape, config.dropout)
    network.load_state_dict(mean([torch.load(path, weights_only=True)["average"] for path in given.checkpoint]))
    export(network, given.out, published_encoder() / "tokenizer.json")


if __name__ == "__main__":
    main()
