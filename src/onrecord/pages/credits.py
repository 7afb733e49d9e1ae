"""Credit lines: whose photograph, whose wire, whose byline; read as `Credit` values and kept out of a story's text."""

from __future__ import annotations

import re

from onrecord.lexicon.agencies import AgencyKind, agencies_in, find_agency
from onrecord.lexicon.names import is_given_name
from onrecord.model import Credit, CreditKind
from onrecord.pages.words import word_set

LONGEST_CREDIT = 14
"""Words of a line that is nothing but a credit."""
LONGEST_NOTE = 60
"""Words of a caption that ends in its credit, or of a note "(Reporting by ... in ...; Editing by ...)"."""
LONGEST_WORD = 15
"""Characters; what is longer on average is no English and may be slow to look at."""

_PICTURE = r"(?:photo(?:graph|graphy|s)?|images?|pictures?|pix|illustrations?|graphics?|screen ?(?:shot|grab)|cartoon)"
_OF = r"(?:(?:file|archive|main|cover|top|lead|handout|pool|courtesy|representative) )?"
_LABELLED_PICTURE = re.compile(
    rf"[\[(]?(?i:{_OF}{_PICTURE}(?: (?:credits?|source|courtesy|by|from))?|credits?|caption)\s*[:|©/–—]\s*"
    r"(?P<rest>(?:[^a-z\s]|courtesy|via|by|handout|supplied).*)"
)
_PICTURE_BY = re.compile(
    rf"[\[(]?(?i:{_OF}{_PICTURE} (?:by|courtesy of|courtesy|credit|taken by)|courtesy of)\s+(?P<rest>[A-Z@©].*)"
)
_PICTURE_ALONE = re.compile(rf"[\[(]?(?:file|archive|handout|pool|courtesy) {_PICTURE}[\])]?\.?", re.IGNORECASE)
_FILE_CAPTION = re.compile(r"FILE(?: PHOTO| -)? ?[:–—-] ?\S.*|File [Pp]hoto ?[:–—-] ?\S.*")
_CAPTION_START = re.compile(
    r"(?:Image (?:copyright|source|caption)|Media caption|(?:Enlarge this image )?toggle caption)\b.*"
)
_CAPTION_END = re.compile(
    rf"(?:[(\[|.–—-]\s*(?i:(?:file |handout )?{_PICTURE}(?: credit| by|"
    rf" courtesy)?)\s*[:/©–—]\s*[^.()\[\]]{{2,70}}[)\]]?\.?"
    r"|[(\[](?:AP|AFP|Reuters|EPA|EPA-EFE) Photo(?:/[^()\[\]]{2,60})?[)\]]\.?"
    r"|\[(?:File|Handout|Courtesy)?:?\s?[^()\[\]/]{2,50}/[^()\[\]]{2,50}\]"
    r"|\b(?:REUTERS|AFP|EPA|EPA-EFE)/[A-Z][\w .’'-]{2,40}(?:/[\w .’'-]{2,30})?"
    r"|(?:/|\bvia\s)(?:AFP|AP|Reuters|REUTERS|EPA|Getty Images|Anadolu|Xinhua)[)\]]?\.?"
    r"|(?:\s|/)Getty Images[)\]]?\.?)$"
)
_DESK_NOTE = re.compile(
    r"[(\[]?(?i:(?:with )?(?:additional |further )?(?:reporting|writing|editing|"
    r"compiled)(?: and (?:writing|editing))? by)"
    r" [“\"‘']?[A-Z].*"
)
_TOLD = re.compile(r"\b(?:has|have|had|is|are|was|were|said|says|shows?|showed|suggests?|suggested|found)\b")
_WITH_INPUT = re.compile(
    r"[(\[]?(?:with|including|compiled from)\s(?:(?:agency|wire|additional|some) )*"
    r"(?:inputs?|reports?|files|information|contributions?|material|reporting|dispatches|wires?)(?: (?:from|by) .+)?",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"[A-Z].{1,120}\bcontributed (?:additional )?(?:reporting )?(?:to|for) this (?:report|story|article|"
    r"dispatch)\b.{0,40}"
)
_ORIGIN = re.compile(
    r"[(\[]?(?:(?:news )?sources?\s*:|via\s*:|courtesy\s*:|(?:first |originally )?published (?:by|with permission of)\b"
    r"|this (?:article|story|report) (?:was|is|has been|first|originally)\b.{0,40}\b"
    r"(?:published|appeared|produced|provided|written|distributed) (?:by|in|on)\b)\s*\S.*",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright\b).*", re.IGNORECASE)

