"""The verdict on a reply: kept when it is made of approved lines, says the same in both languages and states the offer; else it is read.

Provenance comes first: a sentence that is an approved line of this case, filled by code, is known by construction. Everything else is read
back: where something is wrong it is breached, where something is not understood it is unverified, and only where nothing at all is found is
it kept, on the basis ``read``. Where the house trusts approved lines alone, free text is unverified at best.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from drafter.entries import Key
from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Basis, Checked, Finding, Verdict
from drafter.guard.provenance import Found, bare_of, take_apart
from drafter.policy import Decision, Offer
from drafter.writing.composing import Piece

_SLOT = re.compile(
    r"\{\{?[^{}]{0,60}\}?\}|<<[^<>]{0,60}>>|\[[A-Z][A-Z _]{2,40}\]"
    r"|(?<![\d%])%[sd](?!\w)|(?<!\w)__\w{2,40}__(?!\w)|@@\w{2,40}@@|\$[a-z][a-z_]{2,40}|(?<![\w/])N/A(?![\w/])"
)
_FIGURE = re.compile(r"\d+(?:[.,:٫٬]\d+)*")
_ARABIC = re.compile("[\u0620-\u064a]")
_LETTER = re.compile(r"[^\W\d_]")
_BREACHES = frozenset({"promise.remedy", "parity.promise", "text.slot", "text.language"})


def check(
    en: str, ar: str, sayable: Sequence[Piece], decision: Decision, key: Key, allowed: Allowed | None = None, trusted: Basis = "read"
) -> Checked:
    """The verdict on a reply; ``sayable`` are all pieces that an approved reply of this kind could hold for this case.

    Where words stand in it that no approved line accounts for, they are read back and held against ``allowed``; without it, or where only
    ``approved`` lines are ``trusted``, they are unverified at best.
    """
    texts: dict[Language, str] = {"en": en, "ar": ar}
    found = {lang: take_apart(text, sayable, lang) for lang, text in texts.items()}
    findings = [finding for lang, text in texts.items() for finding in _half(lang, text, found[lang])]
    findings += _parity(found["en"], found["ar"], en, ar, sayable)
    findings += _repeated(texts, found) if key != "offer" else ()
    if key == "offer":
        findings += [finding for lang, text in texts.items() for finding in _offers(lang, text, found[lang], decision, sayable)]
    if allowed is not None and any(stretch.piece is None for lang in texts for stretch in found[lang]):
        return _read_back(texts, found, allowed, findings, trusted)
    verdict = _verdict(findings)
    return Checked(verdict, tuple(findings), "approved" if verdict == "kept" else None)


def _read_back(
    texts: Mapping[Language, str], found: Mapping[Language, Sequence[Found]], allowed: Allowed, first: Sequence[Finding], trusted: Basis
) -> Checked:
    """The verdict on free text: breached where the reading finds a breach, kept where reading and wording leave no doubt."""
    from drafter.guard import free_text, lines, one_half, wording  # the reader's tables are not needed for a strict draft

    approved = {lang: [(stretch.start, stretch.end) for stretch in found[lang] if stretch.piece] for lang in texts}
    read = free_text.read_back(texts, allowed)
    said = {lang: {bare_of(stretch.piece, lang): stretch.piece for stretch in found[lang] if stretch.piece} for lang in texts}
    paired = {
        lang: [(stretch.start, stretch.end) for stretch in found[lang] if stretch.piece and _in_both(stretch.piece, said)] for lang in texts
    }
    wrong = [finding for finding in free_text.findings(texts, read, approved, allowed) if not _is_paired(finding, paired[finding.lang])]
    wrong += _repeated(texts, found)
    known = {(finding.rule, finding.lang, finding.certain) for finding in wrong}
    by_lines = lines.findings(first, found, texts, read, allowed)  # what is certain is dropped for nothing that is not
    wrong += [each for each in by_lines if not known & {(each.rule, each.lang, True), (each.rule, each.lang, each.certain)}]
    if any(finding.certain for finding in wrong):
        wrong = one_half.weighed(wrong, texts)
        if any(finding.certain for finding in wrong):
            return Checked("breached", tuple(wrong))
    wrong += wording.findings(texts, read, approved, allowed) if not wrong else ()
    if not wrong and trusted == "read":
        return Checked("kept", (), "read")
    unverified = [finding for finding in first if finding.rule == "claim.unsupported"]
    return Checked("unverified", tuple(wrong or unverified or first))


def _in_both(piece: Piece, said: Mapping[Language, Mapping[str, Piece]]) -> bool:
    """Whether an approved line stands in both halves."""
    return all(bare_of(piece, lang) in said[lang] for lang in said)


def _is_paired(finding: Finding, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the halves differ, as the reader has it, in a line that is approved and stands in both: known better by construction."""
    return finding.rule.startswith("parity.") and any(first <= finding.start and finding.end <= last for first, last in spans)


def _repeated(texts: Mapping[Language, str], found: Mapping[Language, Sequence[Found]]) -> Iterator[Finding]:
    """Approved lines of a promise or of what was done that stand more often than once: said twice, it may be given twice."""
    for lang, stretches in found.items():
        seen: Counter[str] = Counter()
        for stretch in stretches:
            if stretch.piece and (stretch.piece.offer or stretch.piece.done):
                bare = bare_of(stretch.piece, lang)
                seen[bare] += 1
                if seen[bare] > 1:
                    quote = texts[lang][stretch.start : stretch.end]
                    yield Finding("promise.remedy", lang, quote, stretch.start, stretch.end, "This is said twice, and due once.")


