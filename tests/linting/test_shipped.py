"""The library that ships is clean."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from drafter import linting, places
from drafter.library import Library
from drafter.linting import CHECKS, lint


def _today(library: Library) -> date:
    """A day on which no review is overdue: the shipped files must not fail by the calendar alone."""
    return library.defaults.reviewed_at + timedelta(days=1)


def test_shipped_library_is_clean():
    library = Library(places.library())
    assert [str(fault) for fault in lint(library, _today(library))] == []


def test_lint_does_without_numpy():
    """Lint starts at once: neither numpy nor scikit-learn is imported."""
    script = "import sys, drafter.linting; print([name for name in ('numpy', 'sklearn') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_every_check_is_in_the_table():
    """The ids that the sources use and those of the table are the same; each has a whole sentence."""
    folder = Path(linting.__file__).parent
    sources = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py") if path.name != "checks.py")
    groups = "|".join(sorted({name.split(".")[0] for name in CHECKS}))
    used = set(re.findall(rf'"((?:{groups})\.[a-z_]+)"', sources)) | {"arabic.translated", "arabic.dialect", "arabic.untrue"}
    assert used == set(CHECKS)
    assert all(sentence.endswith(".") for sentence in CHECKS.values())
