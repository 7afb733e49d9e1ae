"""The act of a statement, by its cue and, where the cue leaves it open, its content."""

from __future__ import annotations

import re

from onrecord.lexicon.inflection import plural
from onrecord.lexicon.signs import first_sign, judgement_in
from onrecord.lexicon.speech import CueSense, Part, Rule, Sense, is_adverb, senses_in
from onrecord.lexicon.table import word_group
from onrecord.model import Act

NEGATED = {
    Act.CONFIRM: Act.STATE,
    Act.DENY: Act.STATE,
    Act.SUPPORT: Act.DENY,
    Act.PROMISE: Act.DENY,
    Act.WARN: Act.STATE,
    Act.ACCUSE: Act.STATE,
    Act.DEMAND: Act.STATE,
    Act.CONDEMN: Act.STATE,
}
"""What becomes of an act under negation: not to confirm is no denial, and not to deny no confirmation; both state."""

_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
_THAT = re.compile(r"\s+that\b", re.IGNORECASE)
_TO = re.compile(r"\s+to\b", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:to|at|in|on|with|during|after|before)\b", re.IGNORECASE)
_CAPITALISED = r"[^a-z\W][\w.'\u2019-]*"
_LABEL = re.compile(rf"{_CAPITALISED}(?:[ ,]+{_CAPITALISED})*\s*:\s*|\W+")
_QUESTION_LABEL = re.compile(r"\W*(?:Q|Question)\W*", re.IGNORECASE)
_ENDS_ASKING = re.compile(r"\?\W*\Z")
_QUESTION = re.compile(
    r"\W*(?:and |but |so )?"
    r"(?:wh(?:at|y|o|om|ose|en|ere|ich)|how|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall"
    r"|may|might|must|\w+n['\u2019]t)\b[^.!?]*\?\W*",
    re.IGNORECASE,
)
_FIRST_WORDS = r"[\w.'\u2019-]+ "
_ASKED_ABOUT = re.compile(
    rf"\W*(?:{_FIRST_WORDS}){{0,4}}(?:whether|if|about|how|wh(?:at|y|o|en|ere|ich))\b", re.IGNORECASE
)
_OF_THE_SOURCE = re.compile(r"\W*(?:to|he|she|it|they|we|i|his|her|its|their|our|my|there|if)\b", re.IGNORECASE)
_INFINITIVE = re.compile(r"[\"\u201c'\u2018]*(?:not )?to [a-z]")
_OBJECT_INFINITIVE = re.compile(rf"(?P<object>(?:{_FIRST_WORDS}){{1,5}}?)(?:not )?to [a-z]")


SURE = 0.8
"""The probability from which what the tagger learned counts more than a cue that does something by itself."""

LIKELY = 0.3
"""That from which it counts more than a cue that only states."""


def act_of(cue: str, content: str, learned: tuple[Act, float] | None = None) -> Act:
    """The act that a cue performs with its content, by the words and by what was learned.

    The table of cues is right where a cue does something by itself ("denied"), so it takes much to overrule it. Where the
    words only state ("said"), the content decides, which the tagger has learned to read.

    Args:
        cue: its words.
        content: its words, pieces joined by spaces.
        learned: the act that the tagger thinks likeliest, with its probability.
    """
    by_words = _act_by_words(cue, content)
    if learned is None or (by_words is Act.DENY and learned[0] is Act.STATE):
        # a denial that is lost cannot be mended further down
        return by_words
    return learned[0] if learned[1] > (LIKELY if by_words is Act.STATE else SURE) else by_words


