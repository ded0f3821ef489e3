"""What each command does: files or standard input in, text or JSON out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from drafter import places, settings
from drafter.case import LARGEST, Case, from_text, from_value, schema
from drafter.cli import FAILED, FOUND, showing
from drafter.desk import Desk
from drafter.errors import CaseError, DrafterError

Values = dict[str, Any]


def run(given: argparse.Namespace) -> int:
    """Run the command that was given and return its exit status."""
    handlers: Mapping[str, Callable[[argparse.Namespace], int]] = {
        "intake": intake,
        "draft": draft,
        "decide": decide,
        "match": match,
        "read": read,
        "check": check,
        "lint": lint,
        "policy": policy,
        "case": case,
        "console": console,
    }
    return handlers[given.command](given)


def intake(given: argparse.Namespace) -> int:
    """Read cases out of agents' words."""
    from drafter.cli import intaking

    if given.model != "none":
        raise DrafterError(f"--model {given.model!r} cannot be used: this version reads a note without a model; allowed is none")
    matcher = _desk().matcher
    if given.batch:
        return _batch(given.batch, lambda row: intaking.read(_text_of(row, "text"), row.get("received_at"), matcher).to_json())
    if given.given is None:
        raise DrafterError("a note is needed: a file, - for standard input, or --batch FILE")
    found = intaking.read(_file(given.given), given.received_at, matcher)
    _print(found.to_json() if given.json else found.to_yaml().rstrip("\n"))
    return 0


def draft(given: argparse.Namespace) -> int:
    """Draft replies; found when a reply is not verified."""
    if given.model != "none":
        raise DrafterError(f"--model {given.model!r} cannot be used: this version drafts without a model; allowed is none")
    desk = _desk()

    def one(case_: Case) -> Values:
        return desk.draft(_changed(case_, given), given.offer).to_json()

    if given.batch:
        return _batch(given.batch, lambda row: one(_case_of(row)), lambda value: value["verdict"] != "kept")
    made = desk.draft(_changed(_read_case(given), given), given.offer)
    _print({"id": None, **made.to_json()} if given.json else showing.draft(made, desk.library))
    return 0 if made.checked.verdict == "kept" else FOUND


def decide(given: argparse.Namespace) -> int:
    """Decide cases."""
    desk = _desk()
    if given.batch:
        return _batch(given.batch, lambda row: desk.decide(_case_of(row))[1].to_json())
    understood, decision = desk.decide(_read_case(given))
    _print(decision.to_json() if given.json else showing.decision(understood, decision, desk.library))
    return 0


def match(given: argparse.Namespace) -> int:
    """Match messages to scenarios and clauses."""
    desk = _desk()
    if given.batch:
        return _batch(given.batch, lambda row: desk.matcher.match(_text_of(row, "text")).to_json(given.top))
    found = desk.matcher.match(_given_text(given))
    _print(found.to_json(given.top) if given.json else showing.match(found, given.top, desk.library))
    return 0


def read(given: argparse.Namespace) -> int:
    """Read the figures and promises of texts."""
    from drafter import reading

    if given.batch:
        return _batch(given.batch, lambda row: reading.read(_text_of(row, "text"), row.get("lang")).to_json())
    found = reading.read(_given_text(given), given.lang).to_json()
    _print(found if given.json else showing.reading(found))
    return 0


def check(given: argparse.Namespace) -> int:
    """Check replies; found when one is breached or unverified."""
    desk = _desk()

    def one(case_: Case, en: str, ar: str) -> Values:
        checked = desk.check(case_, en, ar)
        return {"verdict": checked.verdict, "findings": [finding.to_json() for finding in checked.findings]}

    if given.batch:
        return _batch(
            given.batch,
            lambda row: one(_case_of(row), _text_of(row, "en"), _text_of(row, "ar")),
            lambda value: value["verdict"] != "kept",
        )
    if not (given.en and given.ar):
        raise DrafterError("both halves are needed: drafter check CASE --en FILE --ar FILE")
    result = one(_read_case(given), _file(given.en), _file(given.ar))
    _print(result if given.json else showing.checked(result))
    return 0 if result["verdict"] == "kept" else FOUND


def lint(given: argparse.Namespace) -> int:
    """Check a script library; found when it has faults."""
    from datetime import UTC, datetime

    from drafter import linting
    from drafter.library import Library

    library = Library(Path(given.folder) if given.folder else places.library())
    faults = linting.lint(library, datetime.now(UTC).astimezone().date())
    if given.json:
        _print([fault.to_json() for fault in faults])
    else:
        _print("\n".join(map(str, faults)) or f"{library.root}: clean")
    return FOUND if faults else 0


