"""Values as a person reads them in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from drafter.case import Case
from drafter.desk import Draft
from drafter.folding import Language
from drafter.library import Library
from drafter.policy import Decision, Offer, Policy
from drafter.policy.clauses import Clause
from drafter.retrieval import Match

_WIDTH = 100


def draft(made: Draft, library: Library) -> str:
    """A draft: the decision, the reply in both languages, the guard's verdict."""
    lines = [decision(made.case, made.decision, library), ""]
    if made.match:
        near = ", ".join(f"{scored.id} {scored.score:.2f}" for scored in made.match.scenarios[:3])
        lines.insert(0, f"Matched     {near if made.match.best else f'none (nearest: {near})'}")
    lines += [_rule("English"), made.text.en, "", _rule("Arabic"), made.text.ar, "", _rule("Check")]
    basis = f"{made.checked.basis}, " if made.checked.basis else ""
    lines.append(f"Verdict     {made.checked.verdict} ({basis}{made.reply.key} reply for {made.case.channel}, {made.mode})")
    lines += [f"            {finding.rule}: {finding.why}" for finding in made.checked.findings]
    if made.approval:
        lines.append(f"Approval    {made.approval}, before it is sent")
    if made.model:
        lines.append(f"Model       {model_used(made.model.to_json())}")
    if made.reply.note:
        lines.append(f"Note        {made.reply.note}")
    lines += [f"Shortened   {half}: left out {', '.join(parts)} to fit {made.case.channel}" for half, parts in made.text.dropped.items()]
    return "\n".join(lines)


def model_used(used: dict[str, Any]) -> str:
    """What a draft took of a model."""
    counted = used["input_tokens"] is not None and used["output_tokens"] is not None
    tokens = f", {used['input_tokens']} tokens in and {used['output_tokens']} out" if counted else ""
    return f"{used['name']}{tokens}, {used['seconds']:.1f} seconds"


def decision(case: Case, decided: Decision, library: Library) -> str:
    """A decision with its reasons and the clauses it rests on."""
    title = library.scenario(case.claim).title.en if case.claim else "no scenario"
    lines = [
        f"Case        {case.reference or '-'}, {title} ({case.claim or 'claim unknown'})",
        f"Outcome     {decided.outcome} ({decided.category})",
    ]
    lines += [
        f"{'Offers' if not place else '':12}{_offer(offer, place == decided.recommended)}" for place, offer in enumerate(decided.offers)
    ]
    lines += _listed("Withheld", [_offer(offer, False) for offer in decided.withheld])
    lines += _listed("Missing", [_question(path, library) for path in decided.missing])
    lines += _listed("Because", decided.because)
    lines += _listed("Presumed", decided.presumed)
    lines += _listed("Flags", decided.flags)
    first, last = decided.acknowledge_by, decided.respond_by.astimezone(decided.acknowledge_by.tzinfo)
    lines.append(f"Answer by   {first:%a %d %b %H:%M} (first answer), {last:%a %d %b %H:%M %z} (resolution)")
    clauses = [library.policy.clause(clause_id) for clause_id in decided.clauses]
    lines += _listed("Clauses", [f"{clause.id:4} {clause.title.en}: {clause.text.en}" for clause in clauses])
    return "\n".join(lines)


def _offer(offer: Offer, recommended: bool) -> str:
    figure = f" up to {offer.amount}" if offer.amount else f" up to {offer.percent}%" if offer.percent is not None else ""
    to = {"balance": " to the panel balance", "original": " to the original payment method"}.get(offer.destination or "", "")
    time = (
        f", not sooner than {offer.hours // 24 if offer.business else offer.hours} {'business days' if offer.business else 'hours'}"
        if offer.hours
        else ""
    )
    approval = f", needs approval: {offer.approval}" if offer.approval else ""
    return f"{offer.remedy}{figure}{to}{time}{approval} [{' '.join(offer.clauses)}]{' (recommended)' if recommended else ''}"


def _question(path: str, library: Library) -> str:
    question = library.questions.questions.get(path)
    return f"{path}: {question.agent.en}" if question else path


