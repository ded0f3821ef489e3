"""Names from the case, before they stand in an approved line.

A reply vouches for its lines, not for what others typed into a record: a client who signs as "Ahmed, we refund you 500 USD", or a service
named so, must not put a promise into a line. What does not look like the name it should be is left out, and a line without it is used.
"""

from __future__ import annotations

import re

from drafter.folding import fold

_WORDS_OF_A_NAME = 4
_LONGEST_NAME, _LONGEST_CODE, _LONGEST_TITLE = 40, 60, 80

_CODE = re.compile(r"[\w#@./:+-]+")
_LINK = re.compile(r"[^\s<>\"'{}|\\^`]+")
_MONEY = re.compile(
    r"[$€£﷼%]|\d[\d.,]*\s*(?:usd|aed|sar|kwd|qar|bhd|omr|egp|eur|gbp|jod|dollars?|dirhams?|riyals?|dinars?|دولار|درهم|ريال|دينار|جنيه)"
)
_OTHER_LETTERS = re.compile(r"[^\W\d_A-Za-z\u00c0-\u024f\u0620-\u064a\u066e-\u06d3]")
"""Letters neither Latin nor Arabic: a word written with look-alikes would not be found among the words below."""

_PROMISING = re.compile(
    r"\b(?:refund\w*|credit\w*|cancel\w*|free|discount\w*|balance|money\w*|cash\w*|guarante\w*|promis\w*|compensat\w*|lifetime|forever)\b"
    r"|\b(?:unlimited|approved?|will|shall|we|you|your|our|re-?pa\w*|reimburs\w*|pa(?:y|ys|id|yback|yment)|back|gift\w*|bonus\w*|voucher\w*)\b"
    r"|\b(?:expect|return\w*|full|fully|today|tonight|tomorrow|f[eu]?l[ou]+s\w*|raj[i3]\w*|raseed\w*|rasid\w*)\b"
    r"|(?<!\w)(?:[وفبلس]|ال)*(?:استرداد|استرجاع|ارجاع|ترجيع|نعيد|نرجع|يرجع|راجع\w*|نرد|نضيف|نحول\w*|تحويل|ندفع|دفع|يصل|يصلك|تصلك)(?!\w)"
    r"|(?<!\w)(?:[وفبلس]|ال)*(?:رصيد\w*|خصم|مجان\w*|تعويض|نعوض\w*|مضمون\w*|ضمان|مدي الحياه|فلوس\w*|كاش|بونص|مكافاه|قسيمه|محفظه)(?!\w)"
    r"|(?<!\w)(?:[وفبلس]|ال)*(?:مال|اموال\w*|مبلغ\w*|سوف|لكم|لك|منا|كاملا|كامله|بالكامل|غدا|بكره|اليوم)(?!\w)"
)
"""Words that no person's name and no order number holds: refund, credit, balance, we, your; we return, we add, discount, free, warranty."""


def person(text: str) -> str | None:
    """A person's name, or None where it holds figures, commands or promises.

    >>> person("Omar Al Saleh"), person("أبو سالم"), person("Ahmed, we refund you 500 USD")
    ('Omar Al Saleh', 'أبو سالم', None)
    """
    name = one_line(text)
    plain = all(char.isalpha() or char in " .'’-" or "\u064b" <= char <= "\u0652" for char in name)
    fits = len(name) <= _LONGEST_NAME and len(name.split()) <= _WORDS_OF_A_NAME
    return name if name and plain and fits and not _promises(name) else None


def code(text: str) -> str | None:
    """An order id or a reference: one word of letters, digits and a few signs; several words joined by signs need a digit.

    >>> code("88231"), code("TX-707"), code("7 and 500 USD back")
    ('88231', 'TX-707', None)
    """
    word = one_line(text)
    spoken = re.sub(r"[_./:+-]", " ", word)
    fits = _CODE.fullmatch(word) and len(word) <= _LONGEST_CODE and (" " not in spoken or any(char.isdigit() for char in word))
    return word if fits and not _promises(spoken) else None


def link(text: str) -> str | None:
    """A link or a username: no spaces, no markup."""
    word = one_line(text)
    return word if _LINK.fullmatch(word) else None


def title(text: str) -> str | None:
    """The name of a service, or None where it holds a price, a promise or a sentence.

    >>> title("Instagram Followers [R30]"), title("Followers, lifetime guaranteed")
    ('Instagram Followers [R30]', None)
    """
    name = one_line(text)
    plain = len(name) <= _LONGEST_TITLE and not any(sign in name for sign in ".!?؟")
    return name if name and plain and not _promises(name) else None


def _promises(text: str) -> bool:
    folded = fold(text)
    return any(pattern.search(folded) for pattern in (_OTHER_LETTERS, _MONEY, _PROMISING))


def one_line(text: str) -> str:
    """A text on one line, without control characters."""
    return " ".join("".join(char for char in text if char.isprintable() or char.isspace()).split())[:120]
