"""A small spaCy pipeline for English, trained on GUM, for peers that need tagged and parsed text.

No pipeline for English is on the package index. GUM's trees give parts of speech, lemmas, sentences and dependencies; its test
documents are left out, and the pipeline's own accuracy on them is printed, so that a peer's figure can be read beside it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import minibatch

from evals.gum import Sentence, documents_in_test, read_trees

_WIDTH = 96
_SENTENCES_A_DOC = 12


def _docs(nlp: Language, sentences: list[Sentence]) -> Iterator[Doc]:
    for first in range(0, len(sentences), _SENTENCES_A_DOC):
        some = sentences[first : first + _SENTENCES_A_DOC]
        offsets = [sum(len(one.words) for one in some[:place]) for place in range(len(some))]
        yield Doc(
            nlp.vocab,
            words=[word for one in some for word in one.words],
            spaces=[space for one in some for space in one.spaces],
            pos=[part for one in some for part in one.parts],
            lemmas=[lemma for one in some for lemma in one.lemmas],
            heads=[head + offset for one, offset in zip(some, offsets, strict=True) for head in one.heads],
            deps=[relation for one in some for relation in one.relations],
            sent_starts=[at == 0 for one in some for at in range(len(one.words))],
        )


def train(gum: Path, *, epochs: int = 6) -> tuple[Language, dict[str, float]]:
    """The pipeline, and its accuracy on GUM's test documents. Prints a line an epoch."""
    nlp = spacy.blank("en")
    vectors = {
        "@architectures": "spacy.HashEmbedCNN.v2", "width": _WIDTH, "depth": 4, "embed_size": 4000, "window_size": 1,
        "maxout_pieces": 3, "subword_features": True, "pretrained_vectors": None,
    }  # fmt: skip
    nlp.add_pipe("tok2vec", config={"model": vectors})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": _WIDTH}
    nlp.add_pipe("morphologizer", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}})
    nlp.add_pipe("trainable_lemmatizer", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}})
    parser = {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "parser", "extra_state_tokens": False,
        "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "tok2vec": listener,
    }  # fmt: skip
    nlp.add_pipe("parser", config={"model": parser})
    tests = documents_in_test(gum / "splits.md")
    learned = [doc for trees in read_trees(gum / "dep.tar.gz", tests, without=True) for doc in _docs(nlp, trees)]
    kept = [doc for trees in read_trees(gum / "dep.tar.gz", tests) for doc in _docs(nlp, trees)]
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in learned]
    optimiser = nlp.initialize(lambda: examples[:400])
    shuffle = random.Random(1)
    for epoch in range(epochs):
        shuffle.shuffle(examples)
        losses: dict[str, float] = {}
        for some in minibatch(examples, 16):
            nlp.update(some, sgd=optimiser, drop=0.1, losses=losses)
        print(f"  epoch {epoch + 1} of {epochs}: parser loss {losses['parser']:.0f}", flush=True)
    scores = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in kept])
    names = {"pos_acc": "parts of speech", "lemma_acc": "lemmas", "dep_las": "labelled arcs", "sents_f": "sentences"}
    return nlp, {name: float(scores[key]) for key, name in names.items()}
