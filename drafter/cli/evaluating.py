"""What ``drafter eval`` does and shows: golden cases drafted, measured, told in figures and on a page."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from drafter import places
from drafter.cli import FAILED, FOUND
from drafter.desk import Desk
from drafter.errors import DrafterError, ModelError
from drafter.evals import golden
from drafter.evals.measures import Measured
from drafter.evals.report import PRICE, Report, report
from drafter.evals.running import Result, run
from drafter.settings import MODES, Mode
from drafter.writing.model.recorded import Noting, Replayed


def evaluate(given: argparse.Namespace, desk: Desk) -> tuple[str, int]:
    """What the command prints, and its exit status; raise ``DrafterError``."""
    cases = golden.load(Path(given.cases) if given.cases else places.golden())
    model, source = _model(given, desk)
    modes: list[Mode] = list(dict.fromkeys(given.mode or (MODES if model else MODES[:1])))
    if model is None and set(modes) != {"strict"}:
        raise ModelError(f"{modes[-1]} needs a model; name one by DRAFTER_MODEL or --model, or take recorded answers by --replay", "unset")
    results = list(run(desk, cases, modes, model))
    found = report(results, model.name if model else None, source, given.price or PRICE)
    if given.html:
        _written(Path(given.html), found)
    undone = list(_undone(results, model))
    text = json.dumps({**found.to_json(), "undone": undone}, ensure_ascii=False, indent=2) if given.json else shown(found, undone)
    return text, FAILED if undone else FOUND if found.found else 0


def _model(given: argparse.Namespace, desk: Desk) -> tuple[Noting | None, str]:
    """Who answers, and where the answers come from."""
    if given.replay is not None:
        folder = Path(given.replay) if given.replay else places.golden() / "answers"
        return Replayed(desk.settings, places.cache(), folder), f"replayed from {folder}"
    if desk.settings.model is None:
        return None, "no model"
    kept = Path(given.record) if given.record else None
    return Noting(desk.settings, places.cache(), kept), f"recorded in {kept}" if kept else "asked now"


def _undone(results: Sequence[Result], model: Noting | None) -> Iterator[str]:
    """What could not be done: requests that nobody recorded, or a model that never answered."""
    if isinstance(model, Replayed) and model.unrecorded:
        yield f"no answer is recorded for {', '.join(model.unrecorded)}; the prompts or the cases have changed since: record them again"
    elif model is not None and (asked := [result for result in results if result.asked]) and not any(one.exchanges for one in asked):
        yield f"the model {model.name!r} answered nothing: {asked[0].draft.reply.note}"


def _written(path: Path, found: Report) -> None:
    from drafter.evals import page

    try:
        path.write_text(page.page(found), encoding="utf-8")
    except OSError as error:
        raise DrafterError(f"{path}: the page cannot be written: {error.strerror}") from None


def shown(found: Report, undone: Sequence[str]) -> str:
    """A report for people."""
    lines = [f"Model       {found.model or 'none'} ({found.source})"]
    for each in found.modes:
        lines += ["", *_mode(each)]
    lines += ["", *(f"Found       {told}" for told in found.found), *(f"Not done    {told}" for told in undone)]
    return "\n".join(lines if found.found or undone else [*lines, "Found       nothing"])


def _mode(each: Measured) -> Iterator[str]:
    safety, length = each.safety, each.length
    yield f"── {each.mode} " + "─" * (60 - len(each.mode))
    yield f"Safety      {_counts(safety.verdicts)} of {each.drafts} drafts; basis {_counts(safety.basis)}; not as expected {safety.unmet}"
    if each.mode != "strict":
        yield from _prose(each)
    yield f"Parity      {each.parity} of {each.drafts} drafts state the same figures in both halves when read anew"
    yield (
        f"Length      {length.median} characters a half (median), {length.most} at most; fullest {length.fullest:.0%} of its channel; "
        f"shortened {length.shortened}, too long {length.too_long}"
    )
    yield from _use(each)


def _prose(each: Measured) -> Iterator[str]:
    personal = each.personal
    ended = (
        f"whole {personal.whole}, parts {personal.parts} of {personal.written}; ended as {_counts(personal.ended)}"
        if personal.asked
        else "the model was not asked"
    )
    yield f"Personal    {personal.personal} of {personal.asked} ({_share(personal.personal, personal.asked)}), {ended}"
    if each.safety.refused:
        yield f"Refused by  {_counts(each.safety.refused)} (answers)"
    if personal.personal:
        repeated = len(personal.repeated)
        yield (
            f"Prose       speaks of the case in {personal.refers}, in the client's register in {personal.mirrors} of {personal.personal}; "
            f"sentences {personal.sentences}, in several cases {repeated} ({_share(repeated, personal.sentences)})"
        )


def _use(each: Measured) -> Iterator[str]:
    use = each.use
    if use.answers:
        about = "about " if use.estimated else ""
        yield (
            f"Tokens      {about}{use.input_tokens:,} in, {use.output_tokens:,} out in {use.answers} answers; "
            f"about {use.cost / use.answers:.5f} USD an answer"
        )
    model = f"; the model {use.model_median:.2f} s (median), {use.model_p95:.2f} s (p95)" if use.model_median is not None else ""
    yield f"Time        {use.own_median * 1_000:.1f} ms a draft (median), {use.own_p95 * 1_000:.1f} ms (p95) beside the model{model}"


def _counts(counts: Mapping[str, int]) -> str:
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{name} {count}" for name, count in ranked) or "none"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "-"
