"""How a case begins: a pasted text, a case file, an example, or one of the history."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import streamlit as st

from drafter import places
from drafter.case import from_text, parse
from drafter.console import session
from drafter.console.markup import page_direction, tag
from drafter.console.tables import names
from drafter.console.trouble import trouble
from drafter.console.warming import matcher
from drafter.console.words import name, say
from drafter.console.work import Work, begun, opened
from drafter.desk import Desk
from drafter.errors import CaseError, DrafterError, RecordError
from drafter.folding import Language


def follow_address() -> None:
    """Open what the address names (``?example=partial-delivery``, ``?case=ID``), once; an unknown name changes nothing."""
    example_name, case_id = st.query_params.get("example"), st.query_params.get("case")
    asked = example_name or case_id
    if not asked or st.session_state.get("followed") == asked:
        return
    st.session_state["followed"] = asked
    if example_name in examples():
        _open_example(str(example_name))
    elif case_id:
        go_on_with(case_id)


def go_on_with(case_id: str) -> bool:
    """Open a case of the history, and say whether there is one of that id."""
    try:
        value = session.record().case(case_id)
    except RecordError as error:
        st.session_state["record_trouble"] = error
        return False
    if value is not None:
        session.begin(begun(value, case_id=case_id))
    return value is not None


def examples() -> dict[str, Path]:
    """The example cases of the library by their names."""
    return {path.stem: path for path in sorted(places.examples().glob("*.yaml"))}


def render(desk: Desk, lang: Language) -> None:
    """Ask for a case."""
    with st.container(key="paste"):
        st.html(tag("h2", say("paste.title", lang)))
        st.text_area(say("paste.label", lang), key="pasted", height=230, placeholder=say("paste.placeholder", lang))
        st.button(say("paste.read", lang), key="read", type="primary", shortcut="Ctrl+Enter", on_click=_read, args=(desk,), width="stretch")
        _trouble(lang)
        st.selectbox(
            say("paste.example", lang), list(examples()), index=None, key="example", placeholder=say("paste.choose", lang),
            format_func=lambda each: name(names.EXAMPLES, each.replace("-", "_"), lang).capitalize(), on_change=_example,
        )  # fmt: skip


def _trouble(lang: Language) -> None:
    error = st.session_state.pop("trouble", None)
    if error == "empty":
        st.html(tag("p", say("paste.empty", lang), css="d-info d-warn", role="alert", dir=page_direction(lang)))
    elif isinstance(error, DrafterError):
        trouble(error, "facts.faults", lang)


def _read(desk: Desk) -> None:
    _open(desk, str(st.session_state.get("pasted") or ""))


def _open(desk: Desk, text: str) -> None:
    if not text.strip():
        st.session_state["trouble"] = "empty"
        return
    try:
        session.begin(opened(text, session.now(), matcher(desk)))
    except CaseError as error:
        st.session_state["trouble"] = error


def _example() -> None:
    _open_example(str(st.session_state.get("example")))


def _open_example(name: str) -> None:
    try:
        session.begin(example(name))
        st.query_params["example"] = st.session_state["followed"] = name
    except DrafterError as error:
        st.session_state["trouble"] = error


def example(name: str) -> Work:
    """The work on an example case; raise ``CaseError`` when its file cannot be used."""
    path = examples()[name]
    text = path.read_text(encoding="utf-8")
    from_text(text, path.name)
    return begun(cast(dict[str, object], parse(text, path.name)))
