"""Names, numbers, addresses, links and markup: whose they are, and whether the channel shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.case import Case
from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.reading.folding import Folded
from drafter.retrieval.features import bones, plain

_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]،]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|me|co|ae|sa|app|link|shop|store|info)\b(?:/[^\s<>()،]*)?"
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_PHONE = re.compile(r"(?<![\w-])\+?\d[\d ()-]{7,16}\d(?![\w-])")
_HANDLE = re.compile(r"(?<![\w@])@[a-z0-9._]{3,30}")
_CODE = re.compile(r"(?<![\w-])[a-z]{1,3}-\d{2,8}(?!\w)")
_GREETED = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?]\s))\W*(?:dear|hello|hi|hey|good (?:morning|evening|day)|welcome|salam|wa alaikum assalam)[ ,]+(?:mr\.? |mrs\.? |ms\.? |dear )?([a-z][a-z'-]{1,20})"
    r"|(?<!\w)(?:عزيزي|عزيزتي|العزيز|العزيزه|الاخ|الاخت|اخي|اختي|استاذ|استاذه|الاستاذ|الاستاذه|اهلا|مرحبا|هلا|السيد|السيده|حياك الله|صباح الخير|مساء الخير)(?: (?:يا|ب[كه]))? ([\u0620-\u064a]{2,15}|[a-z][a-z'-]{1,20})(?= ?[،,:\n!.]| وبعد)"
)
_NO_NAMES = frozenset(
    {
        *("there", "team", "all", "again", "dear", "sir", "madam", "everyone", "friend", "customer", "client", "and", "to", "from", "the"),
        *("valued", "we", "thank", "thanks", "our", "you", "your", "in", "on", "of", "order", "back"),
        *("بك", "بكم", "وسهلا", "عميل", "عميلنا", "عميلتنا", "الكريم", "الكريمه", "العميل", "العميله", "الفاضل", "الفاضله", "المحترم"),
        *("المحترمه", "يا", "لك", "ورحمه", "من", "في", "فريق", "الدعم", "والله", "الغالي", "الغاليه"),
    }
)
"""Words that follow a greeting and are no name: there, sir; "to you", dear client, the support team."""

_MARKUP = (
    re.compile(r"\*\*[^*\n]+\*\*"),
    re.compile(r"\[[^\]\n]+\]\([^)\n]+\)"),
    re.compile(r"(?m)^#{1,6} "),
    re.compile(r"(?m)^\|.*\|\s*$"),
    re.compile(r"</?(?:b|i|p|br|a|div|strong|em|ul|li|h\d)\b[^>]*>"),
)
_SLOT = re.compile(r"\{\{?[^{}\n]{0,60}\}?\}|<<[^<>\n]{0,60}>>|\[[^\]\[\n]{2,40}\](?!\()|_{3,}|<[a-z_ ]{3,30}>|\bX{2,}\b|%[a-z_]{3,}%")


def findings(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """What names or reaches somebody else, what is left open, and what the channel cannot show."""
    text = folded.original

    def finding(rule: str, start: int, end: int, why: str) -> Finding:
        return Finding(rule, lang, text[start:end], start, end, why)

    own = " ".join(value for value in (case.order.service, case.order.link, case.client.name) if value)
    for match in _SLOT.finditer(text):
        if match[0] not in own:
            yield finding("text.slot", match.start(), match.end(), f"{match[0]!r} looks like a slot that was not filled.")
    for pattern in _MARKUP:
        for match in pattern.finditer(text):
            yield finding("text.channel", match.start(), match.end(), f"The channel {case.channel} shows this markup as signs.")
    yield from _links(folded, case, finding)
    yield from _codes(folded, case, finding)
    yield from _names(folded, case, finding)


def _links(folded: Folded, case: Case, finding: object) -> Iterator[Finding]:
    own = (case.order.link or "").lower().rstrip("/")
    make: object = finding
    for match in _LINK.finditer(folded.text):
        said = match[0].rstrip(".,;!?/")
        start, end = folded.span(match.start(), match.end())
        bare = said.removeprefix("https://").removeprefix("http://").removeprefix("www.")
        in_mail = folded.text[max(0, match.start() - 1) : match.start()] == "@"
        if said and not in_mail and (not own or bare not in own):
            yield make("safety.link", start, end, "This link is not the case's own.")  # type: ignore[operator]


def _codes(folded: Folded, case: Case, finding: object) -> Iterator[Finding]:
    make: object = finding
    known = " ".join(
        value.lower()
        for value in (
            case.order.id, case.reference, case.client.account_id, case.order.link, case.order.service, case.message, *(entry.reference for entry in case.done)
        )
        if value
    )  # fmt: skip
    for pattern, what in (
        (_MAIL, "address"),
        (_PHONE, "phone number"),
        (_HANDLE, "name of an account"),
        (_CODE, "number of a client or a transaction"),
    ):
        for match in pattern.finditer(folded.text):
            said = match[0].strip().lstrip("@")
            if said not in known and not (pattern is _PHONE and _is_figure(said)):
                start, end = folded.span(match.start(), match.end())
                yield make("leak.identity", start, end, f"This {what} is not the case's own.")  # type: ignore[operator]


def _is_figure(said: str) -> bool:
    """A long number without the spacing of a phone, such as a count, an id or a date."""
    digits = sum(char.isdigit() for char in said)
    return digits < 9 or (said.isdigit() and digits < 11)


def _names(folded: Folded, case: Case, finding: object) -> Iterator[Finding]:
    """The name that is greeted must be the client's, in either script: names are compared by their consonants."""
    make: object = finding
    own = {_skeleton(part) for part in (case.client.name or "").split()}
    for match in _GREETED.finditer(folded.text):
        group = 1 if match[1] else 2
        said = match[group]
        if said in _NO_NAMES or not _skeleton(said):
            continue
        if not any(_alike(_skeleton(said), part) for part in own):
            start, end = folded.span(match.start(group), match.end(group))
            why = "The client's name is another." if own else "The case does not hold this name."
            yield make("leak.identity", start, end, why)  # type: ignore[operator]


def _skeleton(name: str) -> str:
    """The consonants of a name; ayn has no letter in Latin script, so it counts in neither."""
    return bones(plain(name)).replace(" ", "").replace("E", "")


def _alike(one: str, other: str) -> bool:
    """Equal consonants, or one of a longer name missing: scripts leave different ones out."""
    if one == other:
        return True
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return len(longer) - len(shorter) <= 1 and len(shorter) >= 2 and longer.startswith(shorter[:1]) and _is_part(shorter, longer)


def _is_part(shorter: str, longer: str) -> bool:
    rest = iter(longer)
    return all(char in rest for char in shorter)
