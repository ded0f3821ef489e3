"""The interface's words in the language that the agent chose; a word that no table holds is a fault of the program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drafter.console.tables.interface import EDITOR, INTERFACE
from drafter.console.tables.names import APPROVALS
from drafter.folding import Language

LANGUAGES: Final[tuple[Language, ...]] = ("en", "ar")
LANGUAGE_NAMES: Final[Mapping[Language, str]] = {"en": "English", "ar": "العربية"}


def say(key: str, lang: Language) -> str:
    """The text of the interface for ``key``.

    >>> say("page.history", "en"), say("page.history", "ar")
    ('History', 'السجل')
    """
    return INTERFACE[key][lang == "ar"]


def name(table: Mapping[str, tuple[str, str]], key: str, lang: Language) -> str:
    """The name of a fixed word of the trade; a word that a replaced policy brought along is shown as it is written.

    >>> name({"credit": ("Credit", "رصيد")}, "credit", "ar"), name({}, "voucher", "en")
    ('رصيد', 'voucher')
    """
    both = table.get(key)
    return both[lang == "ar"] if both else key.replace("_", " ")


def editor(lang: Language, approval: str) -> dict[str, str]:
    """The words of the reply editor; ``approval`` is whose approval a reply may need.

    >>> editor("en", "supervisor")["supervisor"]
    "Supervisor's approval, given by"
    """
    who = name(APPROVALS, approval, lang)
    words = {key: both[lang == "ar"] for key, both in EDITOR.items()}
    return words | {key: words[key].replace("{who}", who) for key in ("supervisor", "supervisor.need")}
