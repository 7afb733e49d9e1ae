"""Words that tell when something was said: "on Tuesday", "late on Monday", "in the small hours of Sunday", "last week"."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?:morning|afternoon|evening|night|lunchtime|midday|noon)"
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? (?:19|20)\d\d)?(?!\d)"
_NUMBER = r"(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+)"
_UNIT = r"(?:hour|day|week|fortnight|month|year|decade)"
_LATE = r"(?:(?i:late|early|earlier|later|just|only|as early as) )"
_LAST = r"(?i:last|this|that|the same|the previous|the following|the next|the past)"

TIME = (
    rf"(?:{_LATE}?(?i:on|by) (?:the (?:{_PART}|eve|night) of )?(?:late |early )?"
    rf"(?:{_DAY}(?: {_PART})?(?:,? (?:the )?{_DATE})?|{_DATE}|{_LAST} {_DAY})"
    rf"|{_LATE}?(?:{_LAST} )?{_DAY}(?: {_PART}| last week)?(?:, {_DATE})?"
    rf"|{_LATE}?(?i:in |at |over |during )?{_LAST} (?:{_UNIT}|{_PART}|weekend|summer|spring|autumn|fall|winter|quarter|{_MONTH})"
    rf"|{_LATE}?(?i:in |back in )(?:early |late |mid-|the (?:summer|spring|autumn|fall|winter) of )?"
    rf"{_MONTH}(?: (?:last|this|of last|of this|the same) year|,? (?:19|20)\d\d)?"
    r"|(?i:in) (?:early |late |mid-)?(?:19|20)\d\d"
    rf"|(?i:in|during) the (?:small|early|late|first) hours(?: of (?:the (?:morning|night)|{_DAY}(?: {_PART})?))?"
    rf"|{_LATE}?(?i:today|yesterday|tonight|last night|overnight)(?: {_PART})?"
    rf"|{_LATE}?(?i:in) the (?:day|week|month|year|{_PART})(?! of)"
    r"|(?i:at|over) the weekend|(?i:at) the time|(?i:at) (?:midnight|midday|noon|dawn)|(?i:on) the (?:same|next|previous) day"
    rf"|{_NUMBER} {_UNIT}s? (?:ago|earlier|later|before))(?![\w-]|['\u2019]s?\b)"
)
"""The source of a regular expression."""

TIME_SIGN = re.compile(
    r"day|[Ww]eek|month|year|night|decade|19\d\d|20\d\d|time|dawn|noon|hour|[Mm]orning|evening|quarter"
    r"|summer|spring|autumn|fall|winter|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
"""What every time holds; cheap, so that it can be asked first."""
