"""Platforms, services, links and channels as a text names them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from drafter.intake.note import Mark, Note
from drafter.intake.patterns import GLUED, Phrases, phrases
from drafter.intake.spans import Span, Spans
from drafter.intake.tables import things, voices
from drafter.intake.values import Said
from drafter.intake.wares import NOUN, NOUN_IDS, PLATFORM, PLATFORM_IDS, SERVICE, either
from drafter.reading.folding import spelled

_LABELLED: Final = re.compile(
    r"(?<![^\W_])(?:service(?:\s+name)?|(?:ال)?خدمه)\s*:(?!\s*\d+\s*(?:$|[\n,|]))\s*((?:\[[^\]\n]*\]|\([^)\n]*\)|(?!\s*\|\s*[^|\n:]{2,20}:)[^\n;.,،])+)"
)
_FIELD = "|".join(sorted((re.escape(spelled(word)) for word in (*voices.FIELDS, *things.FIELDS)), key=len, reverse=True))
_NEXT_FIELD: Final = re.compile(rf"\s+(?:[-|/]+\s*)?(?:{_FIELD})\s*(?:[:=#]|\s-?\s?[\d{chr(0xE000)}-{chr(0xE005)}])")
"""A label of a field, with its sign or its figure after it."""
_SLASH: Final = re.compile(r"\s/\s")
_HOSTS = "|".join(re.escape(host) for host, _ in things.HOSTS)
_URL: Final = re.compile(rf"(?:https?://|www\.)[^\s|<>\"'،]+|(?<![\w@./-])(?:[a-z]+\.)?(?:{_HOSTS})/[^\s|<>\"'،]*")
_HANDLE: Final = re.compile(r"(?<![\w.@/])@[a-z0-9_][a-z0-9_.]{1,40}")
_USERNAME: Final = re.compile(r"(?:username|user name|handle|(?:ال)?يوزر)\s*[:=]\s*(@?[a-z0-9_][a-z0-9_.]{1,40})")


def links(note: Note) -> list[Mark]:
    """The links and usernames of a text; a mark's value is its spelling in the text."""
    found = [(match.start(), match.end()) for match in _URL.finditer(note.text)]
    found += [match.span() for match in _HANDLE.finditer(note.text)]
    found += [match.span(1) for match in _USERNAME.finditer(note.text)]
    marks: list[Mark] = []
    for start, end in sorted(found):
        kept = start + len(note.text[start:end].rstrip(".,;:!?)]}'\""))
        if kept > start + 2 and (not marks or start >= marks[-1].end):
            marks.append(Mark(start, kept, note.folded.quote(start, kept)))
    return marks


def link_facts(note: Note, marks: Iterable[Mark]) -> Iterator[Said]:
    """Links of orders, with the platform that a host names; pictures of a screen are none."""
    for mark in marks:
        shown = note.text[mark.start : mark.end]
        if any(host in shown for host in things.SCREENSHOTS) or (shown.startswith("@") and _person(note, mark)):
            continue
        yield note.said("order.link", str(mark.value), mark.start, mark.end)
        host = re.match(r"(?:https?://)?(?:[a-z]+\.)?([a-z0-9-]+\.[a-z]{2,3})(?=[/?:]|$)", shown)
        platform = dict(things.HOSTS).get(re.sub(r"^(?:https?://)?(?:www\.|m\.|vm\.|open\.)?", "", host[0]), None) if host else None
        if platform:
            yield note.said("order.platform", platform, mark.start, mark.end)


def _person(note: Note, mark: Mark) -> bool:
    """Whether a username stands for someone who speaks or is spoken to."""
    return bool(_ACTING.match(note.text, mark.end) or _PERSON.search(note.text[max(0, mark.start - 24) : mark.start]))


def same_link(value: str) -> str:
    """What two spellings of one link have in common.

    >>> same_link("https://www.instagram.com/Nora/?hl=ar"), same_link("@nora")
    ('nora', 'nora')
    """
    bare = re.sub(r"^(?:https?://)?(?:www\.|m\.)?", "", value.strip().lower()).split("?")[0].rstrip("/")
    host, _, path = bare.partition("/")
    profile = path.lstrip("@") if path and "/" not in path and host in dict(things.HOSTS) else bare
    return profile.lstrip("@")


