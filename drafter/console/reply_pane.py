"""The right of the page: the reply in both languages, what it is to be, and what was carried out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

import streamlit as st

from drafter.case import Case
from drafter.console import editor, personal, second_opinion, session, visit
from drafter.console.decision_pane import titled
from drafter.console.events import copied
from drafter.console.later import Later
from drafter.console.markup import foreign, page_direction, tag
from drafter.console.tables import names
from drafter.console.trouble import trouble
from drafter.console.warming import matcher
from drafter.console.words import name, say
from drafter.console.work import Work
from drafter.desk import Desk, Draft
from drafter.errors import CaseError
from drafter.folding import Language
from drafter.guard import Verdict
from drafter.writing import channels


@dataclass(frozen=True, slots=True)
class Made:
    """The strict draft, which is there at once, its id, and what may come after it."""

    id: str
    draft: Draft
    later: Later


def make(desk: Desk, work: Work, case: Case) -> Made:
    """The draft of the case as it is now; the same facts and wish give the same one. Raise ``CaseError`` or ``LibraryError``."""
    wish = session.wish()
    mark = sha256(f"{work.id}:{work.digest()}:{wish}:{id(desk)}".encode()).hexdigest()[:16]
    before = st.session_state.get("made")
    if isinstance(before, Made) and before.id == mark:
        return before
    matcher(desk)
    try:
        later = Later(personal.drafts(desk, case, wish), personal.available(desk))
    except CaseError:
        if wish.offer is None:
            raise
        session.wish_for(offer=None)  # the offer that was chosen is none of this decision any more
        return make(desk, work, case)
    st.session_state["made"] = made = Made(mark, later.newest, later)
    return made


def render(desk: Desk, work: Work, made: Made, lang: Language) -> None:
    """Show the reply with what it can be asked to be."""
    _controls(desk, made, lang)
    _notes(made.draft, lang)
    _editor(desk, work, made, lang)
    second_opinion.render(desk, made.draft, lang)


def _controls(desk: Desk, made: Made, lang: Language) -> None:
    draft, wish = made.draft, session.wish()
    stage, channel = session.listed("stage", lang), session.listed("channel", lang)
    st.segmented_control(
        say("reply.stage", lang), list(names.STAGES), default=session.held(stage, draft.case.stage, None), key=stage, required=True,
        format_func=lambda each: name(names.STAGES, each, lang), on_change=_set, args=("stage", stage, names.STAGES),
    )  # fmt: skip
    with st.container(key="wishes", horizontal=True, vertical_alignment="bottom", gap="small"):
        options = list(names.CHANNELS)
        st.selectbox(
            say("reply.channel", lang), options, session.first_place(channel, options, draft.case.channel), key=channel,
            format_func=lambda each: name(names.CHANNELS, each, lang), on_change=_set, args=("channel", channel, names.CHANNELS),
        )  # fmt: skip
        if len(draft.decision.offers) > 1 and draft.reply.offer is not None:
            _offer(draft, lang)
        if personal.available(desk):
            _tone(wish, lang)
        st.button(say("reply.regenerate", lang), key="regenerate", shortcut="F4", on_click=_again)
        st.button(say("reply.shorter", lang), key="shorter", on_click=_shorter, disabled=not _can_shorten(draft))


def _offer(draft: Draft, lang: Language) -> None:
    key, options = session.listed("offer", lang), range(len(draft.decision.offers))
    st.selectbox(
        say("reply.offer", lang), options, session.first_place(key, options, draft.reply.offer), key=key,
        format_func=lambda place: titled(draft.decision.offers[place], lang), on_change=_wish, args=("offer", key, options),
    )  # fmt: skip


def _tone(wish: personal.Wish, lang: Language) -> None:
    key, options = session.listed("tone", lang), list(names.TONES)
    st.selectbox(
        say("reply.tone", lang), options, session.first_place(key, options, wish.tone or "warm"), key=key,
        format_func=lambda each: name(names.TONES, each, lang), on_change=_wish, args=("tone", key, options),
    )  # fmt: skip


def _can_shorten(draft: Draft) -> bool:
    return bool(channels.shortened(draft.reply, 1)[1])


def _set(path: str, key: str, options: Iterable[object]) -> None:
    given = st.session_state.get(key)
    if given is not None and session.stands(given, tuple(options)):
        session.change(path, given)


def _wish(name: str, key: str, options: Sequence[object]) -> None:
    given = st.session_state.get(key)
    if session.stands(given, options):
        session.wish_for(**{name: given})


def _again() -> None:
    session.wish_for(attempt=session.wish().attempt + 1, shorter=0)


def _shorter() -> None:
    session.wish_for(shorter=session.wish().shorter + 1)


def _notes(draft: Draft, lang: Language) -> None:
    if draft.approval:
        asked = say("decision.approval", lang) if draft.approval == "supervisor" else draft.approval
        told = tag("p", tag("b", asked), ". ", say("reply.approval", lang), css="d-info d-warn", role="status", dir=page_direction(lang))
        st.html(told)
    if draft.reply.note:
        st.html(
            tag(
                "p",
                tag("b", say("reply.fallback", lang)),
                ": ",
                foreign(_note(draft.reply.note, lang)),
                css="d-info",
                dir=page_direction(lang),
            )
        )
    dropped = sorted({part for parts in draft.text.dropped.values() for part in parts})
    if dropped:
        listed = ("، " if lang == "ar" else ", ").join(name(names.PARTS, part, lang) for part in dropped)
        st.html(tag("p", tag("b", say("reply.dropped", lang)), ": ", listed, css="d-info", dir=page_direction(lang)))


def _note(note: str, lang: Language) -> str:
    """A note of one part or more; what no table names stays as it is."""
    parts = note.split("; ")
    known = [next((each for each in names.NOTES if part.startswith(each)), None) for part in parts]
    return " ".join(part if each is None else name(names.NOTES, each, lang) for part, each in zip(parts, known, strict=True))


def _editor(desk: Desk, work: Work, made: Made, lang: Language) -> None:
    """The editor runs by itself: a check while typing, or a draft that comes later, touches nothing else on the page."""
    waiting = not made.later.finished
    if waiting:
        st.html(tag("p", say("reply.personal", lang), css="d-info", role="status", dir=page_direction(lang)))
    st.fragment(_editor_alone, run_every=0.4 if waiting else None)(desk, work, made, lang, waiting)
    if made.later.failure is not None:
        trouble(made.later.failure, "trouble.model", lang)


def _editor_alone(desk: Desk, work: Work, made: Made, lang: Language, waiting: bool) -> None:
    count, draft, finished = made.later.count, made.later.newest, made.later.finished
    draft_id = f"{made.id}.{count}" if count else made.id
    before = session.shown()
    other = before is not None and before.draft_id.partition(".")[0] != made.id  # a reply to other facts, or of another offer
    state = editor.shown(draft_id, draft, before, gentle=count > 0 and not other)
    if state is not before:
        session.show(state)
        session.keep(lambda record: record.keep_draft(work.id, draft_id, draft))
    check = editor.checked(desk, draft, state.text, lang)
    recorded = list(st.session_state.get("recorded", []))

    def on_copied() -> None:
        _record(desk, work, draft, lang)

    editor.mount(state, check, draft.case, editor.approval(work.id, draft), recorded, lang, _take_text, on_copied)
    session.record_trouble(lang)
    visit.hold()  # a check alone does not run the whole page
    if waiting and finished:
        st.rerun()


def _take_text() -> None:
    given, state = editor.given("check"), session.shown()
    if given is not None and state is not None and given.get("draft") == state.draft_id:
        session.show(replace(state, text=editor.texts(given)))


def _record(desk: Desk, work: Work, draft: Draft, lang: Language) -> None:
    """Keep what was copied, each event once, with the verdict that the guard gives here."""
    given = editor.given("copied")
    events = given.get("events") if given is not None else None
    for sent in events if isinstance(events, list) else []:
        if isinstance(sent, Mapping):
            _keep(sent, editor.checked(desk, draft, editor.texts(sent), lang)["verdict"], work, draft.case)


def _keep(sent: Mapping[str, Any], verdict: Verdict, work: Work, case: Case) -> None:
    event = copied({**sent, **editor.texts(sent)}, work.id, case.channel, verdict, session.now().isoformat())
    if event is not None and session.keep(lambda record: record.keep_event(event)):
        st.session_state["recorded"] = [*st.session_state.get("recorded", []), event.id][-50:]
