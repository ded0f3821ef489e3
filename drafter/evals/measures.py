"""The figures of one mode: what is safe, what is personal, whether the halves agree, how long, how dear and how fast it is."""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from drafter import reading
from drafter.evals import prose
from drafter.evals.running import Result
from drafter.folding import Language
from drafter.settings import Mode
from drafter.writing import prompt
from drafter.writing.channels import LIMITS


@dataclass(frozen=True, slots=True)
class Safety:
    """Verdicts and what they rest on; ``refused`` counts the rules by which the model's answers did not count, one answer many rules."""

    verdicts: Mapping[str, int]
    basis: Mapping[str, int]
    refused: Mapping[str, int]
    unmet: int


@dataclass(frozen=True, slots=True)
class Personal:
    """Of the drafts that the model was ``asked`` for: with its prose in a part, whole, and of the personal ones what shows the person.

    ``parts`` of the ``written`` ones, opening, findings and so on, would be sent.
    """

    asked: int
    personal: int
    whole: int
    parts: int
    written: int
    ended: Mapping[str, int]
    refers: int
    mirrors: int
    sentences: int
    repeated: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Length:
    """Characters of a half, the fullest half as a share of what its channel takes, and what had to be left out or did not fit."""

    median: int
    most: int
    fullest: float
    shortened: int
    too_long: int


@dataclass(frozen=True, slots=True)
class Use:
    """Tokens and seconds; ``estimated`` where the server did not count, ``model`` None where nobody measured. Cost is in USD."""

    answers: int
    input_tokens: int
    output_tokens: int
    estimated: bool
    cost: float
    model_median: float | None
    model_p95: float | None
    own_median: float
    own_p95: float


@dataclass(frozen=True, slots=True)
class Measured:
    """All figures of one mode; ``parity`` counts the drafts whose halves state the same figures when read anew."""

    mode: Mode
    drafts: int
    safety: Safety
    personal: Personal
    parity: int
    length: Length
    use: Use


def measured(mode: Mode, results: Sequence[Result], price: tuple[float, float]) -> Measured:
    """The figures of the results of one mode; ``price`` is that of a million tokens in and out."""
    return Measured(
        mode,
        len(results),
        _safety(results),
        _personal(results),
        sum(not differs(result) for result in results),
        _length(results),
        _use(results, price),
    )


def _safety(results: Sequence[Result]) -> Safety:
    return Safety(
        _counted(result.draft.checked.verdict for result in results),
        _counted(result.draft.checked.basis for result in results if result.draft.checked.basis),
        _counted(rule for result in results for refused in result.draft.refused for rule in set(refused.rules or ("answer",))),
        sum(bool(result.unmet) for result in results),
    )


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))


def _personal(results: Sequence[Result]) -> Personal:
    asked = [result for result in results if result.asked]
    found = [result for result in asked if result.personal]
    total, repeated = prose.repeated(found)
    return Personal(
        len(asked),
        len(found),
        sum(result.whole for result in found),
        sum(len(result.draft.parts) for result in asked),
        sum(map(_written, asked)),
        _counted(result.draft.mode for result in asked),
        sum(map(prose.refers, found)),
        sum(map(prose.mirrors, found)),
        total,
        repeated,
    )


def _written(result: Result) -> int:
    """The parts that the model's last answer holds."""
    refused = result.draft.refused
    last = {} if result.whole or not refused else refused[-1].prose
    return max(len(result.draft.parts), sum(bool(words.en or words.ar) for words in last.values()))


def differs(result: Result) -> bool:
    """Whether the halves of the reply, read anew, state other amounts, percentages or times."""
    case, reply = result.draft.case, result.draft.reply
    read = [reading.read(reply.text(lang), lang, currency=case.currency, now=case.now) for lang in prose.LANGUAGES]
    return _stated(read[0]) != _stated(read[1])


def _stated(read: reading.Reading) -> tuple[frozenset[object], ...]:
    return (
        frozenset((amount.value, amount.currency) for amount in read.amounts),
        frozenset(percent.value for percent in read.percents),
        frozenset(duration.hours for duration in read.durations),
    )


def _length(results: Sequence[Result]) -> Length:
    halves: list[tuple[Result, Language]] = [(result, lang) for result in results for lang in prose.LANGUAGES]
    sizes = [len(_sent(result, lang)) for result, lang in halves]
    return Length(
        round(statistics.median(sizes)) if sizes else 0,
        max(sizes, default=0),
        round(max((_share(result, lang) for result, lang in halves), default=0.0), 3),
        sum(bool(result.draft.text.dropped) for result in results),
        sum(bool(result.draft.text.too_long) for result in results),
    )


def _sent(result: Result, lang: Language) -> str:
    return result.draft.text.en if lang == "en" else result.draft.text.ar


def _share(result: Result, lang: Language) -> float:
    limit = LIMITS.get(result.draft.case.channel)
    return limit.measure(_sent(result, lang)) / limit.most if limit else 0.0


def _use(results: Sequence[Result], price: tuple[float, float]) -> Use:
    exchanges = [exchange for result in results for exchange in result.exchanges]
    into = [(exchange.answer.input_tokens, prompt.tokens(exchange.messages)) for exchange in exchanges]
    out = [(exchange.answer.output_tokens, -(-len(exchange.answer.text) // prompt.CHARACTERS_A_TOKEN)) for exchange in exchanges]
    into_sum, out_sum = (sum(about if told is None else told for told, about in counts) for counts in (into, out))
    model, own = _waits(results), [result.seconds for result in results]
    return Use(
        answers=len(exchanges),
        input_tokens=into_sum,
        output_tokens=out_sum,
        estimated=any(told is None for told, _ in (*into, *out)),
        cost=round((into_sum * price[0] + out_sum * price[1]) / 1_000_000, 6),
        model_median=_middle(model) if model else None,
        model_p95=_p95(model) if model else None,
        own_median=_middle(own),
        own_p95=_p95(own),
    )


def _waits(results: Sequence[Result]) -> list[float]:
    """The model's seconds of each draft; none where one of them was not measured."""
    told = [[exchange.seconds for exchange in result.exchanges] for result in results if result.exchanges]
    known = [[seconds for seconds in each if seconds is not None] for each in told]
    return [sum(each) for each in known] if known == told else []


def _middle(seconds: Sequence[float]) -> float:
    return round(statistics.median(seconds), 4) if seconds else 0.0


def _p95(seconds: Iterable[float]) -> float:
    """The time within which 95 of 100 are done: the nearest rank, so that it is one that was measured."""
    ranked = sorted(seconds)
    return round(ranked[math.ceil(0.95 * len(ranked)) - 1], 4) if ranked else 0.0
