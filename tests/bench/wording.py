"""How well the wording gate tells binding sentences from harmless ones that it was not fitted on: ``python tests/bench/wording.py``.

Each file of labelled sentences is left out in turn, the gate is fitted on the others, and every sentence of the file is judged in both
languages; a pair passes when neither half is stopped. What this gate lets pass still meets the reader, the known words and the other half.
"""

from __future__ import annotations

from pathlib import Path

from drafter import places
from drafter.folding import Language
from drafter.guard.wording.fitted import SENTENCES, Wording
from drafter.guard.wording.fitting import LANGUAGES, Row, labelled, library_lines, weights


def _fitted(rows: list[Row]) -> dict[Language, Wording]:
    found = {}
    for lang in LANGUAGES:
        fitted = weights(rows, lang)
        found[lang] = Wording(lang, fitted.start, fitted.weights, fitted.rarity, frozenset(), frozenset(), frozenset(), {}, frozenset())
    return found


def measure(left_out: Path, every: list[Path], lines: list[Row]) -> tuple[int, int, int, int]:
    """Harmless pairs that pass and all of them; binding pairs stopped and all of them."""
    gates = _fitted([row for path in every if path != left_out for row in labelled(path)] + lines)
    passed = stopped = harmless = binding = 0
    for row in labelled(left_out):
        if row.binding is None:
            continue
        stops = any(gate.risk(row.of(lang)) >= 0 for lang, gate in gates.items())
        harmless, binding = harmless + (not row.binding), binding + row.binding
        passed, stopped = passed + (not row.binding and not stops), stopped + (row.binding and stops)
    return passed, harmless, stopped, binding


def main() -> None:
    """One line for each file."""
    every, lines = sorted(SENTENCES.glob("*.jsonl")), library_lines(places.library())
    for path in every:
        passed, harmless, stopped, binding = measure(path, every, lines)
        print(f"{path.name:15} harmless pairs passed {passed:4} of {harmless:4}   binding pairs stopped {stopped:4} of {binding:4}")


if __name__ == "__main__":
    main()
