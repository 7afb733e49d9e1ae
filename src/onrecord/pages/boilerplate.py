"""Lines that belong to the site and not to a story: navigation, sharing, advertising, policy, and links to others."""

from __future__ import annotations

import re
from enum import Enum, auto

LONGEST = 60
"""Words of a site's own line; comment policies are the longest."""
LONGEST_CHARACTERS = 600
LONGEST_HEADING = 8
"""Words of a heading such as "You may also like"."""


class Furniture(Enum):
    """What a line does for its site."""

    NOISE = auto()
    """Navigation, sharing, advertising, policy."""
    LINK = auto()
    """Points to one other story: "Read more: ..."."""
    LIST_HEADING = auto()
    """Opens a list of other stories: "Related articles"."""
    MORE = auto()
    """Points to what follows or to the rest: "Read more"."""
    WALL = auto()
    """The rest of the story is for subscribers."""
    END = auto()
    """Stands under stories: rights, tags, comments."""


_CHANNEL = (
    r"(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|messenger|flipboard|"
    r"threads|bluesky|line|"
    r"wechat|weibo|youtube|tiktok|e-?mail|copy(?: the)? link|link copied|print|rss|save|tweet|share|post|pocket)"
)
_SITE_NOUN = (
    r"(?:newsletters?|apps?|inbox|alerts?|notifications?|e-?mails?|channels?|whatsapp|telegram|twitter|"
    r"facebook|instagram|"
    r"youtube|google news|social media|accounts?|subscriptions?|subscribers?|premium|membership|"
    r"digital edition|podcasts?|"
    r"free trial|briefing|updates)"
)

