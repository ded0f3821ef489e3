"""A reply as its channel wants it: format, limits, and shortening that never cuts a promise.

=========  ==============================================  =============================================
channel    format                                          limit
=========  ==============================================  =============================================
whatsapp   ``*bold*`` for the amount                       4,096 characters
telegram   plain; MarkdownV2 besides, for bots             4,096 UTF-16 units
instagram  plain                                           1,000 bytes of UTF-8
messenger  plain                                           2,000 characters
email      subject, plain text and HTML                    25,000 characters
ticket     plain, no invisible marks                       5,000 characters
sms        one paragraph, no invisible marks               10 parts (153 GSM-7 or 67 UCS-2 units each)
plain      plain                                           none
=========  ==============================================  =============================================
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from drafter.case import Channel
from drafter.entries import Part
from drafter.folding import Language
from drafter.writing import names
from drafter.writing.composing import Piece, Reply, layout

Half = Literal["en", "ar", "both"]
_DROPPABLE: tuple[Part, ...] = ("relationship", "closing", "opening", "findings")
"""What may go when a reply is too long, first to last; resolution and timeline never."""

_INVISIBLE = re.compile("[\u2066-\u2069]")
_LATIN = "A-Za-z\u00c0-\u024f"
_LATIN_RUN = re.compile(
    rf"""(
        (?<![\w@+]) (?=[\x21-\x7e]*?[{_LATIN}])            # a word that holds a letter
        [@+]?[{_LATIN}0-9]
        (?: [{_LATIN}\x21-\x27\x2a-\x7e]                   # whatever stands in names, ids and links
          | \x20 (?=[{_LATIN}@\[(])                        # the next word of a name
          | \( [^()\u0600-\u06ff]* \)
        )*
        (?<=[{_LATIN}0-9/)\]])                             # the full stop of the sentence is not of it
      | (?<![\w#]) \#? \d{{3,}} (?:[-_/]\d+)+ (?!\w) | \#\d+  # an id of figures and signs
    )""",
    re.VERBOSE,
)
"""Latin words that follow each other in an Arabic line."""

_MARKDOWN = re.compile(r"([_*\[\]()~`>#+\-=|{}.!\\])")
_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ!\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_DOUBLE = frozenset("^{}\\[~]|€")


@dataclass(frozen=True, slots=True)
class Limit:
    """How much a channel takes, and how it counts."""

    most: int
    unit: str
    measure: Callable[[str], int]


@dataclass(frozen=True, slots=True)
class ChannelText:
    """The texts to copy; ``dropped`` names the parts left out of each half for length, ``too_long`` the halves that still do not fit."""

    en: str
    ar: str
    both: str
    extra: Mapping[str, object] = field(default_factory=dict)
    dropped: Mapping[Half, tuple[str, ...]] = field(default_factory=dict)
    too_long: tuple[Half, ...] = ()


def sms_parts(text: str) -> int:
    """The parts that an SMS is sent in: 160 GSM-7 units or 70 UTF-16 units alone, 153 or 67 each when split.

    >>> sms_parts("a" * 161), sms_parts("ع" * 70), sms_parts("ع" * 71)
    (2, 1, 2)
    """
    if all(char in _GSM or char in _GSM_DOUBLE for char in text):
        units, alone, each = sum(2 if char in _GSM_DOUBLE else 1 for char in text), 160, 153
    else:
        units, alone, each = _utf16(text), 70, 67
    return 1 if units <= alone else -(-units // each)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _utf8(text: str) -> int:
    return len(text.encode("utf-8"))


LIMITS: Mapping[Channel, Limit] = {
    "whatsapp": Limit(4_096, "characters", len),
    "telegram": Limit(4_096, "UTF-16 units", _utf16),
    "instagram": Limit(1_000, "bytes", _utf8),
    "messenger": Limit(2_000, "characters", len),
    "email": Limit(25_000, "characters", len),
    "ticket": Limit(5_000, "characters", len),
    "sms": Limit(10, "SMS parts", sms_parts),
}


def telegram_markdown(text: str) -> str:
    """``text`` escaped for Telegram's MarkdownV2, so that a bot shows it as it stands.

    >>> telegram_markdown("5.00 USD (TX-1)!")
    '5\\\\.00 USD \\\\(TX\\\\-1\\\\)\\\\!'
    """
    return _MARKDOWN.sub(r"\\\1", text)


def render(reply: Reply, channel: Channel, first: Language, order_id: str | None) -> ChannelText:
    """The reply as ``channel`` wants it; ``first`` is the language that leads where both are sent together."""
    dropped: dict[Half, tuple[str, ...]] = {}
    texts: dict[Half, str] = {}
    for half in ("en", "ar", "both"):
        texts[half], dropped[half] = _fitted(reply.pieces, channel, half, first)
    kept = {half: parts for half, parts in dropped.items() if parts}
    return ChannelText(texts["en"], texts["ar"], texts["both"], _extra(channel, texts, first, order_id), kept, _too_long(texts, channel))


def as_written(en: str, ar: str, channel: Channel, first: Language, order_id: str | None) -> ChannelText:
    """Texts that somebody wrote or edited as ``channel`` sends them: nothing is shortened or marked up, halves too long are named.

    >>> as_written("Hello", "أهلًا", "sms", "ar", None).both
    'أهلًا\\nHello'
    """
    texts: dict[Half, str] = {"en": en, "ar": ar, "both": _together({"en": en, "ar": ar}, channel, first)}
    return ChannelText(en, ar, texts["both"], _extra(channel, texts, first, order_id), too_long=_too_long(texts, channel))


def _too_long(texts: Mapping[Half, str], channel: Channel) -> tuple[Half, ...]:
    limit = LIMITS.get(channel)
    return tuple(half for half in texts if limit and limit.measure(texts[half]) > limit.most)


def shortened(reply: Reply, steps: int) -> tuple[Reply, tuple[Part, ...]]:
    """The reply without the first ``steps`` of the parts that may go, and the parts that went; a promise never does."""
    present = [part for part in _DROPPABLE if any(piece.part == part for piece in reply.pieces)]
    gone = tuple(present[: max(steps, 0)])
    return replace(reply, pieces=tuple(piece for piece in reply.pieces if piece.part not in gone)), gone


def _fitted(pieces: Sequence[Piece], channel: Channel, half: Half, first: Language) -> tuple[str, tuple[str, ...]]:
    """The text of a half, less the droppable parts that its length demands."""
    limit = LIMITS.get(channel)
    text, dropped = "", tuple[str, ...]()
    for count in range(len(_DROPPABLE) + 1):
        gone = _DROPPABLE[:count]
        text = _text([piece for piece in pieces if piece.part not in gone], channel, half, first)
        dropped = tuple(part for part in gone if any(piece.part == part for piece in pieces))
        if limit is None or limit.measure(text) <= limit.most:
            break
    return text, dropped


def _text(pieces: Sequence[Piece], channel: Channel, half: Half, first: Language) -> str:
    if half == "both":
        langs: tuple[Language, Language] = ("en", "ar")
        return _together({lang: _one(pieces, channel, lang) for lang in langs}, channel, first)
    return _one(pieces, channel, half)


def _together(texts: Mapping[Language, str], channel: Channel, first: Language) -> str:
    order: tuple[Language, ...] = ("ar", "en") if first == "ar" else ("en", "ar")
    return _SEPARATOR.get(channel, "\n\n———\n\n").join(texts[lang] for lang in order)


_SEPARATOR: Mapping[str, str] = {"sms": "\n", "instagram": "\n\n"}


def _one(pieces: Sequence[Piece], channel: Channel, lang: Language) -> str:
    if channel == "whatsapp":
        pieces = [_emphasised(piece, lang) for piece in pieces]
    text = layout(pieces, lang, between=" " if channel == "sms" else "\n\n")
    return _INVISIBLE.sub("", text) if channel in ("sms", "ticket", "email") else text


def _emphasised(piece: Piece, lang: Language) -> Piece:
    """The amount or percentage of a promise in WhatsApp's bold."""
    text = piece.of(lang)
    for name in ("amount", "percent"):
        if name in piece.slots and piece.part == "resolution":
            figure = piece.slots[name].of(lang)
            text = text.replace(figure, f"*{figure}*", 1)
    return replace(piece, en=text) if lang == "en" else replace(piece, ar=text)


def _extra(channel: Channel, texts: Mapping[Half, str], first: Language, order_id: str | None) -> dict[str, object]:
    if channel == "telegram":
        return {"markdown_v2": {half: telegram_markdown(text) for half, text in texts.items()}}
    if channel == "email":
        order_id = names.code(order_id or "")
        subject = (
            {"en": f"Your order {order_id}", "ar": f"بخصوص الطلب {order_id}"} if order_id else {"en": "Your request", "ar": "بخصوص طلبك"}
        )
        both = f"{subject['ar']} | {subject['en']}" if first == "ar" else f"{subject['en']} | {subject['ar']}"
        langs: tuple[Language, ...] = ("ar", "en") if first == "ar" else ("en", "ar")
        pages = {
            "en": _html(texts["en"], "en"),
            "ar": _html(texts["ar"], "ar"),
            "both": "\n<hr>\n".join(_html(texts[lang], lang) for lang in langs),
        }
        return {"subject": {**subject, "both": both}, "html": pages}
    return {}


def _html(text: str, lang: Language) -> str:
    paragraphs = "\n".join(f"<p>{_runs(paragraph, lang)}</p>" for paragraph in text.split("\n\n"))
    return f'<div lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">\n{paragraphs}\n</div>'


def _runs(text: str, lang: Language) -> str:
    """Escaped text; in Arabic each Latin run (a whole name, an id, a link) stands in its own direction."""
    if lang == "en":
        return _escaped(text)
    parts = _LATIN_RUN.split(text)  # every second part is a run
    return "".join(f"<bdi>{_escaped(part)}</bdi>" if place % 2 else _escaped(part) for place, part in enumerate(parts))


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
