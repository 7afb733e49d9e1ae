"""How certain a statement is: whether the source speaks so at all, and the hedges in cue and content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.lexicon.hedges import Place, hedges_in
from onrecord.lexicon.speech import is_adverb, senses_in
from onrecord.lexicon.table import word_group
from onrecord.model import Hedge, Modality, Polarity, Span, Story
from onrecord.statements.attributions import Attribution
from onrecord.statements.descriptions import NOT_ONE

_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
_AUXILIARIES = re.compile(
    r"\s*,?\s*(?:(?:has|have|had|is|was|were|are|do|does|did|will|would|may|might|could|can|cannot|must|should|shall|not|"
    r"never|yet|to|be|been|\w+n['\u2019]t|\w+ly|also|still|expected|likely|due|set),?\s+)+",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"\b(?:nor|neither|never|not once|at no point|no longer|nowhere|hardly)\s(?:did|does|do|has|have|had|is|was|were|would|"
    r"could|will|can)\s*\Z",
    re.IGNORECASE,
)
_NOBODY = re.compile(rf"(?:{NOT_ONE}|neither)\b(?! doubt| less)", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|unless|in case|should|provided(?: that)?|once)\s*\Z", re.IGNORECASE)
_NEGATING_NOUN = re.compile(r"\bno\b(?! longer| doubt| less| uncertain| more than)", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"i|we", re.IGNORECASE)
_POLITE = re.compile(r"\b(?:would|must|should|will|can)\b", re.IGNORECASE)
"""In "I must say" and "we would argue" it is said with these words."""
_EARLIER_BEFORE = 60
"""Code points before source or cue within which a word that turns the clause round is looked for."""

_MODALS: tuple[tuple[re.Pattern[str], Modality], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), modality)
    for words, modality in (
        (r"(?:is|are|was|were|be) (?:\w+ )?(?:expected|likely|thought likely|tipped) to", Modality.PROBABLE),
        (
            r"will|shall|(?:(?:is|are|was|were) (?:\w+ )?(?:due|set|poised|scheduled|about|going|preparing|planning)|is|are|was"
            r"|were|plans?|planned|intends?|intended|prepares?|prepared) to|\w+['\u2019]ll",
            Modality.FUTURE,
        ),
        (
            r"must|should|ought to|(?:has|have|needs?) to|(?:is|are|was|were) (?:obliged|required) to",
            Modality.OBLIGATORY,
        ),
        (r"would|\w+['\u2019]d", Modality.CONDITIONAL),
        (r"may|might|could", Modality.POSSIBLE),
    )
)
_DONE = re.compile(
    r"\b(?:could|would|can|will) (?:not|only|never|neither|no longer|no more|say (?:only|no more))\b"
    r"|\b(?:could|would|wo|ca)n['\u2019]t\b|\bcannot\b"
    r"|\bwould (?:later|subsequently|go on to|eventually|again|often|sometimes|always)\b",
    re.IGNORECASE,
)
"""Auxiliaries that tell what was or was not done: not able, not willing, the past's own future, a habit."""