_WALL = (
    r"(?:please )?(?:subscribe|log ?in|sign in|register|sign up|create (?:a|an|your) (?:free )?account)\b.{0,60}"
    r"\b(?:continue|keep|full|rest|unlock|read (?:this|the|more))\b.{0,60}",
    r"to (?:continue|keep) reading\b.{0,90}",
    r"(?:the rest of )?this (?:article|story|content) is (?:only |exclusively )?(?:for|available to|"
    r"reserved for) .{0,60}"
    r"(?:subscribers?|members)\b.{0,40}",
    r"subscribers only",
    r"already (?:a|have a) (?:subscriber|member|subscription|account)\b.{0,60}",
)
_NOISE = (
    rf"{_CHANNEL}(?:[\s|,/·•]+(?:and |or |via |on |by )?{_CHANNEL})*",
    r"(?:share|tweet|print|save|e-?mail|send|gift|listen to|bookmark)\s+(?:this|on|via|to|with)\b.{0,50}",
    r"-? ?advertise?ment ?-?|advertising|ads?|ad feedback|remove ads?|skip ad|promoted|paid (?:content|"
    r"post|partnership)",
    r"sponsored(?: content| by .{1,40})?|scroll to continue.{0,30}|continue reading below.{0,40}",
    r"(?:story|article|report|text|news) (?:continues|resumes) (?:below|after).{0,40}",
    r"skip to (?:main |the )?(?:content|navigation)|(?:main )?menu|search(?: the .{0,20})?|close|open|home|homepage",
    r"back(?: to .{1,30})?|(?:previous|next)(?: (?:article|story|post|page))?|click here.{0,60}|loading",
    r"(?:load|show|view|see) (?:more|less|all|full (?:article|story|bio)|on the web)",
    r"play(?: video)?|pause|mute|(?:zoom|enlarge|expand)(?: image)?|image|video|photo|gallery|audio|live|"
    r"top|(?:dark|light) mode",
    r"(?:text|font) size.{0,10}|follow|following|subscribe|sign in|log ?in|log ?out|register|sign up|my account",
    r"contact(?: us)?|about(?: us)?|donate|e-?paper|sitemap|careers|(?:re)?print(?:s| this)?",
    r"[A-Z][\w&' -]{1,24}(?:\s*[>»›]\s*[\w&'’ -]{1,40}){1,4}",
    r"[A-Z][\w&' -]{1,24}(?: [|/] [A-Z][\w&'’ -]{1,24}){2,9}",
    r"\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|h|days?|weeks?|months?)(?: (?:ago|read|to read|listen|video))",
    r"\d+ (?:comments?|shares?|views?|likes?|replies)|just now|(?:estimated )?read(?:ing)? time\b.{0,20}",
    r"(?:last )?(?:updated|modified|edited)(?: (?:on|at))?:? .{0,60}|this article is more than \d+ .{1,20} old",
    r"(?:please |don.t forget to )?(?:sign up|subscribe|register|join|follow|download|install|get|enable|"
    r"turn on|click|like"
    rf"|receive|never miss|keep up|find|connect|listen|support)\b.{{0,90}}\b{_SITE_NOUN}\b.{{0,60}}",
    r"(?:we|this (?:web)?site|our partners) (?:use|uses|value)\b.{0,200}\b(?:cookies|privacy)\b.{0,200}",
    r"(?:accept|reject)(?: all)?(?: cookies)?|manage (?:cookies|preferences|consent).{0,30}|"
    r"cookie (?:policy|settings).{0,30}",
    r"(?:terms|privacy)(?: (?:of (?:use|service)|policy|notice|and conditions))?(?:\s*[|·•/,&-]\s*.{1,60})?",
    r"enter your e-?mail.{0,60}|(?:thank you|thanks) for (?:subscribing|signing up|registering).{0,60}",
    r"by (?:signing up|subscribing|submitting|clicking|providing)\b.{0,60}\b(?:agree|accept|consent)\b.{0,160}",
    r"your e-?mail (?:address )?will not\b.{0,80}|javascript\b.{0,80}|your browser\b.{0,90}|"
    r"something went wrong.{0,60}",
    r"please (?:enable|turn on|disable) (?:your )?(?:javascript|cookies|ad.?blocker|notifications)\b.{0,90}",
)
_LINK = (
    r"(?:(?:also |must )?(?:read|see|watch|listen|view|hear)(?: (?:more|also|next|full|now|this|here|"
    r"the full (?:story|article)))*"
    r"|more|related(?: (?:story|article|news|coverage|content|reading|video|link))?|(?:read )?more (?:on|"
    r"about|from) .{1,40}"
    r"|in (?:pictures|photos|video)|don.t miss|recommended|editor.s pick)\s*[:|»>]\s*\S.{0,140}",
    r"(?:read more|continue reading|full story|learn more|more details|find out more)\b.{0,80}(?<![.?!”\"])",
)
_MORE = (r"(?:read|see) more\s*:?|(?:read also|also read|continue reading|full story)\s*:?",)
_LIST_HEADING = (
    r"related(?: (?:stories|articles|news|topics|coverage|posts|content|links|reading|videos|items))?\s*:?",
    r"(?:more|also|other(?: news)?) (?:from|in|on|by) .{1,40}(?<![.,;])",
    r"more (?:stories|news|headlines|articles|coverage|like this|on this(?: story| topic)?|top stories|to read)\s*:?",
    r"(?:most|more) (?:popular|read|viewed|shared|recent|commented|watched)(?: (?:stories|articles|news|"
    r"in .{1,20}))?\s*:?",
    r"(?:recommended|suggested|trending|popular|featured|latest|recent|top|other|similar|editor.?s|must[- ]?read)"
    r"(?: (?:for you|now|news|stories|articles|posts|headlines|picks?|videos|reads?|topics|today|in .{1,20}))?\s*:?",
    r"you (?:may|might|will|could)(?: also)? (?:like|be interested in|enjoy|want to read|have missed).{0,20}",
    r"(?:don.?t|do not) miss\s*:?|(?:what to )?(?:read|watch|see) (?:next|also)\s*:?|(?:also read|"
    r"see also|read (?:more|on))\s*:",
    r"keep reading|up next|in case you missed it|around the web|from (?:the web|our (?:partners|archives?|network))",
    r"(?:promoted|sponsored) (?:stories|links)|elsewhere on .{1,30}|further reading\s*:?|"
    r"in this (?:section|series)\s*:?",
)
_END = (
    r"(?:©|copyright\b)(?=.{0,40}(?:\d{4}|reserved|©)).{0,200}|\(c\).{0,20}\d{4}.{0,120}|"
    r".{0,120}\ball rights reserved\b.{0,120}",
    r"(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|more on)\s*:\s*\S.{0,200}",
    r"(?:no part of|reproduction of|unauthori[sz]ed (?:use|reproduction))\b.{0,200}",
    r"this (?:material|content|article) may not be\b.{0,160}",
    r"(?:\d+ |view |show |read |post |add |leave |write |submit )?(?:a |your |the |"
    r"all )?(?:reader )?comments?(?: \(?\d+\)?"
    r"| section| below)?",
    r"comments? (?:are|is|will be|have been|policy) (?:closed|moderated|subject|open|disabled)\b.{0,300}",
    r"(?:please )?keep (?:your )?comments\b.{0,300}|remarks containing\b.{0,300}|final decision will be\b.{0,100}",
    r"be the first to (?:comment|reply).{0,30}|leave a (?:comment|reply).{0,40}",
    r"join the (?:conversation|discussion)|have your say|send us your (?:comments|views|feedback).{0,60}",
    r"report an? (?:error|typo|correction)\b.{0,30}|required fields.{0,60}|about the (?:author|writer)s?:?",
)
_PATTERNS = tuple(
    (kind, re.compile("|".join(alternatives), re.IGNORECASE))
    for kind, alternatives in (
        (Furniture.WALL, _WALL),
        (Furniture.MORE, _MORE),
        (Furniture.NOISE, _NOISE),
        (Furniture.LINK, _LINK),
        (Furniture.LIST_HEADING, _LIST_HEADING),
        (Furniture.END, _END),
    )
)
_DECORATION = " •*·|-–—=_~>»›→▶►#"


def furniture(line: str) -> Furniture | None:
    """What `line` does for its site; None where it may belong to a story."""
    bare = line.strip(_DECORATION)
    if not bare:
        return Furniture.NOISE
    words = len(bare.split())
    if words > LONGEST or len(bare) > LONGEST_CHARACTERS:
        return None
    for kind, pattern in _PATTERNS:
        if pattern.fullmatch(bare) and (kind is not Furniture.LIST_HEADING or words <= LONGEST_HEADING):
            return kind
    return None
