"""Names, numbers, addresses, links and markup: whose they are, and whether the channel shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from drafter.case import Case
from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.reading.folding import Folded, fold
from drafter.retrieval.features import bones, plain
from drafter.writing import address

_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]،]+|(?<![a-z0-9.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?:com|net|org|io|me|co|ae|sa|app|link|shop|store|info|ly|gl|gg|xyz|online|site|biz|page|click|kw|qa|bh|om)\b(?:/[^\s<>()،]*)?"
    r"|\b[a-z0-9-]{2,}\.[a-z]{2,6}/[^\s<>()،]+|(?<![\w.])[a-z0-9-]{4,}\.[a-z]{2,8}(?![\w.])"
)
_DISGUISED = re.compile(r"\bhxxps?:|\w\[(?:\.|dot)\]\w|\w\((?:\.|dot)\)\w|\w \[?dot\]? (?:com|net|org|io)\b")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,80}\.[\w.]{2,80}")
_PHONE = re.compile(r"(?<![\w-])(?:\+|\((?=\d+\)))?\d(?:[\d -]|\(\d+\)|(?<=\d)\)(?= ?\d)){6,16}\d(?![\w-])")
_HANDLE = re.compile(r"(?<![\w@])@[a-z0-9._]{2,29}[a-z0-9_]")
_CODE = re.compile(r"(?<![\w-])(?:[a-z]{2,3}-\d{1,8}|[a-z]-\d{2,8})(?!\w)")
_GREETED = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?]\s))[^\w\n]{0,20}(?:dear|hello|hi|hey|good (?:morning|evening|day)|welcome|salam|wa alaikum assalam)[ ,]+(?:mr\.? |mrs\.? |ms\.? |dear )?([a-z][a-z'-]{1,20})"
    r"|(?<!\w)(?:عزيزي|عزيزتي|العزيز|العزيزه|الاخ|الاخت|اخي|اختي|استاذ|استاذه|الاستاذ|الاستاذه|اهلا|مرحبا|هلا|السيد|السيده|حياك الله|صباح الخير|مسا الخير)(?: (?:يا|ب[كه]))? ([\u0620-\u064a]{2,15}|[a-z][a-z'-]{1,20})(?=(?: (?:ال|بن |بنت )[\u0620-\u064a]{2,14})?(?: ?[،,:\n!.]| وبعد| المحترم))"
)
NO_NAMES = frozenset(
    {
        *(
            "there",
            "ok",
            "okay",
            "hello",
            "hi",
            "sorry",
            "bro",
            "please",
            "thanks",
            "welcome",
            "team",
            "support",
            "service",
            "care",
            "all",
            "again",
            "dear",
            "sir",
            "madam",
            "everyone",
            "friend",
            "customer",
            "client",
            "and",
            "to",
            "from",
            "the",
        ),
        *(
            "brother",
            "sister",
            "mr",
            "mrs",
            "ms",
            "dr",
            "abu",
            "umm",
            "respected",
            "esteemed",
            "valued",
            "we",
            "thank",
            "i'm",
            "i've",
            "i'll",
            "we're",
            "we've",
            "it's",
            "just",
            "good",
            "thanks",
            "our",
            "you",
            "your",
            "in",
            "on",
            "of",
            "order",
            "back",
        ),
        *(
            "بك",
            "بكم",
            "فيك",
            "فيج",
            "فيكم",
            "معاك",
            "معك",
            "معاكم",
            "معكم",
            "طيب",
            "وسهلا",
            "عميل",
            "عميلنا",
            "عميلتنا",
            "الكريم",
            "الكريمه",
            "العميل",
            "العميله",
            "الفاضل",
            "الفاضله",
            "المحترم",
        ),
        *(
            "المحترمه",
            "يا",
            "لك",
            "ورحمه",
            "من",
            "في",
            "فريق",
            "الدعم",
            "والله",
            "الغالي",
            "الغاليه",
            "مجددا",
            "ثانيه",
            "جميعا",
            "دكتور",
            "دكتوره",
            "ابو",
            "ام",
            "سيدي",
            "سيدتي",
            "فندم",
            "العزيز",
            "العزيزه",
            "مره",
            "قاعد",
            "قاعده",
            "قاعدين",
            "جالس",
            "حاليا",
            "الان",
            "الحين",
            "المستخدم",
        ),
    }
)
"""Words that follow a greeting and are no name: there, sir; "to you", dear client, the support team."""

_TITLED = re.compile(
    r"(?:\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r)\.?,? |\b(?:[Ss]heikh|[Cc]olleague|[Ss]upervisor|[Mm]anager|[Cc]lient|[Cc]ustomer|[Aa]gent|[Uu]ser|belongs to|account of),? )((?:(?:Al|Bin|Abu|Bint)[ -])?[A-Z][a-z]{2,15})\b"
    r"|(?<!\w)(?:السيد|السيدة|زميلي|زميلنا|زميلتي|زميلتنا|مديرنا|الموظف|الموظفة|حساب الأخ|حساب الأخت|باسم) ([\u0620-\u064a]{3,12})(?= [\u0620-\u064a]{3,}|[،,.\n])"
)
"""A title or a trade and a name: Mr, my colleague; السيد (Mr), زميلي (my colleague), باسم (in the name of)."""

_MARKUP = (
    re.compile(r"```|~~~"),
    re.compile(r"\*\*[^*\n]{1,400}\*\*"),
    re.compile(r"\[[^\]\[\n]{1,200}\]\([^)\n]{1,400}\)"),
    re.compile(r"(?m)^#{1,6} "),
    re.compile(r"(?m)^\|.*\|\s*$"),
    re.compile(r"</?(?:b|i|p|br|a|div|strong|em|ul|li|h\d)\b[^>]*>"),
)
_SLOT = re.compile(
    r"\{\{?[^{}\n]{0,60}\}?\}|<<[^<>\n]{0,60}>>|\[[^\]\[\n]{2,40}\](?!\()|_{3,}|<[^\W\d][\w .:-]{1,30}>|\bX{2,}\b|%[A-Za-z_]{3,}%|\$\{?[A-Za-z_]{3,}\}?|\bTB[AD]\b"
    r"|(?<![\d%])%[sd](?!\w)|(?<!\w)__\w{2,40}__(?!\w)|@@\w{2,40}@@|(?<![\w/])N/A(?![\w/])"
    r"|\((?:(?:client|customer|your)(?:'s)?[ _])?(?:name|amount|order id|date|link|الاسم|اسم العميل|اسمك|المبلغ|التاريخ|الرابط)\)"
)


_TAGS = (("arab", "عرب"), ("gulf", "خليج"), ("saudi", "سعود"), ("kuwait", "كويت"), ("female", "نساء"), ("female", "بنات"), ("male", "رجال"))
"""What stands in brackets in the name of a service, and its word in Arabic: YouTube Views [Arab], مشاهدات يوتيوب [عربية]."""


def findings(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """What names or reaches somebody else, what is left open, and what the channel cannot show."""
    text = folded.original

    def finding(rule: str, start: int, end: int, why: str) -> Finding:
        return Finding(rule, lang, text[start:end], start, end, why)

    own = " ".join(value for value in (case.order.service, case.order.link, case.client.name) if value).lower()
    for match in _SLOT.finditer(text):
        if match[0].lower() in own:
            continue
        if not any(f"[{tag}" in own and word in fold(match[0]).text for tag, word in _TAGS):
            yield finding("text.slot", match.start(), match.end(), f"{match[0]!r} looks like a slot that was not filled.")
    for pattern in _MARKUP:
        for match in pattern.finditer(text):
            yield finding("text.channel", match.start(), match.end(), f"The channel {case.channel} shows this markup as signs.")
    yield from _links(folded, case, finding)
    yield from _codes(folded, case, finding)
    yield from _names(folded, case, finding)
    other = address.contradicting(text, case.client.gender) if lang == "ar" and case.client.gender != "unknown" else None
    if other is not None:
        at = text.index(other)
        why = f"This addresses a {'man' if case.client.gender == 'female' else 'woman'}, which the client is not."
        yield replace(finding("leak.identity", at, at + len(other), why), certain=False)


def _links(folded: Folded, case: Case, finding: object) -> Iterator[Finding]:
    own = _words_of(case)
    make: object = finding
    for match in _DISGUISED.finditer(folded.text):
        yield make("safety.link", *folded.span(match.start(), match.end()), "This is a link in disguise.")  # type: ignore[operator]
    for match in _LINK.finditer(folded.text):
        said = match[0].rstrip(".,:;!?/")
        start, end = folded.span(match.start(), match.end())
        bare = said.removeprefix("https://").removeprefix("http://").removeprefix("www.")
        in_mail = folded.text[max(0, match.start() - 1) : match.start()] == "@"
        if said and not in_mail and bare not in own:
            yield make("safety.link", start, end, "This link is not the case's own.")  # type: ignore[operator]


def _words_of(case: Case) -> str:
    """All that the case holds in words, the client's message with it, folded: what stands there may be named to him."""
    order, client = case.order, case.client
    words = [order.id, order.link, order.service, order.service_id, case.reference, case.message, client.account_id, client.name]
    words += [entry.reference for entry in case.done]
    return fold(" ".join(word for word in words if word)).text


