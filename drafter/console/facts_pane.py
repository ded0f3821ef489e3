"""The left of the page: what is known of the case, each fact with its quote; what is missing and what contradicts itself comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from drafter.console import fields, session
from drafter.console.markup import foreign, tag
from drafter.console.tables import names
from drafter.console.tables.fields import CHOICES, KINDS, WIDE
from drafter.console.words import name, say
from drafter.console.work import Work
from drafter.desk import Desk
from drafter.folding import Language
from drafter.intake import Conflict
from drafter.policy import Decision


def render(desk: Desk, work: Work, decision: Decision | None, lang: Language) -> None:
    """Show the facts of ``work``; what ``decision`` misses is asked for on top."""
    zone = desk.library.policy.hours.zone
    pane = _Pane(work, zone, lang)
    asked = [path for path in decision.missing if path in KINDS] if decision and decision.outcome == "ask" else []
    for conflict in work.conflicts:
        pane.conflict(conflict)
    if decision is not None and decision.outcome == "ask":
        _checklist(desk, decision, pane)
    pane.known([path for path in KINDS if path not in asked and work.get(path) not in (None, "")])
    pane.more([path for path in KINDS if path not in asked and work.get(path) in (None, "")])


def _checklist(desk: Desk, decision: Decision, pane: _Pane) -> None:
    with st.container(key="checklist"):
        st.html(tag("h3", say("checklist.title", pane.lang)) + tag("p", say("checklist.hint", pane.lang), css="d-hint"))
        for place, path in enumerate(decision.missing, start=1):
            question = desk.library.questions.questions.get(path)
            words = (question.agent.en if pane.lang == "en" else question.agent.ar) if question else fields.label(path, pane.lang)
            st.html(tag("p", tag("b", f"{place}."), " ", words, css="d-ask"))
            if path in KINDS:
                pane.box(path)


class _Pane:
    """The boxes of one case; each writes its fact when it is left."""

    def __init__(self, work: Work, zone: str, lang: Language) -> None:
        self.work, self.zone, self.lang = work, zone, lang

    def known(self, paths: list[str]) -> None:
        """The facts that are known, short ones in pairs."""
        st.html(tag("h3", say("facts.title", self.lang)))
        row: list[str] = []
        for path in paths:
            if path in WIDE or KINDS[path] == "text":
                self.pair(row)
                row = []
                self.box(path)
            else:
                row.append(path)
            if len(row) == 2:
                self.pair(row)
                row = []
        self.pair(row)

    def pair(self, paths: list[str]) -> None:
        if not paths:
            return
        with st.container(key=f"pair-{paths[0].replace('.', '-')}", horizontal=True, gap="small"):
            for path in paths:
                with st.container():
                    self.box(path)

    def more(self, paths: list[str]) -> None:
        """A fact that is not known yet: chosen by its name, then filled in."""
        key = session.listed(f"more:{self.work.id}", self.lang)
        chosen = st.selectbox(
            say("facts.more", self.lang), paths, index=None, key=key, placeholder=say("facts.which", self.lang),
            format_func=lambda path: fields.label(path, self.lang),
        )  # fmt: skip
        if chosen in paths:
            self.box(chosen)

    def box(self, path: str) -> None:
        """One fact: its box, and below it the words it was read from."""
        kinds: dict[str, Callable[[str, str], Any]] = {"flag": self.flag, "choice": self.choice, "text": self.text, "refunds": self.refunds}
        kinds.get(KINDS[path], self.line)(path, f"fact:{KINDS[path]}:{self.work.id}:{path}")
        quote = self.work.quotes.get(path)
        if quote and path != "message":
            origin = say("facts.model", self.lang) + ": " if quote.source == "model" else ""
            st.html(tag("p", origin, "“", foreign(_short(quote.quote), "q"), "”", css="d-quote", title=quote.quote))

    def line(self, path: str, key: str) -> None:
        value = session.held(key, fields.shown(path, self.work.get(path), self.zone), "")
        st.text_input(fields.label(path, self.lang), value, key=key, on_change=_typed, args=(path, key, self.zone))

    def text(self, path: str, key: str) -> None:
        st.text_area(
            fields.label(path, self.lang),
            session.held(key, str(self.work.get(path) or ""), ""),
            key=key,
            height=110,
            on_change=_typed,
            args=(path, key, self.zone),
        )
        if path == "summary" and not self.work.get("message"):
            st.button(say("facts.own_words", self.lang), key=f"own:{self.work.id}", type="tertiary", on_click=_own_words)

    def flag(self, path: str, key: str) -> None:
        self.select(
            path, key, (True, False), lambda value: say("facts.yes" if value else "facts.no", self.lang), fields.flag(self.work.get(path))
        )

    def choice(self, path: str, key: str) -> None:
        current = self.work.get(path)
        value = str(current).strip().lower().replace(" ", "_") if current is not None else None
        self.select(path, key, CHOICES[path], lambda each: fields.choice(path, each, self.lang), value)

    def refunds(self, path: str, key: str) -> None:
        """What was granted before: nothing, or which remedy for the same service."""
        current = self.work.get(path)
        value = None if current is None else "none" if not current else str(current[0].get("remedy"))
        shown = self.before
        self.select(path, key, ("none", "credit", "refund", "discount"), shown, value, lambda given: _granted(given, self.work))

    def before(self, given: str) -> str:
        nothing = say("facts.nothing_before", self.lang)
        return nothing if given == "none" else f"{say('facts.before', self.lang)}: {name(names.REMEDIES, given, self.lang)}"

    def select(
        self, path: str, key: str, options: tuple[Any, ...], shown: Callable[[Any], str], value: object,
        into: Callable[[Any], object] = lambda given: given,
    ) -> None:  # fmt: skip
        key = session.listed(key, self.lang)
        place = session.held_place(key, options, value)
        st.selectbox(
            fields.label(path, self.lang), options, place, key=key, format_func=shown, placeholder=say("facts.unknown", self.lang),
            on_change=_chosen, args=(path, key, options, into),
        )  # fmt: skip

    def conflict(self, conflict: Conflict) -> None:
        """Readings that cannot all hold: the agent takes one."""
        with st.container(key=f"twofold-{conflict.path.replace('.', '-')}"):
            st.html(
                tag("h3", say("conflicts.title", self.lang), ": ", fields.label(conflict.path, self.lang))
                + "".join(tag("p", "“", foreign(_short(quote), "q"), "”", css="d-note") for quote in conflict.quotes)
            )
            key = session.listed(f"conflict:{self.work.id}:{conflict.path}", self.lang)
            st.selectbox(
                say("conflicts.choose", self.lang), conflict.values, index=None, key=key,
                format_func=lambda value: fields.shown(conflict.path, value, self.zone), placeholder=say("conflicts.choose", self.lang),
                on_change=_chosen, args=(conflict.path, key, conflict.values, lambda given: given),
            )  # fmt: skip


def _short(quote: str) -> str:
    plain = " ".join(quote.split())
    return plain if len(plain) <= 90 else plain[:89] + "…"


def _typed(path: str, key: str, zone: str) -> None:
    session.change(path, fields.typed(path, str(st.session_state.get(key) or ""), zone, session.currency()))


def _chosen(path: str, key: str, options: Sequence[object], into: Callable[[Any], object]) -> None:
    given = st.session_state.get(key)
    if session.stands(given, options):
        session.change(path, None if given is None else into(given))


def _granted(given: str, work: Work) -> list[dict[str, object]]:
    service = work.get("order.service_id")
    return [] if given == "none" else [{"remedy": given, **({"service_id": service} if service else {})}]


def _own_words() -> None:
    current = session.work()
    if current is not None:
        session.change("message", current.get("summary"))
        session.change("summary", None)
