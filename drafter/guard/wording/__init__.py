"""The wording gate: whether free text that holds no finding reads like text that binds nobody, and says the same in both languages.

The reader knows promises by their words, and paraphrase is without end. So the sentences that no approved line accounts for must also look
like the sentences of ``sentences/*.jsonl`` that were labelled harmless. How far they do is one number, the doubt of a reply: how binding
the worst sentence of each half reads, and something for each word that no sound reply holds. A reply above ``MOST_DOUBT`` is unverified,
never breached; so is one that has a sentence without its like in the other half, a fragment, or a stranger's name, whatever its doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest

from drafter.case import Case
from drafter.folding import Language
from drafter.guard import only_times
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.identity import NO_NAMES, skeleton, spellings
from drafter.guard.only_entries import without_entries
from drafter.guard.tables.on_top import NEVER
from drafter.guard.wording.counterparts import OTHER, alone, compared, likely_unmatched, measures, worst
from drafter.guard.wording.denials import denies, may_deny
from drafter.guard.wording.features import stems, words
from drafter.guard.wording.fitted import PROMISING, more, risk, wording
from drafter.guard.wording.listed import is_listed
from drafter.guard.wording.oddities import (
    BY_SIGNS,
    GIVES,
    TOO_SHORT,
    adds_up,
    is_formula,
    is_pleasantry,
    oddities,
    tells_answer,
    unseen_signs,
    unsigned,
)
from drafter.guard.wording.parting import SMILES, Span, inside, outside, says_something, sentences, signs
from drafter.guard.wording.turns import turns
from drafter.reading import BINDING, Reading
from drafter.reading.cues import arabic_cue
from drafter.reading.folding import Folded, fold, spelled

MOST_RISK = 1.25
"""The risk from which one sentence is not vouched for, whatever its like in the other half: above 0 binding is likelier than not."""

MOST_HARMLESS = -4.0
"""The risk below which a sentence is one of those that bind nobody, though it is short, or speaks of what will be or was done."""

MOST_DOUBT = -1.5
"""The doubt from which a reply is not vouched for: the risks of the two halves together, and what strange words add."""

STRANGE, KIN = 2.0, 0.5
"""What a word adds to the doubt that no harmless sentence holds, and one of which only another form is known."""

MOST_UNMATCHED = 0.97
"""The probability from which one half may hold a clause that the other does not."""

MUCH_ALONE, LIKELY_ALONE = 0.3, 0.6
"""Where one half has a sentence more, and loses so large a share of one: the probability that is enough then."""

MOST_LOST = 1.1
"""How much of one sentence may be lost in the other half, 1 being much, however well the rest fits."""

Strange = dict[str, tuple[float, Span]]
"""Unknown stems, each with what it adds to the doubt, and its sentence."""

_NAMES: Mapping[Language, str] = {"en": "English", "ar": "Arabic"}
_FIGURES = ("amounts", "percents", "durations", "dates", "fractions", "counts")


@dataclass(frozen=True, slots=True)
class Half:
    """One half of a reply: its free sentences and approved spans, the stems by which the case names, and those of read figures too."""

    lang: Language
    folded: Folded
    free: Sequence[Span]
    approved: Sequence[Span]
    named: frozenset[str]
    own: frozenset[str]

    def text(self, span: Span) -> str:
        """The folded text of a sentence."""
        return self.folded.text[span[0] : span[1]]

    def finding(self, rule: str, span: Span, why: str) -> Finding:
        """What cannot be vouched for, with its place in the original."""
        start, end = self.folded.span(*span)
        said = self.folded.original[start:end]
        start, end = start + len(said) - len(said.lstrip()), end - len(said) + len(said.rstrip())
        return Finding(rule, self.lang, said.strip(), start, end, why, certain=False)


def findings(
    texts: Mapping[Language, str], read: Mapping[Language, Reading], approved: Mapping[Language, Sequence[Span]], allowed: Allowed
) -> Iterator[Finding]:
    """What cannot be vouched for in the two halves, outside the ``approved`` spans; read figures and the case's names are known."""
    named = _named(allowed.case)
    halves = {lang: _half(lang, text, read[lang], approved.get(lang, ()), named) for lang, text in texts.items()}
    for half in halves.values():
        yield from _odd(half, read[half.lang])
    yield from _unmatched(halves)
    yield from _unlike(halves)
    for lang, half in halves.items():
        yield from _beside_a_promise(half, read[lang])
        yield from _on_top(half, read[lang])
    strange = {lang: _strange(half) for lang, half in halves.items()}
    yield from _called(halves["en"], strange)
    yield from _spoken_to(halves)
    for lang, half in halves.items():
        yield from _in_a_row(half, strange[lang])
    timed = {lang: list(only_times.spans(read[lang], half.folded, allowed)) for lang, half in halves.items()}
    plain = {lang: _without_times(half, timed[lang]) for lang, half in halves.items()}
    doubted = {lang: replace(half, free=without_entries(half.free, read[lang], half.folded, allowed)) for lang, half in plain.items()}
    yield from _doubtful(doubted, strange)


