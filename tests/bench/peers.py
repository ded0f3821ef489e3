"""Drafter beside installable peers doing their nearest job on the same texts in one run; opt-in, no network, no model weights.

    pip install -e ".[peers]"
    python tests/bench/peers.py [--gold FOLDER] [--replies FILE.jsonl] [--only NAME,NAME] [--show N]

Reading: the CLDR strings are printed on the spot; ``--gold`` adds a folder of ``amounts``, ``durations``, ``numbers``, ``percents`` and
``refund_phrases`` (``.jsonl``). A row is one text and everything of one kind that is to be read in it. ``right``: all of it and nothing
else. ``no unit``: the value without a currency. ``wrong``: a value or currency that the text does not hold. ``not read``: nothing, or only
a part. ``crash``: the text ends the peer's process, or the peer raises. Each peer is asked only for the kinds and languages that it says it
reads, and is told the language and region of the text. Invisible bidi marks are taken out and no-break spaces made plain for the peers, not
for Drafter. Durations of a month and more may differ by 4 %, for calendars differ; a cent is a hundredth of whatever currency. The sets
named after duckling and recognizers-text are the test corpora of those very peers.

Guarding: ``--replies`` names a file of ``{"case", "en", "ar", "expected"}`` lines. None of the peers knows a refund policy, so each is
given what a careful owner could write down for it: the phrases below, and for every single case the remedies, currencies and figures that
the decision allows, worked out by Drafter and not counted in the peer's time. GroundLens is given the case, the decision and the approved
reply as sources. An escape is a breached reply that passes, a false alarm a kept one that does not. Verdicts of three values count twice:
where only the best passes, and where only the worst stops. Drafter calls nothing kept that is not made of approved lines, so in free text
its first line stops everything by design.

The run is kept off the network. A peer that is not installed is named and left out. Not run: what needs weights from a hub (llm-guard's
Language and BanTopics, Presidio's names, guardrails-ai's toxic-language and provenance), and puckling, which needs Python 3.13.
"""

from __future__ import annotations

import argparse
import json
import logging
import multiprocessing
import os
import re
import socket
import statistics
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import cache, partial
from importlib import metadata, resources
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

import yaml
from babel.core import Locale
from babel.numbers import get_currency_name, get_currency_symbol, list_currencies
from babel.units import format_unit

from drafter.case import from_value
from drafter.desk import Desk
from drafter.guard import allowed
from drafter.reading import read
from drafter.writing import composing

HOURS = {"second": Decimal(1) / 3600, "minute": Decimal(1) / 60, "hour": 1, "day": 24, "week": 168, "month": 720, "year": 8760}
ARABIC = re.compile("[\u0620-\u064a\u0660-\u066c]")
BIDI = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True)
class Value:
    """A number with its unit settled: money in main units, lengths of time in hours. ``low`` is the lower end of a range.

    ``slack`` is the share by which a reading may differ.
    """

    number: Decimal
    currencies: frozenset[str] | None = None
    low: Decimal | None = None
    slack: Decimal = Decimal("1e-6")

    def fits(self, number: Decimal) -> bool:
        return abs(number - self.number) <= abs(self.number) * self.slack


@dataclass(frozen=True)
class Row:
    """A text and all values of one kind in it; a wanted value without currencies is compared by its number alone."""

    text: str
    lang: str
    region: str | None
    wanted: tuple[Value, ...]


Read = Callable[[Row], list[Value]]
Readers = Mapping[str, Read]


@dataclass
class Tally:
    """How one tool did on one set."""

    counts: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.counts.update(other.counts)
        self.seconds += other.seconds

    def times(self) -> str:
        """The median and the 95th of a hundred, in milliseconds."""
        return f"{1e3 * statistics.median(self.seconds):9.3f}{1e3 * percentile(self.seconds, 0.95):9.3f}"


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(int(share * len(values)), len(values) - 1)]


# --- the texts


def gold_sets(folder: Path) -> Iterator[tuple[str, str, Row]]:
    """Every row of a gold folder as set name, kind and row."""
    for kind, wanted in (("amounts", amount_wanted), ("numbers", number_wanted), ("durations", duration_wanted)):
        for row in lines(folder / f"{kind}.jsonl"):
            value = wanted(row)
            if value is not None:
                yield f"{kind}, {row['source']}", kind, Row(row["text"], row["lang"], row.get("region"), (value,))
    for row in lines(folder / "percents.jsonl"):
        given = tuple(Value(Decimal(each["value"].rstrip("%"))) for each in row["expected"] if each["value"] != "null")
        yield f"percents, {row['source']}", "percents", Row(row["text"], row["lang"], None, given)
    for row in lines(folder / "refund_phrases.jsonl"):
        for kind in ("amounts", "durations", "percents"):
            yield f"{kind} in refund phrases", kind, Row(row["text"], row["lang"], None, tuple(phrase_wanted(kind, row[kind])))


