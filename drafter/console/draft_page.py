"""The page on which a reply is drafted: facts, decision and reply side by side."""

from __future__ import annotations

import streamlit as st

from drafter.case import Case
from drafter.console import decision_pane, done_pane, facts_pane, opening, past, reply_pane, session
from drafter.console.markup import page_direction, tag
from drafter.console.trouble import trouble
from drafter.console.words import say
from drafter.console.work import Work
from drafter.desk import Desk
from drafter.errors import CaseError, DrafterError, RecordError
from drafter.folding import Language


def render() -> None:
    """The whole page."""
    lang = session.lang()
    desk = session.desk()
    opening.follow_address()
    work = session.work()
    if work is None:
        _nothing_yet(desk, lang)
        return
    made, error = _made(desk, work)
    left, middle, right = st.columns([26, 25, 49], gap="medium")
    if made is not None:
        session.keep(lambda record: record.keep_case(work.id, made.draft.case))
        with right, st.container(key="replypane"):  # the reply first: it is what the agent waits for
            st.html(tag("h2", say("reply.title", lang), id="reply"))
            reply_pane.render(desk, work, made, lang)
            done_pane.render(work, made.draft, lang)
            past.render(work, made.draft.case.client, lang)
        with middle, st.container(key="decision"):
            st.html(tag("h2", say("decision.title", lang)))
            decision_pane.render(desk, made.draft.case, made.draft.decision, lang)
    with left, st.container(key="facts"):
        st.button(say("paste.new", lang), key="new", icon=":material/add:", on_click=session.begin, args=(None,))
        if error is not None:
            trouble(error, "facts.faults" if isinstance(error, CaseError) else "trouble.draft", lang)
        facts_pane.render(desk, work, made.draft.decision if made else None, lang)
        _case_file(work, made.draft.case if made else None, lang)


def _nothing_yet(desk: Desk, lang: Language) -> None:
    left, right = st.columns([45, 55], gap="large")
    with left:
        opening.render(desk, lang)
    with right:
        steps = [
            tag("li", tag("b", say(f"{key}.head", lang)), tag("p", say(key, lang)))
            for key in ("empty.facts", "empty.decision", "empty.reply")
        ]
        st.html(tag("ol", *steps, css="d-empty", dir=page_direction(lang)))


def _made(desk: Desk, work: Work) -> tuple[reply_pane.Made | None, DrafterError | None]:
    """The draft, or why there is none."""
    try:
        return reply_pane.make(desk, work, _with_past(work)), None
    except DrafterError as error:
        return None, error


def _with_past(work: Work) -> Case:
    """The case with what the record knows of its client; a record that cannot be read is said elsewhere, and stops no draft."""
    case = work.case()
    try:
        return session.record().with_past(work.id, case)
    except RecordError:
        return case


def _case_file(work: Work, case: Case | None, lang: Language) -> None:
    if case is not None:
        st.download_button(
            say("facts.download", lang), lambda: case.model_dump_json(indent=2, exclude_none=True), f"case-{work.id}.json",
            "application/json", key="save", type="tertiary", on_click="ignore",
        )  # fmt: skip