def _verdict(findings: Sequence[Finding]) -> Verdict:
    if any(finding.rule in _BREACHES for finding in findings):
        return "breached"
    return "unverified" if findings else "kept"


def _half(lang: Language, text: str, found: Sequence[Found]) -> Iterator[Finding]:
    if not text.strip():
        yield Finding("text.language", lang, "", 0, 0, f"The {_NAMES[lang]} half is empty.")
    for stretch in found:
        if stretch.piece is None:
            yield from _unfilled(lang, text, stretch)
            yield _unknown(lang, text, stretch)


def _unfilled(lang: Language, text: str, stretch: Found) -> Iterator[Finding]:
    """Slots left open; what stands in an approved line was filled in, such as a service named "Followers [REAL]"."""
    for match in _SLOT.finditer(text, stretch.start, stretch.end):
        yield Finding("text.slot", lang, match[0], match.start(), match.end(), f"{match[0]!r} is a slot that was not filled.")


def _unknown(lang: Language, text: str, stretch: Found) -> Finding:
    quote = text[stretch.start : stretch.end]
    letters, arabic = len(_LETTER.findall(quote)), len(_ARABIC.findall(quote))
    if letters and (arabic * 2 < letters) is (lang == "ar"):
        return Finding(
            "text.language", lang, quote, stretch.start, stretch.end, f"This stands in the {_NAMES[lang]} half, but is not {_NAMES[lang]}."
        )
    figure = _FIGURE.search(quote)
    why = f"it holds the figure {figure[0]}, which no slot of an approved line accounts for" if figure else "no approved line says this"
    return Finding("claim.unsupported", lang, quote, stretch.start, stretch.end, f"Not verified: {why}.")


_NAMES = {"en": "English", "ar": "Arabic"}


def _parity(en: Sequence[Found], ar: Sequence[Found], en_text: str, ar_text: str, sayable: Sequence[Piece]) -> Iterator[Finding]:
    """Lines that stand in one language only: a promise breaches, other lines leave the reply unverified.

    A line is known by its filled text: the same line about two entries of ``done`` is two, and two lines may share a translation.
    """
    said: dict[Language, Counter[str]] = {"en": _counted(en, "en"), "ar": _counted(ar, "ar")}
    meanings: dict[Language, dict[str, set[str]]] = {"en": {}, "ar": {}}
    for line in sayable:
        english, arabic = bare_of(line, "en"), bare_of(line, "ar")
        meanings["en"].setdefault(english, set()).add(arabic)
        meanings["ar"].setdefault(arabic, set()).add(english)
    sides: tuple[tuple[Language, Language, Sequence[Found], str], ...] = (("en", "ar", en, en_text), ("ar", "en", ar, ar_text))
    for lang, other, found, text in sides:
        for stretch in found:
            piece = stretch.piece
            if piece is None:
                continue
            bare = bare_of(piece, lang)
            if sum(said[other][meaning] for meaning in meanings[lang][bare]) >= said[lang][bare]:
                continue
            quote, promising = text[stretch.start : stretch.end], piece.offer is not None or piece.done is not None
            rule = "parity.promise" if promising else "claim.unsupported"
            yield Finding(rule, lang, quote, stretch.start, stretch.end, f"The {_NAMES[other]} half does not say this.")


def _counted(found: Sequence[Found], lang: Language) -> Counter[str]:
    return Counter(bare_of(stretch.piece, lang) for stretch in found if stretch.piece)


def _offers(lang: Language, text: str, found: Sequence[Found], decision: Decision, sayable: Sequence[Piece]) -> Iterator[Finding]:
    """One offer, with what goes with it, must be stated, once and with its time; alternatives are not a sum."""
    promises = [(stretch, stretch.piece.part, stretch.piece.offer.remedy) for stretch in found if stretch.piece and stretch.piece.offer]
    stated = Counter(remedy for _, part, remedy in promises if part == "resolution")
    spoken = {remedy for _, _, remedy in promises}
    groups = [{offer.remedy for offer in decision.chosen(place)} for place in range(len(decision.offers))]
    if not any(group <= stated.keys() for group in groups):
        wanted = decision.chosen()
        yield Finding("missing.resolution", lang, "", len(text), len(text), f"The offer is not stated: {_listed(wanted)}.", _clause(wanted))
    elif not any(spoken <= group for group in groups) or max(stated.values()) > 1:
        last = max((stretch for stretch, _, _ in promises), key=lambda stretch: stretch.start)
        twice = [remedy for remedy, times in stated.items() if times > 1] or sorted(spoken)
        why = "Offers are alternatives: promise one of them once, not " + " and ".join(twice * (1 + (len(twice) == 1))) + "."
        yield Finding("promise.remedy", lang, text[last.start : last.end], last.start, last.end, why)
    elif not _timed(lang, found, spoken, sayable):
        yield Finding("missing.figure", lang, "", len(text), len(text), f"The time of {' and '.join(sorted(spoken))} is not stated.")


def _timed(lang: Language, found: Sequence[Found], spoken: Collection[str], sayable: Sequence[Piece]) -> bool:
    """Whether a time is stated where the approved reply has one for what is promised."""
    offered = [piece for piece in sayable if piece.offer and piece.offer.remedy in spoken]
    times = {bare_of(piece, lang) for piece in offered if piece.part == "timeline" and piece.slots}
    return not times or any(bare_of(stretch.piece, lang) in times for stretch in found if stretch.piece)


def _listed(offers: Sequence[Offer]) -> str:
    return " and ".join(f"{offer.remedy} {offer.amount}" if offer.amount else offer.remedy for offer in offers)


def _clause(offers: Sequence[Offer]) -> str | None:
    return offers[0].clauses[0] if offers and offers[0].clauses else None
