"""The middle of the page: what the policy allows, by when, why, and the clauses it rests on, in the policy's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

import streamlit as st

from drafter.case import Case
from drafter.console import session
from drafter.console.markup import Markup, foreign, join, page_direction, tag
from drafter.console.reasons import reason
from drafter.console.tables import names
from drafter.console.words import name, say
from drafter.desk import Desk
from drafter.folding import Language
from drafter.policy import Decision, Offer
from drafter.policy.clauses import Clause
from drafter.writing.words import moment, money, percent, span


def render(desk: Desk, case: Case, decision: Decision, lang: Language) -> None:
    """Show a decision; ``case`` is the one that was understood, with its claim."""
    _scenario(desk, case, lang)
    zone = desk.library.policy.hours.zone
    st.html(_decision(desk, decision, zone, lang))
    clauses = [desk.library.policy.clause(clause_id) for clause_id in decision.clauses]
    if clauses:
        st.html(tag("h3", say("decision.clauses", lang)) + join(*(_clause(clause, lang) for clause in clauses)))


def _scenario(desk: Desk, case: Case, lang: Language) -> None:
    """The scenario, and the runners-up to switch to."""
    scores = _scores(desk, case)
    options = sorted(desk.library.scenario_ids, key=lambda each: -scores.get(each, 0.0))
    key = session.listed("claim", lang)
    st.selectbox(
        say("decision.scenario", lang),
        options,
        index=session.held_place(key, options, case.claim),
        key=key,
        format_func=lambda each: _titled(desk, each, scores.get(each), lang),
        placeholder=say("decision.no_scenario", lang),
        on_change=_switched,
        args=(key, options),
    )


def _scores(desk: Desk, case: Case) -> dict[str, float]:
    words = case.message or case.summary
    if not words.strip():
        return {}
    return {scored.id: scored.score for scored in desk.matcher.match(words, case, clauses=False).scenarios}


def _titled(desk: Desk, scenario_id: str, score: float | None, lang: Language) -> str:
    title = desk.library.scenario(scenario_id).title
    likely = f" · {score:.0%}" if score is not None and score >= 0.01 else ""
    return (title.en if lang == "en" else title.ar) + likely


def _claimed(desk: Desk, claim: str, lang: Language) -> str:
    return _titled(desk, claim, None, lang) if claim in desk.library.scenario_ids else claim


def _switched(key: str, options: list[str]) -> None:
    given = st.session_state.get(key)
    if session.stands(given, options):
        session.change("claim", given)


def _decision(desk: Desk, decision: Decision, zone: str, lang: Language) -> Markup:
    def told(reasons: Iterable[str]) -> list[str]:
        return [reason(each, lang, zone, lambda claim: _claimed(desk, claim, lang)) for each in reasons]

    return tag(
        "div",
        tag(
            "p",
            tag("span", name(names.OUTCOMES, decision.outcome, lang), css=f"d-outcome d-{decision.outcome}"),
            *(
                [" ", tag("span", name(names.CATEGORIES, decision.category, lang), css="d-category")]
                if decision.category != "unknown"
                else []
            ),
        ),
        *_offers(decision, lang),
        _section("decision.clock", _clock(decision, zone, lang), lang),
        _listed("decision.because", told(decision.because), lang),
        _listed("decision.presumed", told(decision.presumed), lang, hint="decision.presumed_hint"),
        _listed("decision.flags", [name(names.FLAGS, flag, lang) for flag in decision.flags], lang),
        css="d-decision",
        dir=page_direction(lang),
    )


def _offers(decision: Decision, lang: Language) -> Iterator[Markup]:
    if decision.offers:
        cards = [_offer(offer, place == decision.recommended, lang) for place, offer in enumerate(decision.offers)]
        yield tag("div", *cards, css="d-offers")
    if decision.withheld:
        yield tag("h3", say("decision.withheld", lang))
        yield tag("div", *(_offer(offer, False, lang) for offer in decision.withheld), css="d-offers")


def _offer(offer: Offer, recommended: bool, lang: Language) -> Markup:
    figure = ceiling(offer, lang)
    notes = [name(names.DESTINATIONS, offer.destination, lang)] if offer.destination else []
    if offer.hours:
        notes.append(f"{say('decision.not_sooner', lang)} {span(offer.hours, offer.business, lang)}")
    parts: list[str] = [tag("b", name(names.REMEDIES, offer.remedy, lang))]
    if figure:
        parts += [" ", tag("span", say("decision.up_to", lang), " ", tag("bdi", figure), css="d-figure")]
    if recommended:
        parts += [" ", tag("span", say("decision.recommended", lang), css="d-tag")]
    lines = [tag("div", *parts), tag("div", " · ".join([*notes, " ".join(offer.clauses)]), css="d-note")]
    if offer.approval:
        lines.append(tag("div", say("decision.approval", lang) if offer.approval == "supervisor" else offer.approval, css="d-approval"))
    return tag("div", *lines, css="d-offer d-chosen" if recommended else "d-offer")


def ceiling(offer: Offer, lang: Language) -> str:
    """The most that an offer may be, as it is shown."""
    return money(offer.amount, lang) if offer.amount else percent(offer.percent, lang) if offer.percent is not None else ""


def titled(offer: Offer, lang: Language) -> str:
    """An offer in a line."""
    figure = ceiling(offer, lang)
    return name(names.REMEDIES, offer.remedy, lang) + (f" · {figure}" if figure else "")


def _clock(decision: Decision, zone: str, lang: Language) -> Markup:
    times = [
        ("decision.acknowledge_by", decision.acknowledge_by),
        ("decision.respond_by", decision.respond_by),
        ("decision.follow_up", decision.follow_up_from),
    ]
    return tag("dl", *(part for key, at in times for part in _time(key, at, zone, lang)), css="d-clock")


def _time(key: str, at: datetime, zone: str, lang: Language) -> Iterable[Markup]:
    return tag("dt", say(key, lang)), tag("dd", tag("time", moment(at, zone, lang), datetime=at.isoformat()))


def _section(key: str, body: Markup, lang: Language, hint: str | None = None) -> Markup:
    return join(tag("h3", say(key, lang)), *([tag("p", say(hint, lang), css="d-hint")] if hint else []), body)


def _listed(key: str, items: list[str], lang: Language, hint: str | None = None) -> Markup:
    return _section(key, tag("ul", *(foreign(item, "li") for item in items)), lang, hint) if items else Markup("")


def _clause(clause: Clause, lang: Language) -> Markup:
    first, second = (clause.title.en, clause.title.ar) if lang == "en" else (clause.title.ar, clause.title.en)
    bodies: list[Markup] = [
        tag("p", clause.text.en, dir="ltr", lang="en"),
        tag("p", clause.text.ar, dir="rtl", lang="ar"),
    ]
    if clause.when:
        bodies.append(tag("p", tag("b", say("decision.condition", lang)), ": ", tag("code", clause.when.source, dir="ltr"), css="d-note"))
    if clause.source:
        bodies.append(tag("p", tag("b", say("decision.source", lang)), ": ", foreign(clause.source), css="d-note"))
    summary = tag("summary", tag("span", clause.id, css="d-id"), " ", first)
    return tag(
        "details",
        summary,
        tag("p", second, css="d-note", dir="auto"),
        *(bodies if lang == "en" else [bodies[1], bodies[0], *bodies[2:]]),
        css="d-clause",
    )
