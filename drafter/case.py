"""The case: what the client said, what the order record shows, what was checked and what was already done.

Unknown facts are left out, never guessed: every optional field is ``None`` when nobody looked. Values are exact (``Money``), instants are
aware of their UTC offset. A case that states impossible facts is refused, with every fault named at once.
"""

from __future__ import annotations

import json
import re
import reprlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationError,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import ErrorDetails

from drafter import money
from drafter.errors import CaseError, MoneyError
from drafter.money import Money

Stage = Literal["acknowledge", "ask", "resolve", "follow_up"]
Channel = Literal["whatsapp", "telegram", "instagram", "messenger", "email", "ticket", "sms", "plain"]
Gender = Literal["male", "female", "unknown"]
Status = Literal["pending", "processing", "in_progress", "partial", "completed", "canceled"]
Target = Literal["public", "private", "deleted", "suspended"]
WarrantyStart = Literal["completed", "ordered"]
Remedy = Literal["credit", "refund", "redelivery", "refill", "discount", "cancel", "consultation"]

LARGEST = 1_000_000
"""Characters that a case file may have: a pasted chat fits a hundred times over."""


def _whole(given: object) -> object:
    """Refuse what would silently become another whole number (true, 12.5, '1_000') and what no panel counts (over 15 digits)."""
    plain = isinstance(given, str) and given.strip().isascii() and given.strip().removeprefix("-").isdigit() and len(given) < 16
    if not plain and (isinstance(given, bool) or not isinstance(given, int) or abs(given) >= 10**15):
        raise ValueError("a whole number without separators, such as 1000")
    return given


def _flag(given: object) -> object:
    spelled = {"true": True, "yes": True, "false": False, "no": False}
    if isinstance(given, str):
        given = spelled.get(given.strip().lower(), given)
    if not isinstance(given, bool):
        raise ValueError("true or false")
    return given


_DATED = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _written_time(given: object) -> object:
    """Refuse bare numbers, signed and decimal ones too, which pydantic would take for seconds since 1970."""
    if not isinstance(given, (str, date)) or (isinstance(given, str) and not _DATED.match(given.strip())):
        raise ValueError("a date and time with its UTC offset, such as 2026-05-12T10:30:00+04:00")
    return given.strip() if isinstance(given, str) else given


def _near(given: date) -> date:
    """Refuse instants so far off that no window can be counted from them."""
    if not 1970 <= given.year <= 2999:
        raise ValueError("a time between the years 1970 and 2999")
    return given


def _text(given: object) -> object:
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    if not isinstance(given, str):
        raise ValueError("text")
    if "\x00" in given:
        raise ValueError("text without NUL characters")
    try:
        given.encode()
    except UnicodeEncodeError:
        raise ValueError("text that can be written: it holds one half of a character (a lone surrogate)") from None
    return given


def _spelling(given: object) -> object:
    """Panels write a status in many ways ("In progress", "Cancelled"): one spelling inside."""
    if not isinstance(given, str):
        return given
    spelled = given.strip().lower().replace(" ", "_").replace("-", "_")
    return {"cancelled": "canceled", "inprogress": "in_progress", "complete": "completed"}.get(spelled, spelled)


def _positive(given: object) -> Money:
    try:
        read = money.parse(given)
    except MoneyError as error:
        raise ValueError(str(error)) from None
    if read.value < 0:
        raise ValueError("an amount that is not negative")
    return read