def _codes(folded: Folded, case: Case, finding: object) -> Iterator[Finding]:
    make: object = finding
    known = _words_of(case)
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
    own = {skeleton(spelt) for part in (case.client.name or "").split() for spelt in spellings(part)}
    yield from _others(folded, own, finding)
    yield from _of_link(folded, own, case, finding)
    for match in _GREETED.finditer(folded.text):
        group = 1 if match[1] else 2
        said = match[group]
        if said in NO_NAMES or not skeleton(said):
            continue
        if not any(_alike(skeleton(said), part) for part in own):
            start, end = folded.span(match.start(group), match.end(group))
            if folded.original[start].islower() and start and folded.original[start - 2 : start].strip() == ",":
                continue  # "Hi, just a word": no name is written so
            sure = bool(own) and not folded.original[start].islower() and not any(_close(skeleton(said), part) for part in own)
            why = "The client's name is another." if own else "The case does not hold this name."
            yield replace(make("leak.identity", start, end, why), certain=sure)  # type: ignore[operator]


def _of_link(folded: Folded, own: set[str], case: Case, finding: object) -> Iterator[Finding]:
    """A name that a line begins with, and that stands in the order's link only: whose account it is need not be who writes."""
    make: object = finding
    linked = {skeleton(part) for part in _LINKED.findall((case.order.link or "").lower())} if own else set()
    for match in _CALLED.finditer(folded.original) if linked else ():
        name = fold(match[1]).text
        if len(skeleton(name)) >= _LEAST_BONES and skeleton(name) in linked and not any(_alike(skeleton(name), part) for part in own):
            why = "The client's name is another; this one stands in the order's link."
            yield replace(make("leak.identity", match.start(1), match.end(1), why), certain=False)  # type: ignore[operator]


