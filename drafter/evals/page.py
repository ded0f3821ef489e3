"""The drafts of an evaluation side by side on one page: to be read by a trainer, printed, and sent on; nothing on it comes from elsewhere.

What the guard found is marked where it stands, with a number that leads to its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

from drafter.evals.prose import LANGUAGES
from drafter.evals.report import Report
from drafter.evals.running import Result
from drafter.folding import Language
from drafter.guard import Finding


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text, the numbers of the findings that cover it, and those that end with it."""

    text: str
    covered: tuple[int, ...]
    ending: tuple[int, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class Half:
    """One language of a text."""

    lang: Language
    stretches: tuple[Stretch, ...]

    @property
    def direction(self) -> str:
        """Which way it is written."""
        return "rtl" if self.lang == "ar" else "ltr"


@dataclass(frozen=True, slots=True)
class Text:
    """A text in both languages with what was found in it, or what is wrong with it in words alone."""

    label: str
    halves: tuple[Half, ...]
    findings: tuple[Finding, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One mode of a case: what would be sent, and what the model wrote in vain; ``as_strict`` where nothing of the model's is left."""

    result: Result
    sent: Text
    refused: tuple[Text, ...]
    as_strict: bool


def page(report: Report) -> str:
    """The page as HTML text."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    room = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    cases = [list(group) for _, group in groupby(report.results, key=lambda result: result.golden.id)]
    return room.get_template("page.html.jinja").render(
        report=report, cases=[(group[0], [_column(result, group[0].mode == "strict") for result in group]) for group in cases]
    )


def _column(result: Result, beside_strict: bool) -> Column:
    draft = result.draft
    sent = Text("Would be sent", _halves(draft.reply.text, draft.checked.findings), draft.checked.findings)
    return Column(result, sent, tuple(_refused(result)), beside_strict and result.mode != "strict" and not draft.parts)


def _refused(result: Result) -> Iterator[Text]:
    for turn, refused in enumerate(result.draft.refused, start=1):
        label = "Written by the model, not sent" if turn == 1 else "Its repair, not sent"
        if refused.reply is None or refused.checked is None:
            said = {lang: "\n\n".join(words.of(lang) for words in refused.prose.values() if words.of(lang)) for lang in LANGUAGES}
            yield Text(
                label, tuple(Half(lang, (Stretch(text, (), (), False),)) for lang, text in said.items() if text), wrong=refused.wrong
            )
        else:
            yield Text(label, _halves(refused.reply.text, refused.checked.findings), refused.checked.findings)


def _halves(text_of: Callable[[Language], str], findings: Sequence[Finding]) -> tuple[Half, ...]:
    return tuple(Half(lang, tuple(stretches(text_of(lang), lang, findings))) for lang in LANGUAGES)


def stretches(text: str, lang: Language, findings: Sequence[Finding]) -> Iterator[Stretch]:
    """A text cut where findings begin and end; findings are numbered from 1 in their own order, and may overlap."""
    here = [(number, found) for number, found in enumerate(findings, start=1) if found.lang == lang and found.start < found.end]
    cuts = sorted({0, len(text), *(cut for _, found in here for cut in (found.start, min(found.end, len(text))))})
    for start, end in pairwise(cuts):
        over = [(number, found) for number, found in here if found.start <= start and end <= found.end]
        ending = tuple(number for number, found in over if min(found.end, len(text)) == end)
        yield Stretch(text[start:end], tuple(number for number, _ in over), ending, any(found.certain for _, found in over))
