"""Cases in a list: earlier requests of a client, what is due, what a search found."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from drafter.case import Client
from drafter.console import session
from drafter.console.history import Found
from drafter.console.markup import Markup, foreign, page_direction, tag
from drafter.console.tables import names
from drafter.console.trouble import trouble
from drafter.console.words import name, say
from drafter.console.work import Work
from drafter.errors import RecordError
from drafter.folding import Language


def render(work: Work, client: Client, lang: Language) -> None:
    """Earlier requests of the client of the case under way."""
    try:
        found = [each for each in session.record().past_requests(client) if each.case_id != work.id]
    except RecordError as error:
        trouble(error, "trouble.records", lang)
        return
    if found:
        st.html(tag("h3", say("past.title", lang)) + listed(found, lang))


def listed(found: Sequence[Found], lang: Language) -> Markup:
    """Cases, one a line."""
    return tag("ul", *(tag("li", summary(each, lang)) for each in found), css="d-cases", dir=page_direction(lang))


def summary(each: Found, lang: Language) -> Markup:
    """One case in a line: whose, which order, what came of it."""
    parts = [part for part in (each.client, each.order_id, each.reference) if part]
    outcome = [tag("span", name(names.OUTCOMES, each.outcome, lang), css="d-category")] if each.outcome else []
    return tag("span", foreign(" · ".join(parts) or each.case_id), " ", *outcome)