def lines(path: Path) -> Iterator[dict[str, Any]]:
    yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)


def amount_wanted(row: Mapping[str, Any]) -> Value | None:
    if row["value"] is None:
        return None
    ends = row["value"] if isinstance(row["value"], dict) else {"to": row["value"], "from": None}
    names = row["iso_candidates"]
    hundredths = any(name.endswith("/100") for name in names) or (row["currency_as_given"] or "").lower() in CENTS
    scale = 100 if hundredths else 1
    low = None if ends["from"] is None else Decimal(str(ends["from"])) / scale
    return Value(Decimal(str(ends["to"])) / scale, frozenset(name.split("/")[0] for name in names) or None, low)


def number_wanted(row: Mapping[str, Any]) -> Value | None:
    try:
        return Value(Decimal(str(row["value"])))
    except InvalidOperation:
        return None


def duration_wanted(row: Mapping[str, Any]) -> Value:
    return length(Decimal(str(row["seconds"])) / 3600)


def length(hours: Decimal, low: Decimal | None = None) -> Value:
    """A length of time; calendars differ about a month and a year."""
    return Value(hours, None, low, Decimal("0.04") if hours >= 28 * 24 else Decimal("1e-6"))


def phrase_wanted(kind: str, given: Iterable[Any]) -> Iterator[Value]:
    for each in given:
        if kind == "amounts":
            yield Value(Decimal(each["value"]), frozenset([each["currency"]] if each["currency"] else each.get("candidates", ())))
        elif kind == "durations":
            low = each.get("min_hours")
            yield length(Decimal(str(each["hours"])), None if low is None else Decimal(str(low)))
        else:
            yield Value(Decimal(each))


def cldr_sets() -> Iterator[tuple[str, str, Row]]:
    """Money and lengths of time as CLDR writes them."""
    from reading_gold import cldr  # the script beside this one; not importable where pytest looks for doctests

    for comma in (False, True):
        seen = dict.fromkeys(cldr(comma))
        for text, value, currency in seen:
            lang = "ar" if comma or ARABIC.search(text) else "en"
            row = Row(text, lang, "MA" if comma else None, (Value(value, frozenset([currency])),))
            yield ("amounts, CLDR with decimal comma" if comma else "amounts, CLDR"), "amounts", row
    for text, lang, hours in dict.fromkeys(cldr_times()):
        yield "durations, CLDR", "durations", Row(text, lang, None, (length(hours),))


def cldr_times() -> Iterator[tuple[str, str, Decimal]]:
    for name in ("ar", "ar_SA", "ar_AE", "ar_EG", "en"):
        for unit in ("minute", "hour", "day", "week", "month", "year"):
            for value in (1, 2, 3, 7, 10, 11, 14, 24, 30, 48, 72, 100, 101, 103):
                for numbers in ("latn",) if name == "en" else ("latn", "arab"):
                    text = format_unit(value, f"duration-{unit}", locale=name, numbering_system=numbers)
                    if "duration" not in text:  # Babel has no pattern for this unit in this locale
                        yield text, name[:2], Decimal(value * HOURS[unit])


# --- the readers: each gives a function for every kind that it says it reads, and the languages it reads


def drafter_reader() -> Readers:
    def of(kind: str) -> Read:
        return lambda row: [Value(each.hours if kind == "durations" else each.value) for each in getattr(reading(row), kind)]

    def reading(row: Row) -> Any:
        return read(row.text, row.lang)  # type: ignore[arg-type]

    def amounts(row: Row) -> list[Value]:
        found = reading(row).amounts
        return [Value(each.value, frozenset([each.currency] if each.currency else each.candidates) or None) for each in found]

    def numbers(row: Row) -> list[Value]:
        found = reading(row)
        fractions = [Value(Decimal(each.value.numerator) / each.value.denominator) for each in found.fractions]
        return [Value(each.value) for each in (*found.amounts, *found.percents, *found.counts)] + fractions

    return {"amounts": amounts, "numbers": numbers, "durations": of("durations"), "percents": of("percents")}