_CALLED = re.compile(r"(?m)^\W*(?:[^\W\d]+ )?([A-Z][a-z]{2,}|[\u0620-\u064a\u064b-\u0652]{3,})[,،:]")
_LINKED = re.compile(r"[a-z]{4,}")
_LEAST_BONES = 3


@lru_cache(maxsize=256)
def spellings(name: str) -> tuple[str, ...]:
    """A name with the letters that Arabic may write otherwise: Wadha, Celine (سيلين), George (جورج), Gulnar (غولنار), Grace (غريس), Alex (أليكس), Rose (روز)."""
    soft = {name, _SOFT.sub("s", name)}
    apart = (_APART.sub(r"\1'\2", name), name.replace("x", "ks"), _VOICED.sub("z", name), _HISSED.sub("sh", name))
    return (*soft, *apart, *(_SOFT_G.sub("j", each) for each in soft), *(_HARD_G.sub("gh", each) for each in soft))


_SOFT = re.compile("[cC](?=[eiy])")
_HISSED = re.compile("[cC]h(?=[aeiy])")
"""Charlotte, Michelle: شارلوت, ميشيل."""
_VOICED = re.compile("(?<=[aeiou])s(?=[aeiou])")
_SOFT_G = re.compile("[gG](?=[eiy])")
_HARD_G = re.compile("[gG](?!h)")
_APART = re.compile("([dstkgDSTKG])(h)")
"""Two letters that are one in most names, and two in some: Wadha is وضحى."""


def _others(folded: Folded, own: set[str], finding: object) -> Iterator[Finding]:
    """People that a title or a trade names, other than the client: "a Mr Adel", زميلي خالد."""
    make: object = finding
    for match in _TITLED.finditer(folded.original):
        group = 1 if match[1] else 2
        name = fold(match[group]).text
        if name not in NO_NAMES and not _VERB.match(name) and skeleton(name) and not any(_alike(skeleton(name), part) for part in own):
            why = "This names a person whom the case does not hold."
            yield replace(make("leak.identity", match.start(group), match.end(group), why), certain=False)  # type: ignore[operator]


_VERB = re.compile("[يت].*(?:ه|ها|هم)$")
"""A verb with its object, after "our colleague": يراجعه (reviews it)."""


def _close(one: str, other: str) -> bool:
    """Whether two names share most of their consonants, as two spellings of one name do."""
    return SequenceMatcher(None, one, other).ratio() > _MOSTLY


_MOSTLY = 0.6


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """The consonants of a name; ayn has no letter in Latin script, so it counts in neither, and جلنار may be Gulnar."""
    return bones(plain(name).replace("ph", "f")).replace(" ", "").replace("E", "").replace("j", "g")


def _alike(one: str, other: str) -> bool:
    """Equal consonants, or one of a longer name missing: scripts leave different ones out."""
    if one == other:
        return True
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if len(shorter) == _SHORT_NAME and longer.replace("w", "").replace("y", "").replace("h", "") != shorter:
        return False  # Iman is not منيرة
    return len(longer) - len(shorter) <= 1 and len(shorter) >= 2 and longer.startswith(shorter[:1]) and _is_part(shorter, longer)


_SHORT_NAME = 2
"""A name of so few consonants holds what tells it from another: what a script leaves out of it is a weak letter."""


def _is_part(shorter: str, longer: str) -> bool:
    rest = iter(longer)
    return all(char in rest for char in shorter)