def _listed(head: str, items: Any) -> Iterator[str]:
    for place, item in enumerate(items):
        yield from _wrapped(f"{head if not place else '':12}", str(item))


def _wrapped(head: str, text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=head, subsequent_indent=" " * 12, break_long_words=False, break_on_hyphens=False) or [
        head
    ]


def _rule(title: str) -> str:
    return f"── {title} " + "─" * (60 - len(title))


def match(found: Match, top: int, library: Library) -> str:
    """Scenarios and clauses, best first."""
    if found.best is None:
        return "No scenario fits."
    lines = [f"{scored.score:5.2f}  {scored.id:20} {library.scenario(scored.id).title.en}" for scored in found.scenarios[:top]]
    lines += [""] + [f"{scored.score:5.2f}  {scored.id:20} {library.policy.clause(scored.id).title.en}" for scored in found.clauses[:top]]
    return "\n".join(lines)


def reading(found: dict[str, Any]) -> str:
    """What was read, one value a line."""
    lines = [f"{kind:11} {' '.join(f'{key}={value}' for key, value in item.items())}" for kind, items in found.items() for item in items]
    return "\n".join(lines) or "Nothing to read: no figure and no promise."


def checked(result: dict[str, Any]) -> str:
    """A verdict with its findings."""
    basis = f" ({result['basis']})" if result["basis"] else ""
    lines = [f"Verdict     {result['verdict']}{basis}"]
    lines += [
        f"{finding['rule']:20} {finding['lang']} {finding['start']}-{finding['end']} {finding['quote']!r}: {finding['why']}"
        for finding in result["findings"]
    ]
    if opinion := result.get("judge"):
        lines.append(f"Opinion     {opinion['failure'] or str(opinion['added']) + ' added'} ({opinion['name'] or 'no model'})")
    return "\n".join(lines)


def policy(shown: Policy, lang: Language) -> str:
    """The policy for people: its figures, then every clause with its text and its condition."""
    lines = ["Parameters"]
    lines += [f"  {name:22}{_parameter(value)}" for name, value in shown.parameters.items()]
    for clause in sorted(shown.clauses, key=lambda clause: clause.rank):
        lines += ["", *_clause(clause, lang)]
    return "\n".join(lines)


def _clause(clause: Clause, lang: Language) -> Iterator[str]:
    title, text = (clause.title.en, clause.text.en) if lang == "en" else (clause.title.ar, clause.text.ar)
    yield f"{clause.id:4} {title} ({clause.kind})"
    yield from textwrap.wrap(text, _WIDTH, initial_indent="     ", subsequent_indent="     ")
    if clause.when:
        yield from textwrap.wrap(f"when {clause.when.source}", _WIDTH, initial_indent="     ", subsequent_indent="       ")
    for grant in clause.grants:
        ceiling = f" up to {grant.up_to.source}" if grant.up_to else f" up to {grant.percent.source} %" if grant.percent else ""
        yield f"     grants {grant.remedy} ({grant.basis}){ceiling}{f' when {grant.when.source}' if grant.when else ''}"
    for take in clause.takes:
        condition = f" when {take.when.source}" if take.when else ""
        yield from _wrapped("     takes ", f"{', '.join(sorted(take.bases))}: {', '.join(sorted(take.remedies))}{condition}")


def _parameter(value: object) -> str:
    if isinstance(value, (Fraction, int)):
        return f"{float(value):g}"
    if isinstance(value, dict):
        return ", ".join(f"{key} {float(limit):g}" for key, limit in value.items())
    return f"{len(value)} words" if isinstance(value, tuple) else str(value)


def policy_values(shown: Policy) -> list[dict[str, Any]]:
    """The clauses as plain values."""
    return [
        {
            "id": clause.id,
            "kind": clause.kind,
            "title": {"en": clause.title.en, "ar": clause.title.ar},
            "text": {"en": clause.text.en, "ar": clause.text.ar},
            "when": clause.when.source if clause.when else None,
            "category": clause.category,
            "grants": [
                {"remedy": grant.remedy, "basis": grant.basis, "up_to": grant.up_to.source if grant.up_to else None}
                for grant in clause.grants
            ],
            "source": clause.source,
        }
        for clause in shown.clauses
    ]
