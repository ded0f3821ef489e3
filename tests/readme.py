"""Fills the generated parts of README.md, transcripts and the table of rules: `make readme`; `tests/test_docs.py` holds them current."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

from drafter.cli import main as drafter
from drafter.guard import RULES

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
_RUN = re.compile(r"(<!-- run: drafter (.*?) -->\n```text\n)(.*?)(```\n)", re.DOTALL)
_RULES = re.compile(r"(\| rule \| broken by \|\n\|---\|---\|\n)((?:\|.*\n)*)")


def output(command: str) -> str:
    """What a command of the README prints, run in the repository's root."""
    printed = io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(printed):
        drafter(shlex.split(command))
    return printed.getvalue()


def filled(text: str) -> str:
    """The README with its generated parts as they are now."""
    text = _RUN.sub(lambda match: match[1] + output(match[2]) + match[4], text)
    rules = "".join(f"| `{rule}` | {broken} |\n" for rule, broken in RULES.items())
    return _RULES.sub(lambda match: match[1] + rules, text)


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
