"""Trees are read with their spaces and heads. The sentences are invented."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

from evals.gum import documents_in_test, read_sentence, read_trees

ROWS = """# text = Boats can't sail.
1	Boats	boat	NOUN	NNS	_	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
3.1	really	really	ADV	RB	_	_	_	_	_
4	sail	sail	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_"""


def test_words_of_one_token_have_no_space_between_them() -> None:
    tree = read_sentence(ROWS)
    written = "".join(word + " " * space for word, space in zip(tree.words, tree.spaces, strict=True))
    assert written.strip() == "Boats can't sail."


def test_heads_count_from_the_first_word_and_a_root_is_its_own() -> None:
    tree = read_sentence(ROWS)
    assert tree.heads == [3, 3, 3, 3, 3]
    assert tree.relations[3] == "ROOT"
    assert (tree.parts[3], tree.lemmas[0]) == ("VERB", "boat")


def test_documents_are_chosen_by_name(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "dep.tar.gz", "w:gz") as archive:
        for name in ("GUM_news_boats", "GUM_news_ports"):
            content = (ROWS + "\n\n" + ROWS + "\n").encode()
            member = tarfile.TarInfo(f"dep/{name}.conllu")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    both = {"GUM_news_boats", "GUM_news_ports"}
    assert [len(trees) for trees in read_trees(tmp_path / "dep.tar.gz")] == [2, 2]
    assert len(list(read_trees(tmp_path / "dep.tar.gz", {"GUM_news_boats"}))) == 1
    assert list(read_trees(tmp_path / "dep.tar.gz", both, without=True)) == []


def test_the_test_documents_are_those_under_their_heading(tmp_path: Path) -> None:
    (tmp_path / "splits.md").write_text(
        "# Splits\n\n## dev\n\n  * GUM_a\n\n## test\n\n  * GUM_b\n\n## test2\n\n  * GUM_c\n"
    )
    assert documents_in_test(tmp_path / "splits.md") == {"GUM_b"}
