"""The page of the record: what is due, what was done, one case's story, and an export."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import streamlit as st

from drafter.console import opening, session, visit
from drafter.console.history import Found, Happened
from drafter.console.markup import Markup, foreign, page_direction, tag
from drafter.console.past import summary
from drafter.console.tables import names
from drafter.console.trouble import trouble
from drafter.console.words import name, say
from drafter.errors import RecordError
from drafter.folding import Language


def render() -> None:
    """The whole page; a record that cannot be read is said, nothing else is lost."""
    lang = session.lang()
    try:
        _page(lang)
    except RecordError as error:
        trouble(error, "trouble.records", lang)


def _page(lang: Language) -> None:
    record = session.record()
    left, right = st.columns([55, 45], gap="large")
    with left, st.container(key="found"):
        words = st.text_input(say("history.search", lang), key="words", placeholder=say("history.placeholder", lang))
        found = record.search(words)
        st.html(tag("h2", say("history.found", lang)))
        if not found:
            st.html(tag("p", say("history.no_match" if words.strip() else "history.nothing", lang), css="d-hint"))
        for each in found:
            _row(each, "found", lang)
    with right, st.container(key="due"):
        st.html(tag("h2", say("history.due", lang)))
        _due(record.due(session.now()), lang)
        chosen = st.session_state.get("chosen")
        if chosen:
            _story(chosen, record.story(chosen), lang)
            _evidence(chosen, record.evidence(chosen), lang)


def _row(each: Found, place: str, lang: Language) -> None:
    with st.container(key=f"{place}-{each.case_id}", horizontal=True, vertical_alignment="center"):
        st.html(tag("p", summary(each, lang), dir=page_direction(lang)))
        st.button(say("history.story", lang), key=f"story:{place}:{each.case_id}", type="tertiary", on_click=_choose, args=(each.case_id,))
        st.button(say("history.open", lang), key=f"open:{place}:{each.case_id}", on_click=_open, args=(each.case_id,))
    if st.session_state.get("opening") == each.case_id:
        st.session_state.pop("opening")
        st.switch_page(st.session_state["draft_page"], query_params=visit.address(lang))


def _choose(case_id: str) -> None:
    st.session_state["chosen"] = case_id


def _open(case_id: str) -> None:
    if opening.go_on_with(case_id):
        st.session_state["opening"] = case_id


def _due(found: Sequence[Found], lang: Language) -> None:
    if not found:
        st.html(tag("p", say("history.nothing_due", lang), css="d-hint"))
        return
    rows = [
        tag(
            "li",
            tag("b", name(names.STAGES, each.step or "", lang)),
            " ",
            _time(each.due),
            " ",
            summary(each, lang),
        )
        for each in found
        if each.due
    ]
    st.html(tag("ul", *rows, css="d-cases", dir=page_direction(lang)))


def _story(case_id: str, story: Sequence[Happened], lang: Language) -> None:
    st.html(tag("h2", say("history.story", lang)))
    st.html(tag("ol", *(_happened(each, lang) for each in story), css="d-story", dir=page_direction(lang)))
    plain = [{"kind": each.kind, "at": each.at.isoformat(), **each.details} for each in story]
    st.download_button(
        say("history.export", lang), json.dumps(plain, ensure_ascii=False, indent=2), f"case-{case_id}.json", "application/json",
        key="export", on_click="ignore",
    )  # fmt: skip


def _evidence(case_id: str, page: str | None, lang: Language) -> None:
    if page is not None:
        st.download_button(say("history.evidence", lang), page, f"case-{case_id}.html", "text/html", key="evidence", on_click="ignore")


def _time(at: datetime) -> Markup:
    return tag("time", f"{at.astimezone(ZoneInfo(session.zone())):%Y-%m-%d %H:%M}", dir="ltr", datetime=at.isoformat())


def _happened(each: Happened, lang: Language) -> str:
    details = each.details
    parts = [tag("b", say(f"history.event.{each.kind}", lang)), " ", _time(each.at)]
    for table, key in ((names.STAGES, "stage"), (names.CHANNELS, "channel"), (names.REMEDIES, "remedy"), (names.VERDICTS, "verdict")):
        if details.get(key):
            parts += [" · ", name(table, str(details[key]), lang)]
    of = "done.reference" if each.kind == "done" else "history.reference"
    for label, key in (("history.reason", "reason"), ("history.supervisor", "supervisor"), (of, "reference")):
        if details.get(key):
            parts += [" · ", say(label, lang), ": ", foreign(str(details[key]))]
    return tag("li", *parts)