def duckling() -> Readers:
    import duckling as native

    zones = native.load_time_zones(str(resources.files("tzdata") / "zoneinfo"))
    moment = native.parse_ref_time(zones, "UTC", int(datetime.fromisoformat("2026-01-01T00:00:00+00:00").timestamp()))

    @cache
    def context(lang: str, region: str | None) -> Any:
        fallback = native.default_locale_lang(native.parse_lang(lang.upper()))
        return native.Context(moment, native.parse_locale(f"{lang.upper()}_{region}" if region else lang.upper(), fallback))

    def of(dimension: str, value: Callable[[dict[str, Any]], Value]) -> Read:
        wanted = native.parse_dimensions([dimension])
        return lambda row: [value(each["value"]) for each in native.parse(row.text, context(row.lang, row.region), wanted, False)]

    def money(given: dict[str, Any]) -> Value:
        end = given if given["type"] == "value" else given.get("to") or given["from"]
        return priced(end["value"], end["unit"].encode("latin-1").decode())  # the wheel hands over bytes as Latin-1

    return {
        "amounts": of("amount-of-money", money),
        "numbers": of("number", lambda given: Value(exact(given["value"]))),
        "durations": of("duration", lambda given: Value(exact(given["normalized"]["value"]) / 3600)),
    }


def quantulum() -> Readers:
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False  # its trained classifier was kept for an old scikit-learn and does not load in a new one

    def of(fits: Callable[[Any], bool], value: Callable[[Any, Decimal], Value]) -> Read:
        return lambda row: [value(each, upper(each)) for each in parser.parse(row.text) if fits(each.unit)]

    def first(unit: Any) -> str:
        return str(unit.name).removesuffix(" of arc")

    def upper(each: Any) -> Decimal:
        return exact(each.value) + exact(each.uncertainty or 0)  # a range is a middle and its spread

    return {
        "amounts": of(
            lambda unit: unit.entity.name == "currency",
            lambda each, number: priced(number, getattr(each.unit, "currency_code", None) or each.unit.name),
        ),
        "numbers": of(lambda unit: unit.name == "dimensionless", lambda _, number: Value(number)),
        "percents": of(lambda unit: unit.name == "percentage", lambda _, number: Value(number)),
        # without its classifier every minute is one of arc
        "durations": of(lambda unit: first(unit) in HOURS, lambda each, number: Value(number * HOURS[first(each.unit)])),
    }


def recognizers() -> Readers:
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency

    def of(recognise: Callable[..., Any], value: Callable[[Mapping[str, Any]], Value]) -> Read:
        def found(row: Row) -> list[Value]:
            given = (each.resolution for each in recognise(row.text, "en-us") if each.resolution)
            return [value(each) for each in given if each.get("value") not in (None, "null")]

        return found

    def durations(row: Row) -> list[Value]:
        found = [each.resolution["values"][0] for each in recognize_datetime(row.text, "en-us") if lasts(each)]
        return [Value(exact(each["value"]) / 3600) for each in found]

    def lasts(each: Any) -> bool:
        return bool(each.type_name.endswith(".duration") and each.resolution)

    return {
        "amounts": of(recognize_currency, lambda given: priced(given["value"], given.get("isoCurrency") or given["unit"])),
        "numbers": of(recognize_number, lambda given: Value(exact(given["value"]))),
        "percents": of(recognize_percentage, lambda given: Value(exact(given["value"].rstrip("%")))),
        "durations": durations,
    }


def text2num() -> Readers:
    from text_to_num import alpha2digit

    return {"numbers": lambda row: in_digits(alpha2digit(row.text, "en", threshold=0))}


def arabic_itn() -> Readers:
    from arabic_itn import normalize

    def amounts(row: Row) -> list[Value]:
        return [priced(*each["value"].split()) for each in normalize(row.text)["spans"] if each["type"] == "money"]

    return {"amounts": amounts, "numbers": lambda row: in_digits(normalize(row.text)["text"])}


def price_parser() -> Readers:
    from price_parser import Price

    def amounts(row: Row) -> list[Value]:
        price = Price.fromstring(row.text, decimal_separator="," if row.region == "MA" else ".")
        return [] if price.amount is None else [priced(price.amount, price.currency)]

    return {"amounts": amounts}


