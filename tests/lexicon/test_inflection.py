import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lexicon.inflection import noun_forms, plural, present_participles, singular, verb_forms


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("warn", {"warn", "warns", "warning", "warned"}),
        ("accuse", {"accuse", "accuses", "accusing", "accused"}),
        ("deny", {"deny", "denies", "denying", "denied"}),
        ("say", {"say", "says", "saying", "said"}),
        ("stress", {"stress", "stresses", "stressing", "stressed"}),
        ("plan", {"plan", "plans", "planning", "planned"}),
        ("commit", {"commit", "commits", "committing", "committed"}),
        ("quip", {"quip", "quips", "quipping", "quipped"}),
        ("fear", {"fear", "fears", "fearing", "feared"}),
        ("vow", {"vow", "vows", "vowing", "vowed"}),
        ("agree", {"agree", "agrees", "agreeing", "agreed"}),
        ("tie", {"tie", "ties", "tying", "tied"}),
        ("veto", {"veto", "vetoes", "vetoing", "vetoed"}),
        ("label", {"label", "labels", "labelling", "labeling", "labelled", "labeled"}),
        ("hail", {"hail", "hails", "hailing", "hailed"}),
        ("speak", {"speak", "speaks", "speaking", "spoke", "spoken"}),
        ("go on", {"go on", "goes on", "going on", "went on", "gone on"}),
        ("be clear", {f"{form} clear" for form in ("be", "am", "are", "is", "was", "were", "been", "being")}),
    ],
)
def test_verbs(lemma: str, forms: set[str]) -> None:
    assert set(verb_forms(lemma)) == forms
    assert verb_forms(lemma)[0] == lemma


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("claim", ("claim", "claims")),
        ("query", ("query", "queries")),
        ("reply", ("reply", "replies")),
        ("display", ("display", "displays")),
        ("speech", ("speech", "speeches")),
        ("spokesman", ("spokesman", "spokesmen")),
        ("stance against", ("stance against", "stances against")),
        ("head of state", ("head of state", "heads of state")),
        ("red line", ("red line", "red lines")),
    ],
)
def test_nouns(lemma: str, forms: tuple[str, str]) -> None:
    assert noun_forms(lemma) == forms


def test_participles_of_deeds() -> None:
    assert present_participles("send") == ("sending",)
    assert present_participles("cancel") == ("cancelling", "canceling")


@settings(derandomize=True)
@given(st.from_regex(r"[a-z]{2,9}", fullmatch=True))
def test_any_word_inflects(word: str) -> None:
    forms = verb_forms(word)
    assert forms[0] == word
    assert any(form.endswith("ing") for form in forms)
    assert plural(word)[: len(word) - 2] == word[:-2]


@pytest.mark.parametrize(
    ("nouns", "one"),
    [
        ("officials", "official"),
        ("two parties", "two party"),
        ("spokesmen", "spokesman"),
        ("coaches", "coach"),
        ("people", "person"),
        ("press", "press"),
    ],
)
def test_the_singular_undoes_the_plural(nouns: str, one: str) -> None:
    assert singular(nouns) == one