def _without_times(half: Half, timed: Sequence[Span]) -> Half:
    """A half without the sentences that tell only the time of what is promised beside them."""
    original = half.folded.original
    return replace(half, free=[span for span in half.free if not only_times.tells_only_time(half.folded.span(*span), timed, original)])


def _half(lang: Language, text: str, read: Reading, approved: Sequence[Span], named: frozenset[str]) -> Half:
    folded = fold(text)
    figures = [figure for kind in _FIGURES for figure in getattr(read, kind)]
    own = named | {stem for figure in figures for stem in stems(fold(text[figure.start : figure.end]).text, lang)}
    own |= {fold(text[count.start : count.end]).text for count in read.counts}
    own |= {digits for figure in figures for digits in _IN_BRACKETS.findall(text, figure.start, figure.end)}
    return Half(lang, folded, list(_free(folded, approved)), approved, named, own)


_IN_BRACKETS = re.compile(r"\((\d+)\)")
"""A number that says once more what stands before it in words: forty-five (45) days."""


def _free(folded: Folded, approved: Sequence[Span]) -> Iterator[Span]:
    """The sentences that approved lines do not account for; a smile behind one is nothing of its own."""
    for span in sentences(folded):
        if not inside(folded, span, approved) and SMILES.sub("", outside(folded, [span], approved)).strip():
            yield span


def _named(case: Case) -> frozenset[str]:
    """The stems by which the case names people and things, and the bones of the client's name, which are the same in both scripts."""
    order, client = case.order, case.client
    called = [
        case.reference,
        client.name,
        client.account_id,
        order.id,
        order.service,
        order.platform,
        order.link,
        *(entry.reference for entry in case.done),
        *_HANDLE.findall(case.message),
    ]
    text = fold(" ".join([*(word for word in called if word), *_VOCATIVES])).text
    return frozenset(
        (
            *re.findall(r"\w+", text),
            *stems(text, "en"),
            *stems(text, "ar"),
            *(skeleton(each) for part in (client.name or "").split() for each in spellings(part)),
        )
    )


_HANDLE = re.compile(r"(?<!\w)@[\w.]+")
"""An account that the client himself names."""
_VOCATIVES = ("bro", "habibi", "habibti", "akhi", "inshallah", "pls", "حبيبي", "أخوي")
"""What agents call everybody, and put behind every promise."""


