"""The shipped tagger behind ONNX Runtime: the only module that imports it.

Beside the weights lie `settings.json` (windows, transitions, distances, what they were trained with) and the vocabulary.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt
import onnxruntime

from onrecord.tagging.layout import DecoderWeights
from onrecord.tagging.pieces import PieceMaker
from onrecord.tagging.tagger import Batch, Encode, Tagger

_SLOWER = ["SkipLayerNormFusion"]
"""Rewritings of the graph that cost time on a CPU: a tenth of the encoder's, measured with onnxruntime 1.32."""

SHIPPED = Path(__file__).parent / "weights"
NETWORK, SETTINGS, VOCABULARY = "tagger.onnx", "settings.json", "vocabulary.json"


class TaggerSettings(msgspec.Struct, frozen=True):
    """What lies beside the weights."""

    window: int
    transitions: list[list[list[float]]]
    distances: list[list[float]]


class WeightsError(RuntimeError):
    """The folder of weights is missing or does not hold together."""


def load_tagger(folder: Path = SHIPPED, *, threads: int | None = None) -> Tagger:
    """The tagger whose weights lie in `folder`.

    Args:
        folder: with the network, its settings and vocabulary.
        threads: of the encoder; None for one a physical core.

    Raises:
        WeightsError: a file is missing or unreadable.
    """
    try:
        settings = msgspec.json.decode((folder / SETTINGS).read_bytes(), type=TaggerSettings)
        maker = PieceMaker(folder / VOCABULARY)
        encode = _encoder((folder / NETWORK).read_bytes(), threads)
    except (OSError, msgspec.MsgspecError) as error:
        raise WeightsError(f"the tagger in {folder} cannot be loaded ({error}); install onrecord again") from error
    weights = DecoderWeights(
        np.asarray(settings.transitions, dtype=np.float32), np.asarray(settings.distances, dtype=np.float32)
    )
    return Tagger(maker, encode, weights, settings.window)


@cache
def digest(folder: Path = SHIPPED) -> str:
    """Twelve hexadecimal digits of the sha256 over all files of the tagger: its name as a maker."""
    found = hashlib.sha256()
    for name in (NETWORK, SETTINGS, VOCABULARY):
        found.update((folder / name).read_bytes())
    return found.hexdigest()[:12]


def _encoder(network: bytes, threads: int | None) -> Encode:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # freed at once, a batch of long windows does not stay in memory for good
    options.enable_cpu_mem_arena = False
    if threads is not None:
        options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(
        network, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
    )

    def encode(batch: Batch) -> npt.NDArray[np.float32]:
        inputs = {
            "ids": batch.ids,
            "cases": batch.cases,
            "quotes": batch.quotes,
            "convention": batch.convention,
        }
        (rows,) = session.run(["rows"], inputs)
        found: npt.NDArray[np.float32] = rows
        return found

    return encode
