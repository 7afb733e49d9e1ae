"""The recipe's settings, read from a TOML file; `recipe.toml` holds those of the shipped weights."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path

from onrecord.tagging.windows import WINDOW
from training.model import EncoderShape

SHIPPED = Path(__file__).parent / "recipe.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """How one run is trained."""

    epochs: int = 7
    windows_a_batch: int = 8
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    warm_up: float = 0.08
    weight_decay: float = 0.01
    dropout: float = 0.1
    average: float = 0.998
    """Decay of the running average of the weights, which is what is measured and shipped."""
    link_weight: float = 0.3
    name_weight: float = 1.0
    act_weight: float = 0.1
    house_copies: int = 2
    """How often each text of the house's convention is seen an epoch; it is a tenth of PolNeAR's size."""
    corpus_copies: int = 2
    """How often each of the project's own stories is seen an epoch."""
    annotated: bool = True
    """Whether the real stories annotated for the project are seen too, as often as the house's."""
    seed: int = 20
    """Of the heads' start weights."""
    order: int = 0
    """Of the windows: runs that differ only here start alike, so their weights can be averaged by `training.export`."""
    window: int = WINDOW
    """The longest window in pieces."""
    shape: EncoderShape = field(default_factory=EncoderShape)


def load(path: Path) -> Settings:
    """Settings from a TOML file with the fields' names; raises ValueError naming a key that is none."""
    raw = tomllib.loads(path.read_text("utf-8"))
    known = {one.name for one in fields(Settings)}
    unknown = sorted(set(raw) - known)
    if unknown:
        raise ValueError(f"{path}: unknown settings {', '.join(unknown)}; known are {', '.join(sorted(known))}")
    if "shape" in raw:
        raw["shape"] = EncoderShape(**raw["shape"])
    return Settings(**raw)
