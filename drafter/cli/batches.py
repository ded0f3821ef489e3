"""JSON lines in, JSON lines out, in order: one at a time or a few, from the beginning or from where a run broke off."""

from __future__ import annotations

import codecs
import json
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TextIO

from drafter.case import LARGEST
from drafter.cli import FAILED, FOUND
from drafter.errors import CaseError, DrafterError

Values = dict[str, Any]
Answered = tuple[object, Values, int]
"""The id of a line, what it yields, and the exit status that this makes."""


def run(
    name: str,
    handle: Callable[[Values], Values],
    found: Callable[[Values], bool] = lambda _: False,
    jobs: int = 1,
    resume: str | None = None,
) -> int:
    """Map the lines of a file to lines, ``jobs`` at a time; a line that cannot be handled yields its error and the rest go on.

    ``resume`` names a file that is written to in place of standard output; ids that it has answered are skipped, its errors tried again.
    """
    kept = _answered(Path(resume)) if resume else []
    done = {_key(row["id"]) for row in kept}
    numbered = (pair for pair in _lines(name) if not done or _key(_id_of(pair[1], pair[0])) not in done)
    answered = _in_order(numbered, lambda number, line: _one(number, line, handle, found), jobs)
    if resume is None:
        return _written(answered, sys.stdout)
    with _resumed(Path(resume), kept) as out:
        return max(_written(answered, out), max((FOUND for row in kept if found(row)), default=0))


def _written(answered: Iterable[Answered], out: TextIO) -> int:
    status = 0
    for count, (row_id, value, made) in enumerate(answered, start=1):
        status = max(status, made)
        line = {"id": row_id, **{key: part for key, part in value.items() if key != "id"}}
        print(json.dumps(line, ensure_ascii=False), file=out, flush=out is not sys.stdout)
        _progress(f"\r{count} done" if out is not sys.stdout else "")
    _progress("\n" if out is not sys.stdout else "")
    return status


def _progress(told: str) -> None:
    """How far it is, for whoever watches a terminal."""
    if told and sys.stderr.isatty():
        print(told, end="", file=sys.stderr, flush=True)


def _in_order(lines: Iterable[tuple[int, str]], one: Callable[[int, str], Answered], jobs: int) -> Iterator[Answered]:
    if jobs == 1:
        yield from (one(number, line) for number, line in lines)
        return
    pool = ThreadPoolExecutor(jobs)
    waiting: deque[Future[Answered]] = deque()
    try:
        for number, line in lines:
            waiting.append(pool.submit(one, number, line))
            if len(waiting) >= 2 * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _one(number: int, line: str, handle: Callable[[Values], Values], found: Callable[[Values], bool]) -> Answered:
    row_id: object = number
    try:
        row = _row(line)
        row_id = row.get("id", number)
        whole(json.dumps(row, ensure_ascii=False))
        value = handle(row)
        return row_id, value, FOUND if found(value) else 0
    except DrafterError as error:
        return row_id, {"error": str(error)}, FAILED


def _id_of(line: str, number: int) -> object:
    """The id that a line will be answered by."""
    try:
        return _row(line).get("id", number)
    except DrafterError:
        return number


def _key(row_id: object) -> str:
    return json.dumps(row_id, sort_keys=True)


def _answered(path: Path) -> list[Values]:
    """The lines of an earlier run that hold an answer; a line that broke off and an error are none.

    Raise ``CaseError`` for a file that is no earlier run: it would be written over.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise CaseError(str(path), [f"cannot be read: {error.strerror}"]) from None
    rows = []
    for number, line in enumerate(lines, start=1):
        try:
            row = json.loads(line)
        except ValueError:
            row = {"id": None, "error": "broken off"} if number == len(lines) and line.startswith('{"id"') else None
        if not (isinstance(row, dict) and "id" in row and ("verdict" in row or "error" in row)):
            raise CaseError(str(path), [f"line {number} is no answer of an earlier run; nothing is written over it"])
        if "error" not in row:
            rows.append(row)
    return rows


def _resumed(path: Path, kept: list[Values]) -> TextIO:
    """The file of an earlier run with its answers alone, open for more."""
    try:
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        part.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept), encoding="utf-8")
        part.replace(path)
        return path.open("a", encoding="utf-8")
    except OSError as error:
        raise CaseError(str(path), [f"cannot be written: {error.strerror}"]) from None


def _lines(name: str) -> Iterator[tuple[int, str]]:
    """The lines of a file or of standard input (-) that are not blank, with the numbers that an editor shows, from 1.

    Bytes that are no UTF-8 spoil their own line only.
    """
    try:
        with sys.stdin.buffer if name == "-" else open(name, "rb") as file:
            for number, line in enumerate(file, start=1):
                if number == 1:
                    line = line.removeprefix(codecs.BOM_UTF8)  # editors and spreadsheets put it there
                if line.strip():
                    yield number, line.decode("utf-8", "replace")
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


def whole(text: str) -> str:
    """The text, unless it holds half of a surrogate pair, which is no character and cannot be written; raise ``DrafterError``."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise DrafterError(f"character {error.start} of the text is {text[error.start]!r}, which is no Unicode text") from None
    return text
