"""Where sentences end, for rules that look no farther than their own."""

from __future__ import annotations

import re

SENTENCE_END = re.compile(
    r"(?:(?<!\s[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bSen)(?<!\bRep)(?<!\bCol)(?<!\bGov)(?<!\bLt)"
    r"[.?!]['”’\")]*\s|\n)(?!\s*[a-z])\s*"
)
"""The end of a sentence with the blanks after it; not the stop of an initial or a title ("Donald J. ", "Gen. ")."""
