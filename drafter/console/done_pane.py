"""What was carried out in the panel: each entry with its reference, after which the reply tells it in the past tense."""

from __future__ import annotations

from typing import Any

import streamlit as st

from drafter.case import Case, Done
from drafter.console import fields, session
from drafter.console.markup import foreign, page_direction, tag
from drafter.console.tables import names
from drafter.console.trouble import trouble
from drafter.console.words import name, say
from drafter.console.work import Work
from drafter.desk import Draft
from drafter.errors import DrafterError
from drafter.folding import Language
from drafter.policy import Offer


def render(work: Work, draft: Draft, lang: Language) -> None:
    """Show what is in ``done`` and, for the offers of the reply, a way to add to it."""
    done = draft.case.done
    proven = {entry.remedy for entry in done}
    open_offers = [offer for offer in draft.reply.offers if offer.remedy not in proven]
    if not done and not open_offers:
        return
    with st.container(key="done"):
        st.html(tag("h3", say("done.title", lang)) + tag("p", say("done.hint", lang), css="d-hint"))
        for place, entry in enumerate(done):
            _entry(place, entry, lang)
        for offer in open_offers:
            _form(work, draft.case, offer, lang)


def _entry(place: int, entry: Done, lang: Language) -> None:
    with st.container(key=f"done-{place}", horizontal=True, vertical_alignment="center"):
        amount = f" · {entry.amount}" if entry.amount else ""
        st.html(
            tag("p", "✓ ", tag("b", name(names.REMEDIES, entry.remedy, lang)), tag("bdi", amount), " · ", foreign(entry.reference or "–"),
                dir=page_direction(lang))
        )  # fmt: skip
        st.button(say("done.remove", lang), key=f"undo:{place}", type="tertiary", on_click=_remove, args=(place,))


def _form(work: Work, case: Case, offer: Offer, lang: Language) -> None:
    key = f"{work.id}:{offer.remedy}:{offer.amount}"  # another sum has a box of its own: an old one stays in none
    with (
        st.form(f"done-form:{key}", border=False),
        st.container(key=f"doneform-{offer.remedy}", horizontal=True, vertical_alignment="bottom"),
    ):
        if offer.amount:
            st.text_input(say("done.amount", lang), str(offer.amount), key=f"done-amount:{key}", width=130)
        st.text_input(say("done.reference", lang), key=f"done-reference:{key}")
        st.form_submit_button(say(f"done.did.{offer.remedy}", lang), on_click=_record, args=(key, offer, case), key=f"did:{key}")
    error = st.session_state.pop(f"done-trouble:{key}", None)
    if isinstance(error, DrafterError):
        trouble(error, "facts.faults", lang)
    elif error == "reference":
        st.html(tag("p", say("done.need", lang), css="d-info d-warn", role="alert", dir=page_direction(lang)))


def _record(key: str, offer: Offer, case: Case) -> None:
    current = session.work()
    reference = str(st.session_state.get(f"done-reference:{key}") or "").strip()
    if current is None:
        return
    if not reference:
        st.session_state[f"done-trouble:{key}"] = "reference"
        return
    currency = offer.amount.currency if offer.amount else None
    amount = fields.typed("order.paid", str(st.session_state.get(f"done-amount:{key}") or ""), "UTC", currency)
    entry: dict[str, Any] = {
        "remedy": offer.remedy,
        "reference": reference,
        "at": case.now.isoformat(),
        **({"amount": amount} if amount else {}),
    }
    changed = current.put("done", [*(current.get("done") or []), entry])
    try:
        made = changed.case().done[-1]
    except DrafterError as error:
        st.session_state[f"done-trouble:{key}"] = error
        return
    st.session_state["work"] = changed
    session.keep(lambda record: record.keep_done(current.id, made, session.now()))


def _remove(place: int) -> None:
    current = session.work()
    if current is not None:
        left = [entry for index, entry in enumerate(current.get("done") or []) if index != place]
        st.session_state["work"] = current.put("done", left or None)
