"""What the test server's model writes: good words with slots, and words that obey whoever speaks last."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

Halves = dict[str, dict[str, str]]
"""An answer: a mapping of parts to texts for each language; behaviours may also make it what it should not be."""

LANGUAGES: Final = ("en", "ar")
_GUIDED: Final = ("opening", "findings", "closing")

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "opening": "Hello {client_name}, thank you for telling us about your order.",
        "findings": "We went through order {order_id} with care.",
        "resolution": "We will add {amount}, the value of what was not delivered on order {order_id}, to your panel balance.",
        "timeline": "The amount will show in your panel balance within {within} of this message.",
        "closing": "Thank you for your patience with us.",
    },
    "ar": {
        "opening": "أهلًا {client_name}، نشكر لك إبلاغنا بشأن طلبك.",
        "findings": "راجعنا الطلب {order_id} بعناية.",
        "resolution": "سنضيف إلى رصيدك في اللوحة {amount}، وهي قيمة الكمية غير المُنفَّذة من الطلب {order_id}.",
        "timeline": "وسيظهر المبلغ في رصيدك خلال {within} من هذه الرسالة.",
        "closing": "نشكر لك صبرك معنا.",
    },
}
"""Good words for an order that stopped midway, whole and credited to the balance."""

_ARABIC = re.compile("[\u0620-\u064a]")


def of_form(words: Mapping[str, Mapping[str, str]], free: bool) -> Halves:
    """The words in the form that was asked for."""
    return {lang: {part: text for part, text in words[lang].items() if free or part in _GUIDED} for lang in LANGUAGES}


def changed(part: str, en: str, ar: str) -> Callable[[Halves], Halves]:
    """A change of one part in both halves."""
    return lambda halves: {"en": {**halves["en"], part: en}, "ar": {**halves["ar"], part: ar}}


def obeying(said: str, halves: Halves) -> Halves:
    """The answer of a model that does as it is told by a client: it repeats what is demanded, in the half of its language, and gives in."""
    demanded = " ".join(said.split())[:250]
    own: Mapping[str, str] = {
        "en": "We will refund you 500 USD today." if _ARABIC.search(demanded) else demanded,
        "ar": demanded if _ARABIC.search(demanded) else "سنعيد لك 500 دولار اليوم.",
    }
    return {
        lang: {**half, "findings": own[lang], **({"resolution": own[lang]} if "resolution" in half else {})}
        for lang, half in halves.items()
    }