def policy(given: argparse.Namespace) -> int:
    """Show the policy, or prove its laws; found when a law does not hold."""
    library = _desk().library
    if given.action == "show":
        _print(showing.policy_values(library.policy) if given.json else showing.policy(library.policy, given.lang))
        return 0
    from drafter.policy.prove import prove

    proofs = prove(library.policy)
    _print([proof.to_json() for proof in proofs] if given.json else "\n".join(map(str, proofs)))
    return 0 if all(proof.holds for proof in proofs) else FOUND


def case(_: argparse.Namespace) -> int:
    """Print the JSON Schema of a case."""
    _print(schema())
    return 0


def console(given: argparse.Namespace) -> int:
    """Serve the console until it is stopped."""
    from drafter.console import serving

    serving.claim(given.address, given.port)
    print(
        f"Drafter's console: http://{'localhost' if given.address == '127.0.0.1' else given.address}:{given.port} (stop it with Ctrl+C)",
        flush=True,
    )
    serving.serve(given.address, given.port)
    return 0


def _desk() -> Desk:
    return Desk(settings=settings.from_environment())


def _print(value: object) -> None:
    print(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2))


def _read_case(given: argparse.Namespace) -> Case:
    if given.given is None:
        raise DrafterError("a case is needed: a file, - for standard input, or --batch FILE")
    where = "standard input" if given.given == "-" else given.given
    return from_text(_file(given.given), where)


def _changed(case_: Case, given: argparse.Namespace) -> Case:
    """The case with the channel and stage of the command line in place of its own."""
    changes = {name: getattr(given, name) for name in ("channel", "stage") if getattr(given, name)}
    return case_.model_copy(update=changes) if changes else case_


def _given_text(given: argparse.Namespace) -> str:
    text = _file("-") if given.given == "-" else given.given
    if not text or not text.strip():
        raise DrafterError("a text that is not empty is needed: as an argument, - for standard input, or --batch FILE")
    if len(text) > LARGEST:
        raise DrafterError(f"the text is too long; at most {LARGEST:,} characters are read")
    return _whole(str(text))


def _whole(text: str) -> str:
    """The text, unless it holds half of a surrogate pair, which is no character and cannot be written; raise ``DrafterError``."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise DrafterError(f"character {error.start} of the text is {text[error.start]!r}, which is no Unicode text") from None
    return text


def _file(name: str) -> str:
    """The text of a file or of standard input (-); raise ``CaseError`` when it cannot be used."""
    where = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read(4 * LARGEST + 1)
        else:
            with open(name, "rb") as file:
                data = file.read(4 * LARGEST + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise CaseError(where, [f"cannot be read: {error.strerror}"]) from None
    except UnicodeDecodeError as error:
        raise CaseError(where, [f"not UTF-8 text (byte {error.start}); a file is text in UTF-8"]) from None
    if len(text) > LARGEST:
        raise CaseError(where, [f"too large; at most {LARGEST:,} characters are read"])
    return text


def _batch(name: str, handle: Callable[[Values], Values], found: Callable[[Values], bool] = lambda _: False) -> int:
    """Map JSON lines to JSON lines, in order; a line that cannot be handled yields its error and the rest go on."""
    status = 0
    for number, line in enumerate(_lines(name), start=1):
        row_id: object = number
        try:
            row = _row(line)
            row_id = row.get("id", number)
            _whole(json.dumps(row, ensure_ascii=False))
            value = handle(row)
            status = max(status, FOUND if found(value) else 0)
        except DrafterError as error:
            value, status = {"error": str(error)}, FAILED
        print(json.dumps({"id": row_id, **{key: part for key, part in value.items() if key != "id"}}, ensure_ascii=False))
    return status


def _lines(name: str) -> Iterator[str]:
    """The lines of a file or of standard input (-) that are not blank; bytes that are no UTF-8 spoil their own line only."""
    try:
        with sys.stdin.buffer if name == "-" else open(name, "rb") as file:
            for line in file:
                if line.strip():
                    yield line.decode("utf-8", "replace")
    except OSError as error:
        raise CaseError(name, [f"cannot be read: {error.strerror}"]) from None


def _row(line: str) -> Values:
    if len(line) > LARGEST:
        raise DrafterError(f"the line is too long; at most {LARGEST:,} characters are read")
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:  # JSONDecodeError, and a number of thousands of digits
        raise DrafterError(f"the line is not JSON: {error}") from None
    if not isinstance(row, dict):
        raise DrafterError("the line is JSON, but no object with an id")
    return row


def _case_of(row: Values) -> Case:
    if "case" not in row:
        raise DrafterError('"case" is missing; a line is {"id", "case": {..}}')
    return from_value(row["case"], "case")


def _text_of(row: Values, key: str) -> str:
    text = row.get(key)
    if not isinstance(text, str):
        raise DrafterError(f'"{key}" is missing or no text; it is a JSON string')
    return text