_SENTENCE = re.compile(r"[.?!]['\"\u201d\u2019)]*\s+(?=\W*[A-Z0-9])|\n")
_CLAUSE = re.compile(
    r"[,;:()]|\s[\u2013\u2014-]+\s|\u2014|\b(?:and|but|or|while|whereas|although|though|because|since|unless|until|if|whether|"
    r"when|where|who|whom|whose|which|so that|in order|than|as|after|before|what|how|why|lest)\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"(?:while|whereas|although|though|because|since|unless|until|if|whether|when|where|who|whom|whose|which|so that|"
    r"in order|than|as|after|before|what|how|why|lest)\Z",
    re.IGNORECASE,
)
_COORDINATORS = frozenset({"and", "but", "or"})
_RELATIVE_THAT = re.compile(r"\b(\w+)\sthat\s", re.IGNORECASE)
_ASKS = frozenset({"why", "how", "what", "who", "whom", "where", "when", "which", "whether"})
_LONGEST_CLAUSE = 400
"""Code points before a hedge within which its clause is taken to begin."""
_CLAIMS_THAT = frozenset(
    "possible likely unlikely probable clear doubtful certain sure believe think suspect fear appears seems said says and but"
    " so is was be mean means meant confident hope hopes expect expects told".split()
)
"""Words after which "that" begins what is claimed; after any other it begins a relative clause."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """What the words around the cue tell about the saying, and how the content is hedged."""

    polarity: Polarity
    modality: Modality
    hedges: tuple[Hedge, ...]
    by_nobody: bool = False
    """Whether it is the source that says no: "neither side has confirmed"."""


def certainty_of(story: Story, one: Attribution, inner: Sequence[Attribution]) -> Certainty:
    """The certainty of an attribution; `inner` are all those of the story that its content holds."""
    text = story.text
    start = _verb_phrase_start(text, one)
    phrase = text[start : one.cue.end]
    before = text[max(0, _first(one) - _EARLIER_BEFORE) : _first(one)]
    source = text[one.source.start : one.source.end] if one.source else ""
    governed = phrase[: _deciding_start(phrase)]
    by_nobody = _NOBODY.match(source) is not None
    negated = _is_negated(phrase, governed) != (_INVERTED.search(before) is not None or by_nobody)
    return Certainty(
        polarity=Polarity.NEGATIVE if negated else Polarity.POSITIVE,
        modality=_modality(governed, before, source, negated=negated),
        hedges=tuple(_hedges(story, one, start, inner)),
        by_nobody=by_nobody,
    )


def _first(one: Attribution) -> int:
    return min(one.cue.start, one.source.start) if one.source else one.cue.start


def _verb_phrase_start(text: str, one: Attribution) -> int:
    """Where the verb phrase begins: auxiliaries between source and cue belong to it."""
    if one.source is not None and one.source.end < one.cue.start:
        between = _AUXILIARIES.fullmatch(text, one.source.end, one.cue.start)
        if between is not None and not any(one.source.end <= piece.start < one.cue.start for piece in one.content):
            return one.source.end
    return one.cue.start


def _deciding_start(phrase: str) -> int:
    """Where the word that says what is done begins; a verb that only leads to it ("declined to say") is stepped over."""
    found = list(senses_in(phrase))
    leads = word_group("refusal") | {"plan", "intend", "expect", "likely"}
    place = 0
    while place + 1 < len(found) and _leads_to(phrase, found[place].start, found[place + 1].start, leads):
        place += 1
    if found:
        return found[place].start
    words = list(_WORD.finditer(phrase))
    return words[-1].start() if words else 0


def _leads_to(phrase: str, start: int, following: int, leads: frozenset[str] | set[str]) -> bool:
    words = [match.group().lower() for match in _WORD.finditer(phrase, start, following)]
    is_lead = any(words[0].startswith(lead) for lead in leads) if words else False
    return is_lead and words[-1] == "to"


def _is_negated(phrase: str, governed: str) -> bool:
    """Whether the deciding word is negated; two negations cancel out."""
    words = [match.group().lower().replace("\u2019", "'") for match in _WORD.finditer(governed)]
    negations = 0
    for place in reversed(range(len(words))):
        word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
        if word == "not" and following in {"only", "just", "merely", "simply", "surprisingly", "unexpectedly"}:
            continue
        refuses = word in word_group("refusal") and following == "to"
        yet_to = (word, following) == ("yet", "to")
        short_of = (word, following) == ("short", "of")
        no_longer = (word, following) == ("no", "longer")
        if refuses or yet_to or short_of or no_longer or word in word_group("negation") or word.endswith("n't"):
            negations += 1
        elif word not in word_group("negation_reach") and word != "of" and not is_adverb(word):
            break
    return (negations + bool(_NEGATING_NOUN.search(phrase, len(governed)))) % 2 == 1


def _modality(governed: str, before: str, source: str, *, negated: bool) -> Modality:
    if _IF.search(before):
        return Modality.CONDITIONAL
    if _DONE.search(f"{governed} ") or (_FIRST_PERSON.fullmatch(source) and _POLITE.search(governed)):
        return Modality.CERTAIN
    found = [(match.start(), modality) for pattern, modality in _MODALS if (match := pattern.search(governed))]
    modality = min(found, key=lambda one: one[0])[1] if found else Modality.CERTAIN
    # "neither side would say": unwilling, and so not said
    return Modality.CERTAIN if negated and modality is Modality.CONDITIONAL else modality


def _hedges(story: Story, one: Attribution, start: int, inner: Sequence[Attribution]) -> Iterator[Hedge]:
    """In the order of the text; what an inner statement's cue or content holds is that statement's own."""
    text = story.text
    taken = [span for held in inner for span in (held.cue, *held.content)]
    found = [(hit.start, hit.end, hit.strength) for hit in hedges_in(text, start, one.cue.end, place=Place.CUE)]
    for piece in one.content:
        hits = hedges_in(text, piece.start, piece.end, place=Place.CONTENT)
        found += [(hit.start, hit.end, hit.strength) for hit in hits if _in_main_clause(text, piece, hit.start)]
    for first, last, strength in sorted(found):
        if not any(span.overlaps(Span(first, last)) for span in taken):
            yield Hedge(story.quote(first, last), strength)


def _in_main_clause(text: str, piece: Span, place: int) -> bool:
    """Whether no subordinate clause seems to be open at `place`: a comma or dash ends one, "and" does not."""
    begin = max(piece.start, place - _LONGEST_CLAUSE)
    for end in _SENTENCE.finditer(text, begin, place):
        begin = end.end()
    subordinate = False
    for found in _CLAUSE.finditer(text, begin, place):
        if _SUBORDINATE.fullmatch(found.group()):
            # a content that is a question as a whole ("said why it may sail") is no clause within one
            subordinate = found.start() > piece.start or found.group().lower() not in _ASKS
        elif found.group().lower() not in _COORDINATORS:
            begin, subordinate = found.end(), False
    if subordinate:
        return False
    thats = list(_RELATIVE_THAT.finditer(text, begin, place))
    return not thats or thats[-1].start() == piece.start or thats[-1][1].lower() in _CLAIMS_THAT