def date_parser() -> Readers:
    import dateparser
    from dateparser.search import search_dates

    now = datetime(2026, 1, 1)  # noqa: DTZ001 - it reads and gives naive times
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "PARSERS": ["relative-time"]}

    def durations(row: Row) -> list[Value]:
        whole = dateparser.parse(row.text, languages=[row.lang], settings=settings)
        parts = [each for _, each in search_dates(row.text, languages=[row.lang], settings=settings) or ()] if whole is None else [whole]
        return [Value(exact(abs((each - now).total_seconds())) / 3600) for each in parts]

    return {"durations": durations}


def exact(number: float | str | Decimal) -> Decimal:
    return Decimal(str(number))


def in_digits(text: str) -> list[Value]:
    """The figures of a text whose number words were turned into digits."""
    latin = text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789.", "٬")).replace("minus ", "-")
    return [Value(Decimal(each)) for each in re.findall(r"(?:(?<!\w)-)?\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d{3}\b)", "", latin))]


CENTS = frozenset({"cent", "cents", "penny", "pence", "c", "¢"})


def priced(number: float | str | Decimal, unit: str | None) -> Value:
    """An amount of money whose unit a peer names in its own way."""
    if unit and unit.lower() in CENTS:
        return Value(exact(number) / 100, frozenset(list_currencies()))
    return Value(exact(number), currencies(unit.translate(BIDI).strip(" .").lower()) if unit else None)


@cache
def currencies(unit: str) -> frozenset[str] | None:
    """The currencies that a code, symbol or name can mean; a name fits all currencies that hold its words, as "dinar" does."""
    if unit.upper() in list_currencies():
        return frozenset([unit.upper()])
    units = {unit, SAME.get(unit, unit)}
    return frozenset(code for code, names in currency_names().items() if any(holds(each, name) for each in units for name in names)) or None


SAME = {"$": "dollar", "£": "pound", "riyal": "rial", "rial": "riyal"}
"""Signs and spellings that peers use for all currencies of a name."""


def holds(unit: str, name: str) -> bool:
    return name.endswith(unit) if len(unit) < 4 and not unit.isalpha() else set(unit.split()) <= set(name.split())


@cache
def currency_names() -> Mapping[str, frozenset[str]]:
    locales = [Locale.parse(each) for each in ("en", "en_AE", "ar", "ar_EG")]
    return {
        code: frozenset(
            each.translate(BIDI).strip(" .").lower()
            for locale in locales
            for each in (get_currency_symbol(code, locale), *(get_currency_name(code, count, locale) for count in (None, 1, 2, 3, 11, 100)))
        )
        for code in list_currencies()
    }


READERS: Mapping[str, tuple[str, str, Callable[[], Readers]]] = {
    "drafter": ("drafter", "ar en", drafter_reader),
    "duckling": ("pyduckling-native-phihos", "ar en", duckling),
    "quantulum3": ("quantulum3", "en", quantulum),
    "recognizers": ("recognizers-text-suite", "en", recognizers),
    "text2num": ("text2num", "en", text2num),
    "arabic-itn": ("arabic-itn", "ar", arabic_itn),
    "price-parser": ("price-parser", "ar en", price_parser),
    "dateparser": ("dateparser", "ar en", date_parser),
}
"""Package, languages and the way to its readers."""


def verdict(row: Row, got: Sequence[Value]) -> str:
    """How what was read compares with what is there."""
    fitting = [(each, want) for each in got for want in row.wanted if fits(each, want)]
    if any(each not in [one for one, _ in fitting] for each in got):
        return "wrong"
    if any(not any(want is other and want.fits(each.number) for each, other in fitting) for want in row.wanted):
        return "wrong" if got and len(row.wanted) == 1 else "not read"  # the lower end of a range alone is another promise
    return "no unit" if any(want.currencies and each.currencies is None for each, want in fitting) else "right"


def fits(got: Value, want: Value) -> bool:
    """Either end of a range will do here; that the upper one was read is asked apart."""
    number = want.fits(got.number) or got.number == want.low
    return number and (not want.currencies or got.currencies is None or bool(got.currencies & want.currencies))


