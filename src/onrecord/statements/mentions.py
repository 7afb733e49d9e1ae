"""Who and what a story names, and where: states, organisations, outlets by the lexicon, people by their titles and names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.lexicon.agencies import Agency, agencies_in
from onrecord.lexicon.names import Gender, gender_of, is_given_name
from onrecord.lexicon.organisations import Organisation, organisations_in
from onrecord.lexicon.states import State, StateForm, states_in
from onrecord.lexicon.titles import Place, TitleKind, TitleMatch, find_title, modifiers, titles_in
from onrecord.model import Span

PARTICLES = "al|bin|ibn|bint|van|von|de|del|della|der|di|da|dos|du|ul|el|la|le|den|ter|ben|abu"
_WORD = r"(?:[A-Z]\.(?:\s?[A-Z]\.)*|[A-ZÀ-ÖØ-Þ][\w\-]*(?:[’'][A-ZÀ-ÖØ-Þ]\w+)?(?<=\w))"
_PARTICLE = rf"(?:(?:{PARTICLES})[ -])"
_RUN = re.compile(rf"(?<![\w’'-]){_PARTICLE}?{_WORD}(?: (?:{_PARTICLE}{{0,2}}{_WORD}|Jr\.|Sr\.|II|III))*")
_PERSON_AFTER = re.compile(r", (?:\d\d\b|who\b|whose\b)| who (?:has|had|was|is|heads|leads|led|ran|runs|served)\b")
"""What follows a person's name: an age, or a clause about them."""
_APPOSED = re.compile(r", (?:the |a |an |its |their )?(?P<first>)(?:[\w-]+ ){0,1}")
_BEFORE_THINGS = re.compile(r"\b(?:[Tt]he|[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout) $")
_MANY = re.compile(r"(?:[a-z]ers|men|ists|ants|ents|ors|ians|ies|ages|ople)$")
"""Endings of common nouns in the plural, which a capital at the start of a sentence makes look like a surname."""
_LONGEST_WORD, _LONGEST_GAP = 40, 4
"""Code points before a name in which the word before it, and the gap to it, are looked for."""
_SUFFIXES = frozenset({"Jr.", "Sr.", "Jr", "Sr", "II", "III"})
_DAYS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October
    November December Today Tonight""".split()
)
_OPENERS = frozenset(
    """The A An In On At But And Or So For From By With As If When While After Before Since Although Though However Meanwhile
    Earlier Later Also This That These Those There Here It He She They We You I His Her Their Its Our My What Who Why How Where
    Under Over Into Of To Not No Yes Some Many Most Several Both Each Every All Any Such Other Another One Two Three Four Five
    During Despite Because Until Unlike According Asked Citing Speaking Last Next Only Still Now Then Yet Even Just Whether
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October
    November December Additionally Moreover Furthermore Photo Instead Indeed Among Against Between Through Without Within Once
    Perhaps Today Tomorrow Yesterday Officials Experts Critics""".split()
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person as a story names them: ``John Kirby``, or only ``Kirby``."""

    name: str
    titled: TitleKind | None = None
    """The kind of the title right before the name, if there is one."""
    gender: Gender | None = None

    @property
    def surname(self) -> str:
        """The last word of the name that is no suffix."""
        words = [word for word in self.name.split() if word not in _SUFFIXES]
        return words[-1] if words else self.name


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text that names something; `what` says what it names."""

    span: Span
    words: str
    what: PersonName | State | Organisation | Agency
    state: State | None = None
    """The state it belongs to, where its words or the lexicon tell."""
    form: StateForm | None = None
    """For a state: which of its forms this is."""


@dataclass(frozen=True, slots=True)
class TitleMention:
    """A title or role noun in the text."""

    span: Span
    match: TitleMatch


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that a story names, each kind in the order of the text."""

    named: tuple[Mention, ...]
    titles: tuple[TitleMention, ...]

    def inside(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that lie wholly in a span."""
        return tuple(one for one in self.named[_touching(self.named, span)] if span.covers(one.span))

    def titles_inside(self, span: Span) -> tuple[TitleMention, ...]:
        """The titles that lie wholly in a span."""
        return tuple(one for one in self.titles[_touching(self.titles, span)] if span.covers(one.span))


def _touching(found: Sequence[Mention | TitleMention], span: Span) -> slice:
    """Where those that touch a span stand in a sequence that is in the order of the text and has no overlaps."""
    first = bisect_right(found, span.start, key=lambda one: one.span.end)
    return slice(first, max(first, bisect_left(found, span.end, key=lambda one: one.span.start)))


def find_mentions(text: str, sources: Iterable[Span]) -> Mentions:
    """The mentions of a text.

    Args:
        text: the story's.
        sources: spans that were read as sources; a name in one of them needs no title to be taken for a person's.
    """
    titles = tuple(TitleMention(Span(start, end), match) for start, end, match in titles_in(text))
    listed = sorted(_listed(text), key=lambda mention: mention.span)
    people = _people(text, listed, titles, list(sources))
    return Mentions(tuple(sorted([*listed, *people], key=lambda mention: mention.span)), titles)


def _listed(text: str) -> Iterator[Mention]:
    """What the lexicon knows: organisations first, then outlets, then states, none inside another."""
    taken = bytearray(len(text))
    found: list[Mention] = []
    for start, end, match in organisations_in(text):
        found.append(Mention(Span(start, end), text[start:end], match.organisation, match.state))
    for start, end, agency in agencies_in(text):
        found.append(Mention(Span(start, end), text[start:end], agency, agency.state))
    for start, end, state in states_in(text):
        if (state.doubtful and _after_given_name(text, start)) or _is_part_of_a_name(text, end, state.form):
            continue
        found.append(Mention(Span(start, end), text[start:end], state.state, state.state, state.form))
    for mention in found:
        place = slice(mention.span.start, mention.span.end)
        if not any(taken[place]):
            taken[place] = b"\1" * len(mention.span)
            yield mention


def _is_part_of_a_name(text: str, end: int, form: StateForm) -> bool:
    """Whether a capital or seat only begins a longer name: "the Hague Monitor", "Washington Monthly"; titles may follow one."""
    following = re.match(r" ([A-Z][a-z]+)", text[end : end + 40])
    return form in {StateForm.CAPITAL, StateForm.SEAT} and following is not None and find_title(following[1]) is None


def _after_given_name(text: str, start: int) -> bool:
    before = text[max(0, start - _LONGEST_WORD) : start].rstrip(" ").rpartition(" ")[2].lstrip("“\"'(")
    return before[:1].isupper() and is_given_name(before)


def _people(text: str, listed: list[Mention], titles: tuple[TitleMention, ...], sources: list[Span]) -> list[Mention]:
    title_at_end = {title.span.end: title.match for title in titles if title.match.title.place is not Place.AFTER}
    title_at_start = {title.span.start for title in titles if not title.match.plural}
    runs = [run for whole in _runs(text) for run in _pieces(text, whole, listed, titles)]
    sure: list[Mention] = []
    unsure: list[Span] = []
    for run in runs:
        words = text[run.start : run.end]
        gap = text[max(0, run.start - _LONGEST_GAP) : run.start]
        title = title_at_end.get(run.start - len(gap) + len(gap.rstrip(" ,")))
        first = words.split()[0]
        told = _PERSON_AFTER.match(text, run.end) is not None or _in_apposition(text, run, title_at_start)
        known = " " in words and (
            is_given_name(first) or (told and not _looks_like_group(words) and not _is_no_bearer(text, run))
        )
        if (title is not None and words not in GROUP_WORDS) or known:
            sure.append(_person(run, words, title))
        else:
            unsure.append(run)
    surnames = {mention.what.surname for mention in sure if isinstance(mention.what, PersonName)}
    for run in unsure:
        words = text[run.start : run.end]
        named = PersonName(words).surname in surnames
        spoken = any(_speaks(text, run, source) for source in sources) and not (
            _looks_like_group(words) or _is_no_bearer(text, run)
        )
        if named or spoken:
            sure.append(_person(run, words, None))
    return sure


def _speaks(text: str, run: Span, source: Span) -> bool:
    """Whether a name stands in a source as its bearer; one word before a common noun only describes: "Baltic leaders"."""
    if not source.covers(run):
        return False
    after = re.match(r" [a-z]", text[run.end : source.end])
    return after is None or " " in text[run.start : run.end]


def _in_apposition(text: str, run: Span, titles: Collection[int]) -> bool:
    """Whether a title tells right after a name who bears it: "Ana Ruiz, chairman of the ..."; `titles` is where titles start."""
    match = _APPOSED.match(text, run.end)
    return match is not None and any(match.start("first") <= start <= match.end() for start in titles)


def _is_no_bearer(text: str, run: Span) -> bool:
    """Whether the words around a name rule a person out: "the Order", "veterans in Townsville", "Miners" that open a sentence."""
    before = text[max(0, run.start - _LONGEST_WORD) : run.start]
    if _BEFORE_THINGS.search(before):
        return True
    words = text[run.start : run.end]
    opens = not before.strip(" “\"‘'") or re.search(r"[.?!:]['”’\")]*\s+[“\"‘']?$|\n\W*$", before) is not None
    return opens and " " not in words and _MANY.search(words) is not None


def _person(run: Span, words: str, title: TitleMatch | None) -> Mention:
    gender = (title.title.gender if title else None) or gender_of(words)
    return Mention(run, words, PersonName(words, title.title.kind if title else None, gender))


GROUP_WORDS = frozenset(
    """Agency Alliance Army Assembly Association Authority Bank Board Brigade Bureau Cabinet Center Centre Chamber Club
    Coalition College Command Commission Committee Company Conference Congress Corp Corporation Corps Council
    Court Daily Department Division Embassy Federation Fleet Force Forces Forum Foundation Front Fund Gazette
    Government Group Guard Guards Herald House Inc Institute Institution Journal Laboratory League Ltd Magazine
    Military Militia Ministry Mission Monitor Movement Navy Network News Office Organisation Organization Panel
    Parliament Party Police Post Press Program Project Radio Regime Report Review School Senate Service Services
    Society Staff Star State States System Television Times Tribune TV Union University Watch Policy Affairs
    Relations Studies Strategy Act Law Plan Deal Treaty Convention Agreement Order Street Road Avenue Square
    Island Islands Sea River Valley Province County District Region City Town Village Airport Base Bay Gulf
    Strait Bridge Administration Republicans Democrats Nations Powers Ministers Officials Lawmakers Twitter
    Facebook""".split()
)


def _looks_like_group(words: str) -> bool:
    parts = words.split()
    return any(part in GROUP_WORDS for part in parts) or (len(parts) == 1 and words.isupper() and len(words) > 1)


def _runs(text: str) -> Iterator[Span]:
    """Runs of capitalised words, without the word that only opens a sentence."""
    for match in _RUN.finditer(text):
        start, end = match.span()
        while True:
            first = re.match(r"[^\s]+", text[start:end])
            if first is None or first.group() not in _OPENERS:
                break
            start += first.end()
            start += len(text[start:end]) - len(text[start:end].lstrip())
        if start < end:
            yield Span(start, end)


def _pieces(text: str, run: Span, listed: Sequence[Mention], titles: Sequence[TitleMention]) -> Iterator[Span]:
    """What is left of a run when the lexicon's names and the titles in it are cut out."""
    cuts = [mention.span for mention in listed[_touching(listed, run)]]
    cuts += [title.span for title in titles[_touching(titles, run)] if not _is_surname(text, title.span, run)]
    position = run.start
    for cut in sorted(cuts):
        if cut.start > position:
            yield from _trimmed(text, position, cut.start)
        position = max(position, cut.end)
    if position < run.end:
        yield from _trimmed(text, position, run.end)


def _is_surname(text: str, title: Span, run: Span) -> bool:
    """Whether a title at the end of a run is a surname after all: "Stephen King"."""
    return title.end == run.end and _after_given_name(text, title.start)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    kept = words.strip(" -’'")
    while kept.rpartition(" ")[2] in _DAYS:
        kept = kept.rpartition(" ")[0]
    while kept and kept.split()[0].lower() in modifiers():
        kept = kept.partition(" ")[2]
    is_name = kept[:1].isupper() or re.match(rf"(?:{PARTICLES})[ -]", kept) is not None
    if is_name and (any(character.islower() for character in kept) or len(kept) > 3):  # noqa: PLR2004
        begin = start + words.index(kept)
        yield Span(begin, begin + len(kept))
