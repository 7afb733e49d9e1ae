from __future__ import annotations

import pytest

from onrecord.pages.language import SHORTEST, language_of

ENGLISH = (
    "The government of Norland has given up its plan to lease two frigates to Sudmark, the defence ministry announced "
    "on Tuesday. Minister Ada Brandt said that the ships were needed at home and that talks would go on."
)
GERMAN = (
    "Die Regierung von Norland hat ihren Plan aufgegeben, zwei Fregatten an Sudmark zu verleihen, teilte das "
    "Verteidigungsministerium am Dienstag mit. Ministerin Ada Brandt sagte, die Schiffe würden zu Hause gebraucht, "
    "über die Ausbildung der Besatzungen werde jedoch weiter verhandelt."
)
FRENCH = (
    "Le gouvernement du Norland a renoncé à louer deux frégates au Sudmark, a annoncé mardi le ministère de la "
    "Défense. La ministre Ada Brandt a déclaré que les navires étaient nécessaires dans le pays, mais que les "
    "discussions sur la formation des équipages allaient se poursuivre."
)


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (GERMAN, "de"), (FRENCH, "fr")])
def test_paragraphs_of_news(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "1234 5678", "Norland – Sudmark 3:1", GERMAN[:SHORTEST]])
def test_short_text_is_no_evidence(text: str) -> None:
    assert language_of(text) is None


def test_a_foreign_quotation_leaves_a_story_english() -> None:
    assert language_of(ENGLISH + " “Wir verleihen nicht, was wir selbst brauchen”, as she put it. " + ENGLISH) == "en"


def test_a_list_of_names_is_not_refused() -> None:
    names = "Ada Brandt, Ivo Marn, Jane Roe, John Doe, Lena Holm, Peter Vik, Clara Nes, Tom Skar, Rosa Veld, Max Olin, "
    assert language_of(names * 3) in (None, "en")