_DESK = (
    r"(?:(?:staff|senior|special|chief|political|diplomatic|defen[cs]e|security|foreign|contributing|news|"
    r"world|business|web"
    r"|our|associate|deputy|managing|national|international|un|own|online|digital)[ -])*"
    r"(?:reporters?|writers?|correspondents?|editors?|columnist|desk|bureau|report|contributors?|staff)"
)
_DESK_ALONE = re.compile(rf"(?:by (?:the )?)?{_DESK}(?:,? (?:with|and) (?P<rest>.+))?", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w’'.-]*|de|da|del|della|der|van|von|den|bin|bint|ibn|al|el|la|le|du|dos|y)"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,4}}(?:(?:, | and | & |, and ){_NAME}(?: {_NAME}){{0,4}}){{0,4}}"
_PERSON = re.compile(rf"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: {_NAME}){{0,2}} [A-Z][\w’'-]+")
_BYLINE = re.compile(
    rf"(?:By|BY|by|Story by|Written by|Report by|Reported by):? (?P<names>{_NAMES})(?P<rest>\s*(?:[,/|–—-]|"
    rf"in |at |\().*)?"
)
_OUR_DESK = re.compile(r"(?:[A-Z][\w’'-]+ ){1,4}(?:Desk|Bureau|Staff|Correspondents?)")
_NAME_AND_DESK = re.compile(rf"(?P<names>{_NAMES})\s*(?:[,/|]| [–—-] )\s*(?P<rest>(?i:{_DESK}).{{0,40}})")
_AGENCY_AND_PLACE = re.compile(r"(?P<names>[\w /&.-]{2,40}), [A-Z][A-Z .’'-]+(?:, .{2,40})?")

_TAIL = re.compile(
    r"(?<=[.!?”\"’'])\s*(?:[(\[](?i:(?:with )?(?:additional )?(?:reporting|writing|editing) by )[^()\[\]]{3,400}[)\]]"
    r"|[–—-]+\s*(?P<dash>[A-Z][\w /&,-]{1,40})|[(\[](?P<bracket>[A-Z][\w /&,-]{1,40})[)\]])$"
)
_SEPARATOR = re.compile(r"\s*(?:/|\||,|;|&|\band\b|\bvia\b|\bwith\b)\s*")
_LEAD = re.compile(
    rf"^(?:with |by |additional |further |reporting |writing |editing |compiled |{_PICTURE} |from |the |"
    r"©|[:–—-]|\s)+",
    re.IGNORECASE,
)
_PLACE_OF_WORK = re.compile(r"\s+(?:in|at|from) [A-Z].*$")
_NO_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september "
    "october november december this that these it then now all contrast comparison law default far"
)
_BANK = re.compile(
    r"getty(?: images)?|shutterstock|istock(?:photo)?|alamy|unsplash|nurphoto|zuma(?: press)?|sipa(?: usa)?|epa(?:-efe)?"
    r"|abaca|imago|wikimedia(?: commons)?|flickr|polaris|redux|picture alliance|(?:afp|ap|reuters) photo",
    re.IGNORECASE,
)
_MANNERS = frozenset(
    {"pool", "handout", "courtesy", "file", "file photo", "photo", "image", "social media", "screengrab"}
)
"""What a picture's credit says beside names."""
_SERVICES = frozenset({"agencies", "news agencies", "wire", "wires", "wire services", "agencies and staff"})


def credits_of(line: str) -> tuple[Credit, ...]:
    """What `line` credits where it is nothing but credit, or a picture's caption that ends in one; else nothing."""
    length = len(line.split())
    if length > LONGEST_NOTE or len(line) > LONGEST_NOTE * LONGEST_WORD:
        return ()
    short = length <= LONGEST_CREDIT
    if _is_picture(line, short=short):
        return (Credit(CreditKind.PHOTO, line, _names(_named_part(line))),)
    if _is_wire(line, short=short):
        return (Credit(CreditKind.WIRE, line, _names(_named_part(line))),)
    return _byline(line) if short else ()


def names_only(line: str) -> tuple[Credit, ...]:
    """The byline that a line of nothing but people's names is where it stands below a headline: ``Jane Roe and John Doe``."""
    people = re.split(r", and | and | & |, ", line)
    if all(_PERSON.fullmatch(name) and is_given_name(name.split()[0]) for name in people):
        return (Credit(CreditKind.BYLINE, line, tuple(people)),)
    return ()


def split_tail_credit(paragraph: str) -> tuple[str, tuple[Credit, ...]]:
    """`paragraph` without the agency or desk note that closes it: ``... (AFP)``, ``... (Reporting by Jane Roe)``."""
    match = _TAIL.search(paragraph)
    if match is None or not match.start():
        return paragraph, ()
    named = match.group("dash") or match.group("bracket")
    if named is not None and not _all_agencies(named):
        return paragraph, ()
    words = match.group().strip()
    return paragraph[: match.start()].rstrip(), (Credit(CreditKind.WIRE, words, _names(_named_part(words))),)


def _is_picture(line: str, *, short: bool) -> bool:
    if _FILE_CAPTION.fullmatch(line) or _CAPTION_START.fullmatch(line) or _CAPTION_END.search(line):
        return True
    if not short:
        return False
    labelled = _LABELLED_PICTURE.fullmatch(line)
    if labelled:
        return not _is_sentence(labelled.group("rest"))
    return bool(_PICTURE_BY.fullmatch(line) or _PICTURE_ALONE.fullmatch(line) or _is_credited_picture(line))