def _act_by_words(cue: str, content: str) -> Act:
    """The act by the table of cues and the signs in the content.

    The first sense in the cue that does more than state decides, turned round where it is negated. An open cue yields
    to a content that plainly denies, demands, warns, promises, hopes or asks; a judging cue takes the judgement in its
    content. A speaker's label ("Kane:", "Q:") and a cue without a word in the table leave it to the content.
    """
    if _QUESTION_LABEL.fullmatch(cue):
        return Act.ASK
    found = list(senses_in(cue))
    if _LABEL.fullmatch(cue) and (" " in cue.strip() or not found):
        return Act.ASK if _ENDS_ASKING.search(content) else _act_of_open(content, Act.STATE)
    if not found:
        return _act_of_open(content, Act.STATE)
    deciding = _deciding(cue, found)
    if deciding.sense.lemma in word_group("refusal") and _TO.match(cue, deciding.end):
        return Act.STATE
    return _act_of_sense(deciding.sense, content, negated=_is_negated(cue[: deciding.start]))


def _deciding(cue: str, found: list[CueSense]) -> CueSense:
    """The sense that decides: the first that does more than state and is not only what is spoken to or about."""
    first = 0
    while first + 1 < len(found) and _makes_way(cue, found[first], found[first + 1]):
        first += 1
    for place, one in enumerate(found[first:], first):
        states = one.sense.act is Act.STATE and one.sense.rule is not Rule.JUDGED
        spoken_to = place > first and _PREPOSITION.search(cue, found[place - 1].end, one.start)
        if not states and not (one.sense.part is Part.NOUN and spoken_to):
            return one
    return found[first]


def _makes_way(cue: str, one: CueSense, following: CueSense) -> bool:
    """Whether what follows is what is done: "want to thank", "refused to confirm"."""
    lends = one.sense.lemma in word_group("makes_way") | word_group("refusal")
    return lends and cue[one.end : following.start].strip().lower() == "to"


def _act_of_sense(sense: Sense, content: str, *, negated: bool) -> Act:
    if negated:
        return sense.negated or NEGATED.get(sense.act, sense.act)
    if sense.infinitive and _is_infinitive(sense, content):
        return sense.infinitive
    if sense.rule is Rule.ALLEGING and not _OF_THE_SOURCE.match(content) and first_sign(content, Rule.ALLEGING):
        return Act.ACCUSE
    if sense.rule in (Rule.OPEN, Rule.ALLEGING):
        return _act_of_open(content, sense.act)
    if sense.rule is Rule.JUDGED:
        return judgement_in(content) or sense.act
    return sense.act


def _is_infinitive(sense: Sense, content: str) -> bool:
    """Whether the content is something to do, for the source or for somebody told or asked: "told | Kiev to wait"."""
    if _INFINITIVE.match(content):
        return True
    if sense.act is Act.ASK:
        return not _ENDS_ASKING.search(content) and not _ASKED_ABOUT.match(content)
    told = _OBJECT_INFINITIVE.match(content) if sense.lemma == "tell" else None
    return told is not None and word_group("no_object").isdisjoint(told["object"].lower().split())


def _is_negated(before: str) -> bool:
    """Whether what follows these words of the cue is negated; two negations cancel out ("did not refuse to say")."""
    words = [match.group().lower().replace("\u2019", "'") for match in _WORD.finditer(before)]
    negations = 0
    for place in reversed(range(len(words))):
        word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
        refuses = word in word_group("refusal") and following == "to"
        if refuses or word in word_group("negation") or word.endswith("n't") or (word, following) == ("no", "longer"):
            negations += 1
        elif word not in word_group("negation_reach") and not is_adverb(word):
            break
    return negations % 2 == 1


def _act_of_open(content: str, otherwise: Act) -> Act:
    """The act of a content that plainly acts and does not only report another's act ("Kane said they must go")."""
    if _QUESTION.fullmatch(content):
        return Act.ASK
    found = first_sign(content)
    return otherwise if found is None or _reports(found.before) else found.act


def _reports(before: str) -> bool:
    """Whether words report what another said; a plain plural is no report ("all member states must")."""
    for found in senses_in(before):
        past = before[found.start : found.end].lower() not in (found.sense.lemma, plural(found.sense.lemma))
        if found.sense.rule is Rule.OPEN and (past or _THAT.match(before, found.end)):
            return True
    return False