_MONEY_SCHEMA = {"type": "string", "pattern": r"^\d+(\.\d+)? ?[A-Z]{3}$", "examples": ["12.50 USD", "10.500 KWD"]}
Amount = Annotated[Money, BeforeValidator(_positive), PlainSerializer(str, return_type=str), WithJsonSchema(_MONEY_SCHEMA)]
Text = Annotated[str, BeforeValidator(_text)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Instant = Annotated[AwareDatetime, BeforeValidator(_written_time), AfterValidator(_near)]
Day = Annotated[AwareDatetime | date, BeforeValidator(_written_time), AfterValidator(_near)]
Count = Annotated[int, Field(ge=0), BeforeValidator(_whole)]
Quantity = Annotated[int, Field(ge=1), BeforeValidator(_whole)]


class _Facts(BaseModel):
    """A group of facts: read-only, unknown keys refused, an empty value (null) the same as absent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, given: object) -> object:
        if isinstance(given, Mapping):
            return {key: value for key, value in given.items() if value is not None}
        return given


class PastRefund(_Facts):
    """Something that was granted to this client before, on another order."""

    service_id: Text | None = None
    order_id: Text | None = None
    at: Day | None = None
    remedy: Remedy
    warranty: Flag = False
    amount: Amount | None = None


class Client(_Facts):
    """Who asks. ``requests_90d`` counts this request too."""

    name: Text | None = None
    gender: Gender = "unknown"
    account_id: Text | None = None
    closing_account: Flag | None = None
    requests_90d: Count | None = None
    refunds: tuple[PastRefund, ...] | None = None


class Order(_Facts):
    """The panel's own record of the order; ``paid`` is gross, ``refunded`` what already went back on it."""

    id: Text | None = None
    service: Text | None = None
    service_id: Text | None = None
    platform: Text | None = None
    link: Text | None = None
    status: Annotated[Status, BeforeValidator(_spelling)] | None = None
    quantity: Quantity | None = None
    delivered: Count | None = None
    start_count: Count | None = None
    current_count: Count | None = None
    paid: Amount | None = None
    refunded: Amount | None = None
    ordered_at: Instant | None = None
    started_at: Instant | None = None
    completed_at: Instant | None = None
    promised_by: Instant | None = None
    warranty_days: Count | None = None
    warranty_from: WarrantyStart | None = None


class Evidence(_Facts):
    """What the agent checked; a fact that was not checked is absent."""

    can_complete: Flag | None = None
    target: Target | None = None
    delivered_to_given_link: Flag | None = None
    delivery_confirmed: Flag | None = None
    quality_deviates: Flag | None = None
    wrong_service: Flag | None = None
    charged_extra: Amount | None = None
    link_was_wrong: Flag | None = None
    refill_accepted: Flag | None = None
    panel_fault: Flag | None = None


class Done(_Facts):
    """A remedy that was already executed, with its proof."""

    remedy: Remedy
    amount: Amount | None = None
    reference: Text | None = None
    at: Instant | None = None


_LONGEST_WARRANTY = 365_000
"""Days after which no end of a warranty is told: one for life is written as millions."""


class Case(_Facts):
    """One refund request with all that is known about it."""

    reference: Text | None = None
    stage: Stage = "resolve"
    channel: Channel = "plain"
    now: Instant = Field(default_factory=lambda: datetime.now(UTC).astimezone())
    received_at: Instant | None = None
    message: Text = ""
    summary: Text = ""
    claim: Annotated[Text, Field(pattern=r"^[a-z][a-z0-9_]{1,40}$")] | None = None
    client: Client = Client()
    order: Order = Order()
    evidence: Evidence = Evidence()
    done: tuple[Done, ...] = ()

    @model_validator(mode="after")
    def _is_possible(self) -> Self:
        faults = list(_impossible(self))
        if faults:
            raise ValueError("\n".join(faults))
        return self

    @property
    def asked_at(self) -> datetime:
        """When the client asked: ``received_at``, or ``now`` where that is not recorded."""
        return self.received_at or self.now

    def by_clock(self, zone: tzinfo) -> Case:
        """The same case with every instant on the clock of one zone, so that each falls on the day that it has there."""

        def there(group: _Facts, *names: str) -> dict[str, datetime]:
            instants = ((name, getattr(group, name)) for name in names)
            return {name: at.astimezone(zone) for name, at in instants if isinstance(at, datetime)}

        order = self.order.model_copy(update=there(self.order, "ordered_at", "started_at", "completed_at", "promised_by"))
        done = tuple(entry.model_copy(update=there(entry, "at")) for entry in self.done)
        refunds = self.client.refunds and tuple(past.model_copy(update=there(past, "at")) for past in self.client.refunds)
        client = self.client.model_copy(update={"refunds": refunds})
        return self.model_copy(update={**there(self, "now", "received_at"), "order": order, "done": done, "client": client})

    @property
    def warranty_start(self) -> datetime | None:
        """When the order's warranty begins, by its completion or by the order; None where that is not known."""
        return {"completed": self.order.completed_at, "ordered": self.order.ordered_at}.get(self.order.warranty_from or "completed")

    @property
    def warranty_end(self) -> datetime | None:
        """When the order's warranty ends; None where there is none, its start is not known, or no calendar reaches so far."""
        start, days = self.warranty_start, self.order.warranty_days
        return start + timedelta(days=days) if start and days and days <= _LONGEST_WARRANTY else None

    @property
    def currency(self) -> str | None:
        """The one currency of this order, or None where no amount is known."""
        return next((amount.currency for _, amount in _amounts(self)), None)


def from_text(text: str, where: str = "case") -> Case:
    """Read one case written as YAML or JSON; raise ``CaseError`` with every fault and where it is.

    >>> from_text("{order: {paid: 12.50 USD, status: Partial}}").order.status
    'partial'
    """
    return from_value(parse(text, where), where)


def parse(text: str, where: str = "case") -> object:
    """The plain value of a YAML or JSON text, scalars of YAML left as written; raise ``CaseError``."""
    if len(text) > LARGEST:
        raise CaseError(where, [f"{len(text):,} characters are too many for a case; at most {LARGEST:,} are read"])
    if "\x00" in text:
        raise CaseError(where, ["the text holds NUL characters; a case is YAML or JSON text"])
    text = text.removeprefix("\ufeff")
    try:
        if text.lstrip().startswith("{"):
            try:
                return json.loads(text, object_pairs_hook=_each_once)
            except ValueError:
                pass  # a flow mapping of YAML also begins with a brace, and YAML keeps an endless number as text; it reports its own fault
        return yaml.load(text, Loader=_PlainLoader)  # noqa: S506 - a safe loader, see below
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        at = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "the text is nested too deeply or cannot be read"
        raise CaseError(where, [f"neither YAML nor JSON{at}: {problem}"]) from None


def from_value(given: object, where: str = "case") -> Case:
    """Check a plain value (from JSON or YAML) and make it a case; raise ``CaseError`` with every fault."""
    if not isinstance(given, Mapping):
        raise CaseError(where, [f"{_short(given)} is no case; a case is a mapping with the keys {', '.join(Case.model_fields)}"])
    try:
        return Case.model_validate(given)
    except ValidationError as error:
        raise CaseError(where, list(dict.fromkeys(fault for detail in error.errors() for fault in _sentences(detail)))) from None


def schema() -> dict[str, Any]:
    """The JSON Schema of a case, for editors and other programs."""
    described = Case.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **described}


