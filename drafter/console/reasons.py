"""The reasons of a decision in the interface's words; the policy writes them as its own expressions with their values."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from drafter.console.fields import PATH, choice, label
from drafter.console.tables import names
from drafter.console.words import name, say
from drafter.folding import Language
from drafter.writing.words import count, moment, number

_IS = re.compile(rf"({PATH.pattern}) is (\w+)")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?[+-]\d\d:\d\d")
_LENGTH = re.compile(r"-?\d+ days(?: \d+ (?:hours|minutes|seconds))*")
_SPAN = re.compile(r"\b(days|hours)\((?:([a-z_.0-9]*[a-z][a-z_.0-9]*)|\d+)\) ?")
_LESSER = re.compile(r"\bmin\(([^(),]+), ([^(),]+)\)")
_BETWEEN = re.compile(r"(\S+) - (\S+) (?=-?\d+ days)")
_OPERATOR = re.compile(r"<=|>=|==|!=|<|>")
_NUMBER = re.compile(r"(?<![\w.,:+-])\d{4,}(?![\w.,:-])")


def reason(sentence: str, lang: Language, zone: str, titled: Callable[[str], str]) -> str:
    """A reason in the interface's words, instants by the clock of ``zone``; ``titled`` names a claim. What no table names stays.

    >>> reason("order.delivered 600 < order.quantity 1000", "en", "Asia/Dubai", str)
    'Delivered 600 is less than Ordered 1,000'
    >>> reason("evidence.can_complete is False", "ar", "Asia/Dubai", str)
    'يمكن إكماله: لا'
    >>> reason("received_at - order.completed_at 72 days 1 hours > days(order.warranty_days) 30 days", "ar", "Asia/Dubai", str)
    'من وقت الاكتمال إلى وقت الاستلام 72 يومًا وساعة واحدة أكثر من الضمان بالأيام 30 يومًا'
    """
    for known, (english, arabic) in names.REASONS.items():
        if sentence.startswith(known) and not sentence.endswith(" is False"):
            return english if lang == "en" else arabic
    whole = _IS.fullmatch(sentence)
    if whole is not None:
        return f"{label(whole[1], lang)}: {_value(whole[1], whole[2], lang, titled)}"
    operators = names.OPERATORS_OF_TIME if _INSTANT.search(sentence) else names.OPERATORS

    def named(text: str) -> str:
        return PATH.sub(lambda match: label(match[0], lang), text)

    said = _SPAN.sub(lambda match: f"{match[2]} " if match[2] else "", sentence)
    said = _NUMBER.sub(lambda match: number(int(match[0]), lang), said)
    said = _BETWEEN.sub(lambda match: say("reasons.between", lang).format(one=named(match[2]), other=named(match[1])) + " ", said)
    said = _LESSER.sub(lambda match: say("reasons.lesser", lang).format(one=named(match[1]), other=named(match[2])), said)
    said = _LENGTH.sub(lambda match: _length(match[0], lang), said.replace(" - ", " − "))
    said = _INSTANT.sub(lambda match: f"({moment(datetime.fromisoformat(match[0]), zone, lang)})", said)
    return named(_OPERATOR.sub(lambda match: name(operators, match[0], lang), said))


def _value(path: str, value: str, lang: Language, titled: Callable[[str], str]) -> str:
    if path == "claim":
        return titled(value)
    if value in ("True", "False"):
        return say("facts.yes" if value == "True" else "facts.no", lang)
    return choice(path, value, lang)


def _length(text: str, lang: Language) -> str:
    """A length of time in days, hours, minutes and seconds, those of which there are none left out."""
    told = [(int(figure), unit) for figure, unit in re.findall(r"(-?\d+) ([a-z]+)s\b", text)]
    parts = [count(figure, unit, lang) for figure, unit in told if figure and unit != "second"] or [count(0, "day", lang)]
    return (" و" if lang == "ar" else ", ").join(parts)
