"""What the tagger is trained on: the likelihood of label sequences under a linear chain, of links, of names, of acts."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from onrecord.model import Act, Role
from onrecord.tagging import scheme
from onrecord.tagging.layout import ACTS
from onrecord.tagging.links import LINK_WIDTH, LINKS, distance_bucket
from onrecord.tagging.scheme import PieceSpan
from training.data import ANY_NAME

Link = tuple[int, int, PieceSpan, PieceSpan]
KnownAct = tuple[PieceSpan, tuple[PieceSpan, ...], Act]

_FORBIDDEN = torch.from_numpy(scheme.forbidden_transitions())


def chain_loss(scores: Tensor, labels: Tensor, mask: Tensor, transitions: Tensor) -> Tensor:
    """Negative log-likelihood of the gold sequences of one depth, a piece.

    Args:
        scores: (B, T, L), float32.
        labels: (B, T); a window whose labels are `scheme.UNKNOWN` has no part in the loss.
        mask: (B, T), True on pieces.
        transitions: (from, to).
    """
    known = labels[:, 0] != scheme.UNKNOWN
    if not bool(known.any()):
        return scores.sum() * 0.0
    scores, labels, mask = scores[known], labels[known].clamp(min=0), mask[known]
    steps = transitions.masked_fill(_FORBIDDEN.to(transitions.device), -1e4)
    emitted = scores.gather(2, labels[..., None])[..., 0]  # (B, T)
    moved = steps[labels[:, :-1], labels[:, 1:]]  # (B, T - 1)
    gold = (emitted * mask).sum() + (moved * mask[:, 1:]).sum()
    total = scores[:, 0]  # (B, L)
    for position in range(1, scores.shape[1]):
        advanced = torch.logsumexp(total[:, :, None] + steps, dim=1) + scores[:, position]
        total = torch.where(mask[:, position, None], advanced, total)
    return (torch.logsumexp(total, dim=1).sum() - gold) / mask.sum()


def link_loss(vectors: Tensor, distances: Tensor, labels: Tensor, links: Sequence[Sequence[Link]]) -> Tensor:
    """Cross-entropy of each dependent's head among the gold heads of its window and "none", whose score is zero.

    Args:
        vectors: (B, T, LINK_OUTPUTS), float32.
        distances: (LINKS, DISTANCES).
        labels: (B, T, D), from which the gold spans are read.
        links: the gold links of each window.
    """
    losses: list[Tensor] = []
    for number, gold in enumerate(links):
        for depth in range(labels.shape[2]):
            window = labels[number, :, depth]
            if int(window[0]) == scheme.UNKNOWN:
                continue
            spans = scheme.decode(window.clamp(min=0).tolist())
            for kind in range(len(LINKS)):
                pairs = [(one, two) for k, d, one, two in gold if (k, d) == (kind, depth)]
                loss = _one_link_loss(vectors[number], distances[kind], (kind, spans), pairs)
                if loss is not None:
                    losses.append(loss)
    return torch.cat(losses).mean() if losses else vectors.sum() * 0.0


def _one_link_loss(
    vectors: Tensor, distances: Tensor, spans: tuple[int, list[PieceSpan]], pairs: list[tuple[PieceSpan, PieceSpan]]
) -> Tensor | None:
    kind, found = spans
    roles: tuple[Role, Role] = LINKS[kind]
    dependents, heads = ([span for span in found if span.role is role] for role in roles)
    if not dependents or not heads:
        return None
    parts = [vectors[:, (4 * kind + part) * LINK_WIDTH : (4 * kind + part + 1) * LINK_WIDTH] for part in range(4)]
    left = parts[0][[one.start for one in dependents]] + parts[1][[one.end - 1 for one in dependents]]
    right = parts[2][[one.start for one in heads]] + parts[3][[one.end - 1 for one in heads]]
    buckets = torch.tensor([[distance_bucket(one, two) for two in heads] for one in dependents])
    scores = left @ right.T + distances[buckets]  # (dependents, heads)
    scores = torch.cat([scores, scores.new_zeros(len(dependents), 1)], dim=1)
    wanted = dict(pairs)
    # a dependent whose head lies outside the window teaches "none", which is what serving should say there
    targets = [heads.index(wanted[one]) if wanted.get(one) in heads else len(heads) for one in dependents]
    return torch.nn.functional.cross_entropy(scores, torch.tensor(targets), reduction="none")


def name_loss(scores: Tensor, masks: Tensor) -> Tensor:
    """How unlikely the allowed labels are together, a word whose set leaves anything out.

    Labels that a set does not know are summed over, as Tsuboi et al. (2008) do for chains.

    Args:
        scores: (B, T, NAME_LABELS), float32.
        masks: (B, T), as `Labelled.names`; `ANY_NAME` on padding.
    """
    asked = masks != ANY_NAME
    if not bool(asked.any()):
        return scores.sum() * 0.0
    found, allowed = scores[asked], masks[asked]
    bits = (allowed[:, None] >> torch.arange(found.shape[1])) & 1
    within = found.masked_fill(bits == 0, -1e4)
    return (torch.logsumexp(found, dim=1) - torch.logsumexp(within, dim=1)).mean()


def act_loss(scores: Tensor, acts: Sequence[Sequence[KnownAct]], smoothing: float = 0.1) -> Tensor:
    """Cross-entropy of the acts.

    Args:
        scores: (B, T, 2 * ACTS), float32: as part of a cue, as part of a content.
        acts: (cue, contents, act) of each window.
        smoothing: of the labels; two annotators agree on 86 % of acts.
    """
    rows: list[Tensor] = []
    targets: list[int] = []
    for window, known in zip(scores, acts, strict=True):
        as_cue, as_content = window.chunk(2, dim=1)
        for cue, contents, act in known:
            inside = torch.cat([as_content[one.start : one.end] for one in contents])
            rows.append(as_cue[cue.start : cue.end].mean(dim=0) + inside.mean(dim=0))
            targets.append(ACTS.index(act))
    if not rows:
        return scores.sum() * 0.0
    return torch.nn.functional.cross_entropy(torch.stack(rows), torch.tensor(targets), label_smoothing=smoothing)