def _odd(half: Half, read: Reading) -> Iterator[Finding]:
    """Fragments that hold no remedy that was read, sums in signs, words of another script, names that the case does not hold, and signs
    that are not what they look like.
    """
    for span in signs(half.folded):
        if not inside(half.folded, span, half.approved) and not adds_up(half.text(span)):
            yield half.finding("text.artifact", span, "Signs and figures alone say nothing that can be checked.")
    for start, end in unseen_signs(half.folded.original):
        if not any(first <= start and end <= last for first, last in half.approved):
            quote = half.folded.original[start:end]
            yield Finding(
                "text.artifact", half.lang, quote, start, end, "These signs may be read otherwise than they stand.", certain=False
            )
    shipped = wording(half.lang)
    for span, after in zip_longest(half.free, half.free[1:]):
        leads = after is not None and (is_listed(half.text(after), half.lang, half.own) or _ITEM.match(half.text(after)) is not None)
        for first, last, does in oddities(half.text(span), half.lang, shipped.fragments, half.own, leads=leads):
            if does == TOO_SHORT and _names_remedy(half.folded.span(*span), read):
                continue
            if does in (TOO_SHORT, BY_SIGNS) and _is_idle(half.text(span), half.lang):
                continue
            yield half.finding("claim.unsupported", (span[0] + first, span[0] + last), f"This {does}; say it plainly, or leave it out.")
        foreign = [word for word in _FOREIGN[half.lang].findall(half.text(span)) if not _is_own(word, half.own)]
        start, end = half.folded.span(*span)
        named = [word for word in _PROPER.findall(half.folded.original, start, end) if _is_strange_name(word, half)]
        if half.lang == "ar" and not _EITHER.search(half.text(span)):
            named += [match[1] for match in _CALLED_UPON.finditer(half.text(span)) if _is_another(match[1], half)]
        for word in dict.fromkeys((*foreign, *named)):
            yield half.finding("claim.unsupported", span, f"Nothing of the case is called {word}.")


def _is_idle(text: str, lang: Language) -> bool:
    """Whether a fragment or a sum reads like those that bind nobody, gives nothing and assents to nothing."""
    return not GIVES.search(text) and risk(lang, text) < MOST_HARMLESS and not any(turns(text, lang))


def _names_remedy(place: Span, read: Reading) -> bool:
    """Whether a remedy was read in a fragment by a verb that tells all of it: "Cancelled.", سنلغيه لك."""
    held = [promise for promise in read.promises if place[0] <= promise.start and promise.end <= place[1]]
    return bool(held) and all(
        promise.remedy in _WHOLE and (promise.polarity == "done" or (promise.polarity == "promised" and promise.sure)) for promise in held
    )


_WHOLE = ("cancel", "refill", "redelivery")
"""Remedies that need no sum and no place to be told."""
_ITEM = re.compile(r"\s*(?:[-•*–]|\d[.)]|(?:https?://|www\.)\S|@\w)")
"""A point of a list, or a link or account: each is judged by itself, so that what leads to it may."""
_FOREIGN = {"en": re.compile("[\u0600-\u06ff]{2,}"), "ar": re.compile(r"(?<![\w@/.-])[a-z]{2,}(?![\w@/.-])")}
"""Words of the other script, which only the case's own names, its links and the codes of currencies may be."""

_PAID_BY = ("visa", "mastercard", "paypal", "mada", "knet", "benefit", "iban", "pin", "otp", "cvv")
"""How money is sent and secrets are called in every language."""
_SHORTENED = (
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "saudi emirati kuwaiti uae ksa gcc gst gmt utc"
)
"""Days, months and the zones of clocks, as they are shortened."""
_BLESSED = ("god", "allah", "ramadan", "eid")
"""What blessings and greetings name."""
_CODES = frozenset(
    [*_SHORTENED.split(), *_BLESSED, "usd", "aed", "sar", "kwd", "bhd", "omr", "qar", "egp", "jod", "eur", "gbp", "dm", *_PAID_BY]
)
_PROPER = re.compile(r"(?<=[a-z,])[\s\u200b-\u200f\u00ad\u2060-\u2069\ufe0e\ufe0f]+([A-Z][A-Za-z]{2,})\b")
"""Names inside a sentence, by their capital."""


