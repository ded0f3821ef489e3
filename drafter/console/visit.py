"""A visit outlives a reload of the page: what the agent works on is held in the memory of the running console, and nowhere else.

The address carries a mark that cannot be guessed. A browser that comes with it goes on with a copy, under a mark of its own, so that two
pages never write over one another.
"""

from __future__ import annotations

import re
import secrets
from datetime import timedelta
from typing import Any, Final

import streamlit as st

from drafter.folding import Language

LONGEST: Final = timedelta(hours=12)
"""A working day; what is older is forgotten."""
MOST: Final = 200
"""Visits that are held at a time; for a further one the oldest gives way."""
_HELD: Final = ("work", "wish", "shown", "made", "history", "recorded", "followed", "pasted")
_MARK: Final = re.compile(r"[\w-]{22}", re.ASCII)


@st.cache_resource(ttl=LONGEST, max_entries=MOST, show_spinner=False)
def _held(mark: str) -> dict[str, dict[str, Any]]:
    del mark  # it names the entry of the cache
    return {}


def resume() -> None:
    """Begin a visit, where this session has none: with what is held under the mark of the address, or afresh."""
    if "visit" in st.session_state:
        return
    before = st.query_params.get("visit", "")
    for key, value in _held(before).get("session", {}).items() if _MARK.fullmatch(before) else ():
        st.session_state[key] = value
    st.session_state["visit"] = st.query_params["visit"] = secrets.token_urlsafe(16)


def hold() -> None:
    """Hold what the session has now."""
    _held(st.session_state["visit"])["session"] = {key: st.session_state[key] for key in _HELD if key in st.session_state}


def address(lang: Language) -> dict[str, str]:
    """What the address of another page of this visit carries."""
    return {"lang": lang, "visit": st.session_state["visit"]}
