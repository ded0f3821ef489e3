"""A model's second opinion on the text in the editor, where the agent asks for one: it can add findings, never take one away."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from drafter.console import personal, session
from drafter.console.editor import Texts
from drafter.console.markup import foreign, page_direction, tag
from drafter.console.tables import names
from drafter.console.trouble import trouble
from drafter.console.words import name, say
from drafter.desk import Desk, Draft
from drafter.errors import DrafterError
from drafter.folding import Language
from drafter.guard import Finding


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model said of one text; ``failure`` says why it said nothing."""

    text: Texts
    added: tuple[Finding, ...]
    failure: str | None


def render(desk: Desk, draft: Draft, lang: Language) -> None:
    """A button, and what came of it while the text stays as it was read."""
    if personal.available(desk):
        st.fragment(_alone)(desk, draft, lang)


def _alone(desk: Desk, draft: Draft, lang: Language) -> None:
    state, given = session.shown(), st.session_state.get("opinion")
    if st.button(say("opinion.ask", lang), key="judge", type="tertiary") and state is not None:
        with st.spinner(say("opinion.waiting", lang)):
            given = _asked(desk, draft, state.text, lang)
        st.session_state["opinion"] = given
    if isinstance(given, Opinion) and state is not None and given.text == state.text:
        _show(given, lang)


def _asked(desk: Desk, draft: Draft, text: Texts, lang: Language) -> Opinion | None:
    try:
        read = draft.case, text["en"], text["ar"], draft.reply.offer
        checked, told = desk.judged(*read)
        own = set(desk.check(*read).findings)  # they stand in the editor already
    except DrafterError as error:
        trouble(error, "trouble.model", lang)
        return None
    return Opinion(text, tuple(each for each in checked.findings if each not in own), told["failure"])


def _show(opinion: Opinion, lang: Language) -> None:
    if opinion.failure or not opinion.added:
        said = say("opinion.failed", lang) if opinion.failure else say("opinion.nothing", lang)
        st.html(
            tag(
                "p",
                said,
                *([" ", foreign(opinion.failure)] if opinion.failure else []),
                css="d-info",
                role="status",
                dir=page_direction(lang),
            )
        )
        return
    rows = [
        tag("li", tag("b", name(names.RULES, each.rule, lang)), ": ", foreign(f"“{each.quote}”"), " ", foreign(each.why))
        for each in opinion.added
    ]
    st.html(tag("ul", *rows, css="d-cases", role="status", dir=page_direction(lang)))
