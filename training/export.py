"""Turns a trained network into what the package ships:  python -m training.export --checkpoint FILE --out DIR

The network goes to ONNX and its matrices to 8 bits a weight (dynamic quantisation: activations are scaled as they come).
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


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True, help="checkpoint.pt of a training run")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--settings", type=Path, help="the TOML file of the run; without it the shipped recipe")
    given = parser.parse_args()
    config = recipe.load(given.settings) if given.settings else recipe.Settings()
    network = TaggerNetwork(config.shape, config.dropout)
    network.load_state_dict(torch.load(given.checkpoint, weights_only=True)["average"])
    export(network, given.out, published_encoder() / "tokenizer.json", WindowOptions())


if __name__ == "__main__":
    main()