class _PlainLoader(yaml.CSafeLoader):
    """YAML whose scalars stay as written ('0123' is an order id, 'No' may be a name); only null is resolved."""


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; YAML reads one with a key that stands twice again, and says where it stands."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def _once(loader: _PlainLoader, node: yaml.MappingNode) -> Iterator[dict[Any, Any]]:
    """A mapping in which no key stands twice: of two the first would be lost without a word."""
    seen: set[Any] = set()
    for key, _ in node.value:
        if isinstance(key, yaml.ScalarNode) and key.value != "<<":
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"the key {key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
    yield from loader.construct_yaml_map(node)


_PlainLoader.yaml_implicit_resolvers = {
    first: kept
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    if (kept := [(tag, pattern) for tag, pattern in resolvers if tag.endswith((":null", ":merge"))])
}
_PlainLoader.yaml_constructors = {
    **yaml.CSafeLoader.yaml_constructors,  # a scalar stays as written even where a tag such as !!int stands before it
    "tag:yaml.org,2002:map": _once,
    **{f"tag:yaml.org,2002:{tag}": yaml.CSafeLoader.construct_yaml_str for tag in ("bool", "int", "float", "timestamp")},
}


def _amounts(case: Case) -> Iterator[tuple[str, Money]]:
    found = [
        ("order.paid", case.order.paid),
        ("order.refunded", case.order.refunded),
        ("evidence.charged_extra", case.evidence.charged_extra),
    ]
    found += [(f"done[{index}].amount", done.amount) for index, done in enumerate(case.done)]
    return ((path, amount) for path, amount in found if amount is not None)


