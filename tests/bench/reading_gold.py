"""Measure the reader: ``python tests/bench/reading_gold.py [GOLD_FOLDER] [--show N]`` prints what is read right, wrong and not.

A row counts as wrong when a value is read that the gold does not have, as unreadable when the figure is reported so, as
missing when nothing is read. The CLDR set is printed with Babel on the spot. Without a folder only that set is measured.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from fractions import Fraction as Ratio
from pathlib import Path
from typing import Any

from babel.core import Locale
from babel.localedata import locale_identifiers
from babel.numbers import format_currency
from babel.units import format_unit

from drafter.reading import Reading, read

Row = dict[str, Any]
CURRENCIES = ["AED", "SAR", "KWD", "BHD", "OMR", "QAR", "EGP", "JOD", "USD", "EUR"]
VALUES = [
    Decimal(each)
    for each in ["0", "1", "2", "3", "7.5", "10", "11", "25", "99.95", "100", "199.95", "1000", "1234.5", "12345.67", "250000", "1000000"]
]


@dataclass
class Score:
    """The rows of one set, by how they were read."""

    name: str
    counts: Counter[str] = field(default_factory=Counter)
    shown: list[tuple[str, str, str, str]] = field(default_factory=list)

    def add(self, verdict: str, text: str, expected: object, got: object) -> None:
        self.counts[verdict] += 1
        if verdict != "right":
            self.shown.append((verdict, text, str(expected), str(got)))

    def line(self) -> str:
        total = sum(self.counts.values()) or 1
        parts = " ".join(f"{kind} {self.counts[kind]:5d}" for kind in ("right", "wrong", "unreadable", "missing"))
        return f"{self.name:34s} {sum(self.counts.values()):6d} rows  {parts}  right {100 * self.counts['right'] / total:6.2f} %"


def rows(path: Path) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def near(one: Decimal | Ratio, other: Decimal) -> bool:
    value = Decimal(one.numerator) / Decimal(one.denominator) if isinstance(one, Ratio) else one
    return abs(value - other) <= abs(other) * Decimal("1e-9")


def verdict(right: bool, values: list[Any], reading: Reading) -> str:
    if right:
        return "right"
    if reading.unreadable:
        return "unreadable"
    return "wrong" if values else "missing"


def amount_row(row: Row, score: Score) -> None:
    text = row["sentence"] or row["text"]
    reading = read(text, row["lang"])
    if row["value"] is None:
        return
    iso = [each.split("/")[0] for each in row["iso_candidates"]]
    scale = Decimal(1)
    low = None
    if row["iso_candidates"] and row["iso_candidates"][0].endswith("/100"):
        scale = Decimal(100)
    if isinstance(row["value"], dict):
        low, value = Decimal(str(row["value"]["from"])), Decimal(str(row["value"]["to"]))
    else:
        value = Decimal(str(row["value"])) / scale
    values = [value]
    if not iso and row["source"] == "recognizers-text":
        values.append(value / 100)  # its cents and pence carry no currency
    fits = [
        a
        for a in reading.amounts
        if any(near(a.value, each) for each in values)
        and (low is None or a.min == low)
        and (not iso or a.currency in iso or set(a.candidates) & set(iso))
    ]
    # a sentence of recognizers-text holds other entities than the row names: a wrong value is one at the row's own place
    others = reading.amounts
    if row["source"] == "recognizers-text" and text != row["text"]:
        spot = text.lower().find(row["text"].lower())
        others = tuple(a for a in reading.amounts if spot >= 0 and a.start < spot + len(row["text"]) and a.end > spot)
    score.add(verdict(bool(fits), list(others), reading), text, row["value"], [(str(a.value), a.currency) for a in reading.amounts])


def number_values(reading: Reading) -> list[Decimal | Ratio]:
    found: list[Decimal | Ratio] = []
    for part in (reading.amounts, reading.percents, reading.counts, reading.fractions):
        found += [each.value for each in part]
        found += [each.min for each in part if getattr(each, "min", None) is not None]
    return found


def number_row(row: Row, score: Score) -> None:
    text = row["sentence"] or row["text"]
    reading = read(text, row["lang"])
    found = number_values(reading)
    try:
        value = Decimal(str(row["value"]))
    except InvalidOperation:
        return
    right = any(
        abs(Decimal(v.numerator) / Decimal(v.denominator) - value) <= abs(value) * Decimal("1e-9")
        if isinstance(v, Ratio)
        else near(v, value)
        for v in found
    )
    if not right:
        # a number before a unit of time is read as a duration, in hours
        right = any(near(d.hours / length, value) for d in reading.durations for length in (1, 24, 168, 720, 8760))
    score.add(verdict(right, found, reading), text, row["value"], [str(v) for v in found])


def duration_row(row: Row, score: Score) -> None:
    text = row["sentence"] or row["text"]
    reading = read(text, row["lang"])
    hours = Decimal(str(row["seconds"])) / 3600
    right = any(near(d.hours, hours) for d in reading.durations)
    score.add(verdict(right, list(reading.durations), reading), text, round(hours, 4), [str(d.hours) for d in reading.durations])


def percent_row(row: Row, score: Score) -> None:
    reading = read(row["text"], row["lang"])
    expected = sorted(Decimal(each["value"].rstrip("%")) for each in row["expected"] if each["value"] != "null")
    got = sorted(p.value for p in reading.percents)
    score.add(verdict(expected == got, got, reading), row["text"], expected, got)


def phrase_row(row: Row, scores: dict[str, Score]) -> None:
    reading = read(row["text"], row["lang"])
    shown = reading.to_json()
    for kind in ("amounts", "percents", "durations", "fractions"):
        expected = sorted(gold_key(kind, each) for each in row.get(kind) or [])
        got = sorted(got_key(kind, each) for each in shown[kind])  # type: ignore[union-attr]
        scores[kind].add(verdict(expected == got, got, reading), row["text"], expected, got)
    expected = sorted((str(p["remedy"]), p["polarity"]) for p in row.get("promises") or [])
    got = sorted((str(p.remedy), p.polarity) for p in reading.promises)
    wrong = [each for each in got if each not in expected]
    scores["promises"].add("right" if expected == got else "wrong" if wrong else "missing", row["text"], expected, got)


def gold_key(kind: str, each: Any) -> str:
    if kind == "amounts":
        return f"{Decimal(each['value']).normalize():f} {each['currency']}"
    if kind == "durations":
        return f"{each['hours']:g} {each.get('min_hours') or '-'} {bool(each.get('business'))}"
    return str(Ratio(str(each)))


def got_key(kind: str, each: Any) -> str:
    if kind == "durations":
        return f"{each['hours']:g} {each.get('min_hours') or '-'} {each['business']}"
    return gold_key(kind, each) if kind == "amounts" else str(Ratio(each["value"]))


def cldr(comma: bool) -> Iterator[tuple[str, Decimal, str]]:
    """Money as CLDR writes it: every Arabic locale and English, both digit sets, sign, code and name.

    ``comma`` chooses the locales of the Maghreb, which write a decimal comma with Latin digits: "1,000 KWD" is one dinar there
    and a thousand elsewhere.
    """
    for name in [*sorted(each for each in locale_identifiers() if each == "ar" or each.startswith("ar_")), "en", "en_GB", "en_AE"]:
        locale = Locale.parse(name)
        if (locale.number_symbols["latn"]["decimal"] == ",") != comma:
            continue
        for numbers in ("latn", "arab") if name.startswith("ar") else ("latn",):
            for currency in CURRENCIES:
                for value in VALUES:
                    yield format_currency(value, currency, locale=locale, numbering_system=numbers), value, currency
                    yield format_currency(value, currency, locale=locale, numbering_system=numbers, format_type="name"), value, currency
                    yield format_currency(value, currency, "#,##0.00 ¤¤", locale=locale, numbering_system=numbers), value, currency


def cldr_score(comma: bool) -> Score:
    score = Score("cldr money, decimal comma" if comma else "cldr money")
    seen = set()
    for text, value, currency in cldr(comma):
        if (text, currency) in seen:
            continue
        seen.add((text, currency))
        reading = read(text)
        right = (
            len(reading.amounts) == 1
            and near(reading.amounts[0].value, value)
            and (reading.amounts[0].currency == currency or currency in reading.amounts[0].candidates)
        )
        score.add(
            verdict(right, list(reading.amounts), reading), text, (value, currency), [(str(a.value), a.currency) for a in reading.amounts]
        )
    return score


def cldr_times() -> Score:
    score = Score("cldr durations")
    hours = {
        "minute": Decimal(1) / 60,
        "hour": Decimal(1),
        "day": Decimal(24),
        "week": Decimal(168),
        "month": Decimal(720),
        "year": Decimal(8760),
    }
    for name in ("ar", "ar_SA", "ar_AE", "ar_EG", "en"):
        for unit, length in hours.items():
            for value in (1, 2, 3, 7, 10, 11, 14, 24, 30, 48, 72, 100, 101, 103):
                for numbers in ("latn", "arab") if name != "en" else ("latn",):
                    text = format_unit(value, f"duration-{unit}", locale=name, numbering_system=numbers)
                    if "duration" in text:  # Babel has no pattern for this unit in this locale
                        continue
                    reading = read(text)
                    right = len(reading.durations) == 1 and near(reading.durations[0].hours, value * length)
                    score.add(
                        verdict(right, list(reading.durations), reading), text, value * length, [str(d.hours) for d in reading.durations]
                    )
    return score


def measure(folder: Path | None) -> list[Score]:
    scores: list[Score] = []
    if folder is not None:
        for name, take in (("amounts", amount_row), ("numbers", number_row), ("durations", duration_row), ("percents", percent_row)):
            by_source: dict[str, Score] = {}
            for row in rows(folder / f"{name}.jsonl"):
                key = f"{name} {row['source']} {row['lang']}"
                take(row, by_source.setdefault(key, Score(key)))
            scores += by_source.values()
        phrases = {kind: Score(f"phrases {kind}") for kind in ("amounts", "percents", "durations", "fractions", "promises")}
        for row in rows(folder / "refund_phrases.jsonl"):
            phrase_row(row, phrases)
        scores += phrases.values()
    return [*scores, cldr_score(comma=False), cldr_score(comma=True), cldr_times()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--show", type=int, default=0, help="rows to show of each set that were not read right")
    parser.add_argument("--set", default="", help="only show sets whose name holds this")
    chosen = parser.parse_args()
    begin = time.perf_counter()
    for score in measure(chosen.folder):
        sys.stdout.write(score.line() + "\n")
        if chosen.set in score.name:
            for row in score.shown[: chosen.show]:
                sys.stdout.write("    " + " | ".join(row) + "\n")
    sys.stdout.write(f"{time.perf_counter() - begin:.1f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
