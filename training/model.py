"""The tagger's network: a BERT encoder (Devlin et al. 2019) in its MiniLM form, and its heads.

Parameter names of the encoder follow the published checkpoint, so its weights load by name. Every array line says its shape:
B windows, T pieces, H hidden width, L labels, D depths.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from onrecord.tagging import layout, scheme
from onrecord.tagging.conventions import CONVENTIONS
from onrecord.tagging.links import DISTANCES, LINKS
from onrecord.tagging.pieces import CASES, QUOTE_STATES

N_LABELS = len(scheme.LABELS)


@dataclass(frozen=True, slots=True)
class EncoderShape:
    """The published shape of all-MiniLM-L6-v2; smaller ones serve the toy run."""

    vocabulary: int = 30522
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512


class SelfAttention(nn.Module):
    """Multi-head self-attention over one batch of windows."""

    def __init__(self, shape: EncoderShape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.hidden, shape.hidden)
        self.key = nn.Linear(shape.hidden, shape.hidden)
        self.value = nn.Linear(shape.hidden, shape.hidden)
        self.output = nn.Linear(shape.hidden, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Maps x (B, T, H); bias (B, 1, 1, T), hugely negative on padding."""
        batch, length, width = x.shape
        split = (batch, length, self.heads, width // self.heads)
        query = self.query(x).view(split).transpose(1, 2)  # (B, heads, T, H / heads)
        key = self.key(x).view(split).transpose(1, 2)
        value = self.value(x).view(split).transpose(1, 2)
        # no dropout on the weights: drawing (B, heads, T, T) random numbers takes a third of a step on a CPU
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        return self.closed(x, mixed.transpose(1, 2).reshape(batch, length, width))

    def closed(self, x: Tensor, mixed: Tensor) -> Tensor:
        """What attention gives for x, of the heads' answers side by side; all (B, T, H)."""
        found: Tensor = self.norm(x + self.dropout(self.output(mixed)))
        return found


class Layer(nn.Module):
    """One encoder layer: attention, then a position-wise network."""

    def __init__(self, shape: EncoderShape, dropout: float) -> None:
        super().__init__()
        self.attention = SelfAttention(shape, dropout)
        self.widen = nn.Linear(shape.hidden, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Maps x (B, T, H) to the same shape."""
        x = self.attention(x, bias)
        return self.norm(x + self.dropout(self.narrow(functional.gelu(self.widen(x)))))


class TaggerNetwork(nn.Module):
    """Pieces in, the rows of `layout` out; the transitions and distances that decoding needs are its parameters."""

    def __init__(self, shape: EncoderShape, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.hidden)
        self.positions = nn.Embedding(shape.positions, shape.hidden)
        self.cases = nn.Embedding(len(CASES), shape.hidden)
        self.quotes = nn.Embedding(QUOTE_STATES, shape.hidden)
        self.conventions = nn.Embedding(CONVENTIONS, shape.hidden)
        for added in (self.cases, self.quotes, self.conventions):
            nn.init.normal_(added.weight, std=0.01)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.heads = nn.ModuleDict({name: nn.Linear(shape.hidden, layout.width(name)) for name in layout.HEADS})
        self.transitions = nn.Parameter(torch.zeros(scheme.DEPTHS, N_LABELS, N_LABELS))
        self.distances = nn.Parameter(torch.zeros(len(LINKS), DISTANCES))
        nn.init.normal_(self.heads["links"].weight, std=0.02)

    def features(self, ids: Tensor, cases: Tensor, quotes: Tensor, convention: Tensor, mask: Tensor) -> Tensor:
        """What every head reads (B, T, H), of inputs (B, T) but `convention` (B,)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places)[None]  # (B, T, H)
        x = x + self.cases(cases) + self.quotes(quotes) + self.conventions(convention)[:, None]
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        features: Tensor = self.dropout(x)
        return features

    def forward(self, ids: Tensor, cases: Tensor, quotes: Tensor, convention: Tensor, mask: Tensor) -> Tensor:
        """Everything (B, T) but `convention` (B,); gives rows (B, T, WIDTH) in the order of `layout.HEADS`."""
        x = self.features(ids, cases, quotes, convention, mask)
        return torch.cat([head(x) for head in self.heads.values()], dim=-1)


_HEADS = ("heads.", "transitions", "distances")
"""How the names of what no encoder brings along begin."""

_BLOCKS = {
    "attention.self.query": "attention.query",
    "attention.self.key": "attention.key",
    "attention.self.value": "attention.value",
    "attention.output.dense": "attention.output",
    "attention.output.LayerNorm": "attention.norm",
    "intermediate.dense": "widen",
    "output.dense": "narrow",
    "output.LayerNorm": "norm",
}


def load_published(network: TaggerNetwork, checkpoint: Path) -> None:
    """Loads the encoder's published weights; raises RuntimeError naming every parameter that is missing."""
    published = load_file(checkpoint)
    token_types = published["embeddings.token_type_embeddings.weight"]  # (2, H); single texts are of type 0
    ours = {
        "words.weight": published["embeddings.word_embeddings.weight"],
        "positions.weight": published["embeddings.position_embeddings.weight"] + token_types[0],
        "norm.weight": published["embeddings.LayerNorm.weight"],
        "norm.bias": published["embeddings.LayerNorm.bias"],
    }
    for number in range(len(network.layers)):
        for theirs, name in _BLOCKS.items():
            for kind in ("weight", "bias"):
                ours[f"layers.{number}.{name}.{kind}"] = published[f"encoder.layer.{number}.{theirs}.{kind}"]
    _load(network, ours, ("cases.", "quotes.", "conventions.", *_HEADS), checkpoint)


def load_start(network: TaggerNetwork, checkpoint: Path) -> None:
    """Loads published weights (.safetensors) or the encoder that `training.adapt` wrote (.pt); the heads stay fresh."""
    if checkpoint.suffix == ".safetensors":
        load_published(network, checkpoint)
        return
    adapted = torch.load(checkpoint, weights_only=True)
    _load(network, {name: value for name, value in adapted.items() if not name.startswith(_HEADS)}, _HEADS, checkpoint)


def _load(network: TaggerNetwork, weights: dict[str, Tensor], fresh: tuple[str, ...], checkpoint: Path) -> None:
    """Loads weights by name; raises RuntimeError naming every parameter that is missing and not one of the fresh ones."""
    missing = network.load_state_dict(weights, strict=False).missing_keys
    lost = [name for name in missing if not name.startswith(fresh)]
    if lost:
        raise RuntimeError(f"{checkpoint} lacks {', '.join(lost)}")
