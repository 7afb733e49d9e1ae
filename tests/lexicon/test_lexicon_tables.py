"""The tables are whole: ids are unique, codes and acts exist, no form belongs to two rows unless the table says so."""

import re
from collections import Counter
from importlib.resources import files

import pytest

from onrecord.lexicon import table
from onrecord.lexicon.agencies import agencies
from onrecord.lexicon.inflection import verb_forms
from onrecord.lexicon.organisations import organisations
from onrecord.lexicon.signs import first_sign, judgement_in, signs
from onrecord.lexicon.speech import Part, Rule, forms_of, senses
from onrecord.lexicon.states import StateForm, StateKind, find_state, state, states
from onrecord.lexicon.table import read_head, read_table, values, word_group
from onrecord.lexicon.titles import TitleKind, titles
from onrecord.model import Act

TABLES = sorted(
    path.name.removesuffix(".csv")
    for path in (files("onrecord.lexicon") / "tables").iterdir()
    if path.name.endswith(".csv")
)


def repeated(words: list[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def test_there_are_tables() -> None:
    assert len(TABLES) == 17


@pytest.mark.parametrize("name", TABLES)
def test_every_head_says_what_source_and_date(name: str) -> None:
    head = read_head(name)
    assert len(head.splitlines()[0]) > 20
    assert "Source: " in head
    assert re.search(r"Date: \d{4}-\d{2}-\d{2}\.", head)


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_rows_without_stray_spaces(name: str) -> None:
    rows = read_table(name)
    assert rows
    for row in rows:
        for cell in row.values():
            assert cell == cell.strip()
            assert len(set(values(cell))) == len(values(cell)), row


@pytest.mark.parametrize("name", TABLES)
def test_the_readme_describes_every_table_and_its_columns(name: str) -> None:
    readme = (files("onrecord.lexicon") / "tables" / "README.md").read_text("utf-8")
    line = next(line for line in readme.splitlines() if line.startswith(f"| `{name}.csv`"))
    for column in read_table(name)[0]:
        assert f"`{column}`" in line


@pytest.mark.parametrize("row", ["a,b,c\n1,2\n", "a,b\n1,2,3\n"])
def test_a_row_of_another_width_is_an_error(
    row: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("lexicon")
    (folder / "tables").mkdir()
    (folder / "tables" / "crooked.csv").write_text("# head\n" + row, "utf-8")
    monkeypatch.setattr(table, "files", lambda _package: folder)
    with pytest.raises(ValueError, match="crooked"):
        read_table("crooked")


def test_an_unknown_word_group_is_an_error() -> None:
    with pytest.raises(KeyError):
        word_group("colour")


def test_states_are_unique_and_every_un_member_is_there() -> None:
    assert repeated([one.code for one in states()]) == []
    assert repeated([one.name for one in states()]) == []
    assert all(re.fullmatch(r"[A-Z]{3}", one.code) for one in states())
    assert sum(one.kind is StateKind.MEMBER for one in states()) == 193
    assert sum(one.kind is StateKind.OBSERVER for one in states()) == 2


def test_every_state_is_found_by_each_of_its_forms() -> None:
    for one in states():
        for form, kind in one.forms():
            match = find_state(form)
            assert match is not None, form
            assert one is match.state or one in match.others, form
            if match.state is one:
                assert match.form is kind or form in {one.name, *one.aliases}, form


def test_no_form_belongs_to_two_states_unless_listed() -> None:
    owners: dict[str, set[str]] = {}
    for one in states():
        for form, _ in one.forms():
            owners.setdefault(form, set()).add(one.code)
    listed = {row["form"]: set(values(row["states"])) for row in read_table("ambiguous_forms")}
    for form, codes in owners.items():
        if len(codes) > 1:
            assert codes <= (listed.get(form) or listed.get(form.removesuffix("s"), set())), form


def test_ambiguous_forms_are_forms_of_the_states_they_name() -> None:
    rows = read_table("ambiguous_forms")
    assert repeated([row["form"] for row in rows]) == []
    for row in rows:
        for code in values(row["states"]):
            assert row["form"] in {form for form, _ in state(code).forms()}, row
        assert len(values(row["states"])) > 1 or row["besides"], f"{row['form']} is not ambiguous"


def test_every_masked_phrase_holds_a_form_and_is_no_state_itself() -> None:
    forms = sorted({form for one in states() for form, _ in one.forms()}, key=len, reverse=True)
    any_form = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")
    for row in read_table("masked_phrases"):
        assert find_state(row["phrase"]) is None
        assert any_form.search(row["phrase"]), row


def test_only_names_and_seats_belong_to_the_european_union() -> None:
    kinds = {kind for _, kind in state("EUE").forms()}
    assert kinds == {StateForm.NAME, StateForm.SEAT}


def test_organisations_are_unique_in_id_and_form() -> None:
    assert repeated([one.id for one in organisations()]) == []
    assert repeated([form for one in organisations() for form in {one.name, *one.aliases}]) == []
    assert len(organisations()) > 250


def test_generic_organisations_have_no_state() -> None:
    assert all(one.state is None for one in organisations() if one.generic)
    assert sum(one.generic for one in organisations()) >= 20


def test_agencies_are_unique_in_id_and_form() -> None:
    assert repeated([one.id for one in agencies()]) == []
    assert repeated([form for one in agencies() for form in {one.name, *one.aliases}]) == []


def test_titles_are_unique_but_for_modifiers() -> None:
    named = [one for one in titles() if one.kind is not TitleKind.MODIFIER]
    assert repeated([form for one in named for form in {one.name, *one.aliases, *one.plurals}]) == []
    assert all(one.name == one.name.lower() for one in titles())


def test_given_names_are_unique_and_gendered() -> None:
    rows = read_table("given_names")
    assert repeated([row["name"] for row in rows]) == []
    assert {row["gender"] for row in rows} == {"f", "m", "u"}
    assert all(row["name"].isascii() and row["name"][0].isupper() for row in rows)


def test_senses_are_unique_and_cover_every_act() -> None:
    assert repeated([f"{sense.lemma}/{sense.part}" for sense in senses()]) == []
    assert {sense.act for sense in senses()} == set(Act)
    assert {sense.part for sense in senses()} == set(Part)
    assert len({sense.lemma for sense in senses()}) > 400


def test_only_words_that_state_or_affirm_are_open() -> None:
    assert {sense.act for sense in senses() if sense.rule is Rule.OPEN} == {Act.STATE, Act.CONFIRM}


def test_no_form_of_one_part_of_speech_has_two_acts() -> None:
    acts: dict[tuple[str, Part], set[Act]] = {}
    for sense in senses():
        for form in forms_of(sense):
            acts.setdefault((form, sense.part), set()).add(sense.act)
    assert {form: found for form, found in acts.items() if len(found) > 1} == {}


def test_every_sign_compiles_and_none_matches_nothing() -> None:
    assert len(signs()) > 30
    assert {sign.under for sign in signs()} == {Rule.OPEN, Rule.ALLEGING}
    for sign in signs():
        assert sign.pattern.search("") is None
    assert first_sign("") is None


def test_judgements_name_no_word_twice() -> None:
    words = [word for row in read_table("judgements") for word in values(row["words"])]
    assert repeated(words) == []
    assert all(judgement_in(word.replace("*", "")) for word in words)


def test_irregular_verbs_are_unique_and_irregular() -> None:
    rows = read_table("irregular_verbs")
    assert repeated([row["verb"] for row in rows]) == []
    for row in rows:
        regular = {row["verb"] + "ed"}
        assert set(values(row["past"])) - regular, f"{row['verb']} is regular"
        assert set(values(row["past"])) <= set(verb_forms(row["verb"]))
