"""Names begin and end with words, and on one line."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from onrecord.model import NameType
from onrecord.tagging.names import NAME_LABELS, PieceName, begin, decode_names


def scores(labels: list[int]) -> npt.NDArray[np.float32]:
    found = np.zeros((len(labels), len(NAME_LABELS)), np.float32)
    found[np.arange(len(labels)), labels] = 9.0
    return found


def read(labels: list[int], words: str, lengths: list[int]) -> list[PieceName]:
    return decode_names(scores(labels), np.array([mark == "w" for mark in words]), lengths)


PERSON, INSIDE = begin(NameType.PERSON), begin(NameType.PERSON) + 1
WEAPON = begin(NameType.WEAPON)


def test_the_first_piece_of_a_word_speaks_for_it() -> None:
    assert read([PERSON, 0, INSIDE, WEAPON, 0], "w.w.w", [5]) == [PieceName(0, 4, NameType.PERSON)]


def test_two_names_beside_each_other_stay_two() -> None:
    assert read([PERSON, PERSON, WEAPON], "www", [3]) == [
        PieceName(0, 1, NameType.PERSON),
        PieceName(1, 2, NameType.PERSON),
        PieceName(2, 3, NameType.WEAPON),
    ]


def test_an_inside_follows_only_its_own() -> None:
    found = scores([PERSON, INSIDE, INSIDE])
    found[1, begin(NameType.WEAPON) + 1] = 10.0
    assert decode_names(found, np.array([True] * 3), [3]) == [PieceName(0, 3, NameType.PERSON)]


def test_a_name_in_doubt_is_none() -> None:
    found = scores([0, 0])
    found[0, PERSON] = found[0, WEAPON] = 9.0
    assert decode_names(found, np.array([True, True]), [2]) == []


def test_no_name_goes_over_a_line() -> None:
    found = scores([PERSON, INSIDE])
    found[1, PERSON] = 8.0
    assert decode_names(found, np.array([True, True]), [1, 1]) == [
        PieceName(0, 1, NameType.PERSON),
        PieceName(1, 2, NameType.PERSON),
    ]
    assert decode_names(found, np.array([True, True]), [2]) == [PieceName(0, 2, NameType.PERSON)]


def test_no_pieces_no_names() -> None:
    assert decode_names(np.zeros((0, len(NAME_LABELS)), np.float32), np.zeros(0, dtype=np.bool_), []) == []