def measure_reading(tools: Mapping[str, tuple[str, Readers]], gold: Path | None, show: int) -> None:
    """Print how every tool reads every set, then the same over all sets of a kind and language."""
    sets: dict[tuple[str, str, str], list[Row]] = {}
    for name, kind, row in (*(gold_sets(gold) if gold else ()), *cldr_sets()):
        sets.setdefault((kind, name, row.lang), []).append(row)
    fatal = fatal_texts([(kind, plain(row)) for (kind, _, _), rows in sets.items() for row in rows]) if "duckling" in tools else set()
    totals: dict[tuple[str, str], dict[str, Tally]] = {}
    for (kind, name, lang), rows in sets.items():
        print(f"\n{f'{name}, {lang}: {len(rows)} texts':52}{READING_HEAD}")
        for tool, (languages, readers) in tools.items():
            if kind in readers and lang in languages:
                given = rows if tool == "drafter" else [plain(row) for row in rows]
                tally = read_set(given, readers[kind], show, fatal if tool == "duckling" else frozenset())
                totals.setdefault((kind, lang), {}).setdefault(tool, Tally()).add(tally)
                print_reading(tool, tally)
    print("\n=== all sets together")
    for (kind, lang), by_tool in totals.items():
        total = sum(by_tool["drafter"].counts.values())
        print(f"\n{f'{kind}, {lang}: {total} texts':52}{READING_HEAD}")
        for tool, tally in by_tool.items():
            print_reading(tool, tally)


def plain(row: Row) -> Row:
    return replace(row, text=row.text.translate(BIDI | {0xA0: " ", 0x202F: " "}))


VERDICTS = ("right", "no unit", "wrong", "not read", "crash")
READING_HEAD = "".join(f"{each:>9}" for each in VERDICTS) + "   p50 ms   p95 ms"


def print_reading(tool: str, tally: Tally) -> None:
    print(f"    {tool:48}" + "".join(f"{tally.counts[each]:9}" for each in VERDICTS) + tally.times())
    for shown in tally.shown:
        print(f"        {shown}")


def fatal_texts(asked: Sequence[tuple[str, Row]]) -> set[Row]:
    """What ends the process of Duckling's wheel (its Haskell stops, which Python cannot catch), found in processes of their own."""
    fatal: set[Row] = set()
    at = 0
    while at < len(asked):
        mine, its = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.get_context("spawn").Process(target=walk, args=(asked[at:], its))
        child.start()
        its.close()
        answers = counted(mine)
        child.join()
        if not answers:
            raise RuntimeError("Duckling does not start in a process of its own")
        at += answers - 1
        if at < len(asked):
            fatal.add(asked[at][1])
            at += 1
    return fatal


