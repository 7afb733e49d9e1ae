"""Turns a trained network into what the package ships:  python -m training.export --checkpoint FILE [FILE ...] --out DIR.

The network goes to ONNX and its matrices to 8 bits a weight (dynamic quantisation: activations are scaled as they come).
Of several runs that differ only in the order of their windows, the mean of the weights is exported.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import msgspec
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from onrecord.tagging.session import NETWORK, SETTINGS, VOCABULARY, TaggerSettings
from onrecord.tagging.windows import WindowOptions
from training import settings as recipe
from training.model import TaggerNetwork
from training.train import published_encoder

INPUTS = ("ids", "cases", "quotes", "convention", "mask")
OUTPUTS = ("scores", "vectors")


def to_onnx(network: TaggerNetwork, path: Path) -> None:
    """Writes the network in 32-bit floats; windows and pieces are free dimensions."""
    ids = torch.zeros(2, 16, dtype=torch.int64)
    sample = (ids, ids, ids, torch.zeros(2, dtype=torch.int64), torch.ones_like(ids))
    axes = {name: {0: "windows", 1: "pieces"} for name in (*INPUTS, *OUTPUTS)}
    axes["convention"] = {0: "windows"}
    torch.onnx.export(
        network.eval(), sample, str(path), input_names=INPUTS, output_names=OUTPUTS,
        dynamic_axes=axes, opset_version=17, dynamo=False,
    )  # fmt: skip
    onnx.checker.check_model(str(path))


def export(network: TaggerNetwork, out: Path, vocabulary: Path, options: WindowOptions) -> None:
    """Writes network, settings and vocabulary to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain, prepared = Path(scratch) / "plain.onnx", Path(scratch) / "prepared.onnx"
        to_onnx(network, plain)
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(str(prepared), str(out / NETWORK), weight_type=QuantType.QInt8, per_channel=True)
    settings = TaggerSettings(
        window_size=options.size,
        window_margin=options.margin,
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
    export(network, given.out, published_encoder() / "tokenizer.json", WindowOptions())


if __name__ == "__main__":
    main()
