"""Checks of single lines and of the lists that they stand in: slots, conditions, order, age, gender variants, markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from drafter.entries import SLOT, Entry
from drafter.errors import LibraryError
from drafter.linting.conditions import condition_faults, conjuncts
from drafter.linting.fault import Fault
from drafter.linting.slots_filled import Filled
from drafter.linting.sources import Place
from drafter.linting.texts import DEFAULTS, QUESTIONS, REMEDIES, Opened, Stand, Text
from drafter.writing import slots

_BRACE = re.compile(r"[{}]")
_OPTIONAL = {"closing"}
"""Parts that may be empty when nothing holds; in the shared lines an opening may be, too."""

_MARKUP: tuple[tuple[str, str], ...] = (
    (r"\*\*|(?<!\w)__\w", "bold or underlined by Markdown"),
    (r"(?m)^\s*#{1,6}\s", "a heading by Markdown"),
    (r"(?m)^\s*\|.*\|\s*$", "a table by Markdown"),
    (r"\[[^\]]+\]\([^)]+\)", "a link by Markdown"),
    (r"`", "code by Markdown"),
    (r"</?[A-Za-z][^<>]*>|&[a-z]+;|&#\d+;", "HTML"),
    (r"(?<![\w*])[*~](?=\w)[^*~\n]*\w[*~](?![\w*])|(?<!\w)_(?=\w)[^_\n]*\w_(?!\w)", "the bold, italic or struck text of one chat app"),
    (r"(?m)^\s*>\s", "a quotation by Markdown"),
)
"""Markup that some channel shows as it is typed, with its name."""


def lines(opened: Opened) -> Iterator[Fault]:
    """The faults of every line by itself."""
    filled = Filled(opened.library.policy)
    for stand in opened.stands:
        yield from _slots(stand, filled)
        yield from condition_faults(opened, stand)
        yield from _same(stand)
        if stand.line.revised:
            yield from _older(stand.place, stand.line.revised.en, stand.line.revised.ar)
    for text in opened.texts:
        yield from _markup(text)
        yield from _language(text)


def groups(opened: Opened) -> Iterator[Fault]:
    """The faults of the order of alternative lines."""
    for group in opened.groups:
        yield from _no_fallback(group)
        yield from _unreachable(opened, group)


def ages(opened: Opened, today: date) -> Iterator[Fault]:
    """Entries whose review is past or dated in the future, and translations that are older than their source."""
    library = opened.library
    entries: list[tuple[Place, Entry]] = [(opened.of(scenario), scenario) for scenario in opened.scenarios]
    entries += [(opened.place(DEFAULTS), library.defaults), (opened.place(REMEDIES), library.remedies)]
    entries.append((opened.place(QUESTIONS), library.questions))
    for place, entry in entries:
        yield from _older(place, entry.revised.en, entry.revised.ar)
        if entry.review_by < today:
            message = f"the review was due on {entry.review_by}, before today, {today}; review it and set a later review_by"
            yield place.at("review_by").fault("review.overdue", message)
        if entry.reviewed_at > today:
            message = f"reviewed_at {entry.reviewed_at} is after today, {today}; give the day on which it was last reviewed"
            yield place.at("reviewed_at").fault("review.in_future", message)


def _slots(stand: Stand, filled: Filled) -> Iterator[Fault]:
    wanted = stand.line.slots
    known = ", ".join(sorted(slots.KNOWN - slots.PROMISING if not stand.promises else slots.KNOWN))
    for text in stand.texts():
        named = set(SLOT.findall(text.text))
        told = wanted if text.lang == "ar" else frozenset[str]()  # of the English text already
        for name in sorted(named - slots.KNOWN - told):
            yield text.place.fault("slot.unknown", f"{{{name}}} is no slot; slots that may stand here are {known}")
        if left := _BRACE.search(SLOT.sub("", text.text)):
            message = f"{left[0]!r} belongs to no slot; a slot is a name of small letters in braces, one of {known}"
            yield text.place.fault("slot.malformed", message)
        if named != wanted:
            yield text.place.fault("slot.parity", _parity(wanted, named))
    yield from _misplaced(stand, wanted & slots.KNOWN, filled)


def _parity(wanted: frozenset[str], named: set[str]) -> str:
    lacking, extra = sorted(wanted - named), sorted(named - wanted)
    told = [f"lacks {_braced(lacking)}" if lacking else "", f"has {_braced(extra)}, which the English has not" if extra else ""]
    return f"the text {' and '.join(filter(None, told))}; both languages, and each gender, use the same slots"


def _misplaced(stand: Stand, wanted: frozenset[str], filled: Filled) -> Iterator[Fault]:
    allowed = filled.of(stand)
    promising = wanted & slots.PROMISING if stand.part not in ("resolution", "timeline") else frozenset[str]()
    if promising:
        message = f"{_braced(sorted(promising))} may stand in resolution and timeline only; move the line there or leave the slot out"
        yield stand.place.at("en").fault("slot.promising", message)
    for name in sorted(wanted - promising - allowed):
        message = f"{{{name}}} is never filled here, so the line would never be said; filled here are {', '.join(sorted(allowed))}"
        yield stand.place.at("en").fault("slot.never", message)


def _braced(names: list[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def _same(stand: Stand) -> Iterator[Fault]:
    if not isinstance(stand.line.ar, str) and len(set(stand.line.arabics())) == 1:
        yield stand.place.at("ar").fault("gender.same", "the three texts are equal; write one text in place of male, female and unknown")


def _older(place: Place, en: date, ar: date) -> Iterator[Fault]:
    if ar < en:
        message = f"the Arabic is of {ar}, the English was changed on {en}; bring the translation up to date and set revised.ar to that day"
        yield place.at("revised", "ar").fault("review.translation_older", message)


def _no_fallback(group: tuple[Stand, ...]) -> Iterator[Fault]:
    last = group[-1]
    if last.part in _OPTIONAL or (last.part == "opening" and last.place.file == DEFAULTS):
        return
    always = Filled.always(last)
    sometimes = sorted((last.line.slots & slots.KNOWN) - always)
    if last.line.when is None and not sometimes:
        return
    told = [f"has the condition {last.line.when!r}" if last.line.when else "", f"needs {_braced(sometimes)}" if sometimes else ""]
    message = (
        f"the last alternative {' and '.join(filter(None, told))}, so the part can be empty; end with a line that has no `when` "
        f"and no slots but {_braced(sorted(always))}"
    )
    yield last.place.at("when" if last.line.when else "en").fault("line.no_fallback", message)


def _unreachable(opened: Opened, group: tuple[Stand, ...]) -> Iterator[Fault]:
    """A line is never said where an earlier one holds whenever it does and needs no slot that it does not."""
    for place, later in enumerate(group):
        for earlier in group[:place]:
            if _covers(opened, earlier, later):
                said = "has no condition" if earlier.line.when is None else f"holds whenever this one does ({earlier.line.when!r})"
                message = (
                    f"this line is never said: the one in line {earlier.place.line} {said} and needs no slot that this one does not; "
                    "put the particular line before the general one"
                )
                yield later.place.at("en").fault("line.unreachable", message)
                break


def _covers(opened: Opened, earlier: Stand, later: Stand) -> bool:
    if not earlier.line.slots <= later.line.slots | Filled.always(later):
        return False
    try:
        return conjuncts(opened, earlier) <= conjuncts(opened, later)
    except LibraryError:  # reported as a condition that cannot be used
        return False


_LATIN_RUN = re.compile(r"(?:[A-Za-z'-]+[ ,.]+){2,}[A-Za-z'-]+")
"""Three Latin words in a row: more than a name or a term."""


def _markup(text: Text) -> Iterator[Fault]:
    for pattern, name in _MARKUP:
        if found := re.search(pattern, SLOT.sub("x", text.text)):
            yield text.place.fault("channel.markup", f"{found[0]!r} is {name}, which not every channel can show; write plain text")


def _language(text: Text) -> Iterator[Fault]:
    plain = SLOT.sub("", text.text)
    arabic, latin = len(re.findall("[\u0621-\u064a]", plain)), len(re.findall("[A-Za-z]", plain))
    if text.lang == "en" and arabic:
        yield text.place.fault("text.language", "Arabic letters stand in the English text; write it in English")
    if text.lang == "ar" and latin > arabic:
        yield text.place.fault("text.language", "the Arabic text is mostly in Latin letters; write it in Arabic")
    elif text.lang == "ar" and (run := _LATIN_RUN.search(plain)):
        yield text.place.fault(
            "text.language", f"{run[0].strip()!r} is English in the Arabic text; write it in Arabic, names and terms apart"
        )