_CALLED_UPON = re.compile(r"(?<!\w)(?:يا (?:ابو |بو )?|ابو |بو )([\u0620-\u064a]{3,})(?!\w)")
"""Who is called upon: يا ناصر, بو فيصل."""
_TITLES = (
    "أستاذ أستاذة أستاذي أستاذتي أخ أخت أخي أختي خوي أخوي أخوك غالي غالية الغالي الغالية عزيزي عزيزتي "
    "عزيز صديقي صديقتي صاحبي حبيبي حبيبتي  هلا مرحبا سيد سيدة سيدي سيدتي دكتور دكتورة مدام فندم باشا "
    "هذي هذا هاذي هاي كابتن معلم معلمة مهندس مهندسة هانم طويل طويلة راعي شباب بنات ريت ليت إما  ساتر قلبي عميلنا عميلتنا "
    "طيب الطيب رجال رجل يبه حبوب وجه عيني عيوني ذيب عمي خالي عم بعدي بعد قلب "
    "شيخ كريم كريمة محترم محترمة جماعة خسارة حسافة "
)
_NOBODY = frozenset(map(spelled, _TITLES.split()))
"""Who may be called upon without a name: sir, brother, dear, friend; and يا ريت (if only), يا إما (either)."""
_EITHER = re.compile(r"(?<!\w)يا [نتي].*(?<!\w)يا [نتي]")
"""يا نضيف يا نعيد: either, or."""


def _is_another(word: str, half: Half) -> bool:
    """Whether a word that is called upon is no title, and not the name of the client."""
    stem = next(iter(stems(word, "ar")), "")
    return word not in _NOBODY and not _is_own(word, half.own) and not _sounds_own(word, stem, half.own)


def _is_own(word: str, own: frozenset[str]) -> bool:
    return word in _CODES or word in own or any(stem in own for lang in ("en", "ar") for stem in stems(word, lang))


def _is_strange_name(word: str, half: Half) -> bool:
    known = wording("en").known
    return any(
        stem not in known and not _is_own(stem, half.own) and not _sounds_own(whole, stem, half.own)
        for whole, stem in words(fold(word).text, "en")
    )


def _sounds_own(word: str, stem: str, own: frozenset[str]) -> bool:
    """Whether a word is a name of the case in the other script; a name may end as other words do: Ahmed, كريستين."""
    return skeleton(stem) in own or skeleton(word) in own


def _unmatched(halves: Mapping[Language, Half]) -> Iterator[Finding]:
    """What one half says and the other does not, at the sentence of which most is lost."""
    texts = {lang: half.folded.text for lang, half in halves.items()}
    likes = {lang: wording(lang).like for lang in halves}
    said = compared(texts, {lang: half.own | wording(lang).idle for lang, half in halves.items()}, likes)
    answered = {lang: any(tells_answer(text[slice(*span)]) for span in sentences(halves[lang].folded)) for lang, text in texts.items()}
    told = [
        (worst(each), lang, (start, end))
        for lang, sentences_ in said.items()
        for start, end, each in sentences_
        if any(span[0] < end and start < span[1] for span in halves[lang].free)
        and says_something(texts[lang][start:end])
        and not is_formula(texts[lang][start:end], lang, halves[lang].own)
        and not is_pleasantry(texts[lang][start:end], lang, words_after=3)
        and not (answered[OTHER[lang]] and tells_answer(texts[lang][start:end]))
    ]
    if not told:
        return
    most, lang, span = max(told)
    measured = measures(compared(texts, {lang: half.named | wording(lang).idle for lang, half in halves.items()}, likes))
    likely = likely_unmatched(measured, more())
    limit = MOST_UNMATCHED if alone(texts, said) < MUCH_ALONE else LIKELY_ALONE
    if most >= MOST_LOST or likely >= limit:
        yield halves[lang].finding("parity.promise", span, f"The {_NAMES[OTHER[lang]]} half does not seem to say this.")


def _unlike(halves: Mapping[Language, Half]) -> Iterator[Finding]:
    """Free text that one half alone has, and a denial that one half alone has."""
    said = {lang: " ".join(half.text(span) for span in half.free) for lang, half in halves.items()}
    if all(said.values()):
        for lang, half in halves.items():
            if denies(said[OTHER[lang]], OTHER[lang]) and not may_deny(said[lang], lang):
                yield half.finding("parity.promise", half.free[0], "The other half denies something, and this one does not.")
        return
    for half in halves.values():
        if half.free and not is_pleasantry(outside(half.folded, half.free, half.approved), half.lang):
            yield half.finding("parity.promise", half.free[0], "The other half has nothing of its own beside its approved lines.")


