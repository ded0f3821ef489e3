"""What could not be done, said on the page."""

from __future__ import annotations

from typing import Any

import streamlit as st

from drafter.console import fields
from drafter.console.markup import foreign, page_direction, tag
from drafter.console.words import say
from drafter.errors import CaseError, DrafterError
from drafter.folding import Language


def trouble(error: DrafterError, key: str, lang: Language, help_key: str | None = None) -> None:
    """Say on the page what could not be done: every fault in a line of its own."""
    faults: Any = getattr(error, "faults", None) or (str(error),)
    if isinstance(error, CaseError):
        faults = [fields.fault(each, lang) for each in faults]
    notes = getattr(error, "__notes__", ())
    st.html(
        tag(
            "div",
            tag("b", say(key, lang)),
            *([tag("p", say(help_key, lang))] if help_key else []),
            tag("ul", *(foreign(fault, "li") for fault in (*faults, *notes))),
            css="d-trouble",
            role="alert",
            dir=page_direction(lang),
        )
    )
