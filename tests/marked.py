"""Stories with their attributions marked in the text, so that statements can be tested without a tagger.

``{s1|Minister Holm} {c1|said} {q1|she would {c2|refuse} {q2|to go}}``: s source, c cue, q content, each with the number of its
attribution; what stands inside another's content is nested.
"""

from __future__ import annotations

import re

from onrecord.model import Role, Span, Story, Tag, Tags

_MARK = re.compile(r"\{([scq])(\d+)\||\}")
_ROLES = {"s": Role.SOURCE, "c": Role.CUE, "q": Role.CONTENT}


def marked(markup: str, *, title: str | None = None) -> tuple[Story, Tags]:
    """The story without its marks, and the tags that the marks say."""
    text, position = "", 0
    opened: list[tuple[str, str, int]] = []
    found: list[tuple[str, Tag]] = []
    for match in _MARK.finditer(markup):
        text += markup[position : match.start()]
        position = match.end()
        if match[1]:
            opened.append((match[1], match[2], len(text)))
        else:
            kind, number, start = opened.pop()
            found.append((number, Tag(Span(start, len(text)), _ROLES[kind], min(len(opened), 1))))
    text += markup[position:]
    cues = {number: tag for number, tag in found if tag.role is Role.CUE}
    return Story("page", 0, text, title=title), Tags(
        tuple(sorted(tag for _, tag in found)),
        source_of=tuple((cues[number], tag) for number, tag in found if tag.role is Role.SOURCE and number in cues),
        cue_of=tuple((tag, cues[number]) for number, tag in found if tag.role is Role.CONTENT and number in cues),
    )