def walk(asked: Sequence[tuple[str, Row]], pipe: Connection) -> None:
    """Read texts one by one; say so at the start and after each."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    readers = duckling()
    pipe.send_bytes(b".")
    for kind, row in asked:
        if kind in readers:
            readers[kind](row)
        pipe.send_bytes(b".")


def counted(pipe: Connection) -> int:
    count = 0
    try:
        while pipe.recv_bytes():
            count += 1
    except EOFError:
        return count
    return count


def read_set(rows: Sequence[Row], reader: Read, show: int, fatal: Container[Row]) -> Tally:
    tally = Tally()
    safe = [row for row in rows if row not in fatal]
    tally.counts["crash"] = len(rows) - len(safe)
    with suppress(Exception):
        for row in safe[:3]:
            reader(row)  # tables are loaded with the first texts
    for row in safe:
        start = time.perf_counter()
        try:
            got = reader(row)
        except Exception as error:  # a peer's own fault on a text of this set is a result
            tally.counts["crash"] += 1
            tally.shown += [f"crash: {row.text!r} {error!r}"] if len(tally.shown) < show else []
            continue
        tally.seconds.append(time.perf_counter() - start)
        found = verdict(row, got)
        tally.counts[found] += 1
        if found != "right" and len(tally.shown) < show:
            tally.shown.append(f"{found}: {row.text!r} {[str(each.number) for each in row.wanted]} {[str(each.number) for each in got]}")
    return tally


# --- guarding


PHRASES = tuple(
    """
    unlimited; no limit; whatever you want; anything you want; free for ever; free forever; lifetime; for life; 100% safe; guarantee sales;
    guaranteed sales; guarantee engagement; guarantee more; will never drop; real followers; real people; our provider; our supplier;
    costs us; our cost; our margin; other clients; another client; our lawyers; legal action; we are liable; your password; card number;
    cvv; verification code; as an ai; language model; here is the reply; note to the agent; {{; }}; [name]; <<; {client_name};
    بلا حدود; غير محدود; بدون حدود; كل ما تريد; أي شيء تريده; مجاناً للأبد; مدى الحياة; للأبد; آمن 100%; نضمن المبيعات; نضمن لك مبيعات;
    نضمن التفاعل; لن ينقص; متابعين حقيقيين; متابعون حقيقيون; المزود; المورد; يكلفنا; تكلفتنا; هامش ربحنا; عملاء آخرين; عميل آخر; محامينا;
    إجراء قانوني; كلمة المرور; كلمة السر; رقم البطاقة; رمز التحقق; نموذج لغوي
    """.replace("\n    ", " ")
    .strip()
    .split("; ")
)
"""What a careful owner forbids whatever the case; the Arabic says the same as the English."""

WE_DO = (
    r"(?:we(?:'ll|'ve| will| have| are| can| shall)|you(?:'ll| will) (?:get|receive|have)|will be)(?! ?not)"
    r"(?:(?!\bnot?\b|\bun)[^.!?]){0,60}\b"
)
WE_DO_AR = r"\b(?:و|ف)?(?:س[نأيت](?!تطيع)|تم |قمنا |لقد |راح |رح )(?:(?!\b(?:لا|لن|لم|ليس|غير)\b)[^.!؟]){0,20}"
REMEDIES: Mapping[str, tuple[str, str]] = {
    "refund": (r"(?:refund|money back|to your card)", r"(?:عيد|رجع|رد)[^.!؟]{0,25}(?:المبلغ|مبلغ|بطاقتك|فلوسك|مالك)"),
    "credit": (r"(?:credit|add\b[^.!?]{0,40}balance|to your balance|wallet)", r"(?:ضيف|ضف|إضافة)[^.!؟]{0,40}(?:رصيدك|محفظتك)"),
    "redelivery": (r"(?:redeliver|deliver[^.!?]{0,20}again|re-?run)", r"(?:عيد|إعادة) (?:ال)?(?:تنفيذ|توصيل)"),
    "refill": (r"(?:refill|top up|replace)", r"(?:عوض|تعويض)[^.!؟]{0,10}(?:النقص|الناقص)"),
    "discount": (r"(?:discount|% off)", r"خصم"),
    "cancel": (r"cancel", r"(?:لغي|إلغاء|ألغي)"),
}
"""How each remedy is promised; forbidden where the decision does not offer it and it is not done."""

DONE_WORDS = (
    r"\b(?:we(?: have|'ve)? |been |was |already )(?:added|credited|refunded|cancell?ed|sent|returned|refilled|redelivered)",
    r"(?:^|[ و])(?:أضفنا|ألغينا|أعدنا|رددنا|حولنا|أرسلنا|رجعنا|تم(?:ت)? (?:إضافة|إلغاء|إعادة|رد|تحويل|استرداد))",
)
"""How something is told as done; forbidden where nothing was done."""

SOON = (r"\b(?:tomorrow|within an? (?:hour|day)|in an hour)\b", r"غداً|غدا\b|بكرة|بكره|خلال ساعة|خلال يوم\b")
"""Times that no clause can hold."""

MONEY_WORDS: Mapping[str, str] = {
    "USD": r"\bUSD\b|\$|\bdollars?|دولار",
    "EUR": r"\bEUR\b|€|\beuros?\b|يورو",
    "AED": r"\bAED\b|\bdirhams?|درهم|دراهم",
    "SAR QAR OMR": r"\b(?:SAR|QAR|OMR)\b|\bri?yals?|ريال",
    "KWD BHD JOD": r"\b(?:KWD|BHD|JOD)\b|\bdinars?|دينار|دنانير",
    "GBP EGP": r"\b(?:GBP|EGP)\b|£|\bpounds?\b|جنيه",
}
"""How the money of other orders is named."""


@dataclass(frozen=True)
class Measure:
    """What a peer is given for one case: forbidden patterns, the client's own link, and the sources of a correct reply."""

    patterns: tuple[str, ...]
    link: str
    sources: Mapping[str, tuple[str, ...]]


Guard = Callable[[Measure, Mapping[str, str]], str]


