"""Who speaks: pronouns, titles, metonyms, groups, and nobody where nobody can say. All people here are invented."""

from __future__ import annotations

import pytest

from onrecord.model import EntityType
from onrecord.statements.reading import StatementReading, read_statements
from tests.marked import marked
from tests.statements.speaking import speakers


def read(markup: str, *, title: str | None = None) -> StatementReading:
    story, tags = marked(markup, title=title)
    return read_statements(story, tags)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Moscow", "Russia"),
        ("the Kremlin", "Russia"),
        ("Washington", "United States"),
        ("the US", "United States"),
        ("Tehran", "Iran"),
        ("the Islamic Republic", "Iran"),
        ("NATO", "NATO"),
        ("Polish Deputy Defence Minister Marek Zawada", "Marek Zawada"),
        ("Marek Zawada, the Polish deputy defence minister,", "Marek Zawada"),
        ("retired US Army Col. Wesley B. Harlan III, a former spokesman for the coalition", "Wesley B. Harlan III"),
        ("US Ambassador to Germany Ruth Ellison", "Ruth Ellison"),
        ("Zawada’s chief of staff Ewa Lis", "Ewa Lis"),
        ("a senior Western official", "senior Western official"),
        ("Baltic leaders", "Baltic leaders"),
        ("every Nordic partner and ally", "every Nordic partner and ally"),
        ("two Senate aides who asked not to be named", "two Senate aides"),
    ],
)
def test_the_name_behind_a_source(source: str, name: str) -> None:
    assert speakers(f"{{s1|{source}}} {{c1|said}} {{q1|the tanks had left}}.") == [name]


def test_a_surname_finds_the_whole_name_wherever_it_stands() -> None:
    text = "{s1|Cebanu} {c1|said} {q1|no shell had come}. Irina Cebanu became minister in May."
    assert speakers(text) == ["Irina Cebanu"]


def test_he_and_she_go_back_to_whom_they_fit() -> None:
    text = (
        "Foreign Minister Barbara Lindqvist met General John Okafor on Monday. {s1|She} {c1|said} {q1|talks went well}. "
        "{s2|He} {c2|warned} of {q2|a long winter}."
    )
    assert speakers(text) == ["Barbara Lindqvist", "John Okafor"]


def test_a_pronoun_is_not_whoever_its_own_content_names() -> None:
    text = "{s1|Lindqvist} {c1|spoke} {q1|for peace}. {q2|“Anders Berg must leave,”} {s2|she} {c2|said}."
    assert speakers(text)[1] == "Lindqvist"


def test_it_is_a_state_or_an_organisation() -> None:
    assert speakers("{s1|Iran} {c1|denied} {q1|the report}. {s2|It} {c2|called} {q2|the claim baseless}.") == [
        "Iran",
        "Iran",
    ]


def test_the_minister_takes_up_the_one_named_before() -> None:
    text = "Defence Minister Irina Cebanu arrived late. {s1|The minister} {c1|said} {q1|roads were icy}."
    assert speakers(text) == ["Irina Cebanu"]


def test_an_office_of_a_state_finds_its_bearer() -> None:
    text = (
        "Iranian Foreign Minister Reza Karimi flew home. {s1|Iran's foreign minister} {c1|said} {q1|nothing was sold}."
    )
    assert speakers(text) == ["Reza Karimi"]


def test_i_and_we_inside_a_quotation_are_the_speaker_and_whom_she_speaks_for() -> None:
    text = (
        "{s1|Iranian Foreign Minister Reza Karimi} {c1|said}: "
        "{q1|“{s2|I} {c2|deny} {q2|this} and {s3|we} {c3|demand} {q3|proof}.”}"
    )
    assert speakers(text) == ["Reza Karimi", "Reza Karimi", "Iran"]


def test_i_in_a_document_is_its_issuer() -> None:
    title = "Statement from President Ana Ruiz on the ceasefire"
    assert speakers("{s1|I} {c1|welcome} {q1|the ceasefire}.", title=title) == ["Ana Ruiz"]


def test_a_label_is_the_speaker() -> None:
    assert speakers("{c1|Karimi:} {q1|We sold nothing.}")[0] == "Karimi"


def test_people_the_lexicon_knows_have_their_usual_name_and_its_id() -> None:
    (biden, _) = read("{s1|President Joseph R. Biden Jr.} {c1|said} {q1|no}.").entities
    assert (biden.name, biden.lexicon_id) == ("Joe Biden", "person:joe-biden")
    (zelensky, _) = read("{s1|President Zelensky} {c1|said} {q1|no}.").entities
    assert (zelensky.name, zelensky.lexicon_id) == ("Volodymyr Zelenskyy", "person:volodymyr-zelenskyy")


def test_a_namesake_is_somebody_else() -> None:
    (namesake, _) = read("{s1|Norwegian Harbour Minister Joe Biden} {c1|said} {q1|no}.").entities
    assert namesake.lexicon_id is None
    (kin, *_) = read("{s1|President Marta Biden} {c1|said} {q1|no}.").entities
    assert (kin.name, kin.lexicon_id) == ("Marta Biden", None)


def test_a_bloc_is_an_organisation() -> None:
    (union,) = read("{s1|The European Union} {c1|said} {q1|no}.").entities
    assert (union.name, union.type) == ("European Union", EntityType.ORGANISATION)


def test_nobody_is_made_up() -> None:
    assert speakers("{c1|It was reported} that {q1|a ship had sunk}.") == [None]


def test_a_spokesman_belongs_to_the_party_he_speaks_for() -> None:
    reading = read("{s1|US National Security Council spokesman Paul Brandt} {c1|said} {q1|no}.")
    entities = {entity.id: entity for entity in reading.entities}
    brandt = entities["paul-brandt"]
    assert brandt.role == "US National Security Council spokesman"
    assert brandt.of is not None
    assert entities[brandt.of].lexicon_id == "state:USA"


def test_every_form_of_a_name_is_kept_in_the_order_of_the_text() -> None:
    text = (
        "{s1|Minister Irina Cebanu} {c1|spoke} {q1|first}. {s2|She} {c2|said} {q2|no}. {s3|Cebanu} {c3|left} {q3|it}."
    )
    (cebanu,) = (entity for entity in read(text).entities if entity.type is EntityType.PERSON)
    assert {"Irina Cebanu", "Minister Irina Cebanu", "She", "Cebanu"} == set(cebanu.names)