def _is_credited_picture(line: str) -> bool:
    """``Jane Roe/AFP``, ``(AFP via Getty Images)``, ``© Pool``: names and agencies with nothing between but strokes."""
    bare = _bare(line)
    pieces = [piece for piece in _SEPARATOR.split(bare) if piece]
    known = [piece for piece in pieces if _is_agency(piece) or _BANK.fullmatch(piece)]
    if not known or any(
        piece not in known and not _is_name(piece) and piece.lower() not in _MANNERS for piece in pieces
    ):
        return False
    of_pictures = any(_BANK.fullmatch(piece) or piece.lower() in _MANNERS for piece in pieces)
    return of_pictures or (len(pieces) > 1 and "/" in bare and known != pieces) or line.startswith(("©", "(©", "[©"))


def _is_wire(line: str, *, short: bool) -> bool:
    if _CONTRIBUTED.fullmatch(line) or (_DESK_NOTE.fullmatch(line) and not _TOLD.search(line)):
        return True
    if not short:
        return False
    place = _AGENCY_AND_PLACE.fullmatch(line)
    if place and _all_agencies(place.group("names")):
        return True
    if _RIGHTS.fullmatch(line):
        return any(_is_agency(word, wire=True) for word in re.findall(r"[A-Z][\w-]+(?: [A-Z][\w-]+)*", line))
    return bool(_WITH_INPUT.fullmatch(line.rstrip(".)]")) or _ORIGIN.fullmatch(line)) or _all_agencies(_bare(line))


def _byline(line: str) -> tuple[Credit, ...]:
    """A byline, and the wire that it may name beside the reporter ("Staff writer, with CNA")."""
    match = (
        _BYLINE.fullmatch(line)
        or _NAME_AND_DESK.fullmatch(line)
        or _DESK_ALONE.fullmatch(line)
        or _OUR_DESK.fullmatch(line)
    )
    if match is None or _is_sentence(line):
        return ()
    parts = match.groupdict()
    names = [name for name in _names(parts.get("names") or "") if name.split()[0].lower() not in _NO_NAMES]
    if parts.get("names") and not names:
        return ()
    agencies = tuple(name for name in (*names, *_names(parts.get("rest") or "")) if _is_agency(name))
    people = tuple(name for name in names if name not in agencies)
    byline = (Credit(CreditKind.BYLINE, line, people),) if people or not agencies or not names else ()
    return byline + ((Credit(CreditKind.WIRE, line, agencies),) if agencies else ())


def _names(words: str) -> tuple[str, ...]:
    """The agencies and people in a list: ``Jane Roe/AFP``, ``Jane Roe in Kyiv and John Doe; Editing by Ann Other``."""
    found: list[str] = []
    for piece in _SEPARATOR.split(_bare(words)):
        agencies = [piece[start:end] for start, end, _ in agencies_in(piece)]
        name = _PLACE_OF_WORK.sub("", _LEAD.sub("", piece)).strip(" .()[]©“”\"'")
        known = _BANK.fullmatch(name) or _is_name(name)
        found += agencies or ([name] if known else [])
    return tuple(dict.fromkeys(found))


def _named_part(line: str) -> str:
    """The part of a credit line in which its names stand."""
    labelled = _LABELLED_PICTURE.fullmatch(line) or _PICTURE_BY.fullmatch(line)
    if labelled and not _FILE_CAPTION.fullmatch(line):
        return labelled.group("rest")
    caption = _CAPTION_END.search(line)
    if caption and not _DESK_NOTE.fullmatch(line) and not _is_credited_picture(line):
        return caption.group()
    place = _AGENCY_AND_PLACE.fullmatch(line)
    return place.group("names") if place and _all_agencies(place.group("names")) else line


def _bare(words: str) -> str:
    return words.strip(" .()[]©|–—-\t")


def _all_agencies(words: str) -> bool:
    pieces = [piece for piece in _SEPARATOR.split(_LEAD.sub("", words.strip())) if piece]
    return bool(pieces) and all(_is_agency(piece) or piece.lower() in _SERVICES for piece in pieces)


def _is_agency(words: str, *, wire: bool = False) -> bool:
    agency = find_agency(words.strip())
    return agency is not None and not (wire and agency.kind is not AgencyKind.WIRE)


def _is_name(words: str) -> bool:
    return (
        re.fullmatch(rf"{_NAME}(?: {_NAME}){{0,4}}", words) is not None
        and words[0].isupper()
        and words.lower() not in _NO_NAMES | _MANNERS
    )


def _is_sentence(words: str) -> bool:
    """Eight words and a full stop are told, not credited."""
    shortest = 8
    return words.rstrip("”\"’').").endswith(("?", "!")) or (
        words.rstrip("”\"’')").endswith(".") and len(words.split()) >= shortest
    )