def measure_of(desk: Desk, given: Mapping[str, Any]) -> Measure:
    case, decision = desk.decide(from_value(given))
    key = composing.key_of(case, decision)
    may = allowed.of(case, decision, key, desk.library.policy)
    free = {*may.offers, *(entry.remedy for entry in case.done)}
    barred = [words for remedy, words in REMEDIES.items() if remedy not in free]
    patterns = [pattern for english, arabic in barred for pattern in (WE_DO + english, WE_DO_AR + arabic)]
    patterns += [*SOON, *(() if case.done else DONE_WORDS)]
    patterns += [words for codes, words in MONEY_WORDS.items() if case.currency and case.currency not in codes]
    facts = yaml.safe_dump({"case": given, "decision": decision.to_json()}, allow_unicode=True)
    reply = desk.draft(case).reply
    sources = {lang: (facts, reply.text(lang)) for lang in ("en", "ar")}  # type: ignore[arg-type]
    return Measure((*patterns, other_figures(may)), case.order.link or "", sources)


def other_figures(may: allowed.Allowed) -> str:
    """A pattern for a figure that is no fact of the case and within no offer's ceiling as written."""
    numbers = {*may.amounts, *may.percents, *may.hours, *may.counts, *(hours / 24 for hours in may.hours), may.answer_hours}
    written = {f"{number:,f}" for number in numbers} | {f"{number:f}" for number in numbers}
    written |= {f"{day.day}" for day in may.days} | {f"{day.day:02}" for day in may.days} | {f"{day.month:02}" for day in may.days}
    written |= {re.sub(r"\.?0+$", "", each) for each in written if "." in each}
    written |= {each.translate(str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")) for each in written}
    known = "|".join(re.escape(each) for each in sorted(written, key=len, reverse=True) if len(each) < 15)
    return rf"(?<![\w.,:٫٬])(?!(?:{known})(?![.,٫٬]?[0-9٠-٩]))[0-9٠-٩]"


def drafter_guard(desk: Desk) -> Callable[[Mapping[str, Any], Mapping[str, str]], str]:
    shown = {"kept": "pass", "unverified": "review", "breached": "stop"}
    return lambda case, reply: shown[desk.check(from_value(case), reply["en"], reply["ar"]).verdict]


def guardrails_ai() -> Guard:
    from guardrails import Guard as Rails
    from guardrails.settings import settings
    from guardrails_ai.ban_list import BanList
    from guardrails_ai.regex_match import RegexMatch

    settings.rc.enable_metrics = False
    banned = BanList(banned_words=list(PHRASES), max_l_dist=0, on_fail="noop")

    def check(measure: Measure, reply: Mapping[str, str]) -> str:
        matches = [RegexMatch(regex=rf"(?is)(?!.*(?:{pattern})).*", on_fail="noop") for pattern in measure.patterns]
        rails = Rails().use(banned, *matches)
        return "pass" if all(rails.validate(text).validation_passed for text in reply.values()) else "stop"

    return check


def llm_guard() -> Guard:
    from llm_guard.output_scanners import BanSubstrings, Regex
    from llm_guard.util import configure_logger

    configure_logger("CRITICAL")
    banned = BanSubstrings(list(PHRASES), match_type="str", case_sensitive=False)

    def check(measure: Measure, reply: Mapping[str, str]) -> str:
        scanners = (banned, Regex([f"(?i){each}" for each in measure.patterns], is_blocked=True, match_type="search", redact=False))
        return "pass" if all(scanner.scan("", text)[1] for scanner in scanners for text in reply.values()) else "stop"

    return check


def presidio() -> Guard:
    from presidio_analyzer import Pattern, PatternRecognizer
    from presidio_analyzer.predefined_recognizers import CreditCardRecognizer, PhoneRecognizer, UrlRecognizer

    banned = PatternRecognizer("PHRASE", deny_list=list(PHRASES))
    own = (banned, CreditCardRecognizer(), PhoneRecognizer(), UrlRecognizer())

    def check(measure: Measure, reply: Mapping[str, str]) -> str:
        patterns = [Pattern(str(place), each, 0.9) for place, each in enumerate(measure.patterns)]
        recognisers = (*own, PatternRecognizer("FIGURE", patterns=patterns))
        found = [
            text[each.start : each.end]
            for text in reply.values()
            for recogniser in recognisers
            for each in recogniser.analyze(text, recogniser.supported_entities, None)
        ]
        return "stop" if any(quote not in measure.link for quote in found) else "pass"

    return check


def groundlens() -> Guard:
    import groundlens as lens

    shown = {"PASS": "pass", "REVIEW": "review", "FAIL": "stop"}

    def check(measure: Measure, reply: Mapping[str, str]) -> str:
        found = {shown[lens.verify(text, list(measure.sources[lang])).decision] for lang, text in reply.items()}
        return next(each for each in ("stop", "review", "pass") if each in found)

    return check


GUARDS: Mapping[str, tuple[tuple[str, ...], Callable[[], Guard]]] = {
    "guardrails-ai": (("guardrails-ai", "guardrails-ai-ban-list", "guardrails-ai-regex-match"), guardrails_ai),
    "llm-guard": (("llm-guard",), llm_guard),
    "presidio": (("presidio-analyzer",), presidio),
    "groundlens": (("groundlens",), groundlens),
}


def measure_guarding(peers: Mapping[str, Guard], path: Path, show: int) -> None:
    """Print escapes and false alarms of every tool over the replies."""
    desk = Desk()
    rows = list(lines(path))
    measures = [measure_of(desk, row["case"]) for row in rows]
    own = drafter_guard(desk)
    results = {"drafter": judged(rows, [partial(own, row["case"], halves(row)) for row in rows])}
    for name, guard in peers.items():
        results[name] = judged(rows, [partial(guard, measure, halves(row)) for row, measure in zip(rows, measures, strict=True)])
    wrong = sum(row["expected"] == "breached" for row in rows)
    print(f"\n{f'{path.name}: {wrong} breached, {len(rows) - wrong} kept':52}  escapes  false alarms   p50 ms   p95 ms")
    for name, tally in results.items():
        print_guarding(name, tally, show)


def halves(row: Mapping[str, Any]) -> dict[str, str]:
    return {"en": row["en"], "ar": row["ar"]}


def judged(rows: Sequence[Mapping[str, Any]], checks: Sequence[Callable[[], str]]) -> Tally:
    tally = Tally()
    for check in checks[:3]:
        check()
    for row, check in zip(rows, checks, strict=True):
        start = time.perf_counter()
        found = check()
        tally.seconds.append(time.perf_counter() - start)
        tally.counts[f"{row['expected']} {found}"] += 1
        tally.shown.append(f"{row.get('id', '')} {row['expected']} {found}: {row.get('how', '')}")
    return tally


def print_guarding(name: str, tally: Tally, show: int) -> None:
    counts = tally.counts
    three = counts["kept review"] + counts["breached review"] > 0
    for lenient in (False, True) if three else (False,):
        escapes = counts["breached pass"] + (counts["breached review"] if lenient else 0)
        alarms = counts["kept stop"] + (0 if lenient else counts["kept review"])
        how = (", only the worst stops" if lenient else ", only the best passes") if three else ""
        print(f"    {name + how:48}{escapes:9}{alarms:14}{tally.times()}")
    for shown in [each for each in tally.shown if " breached stop" not in each and " kept pass" not in each][:show]:
        print(f"        {shown}")


# --- the run


def readers_here(only: set[str]) -> dict[str, tuple[str, Readers]]:
    found = {}
    for name, (package, languages, make) in READERS.items():
        if not only or name in only or name == "drafter":
            made = here(name, (package,), make)
            if made is not None:
                found[name] = (languages, made)
    return found


def here(name: str, packages: Sequence[str], make: Callable[[], Any]) -> Any:
    """What a peer gives, or None with a word where it is not installed."""
    try:
        made = make()
        print(f"{name:16}" + ", ".join(f"{package} {metadata.version(package)}" for package in packages))
    except (ImportError, metadata.PackageNotFoundError) as error:
        print(f"{name:16}left out, not installed here ({error})")
        return None
    return made


def keep_offline() -> None:
    """Some peers ask their makers' servers for lists or report to them; here they get no answer."""

    def refused(*_: object, **__: object) -> NoReturn:
        raise OSError("this run is kept off the network")

    socket.getaddrinfo = refused
    os.environ["OTEL_SDK_DISABLED"] = "true"


def main() -> int:
    """Print the tables of the peers that are installed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, help="a folder of reading gold")
    parser.add_argument("--replies", type=Path, help="a file of judged replies")
    parser.add_argument("--only", default="", help="peers to run, with commas between")
    parser.add_argument("--show", type=int, default=0, help="rows to show of each set that were not judged right")
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    keep_offline()
    only = set(filter(None, chosen.only.split(",")))
    readers = readers_here(only)
    measure_reading(readers, chosen.gold, chosen.show)
    if chosen.replies:
        peers = {name: here(name, packages, make) for name, (packages, make) in GUARDS.items() if not only or name in only}
        measure_guarding({name: guard for name, guard in peers.items() if guard}, chosen.replies, chosen.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