def _called(english: Half, strange: Mapping[Language, Strange]) -> Iterator[Finding]:
    """Words that nobody knows and that sound alike in both halves: the name of somebody or something, however it is written."""
    bones = {lang: {skeleton(stem): span for stem, (_, span) in words.items()} for lang, words in strange.items()}
    for name in bones["en"].keys() & bones["ar"].keys():
        if len(name) >= _LEAST_BONES:
            yield english.finding("claim.unsupported", bones["en"][name], "This names somebody or something that the case does not hold.")


def _spoken_to(halves: Mapping[Language, Half]) -> Iterator[Finding]:
    """A name that is spoken to in both halves, "Amna, can you see" and آمنة، هل ترين, and is not the client's, however common it is."""
    spoken = {
        lang: {skeleton(match[1] or match[2]): match for match in _VOCATIVE[lang].finditer(half.folded.text)}
        for lang, half in halves.items()
    }
    for bones in spoken["en"].keys() & spoken["ar"].keys() - {""}:
        for lang, half in halves.items():
            match = spoken[lang][bones]
            word = match[1] or match[2]
            if word not in NO_NAMES and not _is_own(word, half.own) and not _sounds_own(word, word, half.own):
                yield half.finding("leak.identity", match.span(1 if match[1] else 2), "This name is not the client's.")


_VOCATIVE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:(?:^|[.!?\n]\s*)([a-z][a-z'-]{1,15})|[,،] ([a-z][a-z'-]{1,15})(?=\s*(?:[.!?\n]|$)))(?=[,،]|\s*(?:[.!?\n]|$))"),
    "ar": re.compile(
        r"(?:(?:^|[.!?\n]\s*)(?:يا )?([\u0620-\u064a]{2,12})|(?:[,،] (?:يا )?|(?<!\w)يا )([\u0620-\u064a]{2,12})(?=\s*(?:[.!?,،\n]|$)))"
        r"(?=[,،]|\s*(?:[.!?\n]|$))"
    ),
}
"""A word that stands alone between commas or ends: who is spoken to."""


def _in_a_row(half: Half, strange: Strange) -> Iterator[Finding]:
    """Two words in a row that nobody knows in any form: as likely as not a name, however it is written."""
    for span in half.free:
        before = False
        for stem in stems(half.text(span), half.lang):
            unknown = strange.get(stem, (0.0, span))[0] == STRANGE
            if unknown and before:
                yield half.finding("claim.unsupported", span, "This names somebody or something that the case does not hold.")
                break
            before = unknown


_LEAST_BONES = 3
"""So many consonants are not alike by chance."""


def _beside_a_promise(half: Half, read: Reading) -> Iterator[Finding]:
    """Words in a promise that no sound reply holds, or that speak of results: "and interest", "to your first buyers"."""
    shipped = wording(half.lang)
    results = _stems_of(_RESULTS[half.lang], half.lang)
    for promise in read.promises:
        place = (promise.start, promise.end)
        if promise.polarity not in PROMISING or any(first <= place[0] and place[1] <= last for first, last in half.approved):
            continue
        said = words(fold(half.folded.original[slice(*place)]).text, half.lang)
        odd = [
            stem
            for word, stem in said
            if arabic_cue(word) is None
            and not (stem in half.own or _sounds_own(word, stem, half.own) or shipped.stands_beside(stem))
            and (stem in results or not (stem in shipped.known or shipped.knows_kin(stem)))
        ]
        if odd:
            why = f"Beside a promise these words are not known: {', '.join(odd)}."
            yield Finding("claim.unsupported", half.lang, promise.quote, *place, why, certain=False)


