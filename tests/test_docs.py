"""The README and the commands agree."""

from __future__ import annotations

import argparse
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from drafter import places, settings
from drafter.cli import parser
from drafter.guard import RULES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _readme() -> ModuleType:
    spec = importlib.util.spec_from_file_location("readme", ROOT / "tests" / "readme.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _commands() -> list[str]:
    actions = parser()._subparsers
    assert actions is not None
    choices = next(action for action in actions._group_actions if isinstance(action, argparse._SubParsersAction)).choices
    return [f"drafter {name}" for name in choices]


@pytest.mark.parametrize("command", _commands())
def test_every_command_is_documented(command: str) -> None:
    assert f"`{command} " in README


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_documented(rule: str) -> None:
    assert f"| `{rule}` | {RULES[rule]} |" in README


def test_every_setting_is_documented() -> None:
    """A variable that the code reads stands in the README's table."""
    sources = "".join(Path(module.__file__ or "").read_text(encoding="utf-8") for module in (places, settings))
    read = set(re.findall(r"(?:DRAFTER|OPENAI)_[A-Z_]+", sources))
    assert read
    assert read <= set(re.findall(r"`((?:DRAFTER|OPENAI)_[A-Z_]+)`", README))


def test_generated_parts_are_current() -> None:
    """The transcripts of the README are what the commands print now; `make readme` writes them."""
    assert _readme().filled(README) == README


def test_changelog_has_an_unreleased_part() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