def services(text: str) -> list[Mark]:
    """The services that a masked text names, under a label or as a platform beside what is counted."""
    labelled = Spans(Mark(*_trimmed(text, *match.span(1)), True) for match in _LABELLED.finditer(text))
    others = (Mark(*match.span(), False) for match in SERVICE.finditer(text))
    return [*labelled.all, *(mark for mark in others if not labelled.over(mark.start, mark.start + 1))]


def _trimmed(text: str, start: int, end: int) -> Span:
    """Where the name of a service ends: before the next field of its line."""
    cut = _NEXT_FIELD.search(text, start, end)
    slashed = len(_SLASH.findall(text[start:end])) > 1
    stop = min(cut.start() if cut else end, text.find(" / ", start, end) if slashed else end)
    return start, start + len(text[start:stop].rstrip(" |-/"))


def service_facts(note: Note, marks: Iterable[Mark]) -> Iterator[Said]:
    """The services as facts; of two the one that came in place of the other is no service of the order."""
    known = sorted(marks, key=lambda mark: mark.start)
    for place, mark in enumerate(known):
        if place and _RECEIVED.search(note.text[max(0, mark.start - 24) : mark.start]):
            continue
        yield note.said("order.service", note.folded.quote(mark.start, mark.end), mark.start, mark.end)


def service_words(value: str) -> frozenset[str]:
    """The platform and the thing counted that a service's name holds.

    >>> sorted(service_words("متابعين انستقرام")) == sorted(service_words("IG Followers [R30]"))
    True
    """
    text = spelled(value)
    platforms = {PLATFORM_IDS[key] for match in PLATFORM.finditer(text) if (key := _key(match[0], PLATFORM_IDS))}
    nouns = {NOUN_IDS[key] for match in _NOUNS.finditer(text) if (key := _key(match[0], NOUN_IDS))}
    return frozenset(platforms | nouns)


_NOUNS: Final = re.compile(f"(?<![^\\W_]){NOUN}")


def _key(found: str, known: dict[str, str]) -> str | None:
    """The word of a table that was found, with its spaces and glued particles taken away."""
    squeezed = re.sub(r"\s", "", found)
    return next((word for word in sorted(known, key=len, reverse=True) if squeezed.endswith(word.replace("_", ""))), None)


def platform_facts(note: Note, text: str, channels: Iterable[Span], services: Iterable[Mark]) -> Iterator[Said]:
    """The platforms that a masked text names, not as the client's channel; that of a service goes before a mere mention."""
    barred = Spans(Mark(start, end, None) for start, end in channels)
    named = Spans(services)
    sure: list[Said] = []
    loose: list[Said] = []
    for match in PLATFORM.finditer(text):
        key = _key(match[0], PLATFORM_IDS)
        if not key or barred.over(match.start(), match.start() + 1):
            continue
        strong = named.over(*match.span()) or _ORDER_AFTER.match(text, match.end())
        guessed = _GUESSED.search(text, max(0, match.start() - 24), match.start())
        if strong or not (guessed or _USERS.match(text, match.end()) or _where_he_is(note, text, match, PLATFORM_IDS[key])):
            (sure if strong else loose).append(note.said("order.platform", PLATFORM_IDS[key], *match.span()))
    yield from sure or loose


def _where_he_is(note: Note, text: str, match: re.Match[str], platform: str) -> bool:
    """Whether a platform is one on which the client sells, writes or complains: "on", "from" or "his" stands before it, or brackets
    around it; a place to write on, where nothing that is counted is named, may be the channel."""
    before = text[max(0, match.start() - 30) : match.start()]
    if _COUNTED_AFTER.match(text, match.end()):
        return False
    if _NOT_BOUGHT_ON.search(before) or _ON.search(before) or _GLUED_ON.match(match[0]):
        return True
    return platform in _WRITTEN_ON and _NOUNS.search(note.text) is None