def _on_top(half: Half, read: Reading) -> Iterator[Finding]:
    """Words in a sentence with a promise that stand in none of a sound reply: "and a bonus", "perhaps", "to PayPal", لكل عائلتك."""
    promises = [(promise.start, promise.end) for promise in read.promises if promise.polarity in BINDING]
    never = _stems_of(NEVER[half.lang], half.lang)
    for span in half.free:
        start, end = half.folded.span(*span)
        if not any(first < end and start < last for first, last in promises):
            continue
        odd = [word for word, stem in words(half.text(span), half.lang) if stem in never and not _is_own(word, half.own)]
        if odd:
            yield half.finding("promise.open", span, f"Beside a promise these words may make more of it, or less: {', '.join(odd)}.")


@cache
def _stems_of(listed: str, lang: Language) -> frozenset[str]:
    """The stems of the words of a list."""
    return frozenset(stems(fold(listed).text, lang))


_RESULTS: Mapping[Language, str] = {
    "en": (
        "customers buyers clients shoppers bookings sales sell selling buy buying purchases revenue income profits earnings business "
        "growth grow growing rise double triple viral trend famous fame reach engagement algorithm visitors leads success "
        "succeed guarantee stable permanent genuine premium loyal lasting"
    ),
    "ar": (
        "زبائن زباين زبون مشترين مشترون حجوزات حجز مبيعات مبيعاتك تبيع بيع أرباح ربح تربح دخل إيرادات "
        "نمو ينمو تنمو يكبر تكبر تزيد يزيد زيادة "
        "يرتفع ترتفع يتضاعف تتضاعف مضاعفة انتشار ينتشر تنتشر شهرة مشهور ترند تفاعل زوار نجاح ينجح تنجح نضمن "
        "ثابتة ثابتين ثابت دائم دائمة دائمين حقيقي حقيقية حقيقيين مستقرة مستقر"
    ),
}
"""What followers, views and advice might bring, and nobody promises."""


def _doubtful(halves: Mapping[Language, Half], strange: Mapping[Language, Strange]) -> Iterator[Finding]:
    """Sentences that read as if they bound us, words that are not known, and turns of speech, where the reply as a whole is in doubt."""
    said = {lang: [span for span in half.free if not is_formula(half.text(span), lang, half.own)] for lang, half in halves.items()}
    worst = {
        lang: max((max(risk(lang, text) for text in unsigned(halves[lang].text(span))), span) for span in spans)
        for lang, spans in said.items()
        if spans
    }
    if not worst:
        return
    risks = [most for most, _ in worst.values()]
    doubt = max(risks) + min(risks) + sum(weight for lang in worst for weight, _ in strange[lang].values())
    if max(risks) < MOST_RISK and doubt < MOST_DOUBT:
        return
    for lang, (most, span) in worst.items():
        half = halves[lang]
        if strange[lang]:
            first = next(span for _, span in strange[lang].values())
            yield half.finding("claim.unsupported", first, f"These words are not known from a sound reply: {', '.join(strange[lang])}.")
        if most == max(risks) or most >= MOST_RISK or 2 * most >= MOST_DOUBT:
            yield from _binding(half, span)


def _strange(half: Half) -> Strange:
    """The stems that no harmless sentence holds: what each adds to the doubt, and its sentence."""
    shipped, found = wording(half.lang), {}
    for span in half.free:
        for word, stem in words(half.text(span), half.lang):
            if stem not in shipped.known and stem not in half.own and not _sounds_own(word, stem, half.own):
                found[stem] = (KIN if shipped.knows_kin(stem) else STRANGE, span)
    return found


def _binding(half: Half, span: Span) -> Iterator[Finding]:
    """Why a sentence may bind us: its turns of speech, else its wording as a whole."""
    found = list(turns(half.text(span), half.lang))
    for start, end, does in found:
        why = f"This {does}; say it plainly, or leave it out."
        yield half.finding("claim.unsupported", (span[0] + start, span[0] + end), why)
    if not found:
        yield half.finding("claim.unsupported", span, "This reads as if it could bind us; nothing of the decision covers it.")
