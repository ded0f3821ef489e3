"""What each command does: files or standard input in, text or JSON out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from drafter import places, settings
from drafter.case import LARGEST, Case, from_text, from_value, schema
from drafter.cli import FOUND, batches, showing
from drafter.desk import Desk
from drafter.errors import CaseError, DrafterError, LibraryError

Values = dict[str, Any]


def run(given: argparse.Namespace) -> int:
    """Run the command that was given and return its exit status."""
    handlers: Mapping[str, Callable[[argparse.Namespace], int]] = {
        "intake": intake,
        "draft": draft,
        "prompt": prompt,
        "model": model,
        "decide": decide,
        "match": match,
        "read": read,
        "check": check,
        "lint": lint,
        "policy": policy,
        "eval": evaluate,
        "history": history,
        "case": case,
        "console": console,
    }
    if getattr(given, "batch", None) and given.given is not None:
        raise DrafterError(f"{given.given!r} and --batch {given.batch!r} exclude each other; give one of them")
    return handlers[given.command](given)


def intake(given: argparse.Namespace) -> int:
    """Read cases out of agents' words."""
    from drafter.cli import intaking

    desk = _desk(given.model)
    if given.batch:
        return batches.run(given.batch, lambda row: intaking.read(_text_of(row, "text"), row.get("received_at"), desk).to_json())
    name = _named(given)
    if name is None:
        raise DrafterError("a note is needed: a file, - for standard input, or --batch FILE")
    found = intaking.read(_file(name), given.received_at, desk)
    _print(found.to_json() if given.json else found.to_yaml().rstrip("\n"))
    return 0


def draft(given: argparse.Namespace) -> int:
    """Draft replies; found when a reply is not verified."""
    desk = _desk(given.model)

    def one(row: Values) -> Values:
        return desk.draft(_changed(_case_of(row), given), given.offer, given.mode).to_json()

    if given.batch:
        if given.jobs > 1:
            desk.warm()
        return batches.run(given.batch, one, lambda value: value["verdict"] != "kept", given.jobs, given.resume)
    made = desk.draft(_changed(_read_case(given), given), given.offer, given.mode)
    _print({"id": None, **made.to_json()} if given.json else showing.draft(made, desk.library))
    return 0 if made.checked.verdict == "kept" else FOUND


def prompt(given: argparse.Namespace) -> int:
    """Show what a model would be sent for a case."""
    from drafter.cli import prompting

    shown = prompting.prompt(_desk(), _read_case(given), given.mode)
    _print(shown.to_json() if given.json else str(shown))
    return 0


def model(given: argparse.Namespace) -> int:
    """Probe the server of a model; found when it cannot be used."""
    from drafter.cli import prompting

    found = prompting.probe(_desk(given.model))
    _print(found.to_json() if given.json else prompting.shown(found))
    return 0 if found.reached else FOUND


def decide(given: argparse.Namespace) -> int:
    """Decide cases."""
    desk = _desk()
    if given.batch:
        return batches.run(given.batch, lambda row: desk.decide(_case_of(row))[1].to_json())
    understood, decision = desk.decide(_read_case(given))
    _print(decision.to_json() if given.json else showing.decision(understood, decision, desk.library))
    return 0


def match(given: argparse.Namespace) -> int:
    """Match messages to scenarios and clauses."""
    desk = _desk()
    if given.batch:
        return batches.run(given.batch, lambda row: desk.matcher.match(_text_of(row, "text")).to_json(given.top))
    found = desk.matcher.match(_given_text(given))
    _print(found.to_json(given.top) if given.json else showing.match(found, given.top, desk.library))
    return 0


def read(given: argparse.Namespace) -> int:
    """Read the figures and promises of texts."""
    from drafter import reading

    if given.batch:
        return batches.run(given.batch, lambda row: reading.read(_text_of(row, "text"), _lang_of(row)).to_json())
    found = reading.read(_given_text(given), given.lang).to_json()
    _print(found if given.json else showing.reading(found))
    return 0


def check(given: argparse.Namespace) -> int:
    """Check replies; found when one is breached or unverified."""
    desk = _desk(given.model)

    def one(case_: Case, en: str, ar: str) -> Values:
        checked, opinion = desk.judged(case_, en, ar) if given.judge else (desk.check(case_, en, ar), None)
        value: Values = {
            "verdict": checked.verdict,
            "findings": [finding.to_json() for finding in checked.findings],
            "basis": checked.basis,
        }
        return {**value, "judge": opinion} if given.judge else value

    if given.batch:
        return batches.run(
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
    if not library.root.is_dir():
        raise LibraryError(
            str(library.root), ["there is no such folder; a script library is a folder with policy.yaml, scenarios and lines"]
        )
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


def evaluate(given: argparse.Namespace) -> int:
    """Evaluate drafts of the golden cases; found when one is not kept or not as expected."""
    from drafter.cli import evaluating

    text, status = evaluating.evaluate(given, _desk(given.model))
    _print(text)
    return status


def history(given: argparse.Namespace) -> int:
    """Tell what the records hold; found when something is due."""
    from drafter.cli import telling

    text, found = telling.history(given)
    _print(text)
    return FOUND if found else 0


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


def _desk(model: str | None = None) -> Desk:
    """The desk of the installation, with another model where the command names one."""
    stated = settings.from_environment()
    return Desk(settings=replace(stated, model=settings.model_named(model)) if model else stated)


def _print(value: object) -> None:
    print(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2))


def _read_case(given: argparse.Namespace) -> Case:
    name = _named(given)
    text = _file(name) if name else ""
    if name is None or (given.given is None and not text.strip()):
        raise DrafterError("a case is needed: a file, - for standard input, or --batch FILE")
    return from_text(text, "standard input" if name == "-" else name)


def _named(given: argparse.Namespace) -> str | None:
    """The file that the command line names; where it names none, what is piped in, and nothing on a terminal."""
    if given.given is not None:
        return str(given.given)
    return None if sys.stdin is None or sys.stdin.isatty() else "-"


def _changed(case_: Case, given: argparse.Namespace) -> Case:
    """The case with the channel and stage of the command line in place of its own."""
    changes = {name: getattr(given, name) for name in ("channel", "stage") if getattr(given, name)}
    return case_.model_copy(update=changes) if changes else case_


def _given_text(given: argparse.Namespace) -> str:
    text = _file("-") if _named(given) == "-" else given.given
    if not text or not text.strip():
        raise DrafterError("a text that is not empty is needed: as an argument, - for standard input, or --batch FILE")
    if len(text) > LARGEST:
        raise DrafterError(f"the text is too long; at most {LARGEST:,} characters are read")
    return batches.whole(str(text))


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


def _case_of(row: Values) -> Case:
    if "case" not in row:
        raise DrafterError('"case" is missing; a line is {"id", "case": {..}}')
    return from_value(row["case"], "case")


def _lang_of(row: Values) -> Literal["en", "ar"] | None:
    """The language that a line names, as --lang would; null and no key are none."""
    lang = row.get("lang")
    if lang is None or lang == "en" or lang == "ar":
        return lang
    raise DrafterError(f'"lang" is {lang!r}; "en", "ar" or null are allowed')


def _text_of(row: Values, key: str) -> str:
    text = row.get(key)
    if not isinstance(text, str):
        raise DrafterError(f'"{key}" is missing or no text; it is a JSON string')
    return text