def _impossible(case: Case) -> Iterator[str]:
    amounts = list(_amounts(case))
    currencies = sorted({amount.currency for _, amount in amounts})
    if len(currencies) > 1:
        listed = ", ".join(f"{path} {amount}" for path, amount in amounts)
        yield f"{listed}: the amounts of one order are in one currency, not in {' and '.join(currencies)}"
    elif case.order.refunded and case.order.paid:
        taken = case.order.paid.value + (case.evidence.charged_extra.value if case.evidence.charged_extra else 0)
        if case.order.refunded.value > taken:
            yield f"order.refunded {case.order.refunded} is above all that was taken, {taken} {currencies[0]}; no more can be returned"
    yield from _disordered(case)
    yield from _still_to_come(case)


def _still_to_come(case: Case) -> Iterator[str]:
    """What is told as done and lies ahead; not held against the clock of this machine, which may be slow where the case names no time."""
    if "now" not in case.model_fields_set:
        return
    for step in ("ordered_at", "started_at", "completed_at"):
        at = getattr(case.order, step)
        if at is not None and at > case.now:
            yield f"order.{step} {at.isoformat()} is after now {case.now.isoformat()}; it cannot lie ahead"
    for place, entry in enumerate(case.done):
        if entry.at is not None and entry.at > case.now:
            yield f"done[{place}].at {entry.at.isoformat()} is after now {case.now.isoformat()}; what is done lies in the past"


def _disordered(case: Case) -> Iterator[str]:
    order = case.order
    steps = [("order.ordered_at", order.ordered_at), ("order.started_at", order.started_at), ("order.completed_at", order.completed_at)]
    pairs = [(steps[0], steps[1]), (steps[0], steps[2]), (steps[1], steps[2]), (steps[0], ("order.promised_by", order.promised_by))]
    pairs.append((("received_at", case.received_at), ("now", case.now)))
    for (early, first), (late, second) in pairs:
        if first is not None and second is not None and second < first:
            yield f"{late} {second.isoformat()} is before {early} {first.isoformat()}; it cannot be earlier"


_SHORTENER = reprlib.Repr()
_SHORTENER.maxstring = _SHORTENER.maxother = 60
_SHORTENER.maxlevel = 2


def _short(given: object) -> str:
    return _SHORTENER.repr(given)


_ALLOWED = {
    "greater_than_equal": "at least {ge}",
    "literal_error": "one of {expected}",
    "timezone_aware": "a time with its UTC offset, such as 2026-05-12T10:30:00+04:00",
    "string_pattern_mismatch": "a scenario id of small letters, digits and underscores",
    "tuple_type": "a list",
    "model_type": "a mapping",
    "missing": "a value; the key is required",
}


def _sentences(detail: ErrorDetails) -> Iterator[str]:
    """One fault as a sentence: the key, the value given and what is allowed."""
    kind, context = detail["type"], detail.get("ctx", {})
    unknown_key = kind in ("extra_forbidden", "invalid_key")
    parts = [part for part in detail["loc"] if unknown_key or str(part) not in _UNION_NAMES]
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).lstrip(".")
    if not path:
        yield from str(context.get("error", detail["msg"])).split("\n")
    elif unknown_key:
        yield f"{path} is no known key; known here are {', '.join(_keys_beside(parts))}"
    elif kind == "value_error":
        yield (
            f"{path}: {context['error']}"
            if " is no " in str(context["error"])
            else f"{path}: {_short(detail['input'])} is not {context['error']}"
        )
    elif kind.startswith(("datetime", "date_", "timezone")):
        yield f"{path}: {_short(detail['input'])} is not {_ALLOWED['timezone_aware']}"
    elif kind in _ALLOWED:
        given = "nothing" if kind == "missing" else _short(detail["input"])
        yield f"{path}: {given} is given, allowed is {_ALLOWED[kind].format(**context)}"
    else:
        yield f"{path}: {_short(detail['input'])}: {detail['msg']}"


_UNION_NAMES = {"function-before", "datetime", "date", "constrained-str"}
_GROUPS: dict[str, type[BaseModel]] = {"client": Client, "order": Order, "evidence": Evidence, "done": Done, "client.refunds": PastRefund}


def _keys_beside(parts: Sequence[int | str]) -> list[str]:
    parent = ".".join(str(part) for part in parts[:-1] if not isinstance(part, int))
    return list(_GROUPS.get(parent, Case).model_fields)