_ON: Final = re.compile(rf"(?:{phrases(things.ON).pattern})\s+(?:(?:the|our|his|her|their|my|an?)\s+)?$|[\[(]\s*$")
_COUNTED_AFTER: Final = re.compile(rf"\s*:\s*{NOUN}")
_GLUED_ON: Final = re.compile(r"و?(?:ب|عال|بال)(?=\w)")  # on, on the
_WRITTEN_ON = frozenset({"telegram"})
_ORDER_AFTER: Final = re.compile(r"\s+(?:order|service)(?![^\W_])")
_GUESSED: Final = phrases(voices.DOUBTS).between(after=r"[\s:]+(?:(?:on|for|an?)\s+)?$")
_USERS: Final = re.compile(rf"\s+(?:{either(*things.USERS.split())})(?!\w)")
_NOT_BOUGHT_ON: Final = phrases(things.NOT_BOUGHT_ON).between(after=r"[\s:]*$")
_RECEIVED: Final = phrases(things.RECEIVED).between(after=r"\s+(?:(?:the|a|\d[\d,.]*k?)\s+)?$")
_ACTING: Final = re.compile(rf"\s+(?:{either(*things.ACTING.split())})(?!\w)")
_PERSON: Final = phrases((things.PERSONS,)).between(after=r"\s*:?\s*$")


_CLIENTS = either(*(word for word in voices.CLIENT if " " not in word))
_CONTACT = phrases(things.CONTACT).pattern
_CHATS = phrases(things.CHATS).pattern
_HEADINGS = phrases(things.HEADINGS).pattern


def channel_facts(note: Note, text: str) -> list[tuple[Span, Said]]:
    """The channels that the client wrote on, each with the place of the words that say so."""
    return [
        (match.span(), note.said("channel", channel, *match.span())) for channel, pattern in _CHANNELS for match in pattern.finditer(text)
    ]


def _told_by(channel: str, always: str, after: str, arabic: str) -> Phrases:
    """What says that the client wrote on a channel: its name ``always``, or a word ``after`` one for the client."""
    words, alone = f"{always} {arabic}".split(), either(*after.split())
    patterns = [rf"(?<![^\W_]){GLUED}(?:{either(*words)})(?![^\W_])(?!\s+(?:channel|members|group|قناه|اعضاء))"] if words else []
    if after:
        patterns += [
            rf"(?<![^\W_])(?:{_CLIENTS})(?![^\W_])[^\n,.;()]{{0,30}}\(\s*(?:{alone})\s*\)",
            rf"(?:{_CONTACT})[\s:]+(?:{alone})(?!\w)(?!\s+(?:channel|members|{NOUN}))",
            rf"(?m:^)[ \t-]*(?:{alone})\s+from(?![^\W_])(?!\s+(?:the|our|a|provider|supplier)\b)",
        ]
    if after and channel != "ticket":
        other = rf"(?!\w)(?!\s*(?:\d|channel|members|list|reseller|page|group|{NOUN}))"
        patterns.append(rf"(?:{_CLIENTS}|lady|guy|man|woman)\s+(?:is\s+)?(?:on|via|through|علي|ع)\s+(?:{alone}){other}")  # on (2)
    names = (*words, *after.split(), *(word for word, platform in PLATFORM_IDS.items() if platform == channel))
    headed = either(*names)
    patterns += [
        rf"(?m:^)[ \t]*(?:{_HEADINGS})\s+(?:{headed})(?:\s+(?:chat|dm|direct))?\s*:[ \t]*(?m:$)",
        rf"(?m:^)[ \t*=-]*(?:{_CHATS})[ \t]*[\[(]?(?:(?:on|via|from)[ \t]+)?(?:{headed})[\])]?[ \t]*:?[ \t]*(?m:$)",
    ]
    return Phrases("|".join(patterns), frozenset(spelled(name).split("_")[0] for name in names))


_CHANNELS: Final = tuple((channel, _told_by(channel, always, after, arabic)) for channel, always, after, arabic, _ in things.CHANNELS)
