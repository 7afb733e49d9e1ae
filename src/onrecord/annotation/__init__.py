"""A record as JSON, in the form in which people annotate stories, so that one scorer reads gold and system alike.

The annotators' keys keep their names and meaning. What a record knows beyond them stands beside them in keys of its
own: ``story_id``, ``page``, ``kicker``, ``truncated``, ``credits``, ``published_from``, ``maker``, ``refusals``, and
in a statement ``spans``, ``manner``, ``polarity``, ``modality``, ``hedges``, ``addressee``, ``occasion`` and ``time``.
Offsets are code points, half-open, as everywhere.
"""

from onrecord.annotation.forms import AnnotationError, StatementForm
from onrecord.annotation.reading import from_json, sanction_from_json, transfer_from_json
from onrecord.annotation.writing import event_to_json, statement_form, to_json

__all__ = [
    "AnnotationError",
    "StatementForm",
    "event_to_json",
    "from_json",
    "sanction_from_json",
    "statement_form",
    "to_json",
    "transfer_from_json",
]
